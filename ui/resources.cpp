// SPDX-License-Identifier: MIT
#include "ui/resources.h"

#include <QDir>

// Outside of the namespace, as Q_INIT_RESOURCE demands.
static void registerResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace vzaps {

void initResources()
{
    static const bool done = (registerResources(), true);
    Q_UNUSED(done);
}

} // namespace vzaps

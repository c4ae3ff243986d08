// SPDX-License-Identifier: MIT
#include "api/apicall.h"

namespace vzaps {

void ApiCall::cancel()
{
    if (!isFinished())
        Q_EMIT cancelRequested();
}

} // namespace vzaps

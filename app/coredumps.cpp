// SPDX-License-Identifier: MIT
#include "coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace vzaps {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // A core handler that is a pipe ignores the limit, but not this.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace vzaps

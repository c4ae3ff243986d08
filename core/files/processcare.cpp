// SPDX-License-Identifier: MIT
#include "files/processcare.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vzaps {

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void letOtherThreadsGoFirst()
{
#ifdef Q_OS_LINUX
    constexpr int behindAll = 10;
    const auto thread = static_cast<id_t>(syscall(SYS_gettid));
    // On Linux this is a matter of the thread, whatever the name says. Without success nothing is lost.
    (void)setpriority(PRIO_PROCESS, thread, behindAll);
#endif
}

} // namespace vzaps

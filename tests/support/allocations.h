// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#if defined(__SANITIZE_ADDRESS__) || !defined(__linux__)
#define VZAPS_COUNTS_ALLOCATIONS 0
#else
#include <features.h>
#ifdef __GLIBC__
#define VZAPS_COUNTS_ALLOCATIONS 1
#else
#define VZAPS_COUNTS_ALLOCATIONS 0
#endif
#endif

namespace vzaps::test {

//! Whether this build can count. Sanitizers bring an allocator of their own.
inline constexpr bool countsAllocations = VZAPS_COUNTS_ALLOCATIONS;

inline thread_local std::int64_t allocationCount = 0;

//! How many blocks of memory something takes from the system in this thread, Qt's included.
template <class Work> [[nodiscard]] std::int64_t allocationsOf(Work work)
{
    const std::int64_t before = allocationCount;
    work();
    return allocationCount - before;
}

} // namespace vzaps::test

// To be included by one source file of an executable. Qt's containers do not use operator new: the functions
// below it are counted instead, and go on to the C library's own.
#if VZAPS_COUNTS_ALLOCATIONS
extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);

void *malloc(std::size_t size) noexcept
{
    ++vzaps::test::allocationCount;
    return __libc_malloc(size);
}

void *calloc(std::size_t count, std::size_t size) noexcept
{
    ++vzaps::test::allocationCount;
    return __libc_calloc(count, size);
}

void *realloc(void *block, std::size_t size) noexcept
{
    ++vzaps::test::allocationCount;
    return __libc_realloc(block, size);
}
}
#endif

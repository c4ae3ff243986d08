// SPDX-License-Identifier: MIT
#include "check.h"

#include <atomic>
#include <iostream>
#include <mutex>
#include <utility>

namespace check {

namespace {
std::atomic<int> failed = 0;
std::mutex output;
} // namespace

std::vector<Test> &tests()
{
    static std::vector<Test> all;
    return all;
}

void report(const char *file, int line, const std::string &text)
{
    ++failed;
    const std::lock_guard lock(output);
    std::cerr << "  " << file << ':' << line << ": " << text << std::endl;
}

int failures()
{
    return failed;
}

Registration::Registration(const char *name, std::function<void()> body)
{
    tests().push_back({name, std::move(body)});
}

} // namespace check

// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <sstream>
#include <string>
#include <vector>

//! The few lines of a test framework that these tests need: no Qt, so that they see the service from outside.
namespace check {

struct Test {
    std::string name;
    std::function<void()> body;
};

std::vector<Test> &tests();
void report(const char *file, int line, const std::string &text);
//! Failures so far.
int failures();

struct Registration {
    Registration(const char *name, std::function<void()> body);
};

template <typename A, typename B>
void equal(const A &actual, const B &expected, const char *what, const char *file, int line)
{
    if (actual == expected)
        return;
    std::ostringstream text;
    text << what << ": is " << actual << ", should be " << expected;
    report(file, line, text.str());
}

} // namespace check

#define TEST(name)                                                                                           \
    static void name();                                                                                      \
    static const check::Registration registration_##name(#name, name);                                       \
    static void name()

#define CHECK(condition)                                                                                     \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            check::report(__FILE__, __LINE__, #condition);                                                   \
    } while (false)

#define CHECK_EQUAL(actual, expected) check::equal((actual), (expected), #actual, __FILE__, __LINE__)

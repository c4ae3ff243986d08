// SPDX-License-Identifier: MIT
#include "check.h"

#include <exception>
#include <iostream>
#include <string>

//! Runs every test, or those whose name contains the first argument.
int main(int argc, char **argv)
{
    const std::string wanted = argc > 1 ? argv[1] : "";
    int ran = 0;
    int bad = 0;
    for (const check::Test &test : check::tests()) {
        if (test.name.find(wanted) == std::string::npos)
            continue;
        ++ran;
        const int before = check::failures();
        try {
            test.body();
        } catch (const std::exception &error) {
            check::report(test.name.c_str(), 0, std::string("threw: ") + error.what());
        }
        const bool good = check::failures() == before;
        bad += good ? 0 : 1;
        std::cout << (good ? "PASS " : "FAIL ") << test.name << std::endl;
    }
    std::cout << ran << " tests, " << bad << " failed" << std::endl;
    return ran > 0 && bad == 0 ? 0 : 1;
}

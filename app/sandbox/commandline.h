// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/types.h"

#include <string>
#include <vector>

namespace vzaps::sandbox {

//! What the command line of `vzaps-sandbox` asks for.
struct CommandLine {
    Options options;
    bool help = false;
    bool log = false; //!< print requests and changes
    std::string error; //!< empty when everything was understood
};

//! Arguments without the name of the program. Accepts `--name value` and `--name=value`.
[[nodiscard]] CommandLine parseCommandLine(const std::vector<std::string> &arguments);

[[nodiscard]] std::string helpText();

} // namespace vzaps::sandbox

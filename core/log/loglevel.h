// SPDX-License-Identifier: MIT
#pragma once

namespace vzaps {

//! How much the log on disk tells.
enum class LogLevel {
    Warnings, //!< only what went wrong
    Normal, //!< and one line for each exchange with the server
    Detailed, //!< and the headers that say nothing secret
};

//! Counts at once, for every category of the program. QT_LOGGING_RULES has the last word.
void applyLogLevel(LogLevel level);

} // namespace vzaps

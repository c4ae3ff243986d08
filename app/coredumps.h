// SPDX-License-Identifier: MIT
#pragma once

namespace vzaps {

//! Sees to it that a crash leaves no image of the memory, which holds credentials, and that other programs of
//! the same user can't read it. Linux: limit 0 and not dumpable; macOS: limit 0; elsewhere nothing. Costs
//! whoever develops the program their debugger, so only release builds call it.
void forbidCoreDumps();

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

namespace vzaps {

//! Makes the icons compiled into this library known to Qt. A static library's resources are left out of a
//! program that does not ask for them. Harmless if called again.
void initResources();

} // namespace vzaps

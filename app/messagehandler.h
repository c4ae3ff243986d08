// SPDX-License-Identifier: MIT
#pragma once

namespace vzaps {

//! Sends Qt's messages to the terminal, redacted by the shapes that secrets have.
void installMessageHandler();

} // namespace vzaps

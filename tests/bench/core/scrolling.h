// SPDX-License-Identifier: MIT
#pragma once

namespace vzaps::bench {

//! Scrolling through the program's table: steps with a full repaint each, over few and over many rows in
//! turn, pairs times. Prints the mean time of a step in milliseconds.
void measureScrolling(int fewRows, int manyRows, int pairs);

} // namespace vzaps::bench

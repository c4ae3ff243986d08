// SPDX-License-Identifier: MIT
#pragma once

namespace vzaps::bench {

//! Types a word into the search of the program's table and sorts it by name, over this many rows, rounds
//! times. What takes long goes on between events there, so two things are told in milliseconds of each step:
//! how long it is until the rows are shown, and the longest time that no event was handled meanwhile.
void measureLimits(int rows, int rounds);

} // namespace vzaps::bench

// SPDX-License-Identifier: MIT
#pragma once

namespace vzaps::bench {

//! Typing into the search field and sorting by name, over this many rows: the program's own way and
//! QSortFilterProxyModel in turn, pairs times. Prints every time in milliseconds.
void measureSearching(int rows, int pairs);

} // namespace vzaps::bench

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vzaps::sandbox {

//! Lower case for searching and sorting: Latin, Greek and Cyrillic letters. Accents are kept. UTF-8 in and
//! out.
[[nodiscard]] std::string foldCase(std::string_view utf8);

//! Number of Unicode code points in valid UTF-8.
[[nodiscard]] std::size_t codePointCount(std::string_view utf8);

} // namespace vzaps::sandbox

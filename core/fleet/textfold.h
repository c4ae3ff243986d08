// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace vzaps {

//! Texts as they are compared for finding and sorting: lower case, accents dropped, UTF-8. "São João" is
//! found by "sao joao".
[[nodiscard]] QByteArray folded(QStringView text);

//! True if the text holds nothing but ASCII, and so is folded by lower-casing letters alone.
[[nodiscard]] bool isAscii(std::string_view text);

//! Where an ASCII text holds a folded needle, upper or lower case alike; npos if it does not. The needle must
//! not be empty. Bytes that are not ASCII are compared as they are.
[[nodiscard]] size_t findFolded(std::string_view text, std::string_view needle);
[[nodiscard]] inline bool holdsFolded(std::string_view text, std::string_view needle)
{
    return findFolded(text, needle) != std::string_view::npos;
}

//! Appends a key that sorts bytewise as people sort names: folded, and runs of digits by their number
//! ("Loja 2" before "Loja 10").
void appendSortKey(std::string_view utf8, QByteArray &key);

} // namespace vzaps

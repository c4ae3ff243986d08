// SPDX-License-Identifier: MIT
#include "sandbox/textfold.h"

#include <algorithm>

namespace vzaps::sandbox {

namespace {

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

constexpr bool within(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

char32_t lowerOf(char32_t c)
{
    if (within(c, 'A', 'Z') || (within(c, 0xC0, 0xDE) && c != 0xD7))
        return c + 0x20;
    if (c == 0x130)
        return 'i';
    if (c == 0x178)
        return 0xFF;
    if (within(c, 0x100, 0x137) || within(c, 0x14A, 0x177) || within(c, 0x1E00, 0x1E95)
        || within(c, 0x1EA0, 0x1EFF))
        return c | 1;
    if (within(c, 0x139, 0x148) || within(c, 0x179, 0x17E))
        return c % 2 == 1 ? c + 1 : c;
    if ((within(c, 0x391, 0x3A9) && c != 0x3A2) || within(c, 0x410, 0x42F))
        return c + 0x20;
    if (within(c, 0x400, 0x40F))
        return c + 0x50;
    return c;
}

} // namespace

std::string foldCase(std::string_view utf8)
{
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const bool two = (lead & 0xE0) == 0xC0 && i + 1 < utf8.size();
        const bool three = (lead & 0xF0) == 0xE0 && i + 2 < utf8.size();
        if (lead < 0x80) {
            result += static_cast<char>(lowerOf(lead));
        } else if (two) {
            const char32_t c = lowerOf(static_cast<char32_t>(((lead & 0x1F) << 6) | (utf8[i + 1] & 0x3F)));
            if (c >= 0x80)
                result += static_cast<char>(0xC0 | (c >> 6));
            result += static_cast<char>(c >= 0x80 ? 0x80 | (c & 0x3F) : c);
            i += 1;
        } else if (three) {
            const char32_t c = lowerOf(static_cast<char32_t>(
                ((lead & 0x0F) << 12) | ((utf8[i + 1] & 0x3F) << 6) | (utf8[i + 2] & 0x3F)));
            result += static_cast<char>(0xE0 | (c >> 12));
            result += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            result += static_cast<char>(0x80 | (c & 0x3F));
            i += 2;
        } else {
            result += utf8[i];
        }
    }
    return result;
}

std::size_t codePointCount(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return !isContinuation(c); }));
}

} // namespace vzaps::sandbox

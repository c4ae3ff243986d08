// SPDX-License-Identifier: MIT
#include "sandbox/random.h"

namespace vzaps::sandbox {

Random::Random(std::uint64_t seed)
    : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x2545F4914F6CDD1DULL)
{
}

std::uint64_t Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::size_t Random::below(std::size_t bound)
{
    return static_cast<std::size_t>(next() % bound);
}

bool Random::percent(unsigned chance)
{
    return below(100) < chance;
}

std::string Random::digits(std::size_t count)
{
    return text("0123456789", 10, count);
}

std::string Random::upperAlphanumerics(std::size_t count)
{
    return text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 36, count);
}

std::string Random::lowerAlphanumerics(std::size_t count)
{
    return text("abcdefghijklmnopqrstuvwxyz0123456789", 36, count);
}

std::string Random::text(const char *alphabet, std::size_t length, std::size_t count)
{
    std::string result(count, '\0');
    for (char &c : result)
        c = alphabet[below(length)];
    return result;
}

} // namespace vzaps::sandbox

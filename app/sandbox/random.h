// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace vzaps::sandbox {

//! A small generator whose numbers are the same on every platform (SplitMix64), unlike the standard
//! distributions.
class Random final {
public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();
    //! 0 to bound - 1; bound must not be 0.
    std::size_t below(std::size_t bound);
    bool percent(unsigned chance);
    std::string digits(std::size_t count);
    std::string upperAlphanumerics(std::size_t count);
    std::string lowerAlphanumerics(std::size_t count);

    template <typename T, std::size_t N> const T &pick(const std::array<T, N> &values)
    {
        return values[below(N)];
    }

private:
    std::string text(const char *alphabet, std::size_t length, std::size_t count);

    std::uint64_t m_state;
};

} // namespace vzaps::sandbox

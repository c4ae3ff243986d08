// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <mutex>
#include <random>
#include <string>
#include <unordered_map>

namespace vzaps::sandbox {

//! Gives out access tokens that look like JWTs and remembers them; several are valid side by side.
class TokenIssuer final {
public:
    enum class Verdict { Valid, Expired, Unknown };

    explicit TokenIssuer(int lifetimeSeconds);

    [[nodiscard]] std::string issue();
    [[nodiscard]] int lifetimeSeconds() const;
    [[nodiscard]] Verdict check(const std::string &token) const;
    void expireAll();

private:
    using Clock = std::chrono::steady_clock;

    void forgetOld();

    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Clock::time_point> m_expiry;
    std::random_device m_entropy;
    int m_lifetimeSeconds;
    int m_issued = 0;
};

} // namespace vzaps::sandbox

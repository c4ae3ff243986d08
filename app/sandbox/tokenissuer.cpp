// SPDX-License-Identifier: MIT
#include "sandbox/tokenissuer.h"

#include <string_view>

namespace vzaps::sandbox {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string base64Url(std::string_view bytes)
{
    std::string result;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = ((buffer << 8) | static_cast<unsigned char>(c)) & 0xFFFF;
        for (bits += 8; bits >= 6; bits -= 6)
            result += alphabet[(buffer >> (bits - 6)) & 0x3F];
    }
    if (bits > 0)
        result += alphabet[(buffer << (6 - bits)) & 0x3F];
    return result;
}

} // namespace

TokenIssuer::TokenIssuer(int lifetimeSeconds)
    : m_lifetimeSeconds(lifetimeSeconds)
{
}

std::string TokenIssuer::issue()
{
    const std::lock_guard lock(m_mutex);
    forgetOld();
    std::string token = base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.'
        + base64Url(R"({"sub":"sandbox","jti":)" + std::to_string(++m_issued) + '}') + '.';
    for (int i = 0; i < 43; ++i)
        token += alphabet[m_entropy() % alphabet.size()];
    m_expiry[token] = Clock::now() + std::chrono::seconds(m_lifetimeSeconds);
    return token;
}

int TokenIssuer::lifetimeSeconds() const
{
    return m_lifetimeSeconds;
}

TokenIssuer::Verdict TokenIssuer::check(const std::string &token) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_expiry.find(token);
    if (found == m_expiry.end())
        return Verdict::Unknown;
    return found->second > Clock::now() ? Verdict::Valid : Verdict::Expired;
}

void TokenIssuer::expireAll()
{
    const std::lock_guard lock(m_mutex);
    for (auto &[token, expiry] : m_expiry)
        expiry = Clock::time_point::min();
}

void TokenIssuer::forgetOld()
{
    constexpr std::size_t enough = 1000;
    if (m_expiry.size() > enough)
        std::erase_if(m_expiry, [now = Clock::now()](const auto &entry) { return entry.second <= now; });
}

} // namespace vzaps::sandbox

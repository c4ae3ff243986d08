// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace vzaps {

//! Retry-After in seconds from now, in both forms of RFC 9110 10.2.3: a count of seconds, or an HTTP date.
//! Never negative, at most a day; nullopt for anything else.
[[nodiscard]] std::optional<int> parseRetryAfter(const QByteArray &value, const QDateTime &nowUtc);

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "api/retrypolicy.h"

#include <QRandomGenerator>

#include <algorithm>

namespace vzaps {

namespace {

constexpr int attempts = 3;
constexpr int longestRetryAfter = 30;

bool isWorthRepeating(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::BadAnswer:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::ServerFailed:
        return error.httpStatus != 501 && error.httpStatus != 505;
    default:
        return false;
    }
}

} // namespace

bool RetryBudget::spend(ErrorKind kind)
{
    const double price = kind == ErrorKind::TimedOut ? 2 : 1;
    if (m_left < price)
        return false;
    m_left -= price;
    return true;
}

void RetryBudget::refund()
{
    m_left = std::min(10.0, m_left + 0.2);
}

std::optional<int> retryPause(const ApiError &error, int attempt, const TransportLimits &limits,
                              RetryBudget &budget)
{
    if (attempt >= attempts || !isWorthRepeating(error))
        return {};
    const int asked = error.retryAfterSeconds.value_or(0);
    if (asked > longestRetryAfter || !budget.spend(error.kind))
        return {};
    const qint64 ceiling = std::min<qint64>(qint64(limits.retryBaseMs) << (attempt - 1), limits.retryCapMs);
    const int jitter = QRandomGenerator::global()->bounded(int(std::max<qint64>(ceiling, 1)));
    return asked * 1000 + jitter;
}

} // namespace vzaps

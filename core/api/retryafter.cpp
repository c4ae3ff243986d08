// SPDX-License-Identifier: MIT
#include "api/retryafter.h"

#include <QString>

#include <algorithm>

namespace vzaps {

std::optional<int> parseRetryAfter(const QByteArray &value, const QDateTime &nowUtc)
{
    constexpr qint64 day = 24 * 60 * 60;
    const QByteArray trimmed = value.trimmed();
    const bool digitsOnly = !trimmed.isEmpty()
        && std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digitsOnly) {
        // A count too long for an integer is still a count.
        bool fits = false;
        const qint64 seconds = trimmed.toLongLong(&fits);
        return static_cast<int>(fits ? std::min(seconds, day) : day);
    }
    // As a local time it would be nothing at all in the hour that the clocks here skip.
    if (!trimmed.endsWith(" GMT"))
        return {};
    const QString withOffset = QString::fromLatin1(trimmed.chopped(3)) + QLatin1String("+0000");
    const QDateTime date = QDateTime::fromString(withOffset, Qt::RFC2822Date);
    if (!date.isValid())
        return {};
    return static_cast<int>(std::clamp<qint64>(nowUtc.secsTo(date), 0, day));
}

} // namespace vzaps

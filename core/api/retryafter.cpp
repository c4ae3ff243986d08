// SPDX-License-Identifier: MIT
#include "api/retryafter.h"

#include <QLocale>

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
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(trimmed),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return static_cast<int>(std::clamp<qint64>(nowUtc.secsTo(date), 0, day));
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "api/exchangelog.h"

#include "log/logcategories.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <array>

namespace vzaps {

namespace {

constexpr std::array harmless{
    "accept", "connection",  "content-encoding", "content-length",       "content-type",
    "date",   "retry-after", "server",           "transfer-encoding",    "user-agent",
    "vary",   "via",         "x-request-id",     "x-ratelimit-remaining"};

QString shown(const QByteArray &name, const QByteArray &value)
{
    const QByteArray lower = name.toLower();
    const bool mayBeShown =
        std::any_of(harmless.begin(), harmless.end(), [&lower](const char *known) { return lower == known; });
    return QStringLiteral("%1: %2").arg(QString::fromLatin1(name),
                                        mayBeShown ? QString::fromLatin1(value.left(200))
                                                   : QStringLiteral("[redacted]"));
}

template <class Message> QString headersOf(const Message &message)
{
    QStringList lines;
    const QList<QByteArray> names = message.rawHeaderList();
    for (const QByteArray &name : names)
        lines << shown(name, message.rawHeader(name));
    return lines.join(QLatin1String("; "));
}

//! What a query may hold nobody knows: it is typed by hand.
QString withoutQuery(const QString &path)
{
    const qsizetype question = path.indexOf(u'?');
    return question < 0 ? path : path.left(question) + QStringLiteral("?[redacted]");
}

} // namespace

void logRequest(const WireRequest &request, const QNetworkRequest &decorated, bool once)
{
    qCInfo(lcApi).noquote().nospace()
        << request.verb << ' ' << withoutQuery(request.path) << (once ? " (change) " : " (read) ")
        << request.body.value_or(QByteArray()).size() << " bytes, request "
        << decorated.rawHeader("X-Request-Id");
    qCDebug(lcApi).noquote() << "sent" << headersOf(decorated);
}

void logAnswer(const QByteArray &requestId, const WireAnswer &answer, const QNetworkReply &reply)
{
    qCInfo(lcApi).noquote().nospace() << "request " << requestId << ": " << answer.status << ", "
                                      << answer.body.size() << " bytes, " << answer.milliseconds << " ms";
    qCDebug(lcApi).noquote() << "received" << headersOf(reply);
}

void logFailure(const QByteArray &requestId, const ApiError &error, qint64 milliseconds)
{
    qCInfo(lcApi).noquote().nospace()
        << "request " << requestId << ": no answer, " << error.technical << ", " << milliseconds << " ms";
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "api/answererror.h"

#include "api/jsonreader.h"
#include "api/plainjson.h"
#include "api/redactor.h"

namespace vzaps {

namespace {

ApiError basic(const WireAnswer &answer, const QUrl &server, ErrorKind kind, const Redactor &redactor)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = answer.status;
    error.requestId = redactor.redacted(answer.requestId);
    error.retryAfterSeconds = answer.retryAfterSeconds;
    error.host = answer.redirectHost.isEmpty() ? server.host() : answer.redirectHost;
    return error;
}

constexpr int longestServerText = 4096; // as said in ApiError
constexpr int longestCode = 200;

bool isFailureBody(const WireAnswer &answer)
{
    // Nearly every body is plain and no failure: pages would be parsed slowly for that.
    PlainJson plain(answer.body);
    if (const PlainValue root = plain.root(); root.isObject()) {
        const std::optional<bool> success = PlainReader(root.toObject()).value("success").toBool();
        if (!plain.isDoubtful())
            return success == false;
    }
    const auto json = parseJson(answer.body);
    return json && saysFailure(*json);
}

} // namespace

std::optional<ApiError> errorOf(const WireAnswer &answer, const QUrl &server, const Redactor &redactor)
{
    const bool success = answer.status >= 200 && answer.status < 300;
    // Parsing every answer twice would cost the big ones dearly: a failure body is small.
    constexpr qsizetype largestFailure = 64 * 1024;
    if (success && (answer.body.size() > largestFailure || !isFailureBody(answer)))
        return {};
    // A 2xx that says it failed: the server answered that it did not do it.
    ApiError error =
        basic(answer, server, success ? ErrorKind::Invalid : kindFromStatus(answer.status), redactor);
    readErrorBody(answer.body, error);
    // Cut only now: half a secret would not be known for one.
    error.serverText = redactor.redacted(error.serverText).left(longestServerText);
    error.code = redactor.redacted(error.code).left(longestCode);
    // Names of fields are looked up, never shown: one that holds a secret names none of ours.
    error.fieldErrors.removeIf([&redactor](const auto &entry) {
        return entry.key().size() > longestCode || redactor.redacted(entry.key()) != entry.key();
    });
    for (QString &message : error.fieldErrors)
        message = redactor.redacted(message).left(longestServerText);
    error.technical = redactor.redacted(QStringLiteral("HTTP %1 %2").arg(answer.status).arg(answer.reason));
    return error;
}

ApiError badAnswer(const WireAnswer &answer, const QUrl &server, const QString &technical,
                   const Redactor &redactor)
{
    ApiError error = basic(answer, server, ErrorKind::BadAnswer, redactor);
    error.technical = redactor.redacted(QStringLiteral("HTTP %1, %2 bytes of %3: %4")
                                            .arg(answer.status)
                                            .arg(answer.body.size())
                                            .arg(QString::fromLatin1(answer.contentType), technical));
    return error;
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "oracles.h"
#include "properties.h"

#include "api/answererror.h"
#include "api/instancecodec.h"
#include "api/jsonreader.h"
#include "api/redactor.h"

#include <QUrl>

#include <algorithm>

namespace vzaps::fuzz {

namespace {

constexpr qint64 exactIntegers = 1LL << 53;

//! The status and the body alone decide what may have happened.
Outcome expectedOutcome(int status)
{
    const bool refused = status >= 400 && status < 500 && status != 408;
    const bool saidNo = status >= 200 && status < 300;
    return refused || saidNo ? Outcome::Rejected : Outcome::Unknown;
}

void checkTexts(const ApiError &error, const QString &secret, Findings &findings)
{
    findings.expect(error.serverText.size() <= 4096 && error.code.size() <= 200,
                    "texts of an error are short");
    QStringList texts{error.serverText, error.code,          error.requestId, error.technical,
                      error.host,       userSentence(error), userText(error), technicalText(error)};
    for (auto it = error.fieldErrors.begin(); it != error.fieldErrors.end(); ++it) {
        findings.expect(!it.key().isEmpty() && !it.value().isEmpty() && it.value().size() <= 4096,
                        "a field error names a field and says something short");
        texts << it.key() << it.value();
    }
    for (const QString &text : std::as_const(texts))
        findings.expect(!text.contains(secret, Qt::CaseInsensitive), "no secret is in an error", text);
    findings.expect(!userSentence(error).isEmpty(), "every error has a sentence");
}

} // namespace

void checkAccessToken(const QByteArray &input, Findings &findings)
{
    const auto json = parseJson(input);
    if (!json)
        return;
    const QJsonValue payload = unwrapped(*json);
    const auto answer = decodeAccessToken(payload);
    const auto wrapped = decodeAccessToken(unwrapped(inEnvelope(payload)));
    findings.expect(wrapped.has_value() == answer.has_value(), "a token means the same in an envelope");
    if (!answer) {
        const QString token = JsonReader(payload.toObject()).value("accesstoken").toString().trimmed();
        findings.expect(token.size() < 20 || !answer.error().contains(token), "no error repeats a token");
        return;
    }
    findings.expect(wrapped && wrapped->token == answer->token, "a token means the same in an envelope");
    findings.expect(!answer->token.isEmpty()
                        && std::all_of(answer->token.begin(), answer->token.end(),
                                       [](char c) { return c > 0x20 && c < 0x7f; }),
                    "a token fits into a header", QString::fromLatin1(answer->token.toPercentEncoding()));
    findings.expect(answer->expiresInSeconds > 0 && answer->expiresInSeconds < exactIntegers,
                    "a token lives for some time");
}

void checkCheckout(const QByteArray &input, Findings &findings)
{
    const auto json = parseJson(input);
    if (!json)
        return;
    const QJsonValue payload = unwrapped(*json);
    const auto checkout = decodeCheckout(payload);
    findings.expect(decodeCheckout(unwrapped(inEnvelope(payload))) == checkout,
                    "a checkout means the same in an envelope");
    const auto camel = payload.isObject() ? inCamelCase(payload.toObject()) : std::nullopt;
    findings.expect(!camel || decodeCheckout(*camel) == checkout, "a checkout means the same in camelCase");
    if (checkout) {
        findings.expect(*checkout != Checkout{}, "a checkout says something");
        findings.expect(checkout->needsPayment() == !checkout->url.isEmpty(), "to pay there is a page");
        const QJsonObject written{{QStringLiteral("mode"), checkout->mode},
                                  {QStringLiteral("url"), checkout->url},
                                  {QStringLiteral("session_id"), checkout->sessionId},
                                  {QStringLiteral("subscription_id"), checkout->subscriptionId}};
        findings.expect(decodeCheckout(written) == checkout, "a checkout survives writing and reading");
    }
    const ActionAnswer action = decodeActionAnswer(payload);
    findings.expect(decodeActionAnswer(unwrapped(inEnvelope(payload))) == action,
                    "an action's answer means the same in an envelope");
    findings.expect(!camel || decodeActionAnswer(*camel) == action,
                    "an action's answer means the same in camelCase");
    findings.expect(action.status.size() + action.text.size() <= 2 * input.size(),
                    "an action's answer says no more than its body");
}

void checkErrorBody(const QByteArray &input, Findings &findings)
{
    const QString secret = QStringLiteral("canary-secret-0001");
    Redactor redactor;
    redactor.addSecret(secret);
    QByteArray body = input;
    const QByteArray statusLine = takeLine(body);
    WireAnswer answer;
    answer.status = std::clamp(statusLine.left(3).toInt(), 100, 999);
    answer.reason = QString::fromUtf8(statusLine.mid(4));
    answer.requestId = QString::fromLatin1(statusLine);
    answer.contentType = statusLine;
    answer.body = body;
    const QUrl server(QStringLiteral("https://api.example.org/"));

    const auto json = parseJson(body);
    const bool success = answer.status >= 200 && answer.status < 300;
    const bool saysNo = json && saysFailure(*json);
    const auto error = errorOf(answer, server, redactor);
    findings.expect(error.has_value() == (!success || (saysNo && body.size() <= 64 * 1024)),
                    "an answer is an error by its status or because it says so");
    if (error) {
        findings.expect(outcomeOf(*error) == expectedOutcome(answer.status),
                        "what may have happened follows from the status", QString::fromLatin1(statusLine));
        checkTexts(*error, secret, findings);
    }
    const ApiError bad = badAnswer(answer, server, QString::fromUtf8(body), redactor);
    findings.expect(outcomeOf(bad) == Outcome::Unknown, "an answer not understood tells nothing");
    findings.expect(!technicalText(bad).contains(secret) && !userText(bad).contains(secret),
                    "no secret is in an error", technicalText(bad));
}

} // namespace vzaps::fuzz

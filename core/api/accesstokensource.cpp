// SPDX-License-Identifier: MIT
#include "api/accesstokensource.h"

#include "api/answererror.h"
#include "api/instancecodec.h"
#include "api/jsonreader.h"

#include <QTimer>

#include <algorithm>

namespace vzaps {

AccessTokenSource::AccessTokenSource(Transport &transport, Redactor &redactor, RetryBudget &budget,
                                     const Credentials &credentials, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_redactor(redactor)
    , m_budget(budget)
    , m_credentials(credentials.trimmed())
{
    m_redactor.addSecret(m_credentials.clientToken);
    m_redactor.addSecret(m_credentials.clientSecret);
}

Call<QByteArray> *AccessTokenSource::token(QObject *parent)
{
    auto *call = new Call<QByteArray>(parent);
    if (m_credentials.isBlank()) {
        ApiError error;
        error.kind = ErrorKind::MissingCredentials;
        error.handedOver = false;
        call->finish(tl::unexpected(error));
    } else if (!m_token.isEmpty() && m_since.isValid() && !m_since.hasExpired(m_validForMs)) {
        call->finish(m_token);
    } else {
        m_waiting.append(call);
        if (!m_fetching)
            fetch(1);
    }
    return call;
}

void AccessTokenSource::invalidate(const QByteArray &refused)
{
    if (m_token == refused)
        m_token.clear();
}

void AccessTokenSource::fetch(int attempt)
{
    m_fetching = true;
    WireRequest request = wireRequestFor(Operation::Token, m_transport.limits());
    request.path = pathOf(Operation::Token);
    request.body = encodeTokenRequest(m_credentials.clientToken, m_credentials.clientSecret);
    m_transport.send(request, this)->onFinished(this, [this, attempt](const Result<WireAnswer> &answer) {
        take(answer, attempt);
    });
}

void AccessTokenSource::take(const Result<WireAnswer> &answer, int attempt)
{
    Result<QByteArray> result = answer ? accepted(*answer) : tl::unexpected(answer.error());
    if (result) {
        m_budget.refund();
    } else if (const auto pause = retryPause(result.error(), attempt, m_transport.limits(), m_budget)) {
        QTimer::singleShot(*pause, this, [this, attempt] { fetch(attempt + 1); });
        return;
    } else {
        // Whatever went wrong here, the request that waits for the token was not sent.
        result.error().handedOver = false;
    }
    settle(result);
}

Result<QByteArray> AccessTokenSource::accepted(const WireAnswer &answer)
{
    if (auto error = errorOf(answer, m_transport.serverAddress(), m_redactor)) {
        const bool refused = error->kind == ErrorKind::Unauthorized || error->kind == ErrorKind::Forbidden
            || error->kind == ErrorKind::Invalid;
        if (refused)
            error->kind = ErrorKind::BadCredentials;
        return tl::unexpected(*error);
    }
    const auto json = parseJson(answer.body);
    const auto token = json ? decodeAccessToken(unwrapped(*json)) : tl::unexpected(json.error());
    if (!token)
        return tl::unexpected(badAnswer(answer, m_transport.serverAddress(), token.error(), m_redactor));
    constexpr qint64 longest = 24 * 60 * 60;
    const qint64 seconds = std::min(token->expiresInSeconds, longest);
    // A skew of a full minute would void a short-lived token at once.
    m_validForMs = seconds * 1000 - std::min<qint64>(60'000, seconds * 500);
    m_since.start();
    m_token = token->token;
    m_redactor.addSecret(m_token);
    return m_token;
}

void AccessTokenSource::settle(const Result<QByteArray> &result)
{
    m_fetching = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &call : waiting) {
        if (call)
            call->finish(result);
    }
}

} // namespace vzaps

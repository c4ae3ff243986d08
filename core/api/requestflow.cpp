// SPDX-License-Identifier: MIT
#include "api/requestflow.h"

#include "api/instance.h"

#include <QTimer>

namespace vzaps {

RequestFlow::RequestFlow(RequestRunner &runner, const ApiRequest &request, ApiCall *call,
                         RequestRunner::Judge judge, std::function<void()> onHandedOver,
                         RequestRunner::Done done)
    : QObject(call)
    , m_runner(runner)
    , m_request(request)
    , m_info(infoOf(request.operation))
    , m_judge(std::move(judge))
    , m_onHandedOver(std::move(onHandedOver))
    , m_done(std::move(done))
{
    // The client may go before the call's owner does: nothing more will come, and nobody is called back.
    connect(&runner, &QObject::destroyed, this, [this] {
        m_settled = true;
        // Later: the client may be going because of this very answer.
        if (m_current)
            m_current->deleteLater();
    });
    connect(call, &ApiCall::cancelRequested, this, [this] {
        ApiError error;
        error.kind = ErrorKind::Cancelled;
        error.technical = QStringLiteral("cancelled");
        error.handedOver = m_handedOver;
        settle(error);
    });
}

void RequestFlow::start()
{
    if (m_settled)
        return;
    Call<QByteArray> *token = m_runner.tokens().token(this);
    m_current = token;
    token->onFinished(this, [this](const Result<QByteArray> &result) {
        if (result) {
            send(*result);
            return;
        }
        if (result.error().kind == ErrorKind::BadCredentials)
            tellRefused();
        settle(result.error());
    });
}

void RequestFlow::send(const QByteArray &accessToken)
{
    if (m_settled)
        return;
    Transport &transport = m_runner.transport();
    WireRequest wire = wireRequestFor(m_request.operation, transport.limits());
    if (!m_request.verb.isEmpty())
        wire.verb = m_request.verb;
    wire.path = m_request.path;
    wire.body = m_request.body;
    wire.accessToken = accessToken;
    wire.clientToken = m_runner.credentials().clientToken.toUtf8();
    wire.idempotencyKey = m_request.idempotencyKey;
    // A token that the list shows masked is no token: sent along, it would be refused.
    if (!isMasked(m_request.instanceToken))
        wire.instanceToken = m_request.instanceToken.toUtf8();

    Call<WireAnswer> *exchange =
        m_info.effect == Effect::Reads ? transport.send(wire, this) : transport.sendOnce(wire, this);
    m_current = exchange;
    m_handedOver = m_handedOver || exchange->handedOver();
    if (exchange->handedOver())
        m_onHandedOver();
    exchange->onFinished(
        this, [this, accessToken](const Result<WireAnswer> &answer) { take(answer, accessToken); });
}

void RequestFlow::take(const Result<WireAnswer> &answer, const QByteArray &accessToken)
{
    if (m_settled)
        return;
    const std::optional<ApiError> error = answer ? m_judge(*answer) : answer.error();
    if (!error) {
        m_runner.budget().refund();
        settle({}, *answer);
        return;
    }
    if (answer && answer->status == 401 && renewsAfter401(accessToken)) {
        start();
        return;
    }
    if (m_info.effect == Effect::Reads) {
        if (const auto pause =
                retryPause(*error, m_attempt, m_runner.transport().limits(), m_runner.budget())) {
            ++m_attempt;
            QTimer::singleShot(*pause, this, &RequestFlow::start);
            return;
        }
    }
    settle(error, answer ? *answer : WireAnswer{});
}

bool RequestFlow::renewsAfter401(const QByteArray &accessToken)
{
    m_runner.tokens().invalidate(accessToken);
    if (m_renewed) {
        tellRefused();
        return false;
    }
    m_renewed = true;
    return m_info.repeatsAfter401;
}

void RequestFlow::tellRefused()
{
    // Queued: whoever hears it may delete the client, or the call this flow belongs to.
    QMetaObject::invokeMethod(&m_runner, &RequestRunner::credentialsRefused, Qt::QueuedConnection);
}

void RequestFlow::settle(const std::optional<ApiError> &error, const WireAnswer &answer)
{
    if (m_settled)
        return;
    m_settled = true;
    if (m_current)
        m_current->deleteLater();
    m_done(error, answer);
}

} // namespace vzaps

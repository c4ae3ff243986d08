// SPDX-License-Identifier: MIT
#include "api/requestrunner.h"

#include "api/requestflow.h"

namespace vzaps {

RequestRunner::RequestRunner(const QUrl &server, const Credentials &credentials, const ClientOptions &options,
                             QObject *parent)
    : QObject(parent)
    , m_redactor(options.redactor ? options.redactor : std::make_shared<Redactor>())
    , m_credentials(credentials.trimmed())
    , m_transport(server, options.limits, options.network)
    , m_tokens(m_transport, *m_redactor, m_budget, m_credentials)
{
}

void RequestRunner::start(const ApiRequest &request, ApiCall *call, Judge judge,
                          std::function<void()> onHandedOver, Done done)
{
    // Named anew each time: what is in use must not be what the redactor forgets first.
    m_redactor->addSecret(m_credentials.clientToken);
    m_redactor->addSecret(m_credentials.clientSecret);
    m_redactor->addSecret(request.instanceToken);
    auto *flow =
        new RequestFlow(*this, request, call, std::move(judge), std::move(onHandedOver), std::move(done));
    flow->start();
}

Call<WireAnswer> *RequestRunner::runUndecoded(const ApiRequest &request, QObject *parent)
{
    auto *call = new Call<WireAnswer>(parent);
    start(
        request, call,
        [this](const WireAnswer &answer) {
            return errorOf(answer, m_transport.serverAddress(), *m_redactor);
        },
        [call] { call->markHandedOver(); },
        [call](const std::optional<ApiError> &error, const WireAnswer &answer) {
            if (error)
                call->finish(tl::unexpected(*error));
            else
                call->finish(answer);
        });
    return call;
}

Call<WireAnswer> *RequestRunner::runRaw(const ApiRequest &request, QObject *parent)
{
    auto *call = new Call<WireAnswer>(parent);
    const auto judge = [this](const WireAnswer &answer) -> std::optional<ApiError> {
        // A 401 may mean an old access token, which is renewed like everywhere else.
        if (answer.status == 401)
            return errorOf(answer, m_transport.serverAddress(), *m_redactor);
        return {};
    };
    start(
        request, call, judge, [call] { call->markHandedOver(); },
        [call](const std::optional<ApiError> &error, const WireAnswer &answer) {
            if (error && answer.status == 0)
                call->finish(tl::unexpected(*error));
            else
                call->finish(answer);
        });
    return call;
}

} // namespace vzaps

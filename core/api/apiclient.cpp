// SPDX-License-Identifier: MIT
#include "api/apiclient.h"

#include "api/billingapi.h"
#include "api/instancesapi.h"
#include "api/requestrunner.h"

#include <QCryptographicHash>

namespace vzaps {

class ApiClientPrivate {
public:
    ApiClientPrivate(const QUrl &server, const Credentials &credentials, const ClientOptions &options)
        : runner(server, credentials, options)
        , instances(runner)
        , billing(runner)
    {
    }

    RequestRunner runner;
    InstancesApi instances;
    BillingApi billing;
};

ApiClient::ApiClient(const QUrl &serverAddress, const Credentials &credentials, const ClientOptions &options,
                     QObject *parent)
    : QObject(parent)
    , d(std::make_unique<ApiClientPrivate>(serverAddress, credentials, options))
{
    connect(&d->runner, &RequestRunner::credentialsRefused, this, &ApiClient::credentialsRefused);
}

ApiClient::~ApiClient() = default;

QUrl ApiClient::serverAddress() const
{
    return d->runner.transport().serverAddress();
}

QByteArray ApiClient::mark() const
{
    constexpr qsizetype markDigits = 16;
    const QByteArray reached = serverAddress().toEncoded(QUrl::StripTrailingSlash) + '\n'
        + d->runner.credentials().clientToken.toUtf8();
    return QCryptographicHash::hash(reached, QCryptographicHash::Sha256).toHex().left(markDigits);
}

InstancesApi &ApiClient::instances()
{
    return d->instances;
}

BillingApi &ApiClient::billing()
{
    return d->billing;
}

Call<Nothing> *ApiClient::checkSignIn(QObject *parent)
{
    auto *call = new Call<Nothing>(parent);
    connect(call, &ApiCall::cancelRequested, call, [call] {
        ApiError error;
        error.kind = ErrorKind::Cancelled;
        error.handedOver = false;
        call->finish(tl::unexpected(error));
    });
    Call<QByteArray> *token = d->runner.tokens().token(call);
    token->onFinished(call, [call](const Result<QByteArray> &result) {
        if (result)
            call->finish(Nothing{});
        else
            call->finish(tl::unexpected(result.error()));
    });
    return call;
}

Call<RawAnswer> *ApiClient::raw(const RawRequest &request, QObject *parent)
{
    ApiRequest wire;
    wire.operation = effectOf(request) == Effect::Reads ? Operation::RawRead : Operation::RawChange;
    wire.verb = request.verb.toUpper().toLatin1();
    wire.path = request.path.trimmed();
    while (wire.path.startsWith(u'/'))
        wire.path.remove(0, 1);
    if (!request.body.trimmed().isEmpty())
        wire.body = request.body;
    wire.instanceToken = request.instanceToken;

    auto *call = new Call<RawAnswer>(parent);
    Call<WireAnswer> *exchange = d->runner.runRaw(wire, call);
    connect(call, &ApiCall::cancelRequested, exchange, &ApiCall::cancel);
    exchange->onFinished(call, [call, exchange](const Result<WireAnswer> &result) {
        if (exchange->handedOver())
            call->markHandedOver();
        if (!result) {
            call->finish(tl::unexpected(result.error()));
            return;
        }
        call->finish(RawAnswer{result->status, result->reason, result->requestId, result->contentType,
                               result->body, result->milliseconds});
    });
    return call;
}

} // namespace vzaps

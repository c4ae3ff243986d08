// SPDX-License-Identifier: MIT
#include "api/transport.h"

#include "api/exchange.h"
#include "api/exchangelog.h"
#include "api/networkroute.h"
#include "api/oneshotbody.h"
#include "api/serveraddress.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUuid>

namespace vzaps {

namespace {

//! Keeps no cookies: no session but the access token's exists here.
class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

void prepare(QNetworkAccessManager &manager)
{
    manager.setCookieJar(new NoCookies(&manager));
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setStrictTransportSecurityEnabled(true);
}

QByteArray newRequestId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

//! A header value that can't end the header.
QByteArray headerValue(QByteArray value)
{
    value.replace('\r', ' ').replace('\n', ' ');
    return value;
}

//! The request's body as a device that Qt can't rewind, and so can't send twice.
OneShotBody *oneShotBody(QNetworkRequest &decorated, const WireRequest &request)
{
    const QByteArray body = request.body.value_or(QByteArray());
    decorated.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    decorated.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    return new OneShotBody(body, nullptr);
}

Call<WireAnswer> *refusedAddress(QObject *parent)
{
    ApiError error;
    error.kind = ErrorKind::InvalidAddress;
    error.handedOver = false;
    error.technical = QStringLiteral("server address or path refused before sending");
    auto *call = new Call<WireAnswer>(parent);
    call->finish(tl::unexpected(error));
    return call;
}

} // namespace

WireRequest wireRequestFor(Operation operation, const TransportLimits &limits)
{
    const OperationInfo &info = infoOf(operation);
    WireRequest request;
    request.operation = operation;
    request.verb = info.verb;
    request.maxAnswerBytes = info.maxAnswerBytes;
    request.totalMs = limits.totalMs > 0 ? limits.totalMs : info.totalSeconds * 1000;
    return request;
}

Transport::Transport(const QUrl &serverAddress, const TransportLimits &limits,
                     std::shared_ptr<const NetworkSetup> network, QObject *parent)
    : QObject(parent)
    , m_serverAddress(parseServerAddress(serverAddress.toString(QUrl::FullyEncoded)).value_or(QUrl()))
    , m_limits(limits)
    , m_network(std::move(network))
    , m_readManager(std::make_unique<QNetworkAccessManager>())
{
    prepare(*m_readManager);
    setNetwork(m_network ? m_network->current() : NetworkSettings());
}

Transport::~Transport() = default;

void Transport::followNetwork()
{
    if (m_network && m_network->current() != m_settings)
        setNetwork(m_network->current());
}

void Transport::setNetwork(const NetworkSettings &settings)
{
    m_settings = settings;
    m_tls = std::make_unique<QSslConfiguration>(tlsConfiguration(settings));
    applyProxy(*m_readManager, settings);
    // Connections kept alive were made by the rules of before.
    m_readManager->clearConnectionCache();
}

QUrl Transport::urlFor(const QString &path) const
{
    return urlBelow(m_serverAddress, path);
}

QNetworkRequest Transport::decorated(const WireRequest &request, const QByteArray &requestId) const
{
    QNetworkRequest decorated(urlFor(request.path));
    decorated.setTransferTimeout(m_limits.inactivityMs);
    decorated.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    decorated.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    decorated.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    decorated.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    decorated.setSslConfiguration(*m_tls);

    // No Accept-Encoding: setting it would switch off Qt's own decompression.
    decorated.setRawHeader("Accept", "application/json");
    decorated.setRawHeader("User-Agent", "vzaps-manager/" VZAPS_VERSION);
    decorated.setRawHeader("X-Request-Id", requestId);
    if (request.body)
        decorated.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const auto setSecret = [&decorated](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            decorated.setRawHeader(name, headerValue(value));
    };
    if (!request.accessToken.isEmpty())
        setSecret("Authorization", "Bearer " + request.accessToken);
    setSecret("X-Client-Token", request.clientToken);
    setSecret("X-Instance-Token", request.instanceToken);
    setSecret("Idempotency-Key", request.idempotencyKey);
    return decorated;
}

Call<WireAnswer> *Transport::send(const WireRequest &request, QObject *parent)
{
    if (m_serverAddress.isEmpty() || !urlFor(request.path).isValid())
        return refusedAddress(parent);
    followNetwork();
    const QByteArray requestId = newRequestId();
    auto *call = new Call<WireAnswer>(parent);
    QNetworkRequest read = decorated(request, requestId);
    logRequest(request, read, false);
    QNetworkReply *reply = nullptr;
    if (request.verb == "HEAD") {
        // As a custom verb HEAD would wait for the body that its Content-Length speaks of.
        reply = m_readManager->head(read);
    } else {
        auto *body = oneShotBody(read, request);
        reply = m_readManager->sendCustomRequest(read, request.verb, body);
        body->setParent(reply);
    }
    new Exchange(call, reply, nullptr, request, requestId);
    return call;
}

Call<WireAnswer> *Transport::sendOnce(const WireRequest &request, QObject *parent)
{
    if (m_serverAddress.isEmpty() || !urlFor(request.path).isValid())
        return refusedAddress(parent);
    followNetwork();
    const QByteArray requestId = newRequestId();
    auto *call = new Call<WireAnswer>(parent);
    // A manager of its own, so that the connection is fresh: one kept alive may be stale, and a request lost
    // on it would end as "unknown" without need.
    auto *manager = new QNetworkAccessManager; // the exchange takes it over
    prepare(*manager);
    applyProxy(*manager, m_settings);
    QNetworkRequest once = decorated(request, requestId);
    once.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    logRequest(request, once, true);
    auto *body = oneShotBody(once, request);
    body->setParent(manager);
    QNetworkReply *reply = manager->sendCustomRequest(once, request.verb, body);
    new Exchange(call, reply, manager, request, requestId);
    return call;
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "api/networkroute.h"

#include "api/serveraddress.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslSocket>

namespace vzaps {

namespace {

//! Decides for each request: a manager's fixed proxy would also be asked for this computer.
class ProxyChooser final : public QNetworkProxyFactory {
public:
    explicit ProxyChooser(const NetworkSettings &settings)
        : m_settings(settings)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {proxyFor(m_settings, query.url())};
    }

private:
    NetworkSettings m_settings;
};

QNetworkProxy systemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace

QNetworkProxy proxyFor(const NetworkSettings &settings, const QUrl &url)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (isLoopback(url))
        return none;
    switch (settings.proxyMode) {
    case ProxyMode::None:
        return none;
    case ProxyMode::System:
        return systemProxy(url);
    case ProxyMode::Manual:
        break;
    }
    const bool socks = settings.proxyKind == ProxyKind::Socks5;
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, settings.proxyHost,
                         settings.proxyPort);
}

QSslConfiguration tlsConfiguration(const NetworkSettings &settings)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    const auto extra = QSslCertificate::fromData(settings.extraCertificates, QSsl::Pem);
    // A list of one's own ends the loading of the system's certificates on demand: they have to be in it.
    if (!extra.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + tls.caCertificates() + extra);
    return tls;
}

void applyProxy(QNetworkAccessManager &manager, const NetworkSettings &settings)
{
    manager.setProxyFactory(new ProxyChooser(settings));
}

} // namespace vzaps

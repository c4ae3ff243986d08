// SPDX-License-Identifier: MIT
#include "api/proxywords.h"

#include <QCoreApplication>

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::ProxyWords)
};

} // namespace

QString proxySentence(QAbstractSocket::SocketError error, const QString &proxy, const QString &server)
{
    switch (error) {
    case QAbstractSocket::ProxyNotFoundError:
        return Tr::tr("The proxy %1 was not found. Check its host name.").arg(proxy);
    case QAbstractSocket::ProxyConnectionRefusedError:
        return Tr::tr("Nothing answers at the proxy %1. Check its host name and port.").arg(proxy);
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return Tr::tr("The proxy %1 did not answer in time. Check its host name and port, then try again.")
            .arg(proxy);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return Tr::tr("The proxy %1 asks for a user name and a password. This program can't sign in to "
                      "proxies; use one that asks for neither.")
            .arg(proxy);
    case QAbstractSocket::SocketAccessError:
        return Tr::tr("The proxy %1 does not allow connections to \"%2\". Ask your administrator.")
            .arg(proxy, server);
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        return Tr::tr("The proxy %1 did not answer as a proxy of this type does. Check its type and port.")
            .arg(proxy);
    default:
        return {};
    }
}

} // namespace vzaps

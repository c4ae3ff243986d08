// SPDX-License-Identifier: MIT
#include "api/networkerrors.h"

namespace vzaps {

ErrorKind kindFromNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    // All three end before the way to the server is open.
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::ProxyFailed;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::TimedOut;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return ErrorKind::Redirected;
    case QNetworkReply::ProtocolUnknownError:
        return ErrorKind::InvalidAddress;
    // Also what a dead proxy, or a network that is not there, is to Qt: nothing is known of what was sent.
    case QNetworkReply::UnknownNetworkError:
        return ErrorKind::ConnectionFailed;
    default:
        return ErrorKind::ConnectionLost;
    }
}

} // namespace vzaps

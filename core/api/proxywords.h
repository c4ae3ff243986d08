// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSocket>
#include <QString>

namespace vzaps {

//! What went wrong at the proxy, as a translated sentence; empty if the proxy did its part and the trouble is
//! behind it. Source: how Qt 6.4 reports a proxy's answers (403 and 405 as SocketAccessError, 404 as
//! HostNotFoundError, 503 as ConnectionRefusedError, any other as ProxyProtocolError).
[[nodiscard]] QString proxySentence(QAbstractSocket::SocketError error, const QString &proxy,
                                    const QString &server);

} // namespace vzaps

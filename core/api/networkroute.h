// SPDX-License-Identifier: MIT
#pragma once

#include "api/networksettings.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

class QNetworkAccessManager;

namespace vzaps {

//! The settings in the terms of Qt Network.

//! The proxy on the way to a URL; QNetworkProxy::NoProxy for none, and always for this computer. With
//! ProxyMode::System the desktop is asked, which may take a moment.
[[nodiscard]] QNetworkProxy proxyFor(const NetworkSettings &settings, const QUrl &url);

//! TLS 1.2 or newer, the server's certificate is verified; the extra certificates are trusted as well.
[[nodiscard]] QSslConfiguration tlsConfiguration(const NetworkSettings &settings);

//! Lets a manager's requests take the settings' way.
void applyProxy(QNetworkAccessManager &manager, const NetworkSettings &settings);

} // namespace vzaps

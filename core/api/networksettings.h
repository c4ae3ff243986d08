// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace vzaps {

//! Whether requests go through a proxy.
enum class ProxyMode {
    System, //!< as the desktop or the environment (https_proxy) says
    None,
    Manual, //!< the one that is set below
};

enum class ProxyKind { Http, Socks5 };

//! How the way to the server is taken, and whom it is believed. A server on this computer is always reached
//! directly.
struct NetworkSettings {
    ProxyMode proxyMode = ProxyMode::System;
    ProxyKind proxyKind = ProxyKind::Http;
    QString proxyHost;
    quint16 proxyPort = 0;
    QByteArray extraCertificates; //!< PEM; trusted besides the system's. Empty: none

    bool operator==(const NetworkSettings &) const = default;
};

//! The settings in use, shared by every client: a change counts from the next request on. For one thread.
class NetworkSetup final {
public:
    [[nodiscard]] const NetworkSettings &current() const { return m_current; }
    void set(const NetworkSettings &settings) { m_current = settings; }

private:
    NetworkSettings m_current;
};

} // namespace vzaps

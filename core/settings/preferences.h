// SPDX-License-Identifier: MIT
#pragma once

#include "api/networksettings.h"
#include "log/loglevel.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTime>

namespace vzaps {

//! The colours of the windows.
enum class Theme {
    System, //!< as the desktop is
    Light,
    Dark,
    HighContrast,
};

//! When nothing is to disturb.
struct QuietHours {
    bool enabled = false;
    QTime from = QTime(22, 0); //!< local time
    QTime to = QTime(7, 0); //!< may be on the next day

    bool operator==(const QuietHours &) const = default;
};

//! What the user decided for the whole program. Every default is safe: nothing starts, asks or sends by
//! itself that was not wanted.
struct Preferences {
    QString
        language; //!< one of preferenceLanguages(); empty: as the system is. Counts from the next start on
    Theme theme = Theme::System;
    int refreshMinutes = 5; //!< one of refreshChoices(); 0: never by itself
    bool tray = false;
    QuietHours quietHours;
    ProxyMode proxyMode = ProxyMode::System;
    ProxyKind proxyKind = ProxyKind::Http;
    QString proxyHost; //!< a name or an address, nothing else; used with ProxyMode::Manual
    quint16 proxyPort = 0;
    QString extraCaFile; //!< whole path; empty: none
    LogLevel logLevel = LogLevel::Normal;
    bool startOnLogin = false;
    bool updateCheck = false;

    bool operator==(const Preferences &) const = default;
};

//! "", "en", "pt_BR", "es".
[[nodiscard]] const QStringList &preferenceLanguages();
//! Minutes between two refreshes that may be chosen.
[[nodiscard]] const QList<int> &refreshChoices();
//! A host name or an IP address without scheme, port or anything that hides in it.
[[nodiscard]] bool isProxyHost(const QString &text);

//! As JSON; root holds what is kept of an earlier file, so that a newer version's settings survive.
[[nodiscard]] QByteArray toJson(const Preferences &preferences, const QByteArray &earlier = {});
//! Reads what toJson() wrote: what is missing, unknown or of the wrong kind keeps its default. False: it is
//! no JSON object at all.
[[nodiscard]] bool fromJson(const QByteArray &json, Preferences &preferences);

} // namespace vzaps

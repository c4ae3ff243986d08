// SPDX-License-Identifier: MIT
#include "settings/preferences.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr QLatin1String timeFormat("HH:mm");

template <class T, std::size_t n> using Names = std::array<std::pair<T, const char *>, n>;

constexpr Names<Theme, 4> themes{{{Theme::System, "system"},
                                  {Theme::Light, "light"},
                                  {Theme::Dark, "dark"},
                                  {Theme::HighContrast, "high-contrast"}}};
constexpr Names<ProxyMode, 3> proxyModes{
    {{ProxyMode::System, "system"}, {ProxyMode::None, "none"}, {ProxyMode::Manual, "manual"}}};
constexpr Names<ProxyKind, 2> proxyKinds{{{ProxyKind::Http, "http"}, {ProxyKind::Socks5, "socks5"}}};
constexpr Names<LogLevel, 3> logLevels{
    {{LogLevel::Warnings, "warnings"}, {LogLevel::Normal, "normal"}, {LogLevel::Detailed, "detailed"}}};

template <class T, std::size_t n> QString nameOf(const Names<T, n> &names, T value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QLatin1String(name);
    }
    return {};
}

template <class T, std::size_t n> void read(const QJsonValue &json, const Names<T, n> &names, T &value)
{
    const QString text = json.toString();
    for (const auto &[known, name] : names) {
        if (text == QLatin1String(name))
            value = known;
    }
}

void read(const QJsonValue &json, bool &value)
{
    value = json.toBool(value);
}

void read(const QJsonValue &json, QTime &value)
{
    const QTime time = QTime::fromString(json.toString(), timeFormat);
    if (time.isValid())
        value = time;
}

void readChecked(const QJsonObject &root, Preferences &preferences)
{
    if (const QString language = root["language"_L1].toString(); preferenceLanguages().contains(language))
        preferences.language = language;
    if (const int minutes = root["refreshMinutes"_L1].toInt(-1); refreshChoices().contains(minutes))
        preferences.refreshMinutes = minutes;
    if (const QString host = root["proxyHost"_L1].toString(); isProxyHost(host))
        preferences.proxyHost = host;
    if (const int port = root["proxyPort"_L1].toInt(); port > 0 && port <= 65535)
        preferences.proxyPort = static_cast<quint16>(port);
    preferences.extraCaFile = root["extraCaFile"_L1].toString();
    // Half a proxy is none: requests would all fail.
    if (preferences.proxyMode == ProxyMode::Manual
        && (preferences.proxyHost.isEmpty() || preferences.proxyPort == 0))
        preferences.proxyMode = ProxyMode::System;
}

} // namespace

const QStringList &preferenceLanguages()
{
    static const QStringList languages{QString(), u"en"_s, u"pt_BR"_s, u"es"_s};
    return languages;
}

const QList<int> &refreshChoices()
{
    static const QList<int> minutes{0, 1, 5, 15};
    return minutes;
}

bool isProxyHost(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?\\z"_s);
    static const QRegularExpression number(u"^[0-9A-Fa-f.:]+(?:%[A-Za-z0-9._-]+)?\\z"_s);
    return name.match(text).hasMatch() || (number.match(text).hasMatch() && !QHostAddress(text).isNull());
}

QByteArray toJson(const Preferences &preferences, const QByteArray &earlier)
{
    QJsonObject root = QJsonDocument::fromJson(earlier).object();
    root["schema"_L1] = 1;
    root["language"_L1] = preferences.language;
    root["theme"_L1] = nameOf(themes, preferences.theme);
    root["refreshMinutes"_L1] = preferences.refreshMinutes;
    root["tray"_L1] = preferences.tray;
    root["quietHours"_L1] = preferences.quietHours.enabled;
    root["quietFrom"_L1] = preferences.quietHours.from.toString(timeFormat);
    root["quietTo"_L1] = preferences.quietHours.to.toString(timeFormat);
    root["proxyMode"_L1] = nameOf(proxyModes, preferences.proxyMode);
    root["proxyKind"_L1] = nameOf(proxyKinds, preferences.proxyKind);
    root["proxyHost"_L1] = preferences.proxyHost;
    root["proxyPort"_L1] = preferences.proxyPort;
    root["extraCaFile"_L1] = preferences.extraCaFile;
    root["logLevel"_L1] = nameOf(logLevels, preferences.logLevel);
    root["startOnLogin"_L1] = preferences.startOnLogin;
    root["updateCheck"_L1] = preferences.updateCheck;
    return QJsonDocument(root).toJson();
}

bool fromJson(const QByteArray &json, Preferences &preferences)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return false;
    const QJsonObject root = document.object();
    read(root["theme"_L1], themes, preferences.theme);
    read(root["tray"_L1], preferences.tray);
    read(root["quietHours"_L1], preferences.quietHours.enabled);
    read(root["quietFrom"_L1], preferences.quietHours.from);
    read(root["quietTo"_L1], preferences.quietHours.to);
    read(root["proxyMode"_L1], proxyModes, preferences.proxyMode);
    read(root["proxyKind"_L1], proxyKinds, preferences.proxyKind);
    read(root["logLevel"_L1], logLevels, preferences.logLevel);
    read(root["startOnLogin"_L1], preferences.startOnLogin);
    read(root["updateCheck"_L1], preferences.updateCheck);
    readChecked(root, preferences);
    return true;
}

} // namespace vzaps

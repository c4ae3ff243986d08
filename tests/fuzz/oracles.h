// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace vzaps::fuzz {

//! Takes the first line off the input, without its line feed.
[[nodiscard]] QByteArray takeLine(QByteArray &input);

//! A control character, or one that turns the direction of the text around it.
[[nodiscard]] bool steersDisplay(QChar c);

//! True if UTF-8 can carry the text: no half of a surrogate pair.
[[nodiscard]] bool isWellFormed(const QString &text);

//! True if every text of the instance is well-formed and short enough for every store, and its URL could be
//! one.
[[nodiscard]] bool isStorable(const Instance &instance);

//! The instance as the contract describes it, in snake_case.
[[nodiscard]] QJsonObject asDocumented(const Instance &instance);

//! The same object with the keys of its first level in camelCase; nullopt if two keys would be one then.
[[nodiscard]] std::optional<QJsonObject> inCamelCase(const QJsonObject &object);

//! {"code": 200, "success": true, "data": payload}
[[nodiscard]] QJsonValue inEnvelope(const QJsonValue &payload);

[[nodiscard]] QByteArray compactJson(const QJsonValue &value);

//! A URL taken apart without QUrl: scheme and host in lower case.
struct PlainUrl {
    QByteArray scheme;
    QByteArray host; //!< without brackets
    int port = -1; //!< -1: none given
    QByteArray rest; //!< from the path on
};
//! nullopt for whatever a careful reader would call odd: user info, backslashes, characters outside of ASCII.
[[nodiscard]] std::optional<PlainUrl> plainlyParsed(const QByteArray &url);

[[nodiscard]] bool isPlainLoopback(const QByteArray &host);

} // namespace vzaps::fuzz

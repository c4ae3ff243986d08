// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace vzaps {

//! The documented production server (contract: servers).
[[nodiscard]] QUrl defaultServerAddress();

//! A server address as typed: https, or http on exactly 127.0.0.0/8, ::1 or localhost; no user info, query or
//! fragment. Normalised to end in one slash. The error is a translated sentence.
[[nodiscard]] tl::expected<QUrl, QString> parseServerAddress(const QString &typed);

//! Where a request to an encoded path below the server address goes. Empty if the path has segments of dots,
//! however they are written: QUrl and servers resolve them, and an id of two dots would name something else.
[[nodiscard]] QUrl urlBelow(const QUrl &serverAddress, const QString &path);

//! Whether the port that QUrl took from raw is the one that stands there, and one that can be used: QUrl lets
//! a long number overflow into another port. No port is fine.
[[nodiscard]] bool isPortAsWritten(const QUrl &url, const QString &raw);

//! True for 127.0.0.0/8 in dotted form, [::1] and localhost, and for nothing that merely resolves to them.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QVersionNumber>

#include <tl/expected.hpp>

namespace vzaps {

//! A published version of this program, as the release feed tells it.
struct Release {
    QVersionNumber version;
    QString page; //!< where a person reads about it, as sent; to be vetted before it is opened

    bool operator==(const Release &) const = default;
};

//! Reads the feed: a JSON object with "version" (two to four numbers, "1.4.2") and "page" (an https address).
//! Other members are ignored; anything else is an error, in English, for the log.
[[nodiscard]] tl::expected<Release, QString> readRelease(const QByteArray &json);

} // namespace vzaps

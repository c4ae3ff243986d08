// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace vzaps {

//! What may be done with a URL that the server gave.
enum class UrlVerdict {
    Allowed, //!< https on a host this program knows
    AskFirst, //!< sound https, but another host: show the host and ask, default no
    Refused, //!< must not be opened at all
};

//! A verdict, and the URL it is about.
struct VettedUrl {
    UrlVerdict verdict = UrlVerdict::Refused;
    QUrl url; //!< strictly parsed; empty if refused
    QString host; //!< ASCII form of the host, for showing
    QString reason; //!< for Refused: a translated sentence
};

//! Judges a URL that the server gave. accountServer is the server address of the account it came from: only
//! an account on loopback may send a person to http on loopback.
[[nodiscard]] VettedUrl vetUrl(const QString &raw, const QUrl &accountServer);

} // namespace vzaps

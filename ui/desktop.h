// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace vzaps {

//! The desktop around the program: browser, clipboard, clock. A seam, so that tests can script it.
class Desktop {
public:
    virtual ~Desktop() = default;

    //! Asks the desktop to open a URL that was vetted before. True only means that the desktop accepted it:
    //! some desktops say so and open nothing, so a "Copy link" stays beside every use.
    virtual bool openUrl(const QUrl &url) = 0;

    //! Puts a text on the clipboard.
    virtual void copyText(const QString &text) = 0;
    //! Puts a secret on the clipboard, hidden from clipboard managers where they honour it, and takes it away
    //! after secretSeconds() and at exit, if it is still there.
    virtual void copySecret(const QString &secret) = 0;
    [[nodiscard]] virtual int secretSeconds() const = 0;

    [[nodiscard]] virtual QDateTime now() const = 0; //!< UTC
};

} // namespace vzaps

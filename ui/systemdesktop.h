// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop.h"

#include <QByteArray>
#include <QClipboard>
#include <QObject>
#include <QTimer>

namespace vzaps {

//! The real desktop: the default browser, the system clipboard, the system clock.
class SystemDesktop final : public QObject, public Desktop {
    Q_OBJECT

public:
    explicit SystemDesktop(QObject *parent = nullptr);
    //! Takes a secret that is still there off the clipboard.
    ~SystemDesktop() override;

    bool openUrl(const QUrl &url) override;
    void copyText(const QString &text) override;
    void copySecret(const QString &secret) override;
    [[nodiscard]] QDateTime now() const override;

private:
    void clearSecret();
    void clearIfOurs(QClipboard::Mode mode);
    [[nodiscard]] QByteArray digest(const QString &text) const;

    QTimer m_timer;
    QByteArray m_salt;
    QByteArray m_secretDigest; //!< salted hash of the secret on the clipboard: the secret itself is not kept
};

} // namespace vzaps

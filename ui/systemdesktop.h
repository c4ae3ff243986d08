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
    //! secretSeconds is how long a secret may stay on the clipboard.
    explicit SystemDesktop(int secretSeconds = 10, QObject *parent = nullptr);
    //! Takes a secret that is still there off the clipboard.
    ~SystemDesktop() override;

    bool openUrl(const QUrl &url) override;
    void copyText(const QString &text) override;
    void copySecret(const QString &secret) override;
    [[nodiscard]] int secretSeconds() const override { return m_secretSeconds; }
    [[nodiscard]] QDateTime now() const override;

private:
    void clearSecret();
    void clearIfOurs(QClipboard::Mode mode);
    [[nodiscard]] QByteArray digest(const QString &text) const;

    int m_secretSeconds;
    QTimer m_timer;
    QByteArray m_salt;
    QByteArray m_secretDigest; //!< salted hash of the secret on the clipboard: the secret itself is not kept
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace vzaps {

//! Sees to it that a data folder is used by one running program: a second start raises the first one's
//! window.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First, //!< this program owns the folder
        Second, //!< another one does, and was asked to show itself
        Blocked, //!< another one seems to, but does not answer
        Unwritable, //!< nothing can be written there, not even who uses it
    };

    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    //! Finds out once which one this is.
    [[nodiscard]] Role claim();

Q_SIGNALS:
    //! A second start asks the first one to show its window. By the token the desktop knows that a user
    //! wanted this; empty where there is none. Source: "xdg-activation-v1" of Wayland.
    void raiseRequested(const QByteArray &activationToken);

private:
    void listen();
    void answer(const QByteArray &line);
    [[nodiscard]] bool askOther() const;

    QLockFile m_lock;
    QString m_serverName;
    QLocalServer m_server;
};

} // namespace vzaps

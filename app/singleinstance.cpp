// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace vzaps {

namespace {

// The only thing one start may say to another.
constexpr char raiseCommand[] = "raise\n";
constexpr int answerMs = 1000;
// The other one may have the lock and not be listening yet.
constexpr int attempts = 30;

QString serverNameFor(const QString &dataDir)
{
    const QByteArray folder = QDir(dataDir).canonicalPath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("vzaps-manager-") + QString::fromLatin1(digest);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_lock(QDir(dataDir).filePath(QStringLiteral("lock")))
    , m_serverName(serverNameFor(dataDir))
{
    // Only a lock whose process is gone is stale, however old it is.
    m_lock.setStaleLockTime(0);
}

SingleInstance::Role SingleInstance::claim()
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (m_lock.tryLock(100)) {
            listen();
            return Role::First;
        }
        if (askOther())
            return Role::Second;
    }
    return Role::Blocked;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_serverName);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->read(sizeof(raiseCommand)) == raiseCommand)
                Q_EMIT raiseRequested();
            socket->disconnectFromServer();
        });
    });
    m_server.listen(m_serverName);
}

bool SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(answerMs))
        return false;
    socket.write(raiseCommand);
    return socket.waitForBytesWritten(answerMs);
}

} // namespace vzaps

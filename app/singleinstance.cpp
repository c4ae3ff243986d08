// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QThread>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace vzaps {

namespace {

// The only thing one start may say to another; the token of the desktop may follow.
constexpr char raiseCommand[] = "raise";
constexpr int longestLine = 300;
constexpr int longestToken = 280;
constexpr int answerMs = 1000;
// The other one may have the lock and not be listening yet.
constexpr int attempts = 30;
// On Windows the lock of a program that just ended refuses everyone until it is deleted.
constexpr int refusalsInARow = 10;
constexpr int pauseMs = 100;

QString serverNameFor(const QString &dataDir)
{
    const QByteArray folder = QDir(dataDir).canonicalPath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("vzaps-manager-") + QString::fromLatin1(digest);
}

//! The token, or nothing if it is none that could be passed on.
QByteArray usableToken(const QByteArray &token)
{
    const bool plain = std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
    return plain && token.size() <= longestToken ? token : QByteArray();
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
    int refusals = 0;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (m_lock.tryLock(pauseMs)) {
            listen();
            return Role::First;
        }
        if (askOther())
            return Role::Second;
        refusals = m_lock.error() == QLockFile::LockFailedError ? 0 : refusals + 1;
        if (refusals == refusalsInARow)
            return Role::Unwritable;
        // Then it was not waited for the lock.
        if (refusals > 0)
            QThread::msleep(pauseMs);
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
            if (!socket->canReadLine() && socket->bytesAvailable() < longestLine)
                return;
            answer(socket->readLine(longestLine));
            socket->disconnectFromServer();
        });
    });
    m_server.listen(m_serverName);
}

void SingleInstance::answer(const QByteArray &line)
{
    const QByteArray said = line.trimmed();
    const qsizetype space = said.indexOf(' ');
    if (said.first(space < 0 ? said.size() : space) != raiseCommand)
        return;
    // A token that is no good is no reason to stay in the back.
    const bool whole = space >= 0 && line.endsWith('\n');
    Q_EMIT raiseRequested(whole ? usableToken(said.sliced(space + 1)) : QByteArray());
}

bool SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(answerMs))
        return false;
#ifdef Q_OS_WIN
    // The user is here now, and the other one may not come to the front without leave.
    AllowSetForegroundWindow(ASFW_ANY);
#endif
    QByteArray line = raiseCommand;
    if (const QByteArray token = usableToken(qgetenv("XDG_ACTIVATION_TOKEN")); !token.isEmpty())
        line += ' ' + token;
    socket.write(line + '\n');
    return socket.waitForBytesWritten(answerMs);
}

} // namespace vzaps

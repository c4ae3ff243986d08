// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace vzaps {

namespace {

// The only thing one start may say to another; the token of the desktop may follow.
constexpr char raiseCommand[] = "raise";
constexpr int longestLine = 300;
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
        if (m_lock.error() != QLockFile::LockFailedError)
            return Role::Unwritable;
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
    const bool plain = std::all_of(said.begin(), said.end(), [](char c) { return c >= ' ' && c < 0x7f; });
    const qsizetype space = said.indexOf(' ');
    if (line.endsWith('\n') && plain && said.first(space < 0 ? said.size() : space) == raiseCommand)
        Q_EMIT raiseRequested(space < 0 ? QByteArray() : said.sliced(space + 1));
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
    if (const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        line += ' ' + token;
    socket.write(line + '\n');
    return socket.waitForBytesWritten(answerMs);
}

} // namespace vzaps

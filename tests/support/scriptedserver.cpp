// SPDX-License-Identifier: MIT
#include "support/scriptedserver.h"

#include "support/closebyreset.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace vzaps::test {

Script answer(int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers,
              const QByteArray &contentType)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return {bytes + "\r\n" + body, Script::End::KeepOpen, 0};
}

Script drop()
{
    return {{}, Script::End::Close, 0};
}

ScriptedServer::Handler withToken(ScriptedServer::Handler handler)
{
    return [handler = std::move(handler)](const SeenRequest &request) {
        if (request.path == "/token")
            return answer(200, R"({"access_token":"scripted-access-token","expires_in":3600})");
        return handler(request);
    };
}

ScriptedServer::ScriptedServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("scripted server can't listen");
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort()));
}

int ScriptedServer::count(const QByteArray &path) const
{
    int count = 0;
    for (const SeenRequest &request : m_requests)
        count += request.path == path;
    return count;
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    while (takeRequest(socket, buffer)) { }
}

bool ScriptedServer::takeRequest(QTcpSocket *socket, QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    SeenRequest request;
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.verb = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return false;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    m_requests.append(request);
    play(socket, m_handler(request));
    return socket->state() == QAbstractSocket::ConnectedState;
}

void ScriptedServer::play(QTcpSocket *socket, const Script &script)
{
    if (script.dripMs > 0) {
        auto *timer = new QTimer(socket);
        auto rest = std::make_shared<QByteArray>(script.bytes);
        connect(timer, &QTimer::timeout, socket, [socket, timer, rest] {
            socket->write(rest->left(1));
            rest->remove(0, 1);
            if (rest->isEmpty())
                timer->deleteLater();
        });
        timer->start(script.dripMs);
        return;
    }
    socket->write(script.bytes);
    switch (script.end) {
    case Script::End::KeepOpen:
    case Script::End::Hang:
        break;
    case Script::End::Close:
        socket->disconnectFromHost();
        break;
    case Script::End::Reset:
        socket->flush();
        closeByReset(*socket);
        socket->abort();
        break;
    }
}

} // namespace vzaps::test

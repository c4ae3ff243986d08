// SPDX-License-Identifier: MIT
#pragma once

#include "api/networksettings.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace vzaps::test {

//! An HTTP proxy on loopback. Whatever host is asked for, it leads to one port of this computer, or answers
//! as it was told to.
class ScriptedProxy final : public QTcpServer {
public:
    //! answer in place of a tunnel; empty: the tunnel.
    explicit ScriptedProxy(quint16 targetPort, const QByteArray &answer = {})
        : m_targetPort(targetPort)
        , m_answer(answer)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("proxy can't listen");
        connect(this, &QTcpServer::newConnection, this, &ScriptedProxy::accept);
    }

    QByteArrayList asked; //!< "CONNECT api.example.test:443", in order
    QByteArray passed; //!< what came after the greeting, as it went by

private:
    void accept()
    {
        QTcpSocket *client = nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, this, [this, client] { greet(client); });
    }

    void greet(QTcpSocket *client)
    {
        if (client->property("open").toBool() || !client->canReadLine())
            return;
        const QByteArray head = client->readAll();
        asked << head.left(head.indexOf(" HTTP/"));
        client->setProperty("open", true);
        if (!m_answer.isEmpty()) {
            client->write(m_answer);
            client->disconnectFromHost();
            return;
        }
        auto *target = new QTcpSocket(client);
        connect(target, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(target, &QTcpSocket::readyRead, client,
                [client, target] { client->write(target->readAll()); });
        connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::readyRead, target, [this, client, target] {
            const QByteArray bytes = client->readAll();
            passed += bytes;
            target->write(bytes);
        });
        target->connectToHost(QHostAddress(QHostAddress::LocalHost), m_targetPort);
    }

    quint16 m_targetPort;
    QByteArray m_answer;
};

//! A port that nobody listens at.
inline quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

//! Everything by way of an HTTP proxy at a port of this computer.
inline NetworkSettings through(quint16 proxyPort)
{
    NetworkSettings settings;
    settings.proxyMode = ProxyMode::Manual;
    settings.proxyHost = QStringLiteral("127.0.0.1");
    settings.proxyPort = proxyPort;
    return settings;
}

} // namespace vzaps::test

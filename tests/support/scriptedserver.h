// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace vzaps::test {

//! One request as it arrived.
struct SeenRequest {
    QByteArray verb;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
};

//! What the server does with a request.
struct Script {
    enum class End {
        KeepOpen, //!< send bytes, keep the connection for the next request
        Close, //!< send bytes, then close
        Reset, //!< send bytes, then reset
        Hang, //!< send bytes, then say nothing more
    };
    QByteArray bytes; //!< raw, status line included
    End end = End::KeepOpen;
    int dripMs = 0; //!< above 0: bytes go out one every so many milliseconds
};

//! A complete HTTP answer with Content-Length.
[[nodiscard]] Script answer(int status, const QByteArray &body,
                            const QList<QPair<QByteArray, QByteArray>> &headers = {},
                            const QByteArray &contentType = "application/json");
//! Closes without a byte, after the request was read.
[[nodiscard]] Script drop();

//! A raw TCP server on loopback that answers by script: what a real server never promises. Lives in the
//! test's thread and needs its event loop.
class ScriptedServer final : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<Script(const SeenRequest &)>;

    explicit ScriptedServer(Handler handler, QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &path) const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] qsizetype openConnections() const { return m_buffers.size(); }
    void setHandler(Handler handler) { m_handler = std::move(handler); }

private:
    void accept();
    void read(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket, QByteArray &buffer);
    void play(QTcpSocket *socket, const Script &script);

    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<SeenRequest> m_requests;
    int m_connections = 0;
    QTcpServer m_server; //!< last: when it goes, its sockets still tell that they closed
};

//! Answers POST /token with a working access token and everything else by handler.
[[nodiscard]] ScriptedServer::Handler withToken(ScriptedServer::Handler handler);

} // namespace vzaps::test

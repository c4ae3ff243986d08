// SPDX-License-Identifier: MIT
#pragma once

#include "faults/faultserver.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

namespace vzaps::test {

//! One connection of the fault server: reads requests, has them carried out, answers or fails.
class FaultConnection final : public QObject {
public:
    //! Takes over the socket; counted in state.open until it is gone.
    FaultConnection(QTcpSocket *socket, FaultServerState &state, QObject *parent);
    ~FaultConnection() override;

private:
    void read();
    bool takeRequest();
    void serve(const QByteArray &verb, const QByteArray &path, const QByteArray &head,
               const QByteArray &body);
    void play(const Fault &fault, const AccountModel::Answer &answer);
    void playBroken(const Fault &fault, const QByteArray &whole);
    void playBody(const Fault &fault, const AccountModel::Answer &answer);
    void send(const QByteArray &bytes);
    void sendAndClose(const QByteArray &bytes);
    void sendAndReset(const QByteArray &bytes);
    void sendForEver(const QByteArray &first, const QByteArray &again, int pauseMs = 0);
    void drip();
    void reset();
    void end();

    QTcpSocket *m_socket;
    FaultServerState &m_state;
    QByteArray m_buffer;
    bool m_busy = false; // a request is being answered, or never will be
    QByteArray m_rest; // of what drips or never ends
    QTimer m_timer;
};

} // namespace vzaps::test

// SPDX-License-Identifier: MIT
#pragma once

#include "faults/accountmodel.h"
#include "faults/fault.h"

#include <QMutex>
#include <QObject>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace vzaps::test {

//! One request as it arrived.
struct WireRequestSeen {
    Operation operation = Operation::GetInstance;
    QString key; //!< the name for create, the id where there is one, else empty
    int nth = 0; //!< how many of this operation and key came before
    QByteArray verb;
    QByteArray path;
    QByteArray requestId;
    QByteArray idempotencyKey;
    QByteArray body;
    QByteArray fault; //!< name of what was done with it
    int answeredStatus = 0; //!< 0: no complete answer was sent
    bool madeEffect = false;
};

//! Everything the server knows of what happened.
struct ServerLog {
    QList<WireRequestSeen> requests;
    QList<ModelEffect> effects;
    QList<ModelInstance> initial;
    QList<ModelInstance> instances;
};

//! What server thread and test thread share.
struct FaultServerState {
    using Plan = std::function<Fault(const WireRequestSeen &)>;

    QMutex mutex;
    AccountModel model;
    Plan plan;
    QList<WireRequestSeen> requests;
    QHash<QString, int> counts;
    int connections = 0; //!< made since the last reset
    int open = 0; //!< connections now, those held back included
    int acceptDelayMs = 0;
};

class FaultListener;

//! A server on loopback that keeps an account and its true log, and fails as it is told to: raw sockets,
//! HTTP/1.1 with keep-alive, http or https, in a thread of its own.
class FaultServer final : public QObject {
    Q_OBJECT

public:
    explicit FaultServer(const std::optional<QSslConfiguration> &tls = {}, QObject *parent = nullptr);
    ~FaultServer() override;

    [[nodiscard]] QUrl url() const { return m_url; }

    //! Starts over: a new account that fill may put instances into, empty logs, no plan.
    void reset(const std::function<void(AccountModel &)> &fill = {});
    //! Decides what becomes of each request; called on the server's thread, must not call the server.
    void setPlan(FaultServerState::Plan plan);
    //! Connections are taken up this much later.
    void setAcceptDelay(int milliseconds);
    //! Stops listening, so that connections are refused; or listens again on the same port.
    void setRefusing(bool refusing);

    [[nodiscard]] ServerLog log() const;
    [[nodiscard]] int connections() const;
    //! Whether no connection is open and none waits to be taken up: nothing can happen any more.
    [[nodiscard]] bool isQuiet() const;

private:
    std::unique_ptr<FaultServerState> m_state;
    QThread m_thread;
    FaultListener *m_listener = nullptr; // lives in m_thread
    QUrl m_url;
};

} // namespace vzaps::test

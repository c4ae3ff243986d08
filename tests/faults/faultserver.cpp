// SPDX-License-Identifier: MIT
#include "faults/faultserver.h"

#include "faults/faultconnection.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

namespace vzaps::test {

//! Takes up connections on the server's thread.
class FaultListener final : public QTcpServer {
public:
    FaultListener(FaultServerState &state, const std::optional<QSslConfiguration> &tls)
        : m_state(state)
        , m_tls(tls)
    {
        setListenBacklogSize(128);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        int delay = 0;
        {
            const QMutexLocker lock(&m_state.mutex);
            ++m_state.open;
            ++m_state.connections;
            delay = m_state.acceptDelayMs;
        }
        if (delay == 0)
            take(descriptor);
        else
            QTimer::singleShot(delay, Qt::PreciseTimer, this, [this, descriptor] { take(descriptor); });
    }

private:
    void take(qintptr descriptor)
    {
        QTcpSocket *socket = nullptr;
        if (m_tls) {
            auto *secure = new QSslSocket;
            secure->setSslConfiguration(*m_tls);
            secure->setSocketDescriptor(descriptor);
            secure->startServerEncryption();
            socket = secure;
        } else {
            socket = new QTcpSocket;
            socket->setSocketDescriptor(descriptor);
        }
        new FaultConnection(socket, m_state, this);
    }

    FaultServerState &m_state;
    std::optional<QSslConfiguration> m_tls;
};

FaultServer::FaultServer(const std::optional<QSslConfiguration> &tls, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<FaultServerState>())
{
    m_thread.setObjectName(QStringLiteral("fault server"));
    m_thread.start();
    m_listener = new FaultListener(*m_state, tls);
    m_listener->moveToThread(&m_thread);
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_listener,
        [this, &port] {
            if (m_listener->listen(QHostAddress::LocalHost))
                port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
    if (port == 0)
        qFatal("the fault server can't listen");
    m_url = QUrl(QStringLiteral("%1://127.0.0.1:%2/")
                     .arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                     .arg(port));
}

FaultServer::~FaultServer()
{
    QMetaObject::invokeMethod(
        m_listener, [this] { delete m_listener; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FaultServer::reset(const std::function<void(AccountModel &)> &fill)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->model = AccountModel();
    if (fill)
        fill(m_state->model);
    m_state->plan = {};
    m_state->requests.clear();
    m_state->counts.clear();
    m_state->connections = 0;
    m_state->acceptDelayMs = 0;
}

void FaultServer::setPlan(FaultServerState::Plan plan)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->plan = std::move(plan);
}

void FaultServer::setAcceptDelay(int milliseconds)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->acceptDelayMs = milliseconds;
}

void FaultServer::setRefusing(bool refusing)
{
    const auto switchOver = [this, refusing] {
        if (refusing)
            m_listener->close();
        else if (!m_listener->isListening())
            m_listener->listen(QHostAddress::LocalHost, quint16(m_url.port()));
    };
    QMetaObject::invokeMethod(m_listener, switchOver, Qt::BlockingQueuedConnection);
}

ServerLog FaultServer::log() const
{
    const QMutexLocker lock(&m_state->mutex);
    const AccountModel &model = m_state->model;
    return {m_state->requests, model.effects(), model.initial(), model.instances()};
}

int FaultServer::connections() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->connections;
}

bool FaultServer::isQuiet() const
{
    // What the system has accepted is seen only after a turn of the server's event loop.
    for (int turn = 0; turn < 3; ++turn) {
        QMetaObject::invokeMethod(
            m_listener, [] {}, Qt::BlockingQueuedConnection);
        const QMutexLocker lock(&m_state->mutex);
        if (m_state->open > 0)
            return false;
    }
    return true;
}

} // namespace vzaps::test

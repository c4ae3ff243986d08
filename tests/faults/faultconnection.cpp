// SPDX-License-Identifier: MIT
#include "faults/faultconnection.h"

#include "faults/faultanswers.h"
#include "support/closebyreset.h"

#include <QJsonDocument>
#include <QSslSocket>

namespace vzaps::test {

namespace {

using Kind = Fault::Kind;

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const qsizetype at = head.toLower().indexOf("\r\n" + name + ':');
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 3;
    return head.mid(from, head.indexOf('\r', from) - from).trimmed();
}

struct Route {
    Operation operation;
    QString id;
};

//! The server's own reading of the contract, apart from the client's table.
Route routeOf(const QByteArray &verb, const QByteArray &path)
{
    const QList<QByteArray> parts = path.mid(1).split('/');
    const QString id = parts.size() > 1 ? QString::fromUtf8(parts.at(1)) : QString();
    const QByteArray action = parts.size() > 2 ? parts.at(2) : QByteArray();
    if (path == "/token")
        return {Operation::Token, {}};
    if (path == "/instances/list" || path == "/instances/search")
        return {Operation::ListInstances, {}};
    if (path == "/instances/get")
        return {Operation::GetInstance, {}};
    if (verb == "PUT" && path == "/instances/create")
        return {Operation::CreateInstance, {}};
    if (verb == "PATCH")
        return {Operation::UpdateInstance, id};
    if (verb == "DELETE")
        return {Operation::DeleteInstance, id};
    if (action == "restart")
        return {Operation::RestartInstance, id};
    if (action == "subscribe")
        return {Operation::Subscribe, id};
    if (action == "resume-subscription")
        return {Operation::ResumeSubscription, id};
    return {verb == "PUT" && action == "cancel" ? Operation::CancelSubscription : Operation::RawRead, id};
}

} // namespace

FaultConnection::FaultConnection(QTcpSocket *socket, FaultServerState &state, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_state(state)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &FaultConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // A failed handshake or a client that went away.
    connect(socket, &QTcpSocket::errorOccurred, this, &FaultConnection::end);
    if (socket->state() != QAbstractSocket::ConnectedState)
        deleteLater();
    read();
}

FaultConnection::~FaultConnection()
{
    m_socket->disconnect(this);
    const QMutexLocker lock(&m_state.mutex);
    --m_state.open;
}

void FaultConnection::end()
{
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
}

void FaultConnection::read()
{
    m_buffer += m_socket->readAll();
    while (!m_busy && takeRequest()) { }
}

bool FaultConnection::takeRequest()
{
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QByteArray head = m_buffer.left(headEnd + 2);
    const qsizetype length = headerOf(head, "content-length").toLongLong();
    if (m_buffer.size() < headEnd + 4 + length)
        return false;
    const QByteArray body = m_buffer.mid(headEnd + 4, length);
    m_buffer.remove(0, headEnd + 4 + length);
    const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
    serve(line.value(0), line.value(1), head, body);
    return true;
}

void FaultConnection::serve(const QByteArray &verb, const QByteArray &path, const QByteArray &head,
                            const QByteArray &body)
{
    m_busy = true;
    const auto [operation, id] = routeOf(verb, path);
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    WireRequestSeen seen{
        operation, id, 0, verb, path, headerOf(head, "x-request-id"), headerOf(head, "idempotency-key"),
        body,      {}, 0, false};
    if (operation == Operation::CreateInstance)
        seen.key = json.value(QLatin1String("name")).toString();
    else if (operation == Operation::GetInstance)
        seen.key = json.value(QLatin1String("id")).toString();

    QMutexLocker lock(&m_state.mutex);
    int &count = m_state.counts[QStringLiteral("%1 %2").arg(int(operation)).arg(seen.key)];
    seen.nth = count++;
    const qsizetype position = m_state.requests.size();
    m_state.requests.append(seen);
    Fault fault = m_state.plan ? m_state.plan(seen) : Fault{};
    AccountModel::Answer answer{200, R"({"id":"VZ","status":"ok"})"};
    const qsizetype effects = m_state.model.effects().size();
    if (fault.kind == Kind::None || fault.kind == Kind::Late || fault.afterEffect)
        answer = m_state.model.handle(operation, id, json, seen.requestId);
    // Whoever refuses does not say 200.
    if (fault.afterEffect && answer.status >= 400 && statusSentFor(fault, answer.status) == 200)
        fault.kind = Kind::None;
    WireRequestSeen &logged = m_state.requests[position];
    logged.fault = fault.name();
    logged.madeEffect = m_state.model.effects().size() > effects;
    logged.answeredStatus = statusSentFor(fault, answer.status);
    lock.unlock();

    if (fault.onEffect)
        fault.onEffect();
    play(fault, answer);
}

void FaultConnection::play(const Fault &fault, const AccountModel::Answer &answer)
{
    const QByteArray whole = wholeAnswer(answer.status, answer.body);
    switch (fault.kind) {
    case Kind::None:
        send(whole);
        break;
    case Kind::Late:
        QTimer::singleShot(fault.lateMs, Qt::PreciseTimer, this, [this, whole] { send(whole); });
        break;
    case Kind::Close:
        sendAndClose({});
        break;
    case Kind::Abort:
        end();
        break;
    case Kind::Reset:
        reset();
        break;
    case Kind::HalfStatusLine:
        sendAndClose("HTTP/1.1 2");
        break;
    case Kind::GarbageStatusLine:
        sendAndClose(QByteArray("\x01\x02 nonsense\r\n\r\n"));
        break;
    case Kind::HalfHeader:
        sendAndClose("HTTP/1.1 200 OK\r\nContent-");
        break;
    case Kind::Stall:
        break;
    default:
        playBroken(fault, whole);
        playBody(fault, answer);
    }
}

void FaultConnection::playBroken(const Fault &fault, const QByteArray &whole)
{
    const QByteArray information = "HTTP/1.1 " + QByteArray::number(fault.status) + " Wait\r\n\r\n";
    switch (fault.kind) {
    case Kind::InformationThenClose:
        sendAndClose(information);
        break;
    case Kind::InformationThenAnswer:
        send("HTTP/1.1 103 Early Hints\r\n\r\n" + whole);
        break;
    case Kind::Drip:
        m_rest = whole;
        connect(&m_timer, &QTimer::timeout, this, &FaultConnection::drip);
        m_timer.start(25);
        break;
    case Kind::StallInAnswer:
        m_socket->write(whole.left(whole.size() / 2));
        m_socket->flush();
        if (fault.onHalf)
            fault.onHalf();
        break;
    case Kind::ResetInAnswer:
        sendAndReset(whole.left(whole.size() - 1));
        break;
    case Kind::EndlessHeader:
        // Qt 6.4 takes in a header of any length, and only the clock ends it: what it costs is what was sent
        // until then, and here that shall not depend on how fast the computer is.
        sendForEver("HTTP/1.1 200 OK\r\nX-Filler: ", QByteArray(16 * 1024, 'a'), 4);
        break;
    case Kind::EndlessBody:
        sendForEver("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[\"aaa\r\n",
                    "4000\r\n" + QByteArray(0x4000, 'a') + "\r\n");
        break;
    default:
        break;
    }
}

void FaultConnection::playBody(const Fault &fault, const AccountModel::Answer &answer)
{
    switch (fault.kind) {
    case Kind::Truncated:
        sendAndClose(head(200, answer.body.size() + 50) + answer.body);
        break;
    case Kind::CutChunk:
        sendAndClose("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\n" + answer.body);
        break;
    case Kind::CutWithoutLength:
        sendAndClose("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"id\":\"V");
        break;
    default:
        if (const QByteArray bytes = answerInsteadOf(fault, answer.body); !bytes.isEmpty())
            send(bytes);
    }
}

void FaultConnection::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
    m_busy = false;
    if (!m_buffer.isEmpty())
        QMetaObject::invokeMethod(this, &FaultConnection::read, Qt::QueuedConnection);
}

void FaultConnection::sendAndClose(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
    m_socket->disconnectFromHost();
}

void FaultConnection::sendAndReset(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
    // Bytes that a reset overtakes are never read: give them a head start.
    QTimer::singleShot(3, Qt::PreciseTimer, this, [this] { reset(); });
}

void FaultConnection::sendForEver(const QByteArray &first, const QByteArray &again, int pauseMs)
{
    m_rest = again;
    constexpr qint64 enough = 64 * 1024;
    const auto more = [this] {
        // Over TLS the bytes wait on a level of their own.
        const auto *secure = qobject_cast<QSslSocket *>(m_socket);
        const qint64 waiting = m_socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
        if (waiting < enough && m_socket->state() == QAbstractSocket::ConnectedState)
            m_socket->write(m_rest);
    };
    connect(&m_timer, &QTimer::timeout, this, more);
    m_timer.start(pauseMs);
    m_socket->write(first + again);
}

void FaultConnection::drip()
{
    if (m_rest.isEmpty()) {
        m_timer.stop();
        return;
    }
    m_socket->write(m_rest.left(1));
    m_socket->flush();
    m_rest.remove(0, 1);
}

void FaultConnection::reset()
{
    closeByReset(*m_socket);
    end();
}

} // namespace vzaps::test

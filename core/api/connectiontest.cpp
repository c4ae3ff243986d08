// SPDX-License-Identifier: MIT
#include "api/connectiontest.h"

#include "api/apiclient.h"
#include "api/certificatewords.h"
#include "api/connectiontestprivate.h"
#include "api/networkroute.h"
#include "api/proxywords.h"
#include "api/serveraddress.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QLocale>
#include <QSslConfiguration>

#include <algorithm>

namespace vzaps {

ConnectionTest::ConnectionTest(const QUrl &serverAddress, const NetworkSettings &network,
                               const std::optional<Credentials> &credentials, const ClientOptions &options,
                               QObject *parent)
    : QObject(parent)
    , d(std::make_unique<ConnectionTestPrivate>(*this, serverAddress, network, credentials, options))
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    d->start();
}

void ConnectionTest::setStepLimit(int milliseconds)
{
    d->stepLimitMs = milliseconds;
}

const QList<TestStepResult> &ConnectionTest::steps() const
{
    return d->results;
}

bool ConnectionTest::isFinished() const
{
    return d->isFinished;
}

bool ConnectionTest::hasPassed() const
{
    using State = TestStepResult::State;
    return std::all_of(d->results.cbegin(), d->results.cend(), [](const TestStepResult &result) {
        return result.state == State::Passed || result.state == State::Skipped;
    });
}

ConnectionTestPrivate::ConnectionTestPrivate(ConnectionTest &test, const QUrl &address,
                                             const NetworkSettings &settings,
                                             const std::optional<Credentials> &given,
                                             const ClientOptions &clientOptions)
    : q(test)
    , m_address(address)
    , m_settings(settings)
    , m_credentials(given)
    , m_options(clientOptions)
{
    for (const TestStep step :
         {TestStep::Dns, TestStep::Proxy, TestStep::Connection, TestStep::Tls, TestStep::SignIn})
        results.append({step, State::Waiting, {}, {}});
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ConnectionTestPrivate::onStepTooLong);
    connect(&m_socket, &QSslSocket::connected, this, &ConnectionTestPrivate::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &ConnectionTestPrivate::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(&m_socket, &QSslSocket::errorOccurred, this, &ConnectionTestPrivate::onSocketError);
}

ConnectionTestPrivate::~ConnectionTestPrivate()
{
    m_socket.disconnect(this);
}

void ConnectionTestPrivate::start()
{
    const auto address = parseServerAddress(m_address.toString(QUrl::FullyEncoded));
    if (!address) {
        fail(TestStep::Dns, address.error());
        return;
    }
    m_address = *address;
    m_proxy = proxyFor(m_settings, m_address);
    begin(TestStep::Dns);
    if (usesProxy()) {
        settle(TestStep::Dns, State::Skipped, tr("The proxy finds the server."));
        connectSocket();
    } else if (!QHostAddress(m_address.host()).isNull()) {
        settle(TestStep::Dns, State::Skipped, tr("The server address is a number: nothing to look up."));
        connectSocket();
    } else {
        lookUp();
    }
}

void ConnectionTestPrivate::lookUp()
{
    const QString host = m_address.host();
    QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) {
        if (isFinished)
            return;
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
            fail(TestStep::Dns,
                 tr("The name \"%1\" was not found. Check the server address and this computer's network.")
                     .arg(host),
                 info.errorString());
            return;
        }
        settle(TestStep::Dns, State::Passed, tr("\"%1\" was found.").arg(host));
        connectSocket();
    });
}

void ConnectionTestPrivate::connectSocket()
{
    if (usesProxy())
        begin(TestStep::Proxy);
    else
        settle(TestStep::Proxy, State::Skipped, tr("No proxy is used for this server."));
    if (!usesProxy())
        begin(TestStep::Connection);
    m_socket.setProxy(m_proxy);
    m_socket.setSslConfiguration(tlsConfiguration(m_settings));
    const auto port = static_cast<quint16>(m_address.port(isSecure() ? 443 : 80));
    if (isSecure())
        m_socket.connectToHostEncrypted(m_address.host(), port);
    else
        m_socket.connectToHost(m_address.host(), port);
}

void ConnectionTestPrivate::onConnected()
{
    if (isFinished)
        return;
    if (usesProxy())
        settle(TestStep::Proxy, State::Passed, tr("The proxy %1 lets connections through.").arg(proxyName()));
    settle(TestStep::Connection, State::Passed, tr("\"%1\" answers.").arg(m_address.host()));
    if (isSecure()) {
        begin(TestStep::Tls);
        return;
    }
    settle(TestStep::Tls, State::Skipped, tr("Not used: a test server on this computer."));
    signIn();
}

void ConnectionTestPrivate::onEncrypted()
{
    if (isFinished)
        return;
    const QSslCertificate certificate = m_socket.peerCertificate();
    const QString until =
        QLocale().toString(certificate.expiryDate().toLocalTime().date(), QLocale::ShortFormat);
    settle(TestStep::Tls, State::Passed,
           tr("The server proved who it is. Its certificate is valid until %1 and signed by \"%2\".")
               .arg(until, certificate.issuerDisplayName()));
    signIn();
}

void ConnectionTestPrivate::onSocketError(QAbstractSocket::SocketError error)
{
    if (isFinished || m_step == TestStep::SignIn)
        return;
    const QString technical = m_socket.errorString();
    if (m_step == TestStep::Tls) {
        const QString bad = certificateSentence(m_sslErrors, m_address.host());
        fail(TestStep::Tls,
             bad.isEmpty()
                 ? tr("No secure connection came about. Something on the way may not let TLS through, "
                      "or this port does not speak it.")
                 : bad,
             bad.isEmpty() ? technical : certificateDetails(m_sslErrors));
        return;
    }
    const QString atProxy = usesProxy() ? proxySentence(error, proxyName(), m_address.host()) : QString();
    if (!atProxy.isEmpty()) {
        fail(TestStep::Proxy, atProxy, technical);
        return;
    }
    if (usesProxy())
        settle(TestStep::Proxy, State::Passed, tr("The proxy %1 answers.").arg(proxyName()));
    fail(TestStep::Connection,
         tr("\"%1\" does not accept connections at port %2. Check the server address, and whether a firewall "
            "is "
            "in the way.")
             .arg(m_address.host())
             .arg(m_address.port(isSecure() ? 443 : 80)),
         technical);
}

void ConnectionTestPrivate::signIn()
{
    begin(TestStep::SignIn);
    // Its work is done: the sign-in makes a connection of its own and verifies the server again.
    m_socket.disconnect(this);
    m_socket.abort();
    if (!m_credentials) {
        settle(TestStep::SignIn, State::Skipped, tr("Not tried: no credentials are at hand."));
        end();
        return;
    }
    auto setup = std::make_shared<NetworkSetup>();
    setup->set(m_settings);
    ClientOptions options = m_options;
    options.network = setup;
    m_client = std::make_unique<ApiClient>(m_address, *m_credentials, options);
    m_client->checkSignIn(m_client.get())->onFinished(this, [this](const Result<Nothing> &result) {
        if (isFinished)
            return;
        if (!result) {
            fail(TestStep::SignIn, userText(result.error()), technicalText(result.error()));
            return;
        }
        settle(TestStep::SignIn, State::Passed, tr("The server accepts the credentials."));
        end();
    });
}

void ConnectionTestPrivate::begin(TestStep step)
{
    m_step = step;
    m_limit.start(stepLimitMs);
    settle(step, State::Running, {});
}

void ConnectionTestPrivate::settle(TestStep step, State state, const QString &sentence,
                                   const QString &technical)
{
    results[static_cast<int>(step)] = {step, state, sentence, technical};
    Q_EMIT q.changed();
}

void ConnectionTestPrivate::fail(TestStep step, const QString &sentence, const QString &technical)
{
    settle(step, State::Failed, sentence, technical);
    end();
}

void ConnectionTestPrivate::end()
{
    isFinished = true;
    m_limit.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    QMetaObject::invokeMethod(&q, &ConnectionTest::finished, Qt::QueuedConnection);
}

void ConnectionTestPrivate::onStepTooLong()
{
    if (isFinished)
        return;
    const int seconds = std::max(1, stepLimitMs / 1000);
    fail(m_step,
         tr("Nothing came back within %n second(s). Check the network, then test again.", nullptr, seconds));
}

bool ConnectionTestPrivate::isSecure() const
{
    return m_address.scheme() == QLatin1String("https");
}

QString ConnectionTestPrivate::proxyName() const
{
    return QStringLiteral("%1:%2").arg(m_proxy.hostName()).arg(m_proxy.port());
}

} // namespace vzaps

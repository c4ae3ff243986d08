// SPDX-License-Identifier: MIT
#include "core/certificates.h"
#include "core/clients.h"

#include "api/apiclient.h"
#include "api/transport.h"
#include "support/scriptedserver.h"
#include "support/waiting.h"

#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

//! Whom the client is told to trust besides the system's authorities.
std::shared_ptr<const NetworkSetup> trusting(const QByteArray &authority)
{
    auto network = std::make_shared<NetworkSetup>();
    NetworkSettings settings;
    settings.proxyMode = ProxyMode::None;
    settings.extraCertificates = authority;
    network->set(settings);
    return network;
}

WireRequest change()
{
    WireRequest wire;
    wire.verb = "PUT";
    wire.path = QStringLiteral("instances/create");
    wire.body = QByteArray("{}");
    wire.accessToken = "canary-access-token";
    return wire;
}

} // namespace

//! A server that can't prove who it is gets nothing.
class TestTls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void untrustedServerGetsNoRequest_data();
    void untrustedServerGetsNoRequest();
    void signInFailsBeforeSecretsAreSent();
    void trustedServerGetsTheRequest();
    void downgradeIsNotFollowed_data();
    void downgradeIsNotFollowed();
};

void TestTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(),
             "the openssl program is missing");
}

void TestTls::untrustedServerGetsNoRequest_data()
{
    QTest::addColumn<QString>("nameInCertificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isOver");
    QTest::addColumn<bool>("authorityIsKnown");
    QTest::addColumn<bool>("once");
    const QString here = QStringLiteral("localhost");
    for (const bool once : {false, true}) {
        const char *what = once ? "change" : "read";
        QTest::addRow("unknown authority, %s", what) << here << here << false << false << once;
        QTest::addRow("for another name, %s", what)
            << QStringLiteral("api.vzaps.example") << here << false << true << once;
        QTest::addRow("asked by its address, %s", what)
            << here << QStringLiteral("127.0.0.1") << false << true << once;
        QTest::addRow("expired, %s", what) << here << here << true << true << once;
    }
}

void TestTls::untrustedServerGetsNoRequest()
{
    QFETCH(QString, nameInCertificate);
    QFETCH(QString, host);
    QFETCH(bool, isOver);
    QFETCH(bool, authorityIsKnown);
    QFETCH(bool, once);
    const Certificates certificates(nameInCertificate,
                                    isOver ? Certificates::Validity::Over : Certificates::Validity::Now);
    TlsServer server(certificates.server());
    Transport transport(server.url(host), quickLimits(),
                        trusting(authorityIsKnown ? certificates.ca() : QByteArray()));
    const auto result = waitFor(once ? transport.sendOnce(change(), this) : transport.send(change(), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(result.error().host, host);
    QCOMPARE(outcomeOf(result.error()), Outcome::NotSent);
    QVERIFY(server.greeted >= 1);
    QCOMPARE(server.received, QByteArray());
}

void TestTls::signInFailsBeforeSecretsAreSent()
{
    const Certificates certificates(QStringLiteral("localhost"));
    TlsServer server(certificates.server());
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    const auto result = waitFor(client.checkSignIn(this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(server.greeted, 1); // final: not tried again
    QCOMPARE(server.received, QByteArray());
}

//! Shows that the servers above would have seen a request.
void TestTls::trustedServerGetsTheRequest()
{
    const Certificates certificates(QStringLiteral("localhost"));
    TlsServer server(certificates.server(), answer(200, "{}").bytes);
    Transport transport(server.url(), quickLimits(), trusting(certificates.ca()));
    QVERIFY(waitFor(transport.sendOnce(change(), this)));
    QVERIFY(server.received.startsWith("PUT /instances/create HTTP/1.1\r\n"));
}

void TestTls::downgradeIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestTls::downgradeIsNotFollowed()
{
    QFETCH(int, status);
    ScriptedServer plain([](const SeenRequest &) { return answer(200, "{}"); });
    const Certificates certificates(QStringLiteral("localhost"));
    const QByteArray location = plain.url().toEncoded() + "elsewhere";
    TlsServer server(certificates.server(), answer(status, "", {{"Location", location}}).bytes);
    Transport transport(server.url(), quickLimits(), trusting(certificates.ca()));
    for (const bool once : {false, true}) {
        const auto result =
            waitFor(once ? transport.sendOnce(change(), this) : transport.send(change(), this));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().technical));
        QCOMPARE(result->status, status);
        QCOMPARE(result->redirectHost, plain.url().host());
    }
    QCOMPARE(plain.connections(), 0);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

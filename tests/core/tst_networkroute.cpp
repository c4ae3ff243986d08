// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "api/certificatefile.h"
#include "api/networkroute.h"
#include "api/transport.h"
#include "core/certificates.h"
#include "core/clients.h"
#include "core/scriptedproxy.h"
#include "support/scriptedserver.h"
#include "support/waiting.h"

#include <QNetworkProxyFactory>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

const QString host = QStringLiteral("api.example.test");
const QByteArray
    goodAnswer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");

WireRequest readRequest()
{
    WireRequest request;
    request.verb = "GET";
    request.path = QStringLiteral("instances");
    request.accessToken = "canary-access-token";
    return request;
}

} // namespace

//! The way to the server: proxy and trust as the user set them, and a change counts at once.
class TestNetworkRoute final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_certificates = std::make_unique<Certificates>(host); }
    void thisComputerIsReachedDirectly();
    void settingsDecideTheProxy();
    void requestsGoThroughTheProxyAndTrustTheExtraCa();
    void changeCountsFromTheNextRequestOn();
    void withoutTheExtraCaNothingIsSent();
    void deadProxyIsNoSuccess();
    void proxyThatWantsASignInMeansNotSent();
    void certificateFileIsReadInBothForms();
    void fileThatIsNoCertificateIsSaid_data();
    void fileThatIsNoCertificateIsSaid();

private:
    std::unique_ptr<Certificates> m_certificates;
};

void TestNetworkRoute::thisComputerIsReachedDirectly()
{
    const NetworkSettings settings = through(deadPort());
    for (const char *local : {"http://127.0.0.1:1/", "http://localhost:1/", "https://[::1]:1/"})
        QCOMPARE(proxyFor(settings, QUrl(QLatin1String(local))).type(), QNetworkProxy::NoProxy);
    ScriptedServer server([](const SeenRequest &) { return answer(200, "{}"); });
    auto setup = std::make_shared<NetworkSetup>();
    setup->set(settings);
    Transport transport(server.url(), quickLimits(), setup);
    QVERIFY(waitFor(transport.send(readRequest(), this)));
}

void TestNetworkRoute::settingsDecideTheProxy()
{
    const QUrl server(QStringLiteral("https://api.example.test/"));
    NetworkSettings settings = through(3128);
    QCOMPARE(proxyFor(settings, server).type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxyFor(settings, server).hostName(), QStringLiteral("127.0.0.1"));
    QCOMPARE(proxyFor(settings, server).port(), quint16(3128));
    settings.proxyKind = ProxyKind::Socks5;
    QCOMPARE(proxyFor(settings, server).type(), QNetworkProxy::Socks5Proxy);
    settings.proxyMode = ProxyMode::None;
    QCOMPARE(proxyFor(settings, server).type(), QNetworkProxy::NoProxy);
    settings.proxyMode = ProxyMode::System;
    const auto expected = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(server)).first();
    QCOMPARE(proxyFor(settings, server), expected);
}

void TestNetworkRoute::requestsGoThroughTheProxyAndTrustTheExtraCa()
{
    for (const bool once : {false, true}) {
        TlsServer server(m_certificates->server(), goodAnswer);
        ScriptedProxy proxy(server.serverPort());
        NetworkSettings settings = through(proxy.serverPort());
        settings.extraCertificates = m_certificates->ca();
        auto setup = std::make_shared<NetworkSetup>();
        setup->set(settings);
        Transport transport(QUrl(QStringLiteral("https://api.example.test/")), quickLimits(), setup);
        const auto result =
            waitFor(once ? transport.sendOnce(readRequest(), this) : transport.send(readRequest(), this));
        QVERIFY2(result, result ? "" : qPrintable(technicalText(result.error())));
        QCOMPARE(result->status, 200);
        QCOMPARE(proxy.asked, QByteArrayList{"CONNECT api.example.test:443"});
        QVERIFY(server.received.contains("canary-access-token"));
        QVERIFY(!proxy.passed.contains("canary")); // it sees the tunnel, not what is in it
    }
}

void TestNetworkRoute::changeCountsFromTheNextRequestOn()
{
    TlsServer server(m_certificates->server(), goodAnswer);
    ScriptedProxy proxy(server.serverPort());
    auto setup = std::make_shared<NetworkSetup>();
    NetworkSettings settings = through(deadPort());
    settings.extraCertificates = m_certificates->ca();
    setup->set(settings);
    Transport transport(QUrl(QStringLiteral("https://api.example.test/")), quickLimits(), setup);
    QVERIFY(!waitFor(transport.send(readRequest(), this)));
    settings.proxyPort = proxy.serverPort();
    setup->set(settings);
    QVERIFY(waitFor(transport.send(readRequest(), this)));
    // Taken away again, the trust of before is no longer worth anything.
    settings.extraCertificates.clear();
    setup->set(settings);
    const auto result = waitFor(transport.send(readRequest(), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TlsFailed);
}

void TestNetworkRoute::withoutTheExtraCaNothingIsSent()
{
    TlsServer server(m_certificates->server(), goodAnswer);
    ScriptedProxy proxy(server.serverPort());
    ClientOptions options(quickLimits());
    auto setup = std::make_shared<NetworkSetup>();
    setup->set(through(proxy.serverPort()));
    options.network = setup;
    ApiClient client(QUrl(QStringLiteral("https://api.example.test/")), canaryCredentials(), options);
    const auto result = waitFor(client.checkSignIn(this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(server.received, QByteArray());
}

void TestNetworkRoute::deadProxyIsNoSuccess()
{
    auto setup = std::make_shared<NetworkSetup>();
    setup->set(through(deadPort()));
    Transport transport(QUrl(QStringLiteral("https://api.example.test/")), quickLimits(), setup);
    const auto result = waitFor(transport.sendOnce(readRequest(), this));
    QVERIFY(!result);
    // Qt tells a proxy that is not there as an unknown error: nobody can be sure then that nothing was sent.
    const Outcome outcome = outcomeOf(result.error());
    QVERIFY2(outcome == Outcome::NotSent || outcome == Outcome::Unknown,
             qPrintable(technicalText(result.error())));
    // A proxy is where to look, too.
    QVERIFY2(userSentence(result.error()).contains(QStringLiteral("proxy")),
             qPrintable(userSentence(result.error())));
}

void TestNetworkRoute::proxyThatWantsASignInMeansNotSent()
{
    ScriptedProxy proxy(0,
                        "HTTP/1.1 407 Proxy Authentication Required\r\n"
                        "Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
    auto setup = std::make_shared<NetworkSetup>();
    setup->set(through(proxy.serverPort()));
    Transport transport(QUrl(QStringLiteral("https://api.example.test/")), quickLimits(), setup);
    const auto result = waitFor(transport.sendOnce(readRequest(), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ProxyFailed);
    QCOMPARE(outcomeOf(result.error()), Outcome::NotSent);
}

void TestNetworkRoute::certificateFileIsReadInBothForms()
{
    const auto pem = readCertificateFile(m_certificates->caFile());
    QVERIFY(pem);
    QCOMPARE(pem->count, 1);
    QCOMPARE(pem->firstName, QStringLiteral("Test CA of nobody"));
    QVERIFY(pem->validUntil > QDateTime::currentDateTimeUtc());
    const QTemporaryDir dir;
    QFile der(dir.filePath(QStringLiteral("ca.der")));
    QVERIFY(der.open(QIODevice::WriteOnly));
    der.write(QSslCertificate(m_certificates->ca()).toDer());
    der.close();
    const auto same = readCertificateFile(der.fileName());
    QVERIFY(same);
    QCOMPARE(same->pem, pem->pem);
}

void TestNetworkRoute::fileThatIsNoCertificateIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("text") << QByteArray("hello");
    QTest::addRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    QTest::addRow("a broken certificate")
        << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
}

void TestNetworkRoute::fileThatIsNoCertificateIsSaid()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("file.pem"));
    QVERIFY(readCertificateFile(path).error().contains(QStringLiteral("no file")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto read = readCertificateFile(path);
    QVERIFY(!read);
    QVERIFY(read.error().contains(QStringLiteral("no certificate")));
    QVERIFY(read.error().contains(path));
}

QTEST_GUILESS_MAIN(TestNetworkRoute)
#include "tst_networkroute.moc"

// SPDX-License-Identifier: MIT
#include "api/certificatewords.h"
#include "api/connectiontest.h"
#include "core/certificates.h"
#include "core/clients.h"
#include "core/scriptedproxy.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;
using State = TestStepResult::State;

namespace {

const QString host = QStringLiteral("api.example.test");
const QUrl farServer(QStringLiteral("https://api.example.test/"));
const QByteArray tokenAnswer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                             "Content-Length: 46\r\n\r\n"
                             R"({"accessToken":"canary.jwt.x","expiresIn":600})");

NetworkSettings direct()
{
    NetworkSettings settings;
    settings.proxyMode = ProxyMode::None;
    return settings;
}

//! "dns proxy connection tls sign-in" as one word each: passed, skipped, failed, waiting.
QStringList run(ConnectionTest &test)
{
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.setStepLimit(4000);
    test.start();
    if (!finished.wait(20000))
        return {QStringLiteral("never finished")};
    QStringList states;
    for (const TestStepResult &result : test.steps()) {
        switch (result.state) {
        case State::Passed:
            states << QStringLiteral("passed");
            break;
        case State::Skipped:
            states << QStringLiteral("skipped");
            break;
        case State::Failed:
            states << QStringLiteral("failed");
            break;
        case State::Waiting:
            states << QStringLiteral("waiting");
            break;
        case State::Running:
            states << QStringLiteral("running");
            break;
        }
    }
    return states;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

QString sentenceOf(const ConnectionTest &test, TestStep step)
{
    return test.steps().at(static_cast<int>(step)).sentence;
}

} // namespace

//! Each way to fail is named at its own step, and nothing secret leaves before the server is verified.
class TestConnectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_certificates = std::make_unique<Certificates>(host); }
    void everythingPasses();
    void throughAProxyEverythingPasses();
    void addressThatMayNotBeUsed();
    void unknownName();
    void nothingListens();
    void serverThatSaysNothing();
    void nobodyIsTheProxy();
    void proxyRefuses_data();
    void proxyRefuses();
    void proxyCannotReachTheServer();
    void unknownIssuer();
    void certificateForAnotherName();
    void portWithoutTls();
    void credentialsAreRefused();
    void withoutCredentialsNobodySignsIn();
    void certificateTroubleInWords_data();
    void certificateTroubleInWords();
    void deletingItEndsIt();

private:
    [[nodiscard]] NetworkSettings trusting(quint16 proxyPort) const
    {
        NetworkSettings settings = through(proxyPort);
        settings.extraCertificates = m_certificates->ca();
        return settings;
    }

    std::unique_ptr<Certificates> m_certificates;
    ClientOptions m_options{quickLimits()};
};

void TestConnectionTest::everythingPasses()
{
    ScriptedServer server(withToken([](const SeenRequest &) { return answer(200, "{}"); }));
    QUrl address = server.url();
    address.setHost(QStringLiteral("localhost"));
    ConnectionTest test(address, direct(), canaryCredentials(), m_options);
    QCOMPARE(run(test), words("passed skipped passed skipped passed"));
    QVERIFY(test.hasPassed());
    QCOMPARE(server.count("/token"), 1);
}

void TestConnectionTest::throughAProxyEverythingPasses()
{
    TlsServer server(m_certificates->server(), tokenAnswer);
    ScriptedProxy proxy(server.serverPort());
    ConnectionTest test(farServer, trusting(proxy.serverPort()), canaryCredentials(), m_options);
    QCOMPARE(run(test), words("skipped passed passed passed passed"));
    QVERIFY(sentenceOf(test, TestStep::Tls).contains(QStringLiteral("Test CA of nobody")));
    QVERIFY(server.received.contains("canary-client-secret"));
    QVERIFY(!proxy.passed.contains("canary"));
}

void TestConnectionTest::addressThatMayNotBeUsed()
{
    ConnectionTest test(QUrl(QStringLiteral("http://api.example.test/")), direct(), {}, m_options);
    QCOMPARE(run(test), words("failed waiting waiting waiting waiting"));
    QVERIFY(sentenceOf(test, TestStep::Dns).contains(QStringLiteral("https://")));
}

void TestConnectionTest::unknownName()
{
    ConnectionTest test(QUrl(QStringLiteral("https://no-such-host.invalid/")), direct(), canaryCredentials(),
                        m_options);
    QCOMPARE(run(test), words("failed waiting waiting waiting waiting"));
    QVERIFY(sentenceOf(test, TestStep::Dns).contains(QStringLiteral("no-such-host.invalid")));
}

void TestConnectionTest::nothingListens()
{
    const QUrl address(QStringLiteral("https://127.0.0.1:%1/").arg(deadPort()));
    ConnectionTest test(address, direct(), canaryCredentials(), m_options);
    QCOMPARE(run(test), words("skipped skipped failed waiting waiting"));
    QVERIFY(!test.hasPassed());
}

void TestConnectionTest::serverThatSaysNothing()
{
    QTcpServer silent; // accepts, and never greets
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QUrl address(QStringLiteral("https://127.0.0.1:%1/").arg(silent.serverPort()));
    ConnectionTest test(address, direct(), canaryCredentials(), m_options);
    test.setStepLimit(300);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start();
    QVERIFY(finished.wait());
    QCOMPARE(test.steps().at(static_cast<int>(TestStep::Tls)).state, State::Failed);
    QVERIFY(sentenceOf(test, TestStep::Tls).contains(QStringLiteral("Nothing came back")));
}

void TestConnectionTest::nobodyIsTheProxy()
{
    ConnectionTest test(farServer, through(deadPort()), canaryCredentials(), m_options);
    QCOMPARE(run(test), words("skipped failed waiting waiting waiting"));
    QVERIFY(sentenceOf(test, TestStep::Proxy).contains(QStringLiteral("127.0.0.1")));
    NetworkSettings unknown = through(3128);
    unknown.proxyHost = QStringLiteral("no-such-proxy.invalid");
    ConnectionTest second(farServer, unknown, canaryCredentials(), m_options);
    QCOMPARE(run(second), words("skipped failed waiting waiting waiting"));
    QVERIFY(sentenceOf(second, TestStep::Proxy).contains(QStringLiteral("not found")));
}

void TestConnectionTest::proxyRefuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("says");
    QTest::addRow("sign-in wanted") << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\n"
                                                  "Proxy-Authenticate: Basic realm=\"x\"\r\n"
                                                  "Content-Length: 0\r\n\r\n")
                                    << QStringLiteral("password");
    QTest::addRow("not allowed") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                                 << QStringLiteral("does not allow");
    QTest::addRow("no proxy at all") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n")
                                     << QStringLiteral("Check its type");
    QTest::addRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
                                  << QStringLiteral("Check its type");
}

void TestConnectionTest::proxyRefuses()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, says);
    ScriptedProxy proxy(0, answer);
    ConnectionTest test(farServer, through(proxy.serverPort()), canaryCredentials(), m_options);
    QCOMPARE(run(test), words("skipped failed waiting waiting waiting"));
    QVERIFY2(sentenceOf(test, TestStep::Proxy).contains(says), qPrintable(sentenceOf(test, TestStep::Proxy)));
}

void TestConnectionTest::proxyCannotReachTheServer()
{
    ScriptedProxy proxy(0, "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
    ConnectionTest test(farServer, through(proxy.serverPort()), canaryCredentials(), m_options);
    QCOMPARE(run(test), words("skipped passed failed waiting waiting"));
}

void TestConnectionTest::unknownIssuer()
{
    TlsServer server(m_certificates->server(), tokenAnswer);
    ScriptedProxy proxy(server.serverPort());
    ConnectionTest test(farServer, through(proxy.serverPort()), canaryCredentials(), m_options);
    QCOMPARE(run(test), words("skipped passed passed failed waiting"));
    QVERIFY(sentenceOf(test, TestStep::Tls).contains(QStringLiteral("Test CA of nobody")));
    QCOMPARE(server.received, QByteArray());
}

void TestConnectionTest::certificateForAnotherName()
{
    TlsServer server(m_certificates->server(), tokenAnswer);
    ScriptedProxy proxy(server.serverPort());
    ConnectionTest test(QUrl(QStringLiteral("https://other.example.test/")), trusting(proxy.serverPort()),
                        canaryCredentials(), m_options);
    QCOMPARE(run(test), words("skipped passed passed failed waiting"));
    QVERIFY(sentenceOf(test, TestStep::Tls).contains(QStringLiteral("another server (api.example.test)")));
    QCOMPARE(server.received, QByteArray());
}

void TestConnectionTest::portWithoutTls()
{
    ScriptedServer server([](const SeenRequest &) { return answer(200, "{}"); });
    QUrl address = server.url();
    address.setScheme(QStringLiteral("https"));
    // A plain server waits for the end of a head that never comes: the time limit ends it.
    ConnectionTest test(address, direct(), canaryCredentials(), m_options);
    test.setStepLimit(500);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start();
    QVERIFY(finished.wait());
    QCOMPARE(test.steps().at(static_cast<int>(TestStep::Tls)).state, State::Failed);
    QCOMPARE(server.count("/token"), 0);
}

void TestConnectionTest::credentialsAreRefused()
{
    ScriptedServer server([](const SeenRequest &) { return answer(401, R"({"error":"no"})"); });
    ConnectionTest test(server.url(), direct(), canaryCredentials(), m_options);
    QCOMPARE(run(test), words("skipped skipped passed skipped failed"));
    const TestStepResult &signIn = test.steps().last();
    QVERIFY(signIn.sentence.contains(QStringLiteral("client secret")));
    QVERIFY(!signIn.technical.contains(QStringLiteral("canary")));
}

void TestConnectionTest::withoutCredentialsNobodySignsIn()
{
    ScriptedServer server([](const SeenRequest &) { return answer(200, "{}"); });
    ConnectionTest test(server.url(), direct(), {}, m_options);
    QCOMPARE(run(test), words("skipped skipped passed skipped skipped"));
    QCOMPARE(server.requests().size(), 0);
}

void TestConnectionTest::certificateTroubleInWords_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("says");
    QTest::addRow("expired") << int(QSslError::CertificateExpired) << QStringLiteral("ended on");
    QTest::addRow("early") << int(QSslError::CertificateNotYetValid) << QStringLiteral("begins on");
    QTest::addRow("revoked") << int(QSslError::CertificateRevoked) << QStringLiteral("withdrawn");
    QTest::addRow("self-signed") << int(QSslError::SelfSignedCertificate) << QStringLiteral("itself alone");
    QTest::addRow("odd") << int(QSslError::InvalidPurpose) << QStringLiteral("could not be verified");
}

void TestConnectionTest::certificateTroubleInWords()
{
    QFETCH(int, error);
    QFETCH(QString, says);
    const QSslCertificate certificate(m_certificates->ca());
    // The lesser trouble does not hide the greater one.
    const QList<QSslError> errors{QSslError(QSslError::PathLengthExceeded, certificate),
                                  QSslError(QSslError::SslError(error), certificate)};
    const QString sentence = certificateSentence(errors, host);
    QVERIFY2(sentence.contains(says) && sentence.contains(host), qPrintable(sentence));
    QVERIFY(!certificateDetails(errors).isEmpty());
    QVERIFY(certificateSentence({}, host).isEmpty());
}

void TestConnectionTest::deletingItEndsIt()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    auto test = std::make_unique<ConnectionTest>(
        QUrl(QStringLiteral("https://localhost:%1/").arg(silent.serverPort())), direct(), canaryCredentials(),
        m_options);
    test->start();
    QTRY_VERIFY(silent.hasPendingConnections());
    const std::unique_ptr<QTcpSocket> accepted(silent.nextPendingConnection());
    test.reset();
    QTRY_COMPARE(accepted->state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"

// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "api/transport.h"
#include "core/clients.h"
#include "support/waiting.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Greets with TLS and keeps count of what comes through.
class TlsServer final : public QSslServer {
public:
    explicit TlsServer(const QSslConfiguration &configuration)
    {
        setSslConfiguration(configuration);
        if (!listen(QHostAddress::LocalHost))
            qFatal("TLS server can't listen");
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                const auto read = [this, socket] { bytesRead += socket->readAll().size(); };
                connect(socket, &QTcpSocket::readyRead, this, read);
                read();
            }
        });
    }

    [[nodiscard]] QUrl url(const QString &host) const
    {
        return QUrl(QStringLiteral("https://%1:%2/").arg(host).arg(serverPort()));
    }

    int greeted = 0; //!< connections, before any handshake
    qint64 bytesRead = 0; //!< decrypted

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++greeted;
        QSslServer::incomingConnection(descriptor);
    }
};

} // namespace

//! A server that can't prove who it is gets nothing.
class TestTls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void untrustedServerGetsNoRequest_data();
    void untrustedServerGetsNoRequest();
    void signInFailsBeforeSecretsAreSent();
    void serverReadsWhatATrustingClientSends();

private:
    void makeCertificate();

    QTemporaryDir m_folder;
    QSslConfiguration m_configuration;
};

void TestTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(),
             "the openssl program is missing");
    makeCertificate();
}

void TestTls::makeCertificate()
{
    const QString key = m_folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
    const QStringList arguments{QStringLiteral("req"),
                                QStringLiteral("-x509"),
                                QStringLiteral("-newkey"),
                                QStringLiteral("rsa:2048"),
                                QStringLiteral("-nodes"),
                                QStringLiteral("-days"),
                                QStringLiteral("2"),
                                QStringLiteral("-subj"),
                                QStringLiteral("/CN=localhost"),
                                QStringLiteral("-addext"),
                                QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"),
                                QStringLiteral("-keyout"),
                                key,
                                QStringLiteral("-out"),
                                certificate};
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    m_configuration = QSslConfiguration::defaultConfiguration();
    const QSslKey privateKey(contentOf(key), QSsl::Rsa);
    const QSslCertificate own(contentOf(certificate));
    QVERIFY(!privateKey.isNull() && !own.isNull());
    m_configuration.setPrivateKey(privateKey);
    m_configuration.setLocalCertificate(own);
}

void TestTls::untrustedServerGetsNoRequest_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("once");
    for (const char *host : {"127.0.0.1", "localhost"}) {
        QTest::addRow("read from %s", host) << QString::fromLatin1(host) << false;
        QTest::addRow("change at %s", host) << QString::fromLatin1(host) << true;
    }
}

void TestTls::untrustedServerGetsNoRequest()
{
    QFETCH(QString, host);
    QFETCH(bool, once);
    TlsServer server(m_configuration);
    Transport transport(server.url(host), quickLimits());
    WireRequest wire;
    wire.verb = "PUT";
    wire.path = QStringLiteral("instances/create");
    wire.body = QByteArray("{}");
    wire.accessToken = "canary-access-token";
    const auto result = waitFor(once ? transport.sendOnce(wire, this) : transport.send(wire, this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(result.error().host, host);
    QCOMPARE(outcomeOf(result.error()), Outcome::NotSent);
    QVERIFY(server.greeted >= 1);
    QCOMPARE(server.bytesRead, 0);
}

void TestTls::signInFailsBeforeSecretsAreSent()
{
    TlsServer server(m_configuration);
    ApiClient client(server.url(QStringLiteral("127.0.0.1")), canaryCredentials(), quickLimits());
    const auto result = waitFor(client.checkSignIn(this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(server.greeted, 1); // final: not tried again
    QCOMPARE(server.bytesRead, 0);
}

//! Shows that the server above would have seen a request.
void TestTls::serverReadsWhatATrustingClientSends()
{
    TlsServer server(m_configuration);
    QSslSocket client;
    QSslConfiguration trusting = client.sslConfiguration();
    trusting.setCaCertificates({m_configuration.localCertificate()});
    client.setSslConfiguration(trusting);
    connect(&client, &QSslSocket::encrypted, &client, [&client] { client.write("hello"); });
    client.connectToHostEncrypted(QStringLiteral("localhost"), server.serverPort(), QIODevice::ReadWrite,
                                  QAbstractSocket::IPv4Protocol);
    QTRY_COMPARE(server.bytesRead, 5);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

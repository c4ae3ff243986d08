// SPDX-License-Identifier: MIT
#include "api/oneshotbody.h"
#include "api/transport.h"
#include "faults/fault.h"
#include "faults/testcertificate.h"
#include "support/waiting.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

//! The server in Python, and what it says it saw.
class Http2Server {
public:
    Http2Server(const QString &python, const TestCertificate &certificate, const QString &protocols)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            python,
            {QStringLiteral(H2_SERVER), certificate.certificatePath(), certificate.keyPath(), protocols});
        m_port = waitForLine("port ").toInt();
    }
    ~Http2Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isUp() const { return m_port > 0; }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(m_port)); }

    //! Decides what becomes of the next requests; false if the server is gone.
    bool switchTo(const QByteArray &mode)
    {
        m_process.write(mode + '\n');
        return !waitForLine("mode " + mode).isNull();
    }
    //! The same, and forgets the requests so far.
    bool setMode(const QByteArray &mode)
    {
        const bool set = switchTo(mode);
        m_requests.clear();
        return set;
    }

    [[nodiscard]] const QList<QByteArray> &requests()
    {
        while (m_process.canReadLine())
            (void)takeLine();
        return m_requests;
    }

private:
    QByteArray takeLine()
    {
        const QByteArray line = m_process.readLine().trimmed();
        if (line.startsWith("request "))
            m_requests << line;
        return line;
    }
    //! What follows the start, null if it does not come.
    QByteArray waitForLine(const QByteArray &start)
    {
        for (;;) {
            while (m_process.canReadLine()) {
                const QByteArray line = takeLine();
                if (line.startsWith(start))
                    return line.size() == start.size() ? QByteArray("") : line.mid(start.size());
            }
            if (!m_process.waitForReadyRead(10000))
                return {};
        }
    }

    QProcess m_process;
    QList<QByteArray> m_requests;
    int m_port = 0;
};

WireRequest requestFor(Operation operation)
{
    TransportLimits limits;
    limits.totalMs = 4000;
    WireRequest wire = wireRequestFor(operation, limits);
    wire.path = pathOf(operation, QStringLiteral("VZ1"));
    wire.accessToken = "issued-token";
    if (wire.verb == "PATCH" || operation == Operation::CreateInstance || operation == Operation::Subscribe
        || infoOf(operation).effect == Effect::Reads)
        wire.body = QByteArray(R"({"name":"Shop"})");
    return wire;
}

QString pythonWithH2()
{
    for (const QString &python : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
        QProcess process;
        process.start(python, {QStringLiteral("-c"), QStringLiteral("import h2")});
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0)
            return python;
    }
    return {};
}

constexpr const char *modes[] = {"ok", "reset", "refuse", "goaway", "close"};

} // namespace

//! A server that speaks HTTP/2 sees a change at most once too.
class TestHttp2 final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changeArrivesOnce_data();
    void changeArrivesOnce();
    void readArrivesOnceOverHttp2_data();
    void readArrivesOnceOverHttp2();
    void serverWithoutHttp1SeesNoChange();
    void oneShotBodyArrivesOnceOverHttp2_data();
    void oneShotBodyArrivesOnceOverHttp2();

private:
    TestCertificate m_certificate;
    QString m_python;
    std::unique_ptr<Http2Server> m_server;
};

void TestHttp2::initTestCase()
{
    m_python = pythonWithH2();
    if (m_python.isEmpty())
        QSKIP("no Python with the module h2 (Debian: python3-h2): HTTP/2 is not tested");
    QVERIFY2(m_certificate.problem().isEmpty(), qPrintable(m_certificate.problem()));
    QVERIFY(TestCertificate::trust(m_certificate.certificatePath()));
    m_server = std::make_unique<Http2Server>(m_python, m_certificate, QStringLiteral("h2,http/1.1"));
    QVERIFY(m_server->isUp());
}

void TestHttp2::changeArrivesOnce_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<QByteArray>("mode");
    for (const Operation operation : changingOperations()) {
        for (const char *mode : modes)
            QTest::addRow("%s, %s", infoOf(operation).name, mode) << int(operation) << QByteArray(mode);
    }
}

void TestHttp2::changeArrivesOnce()
{
    QFETCH(int, operation);
    QFETCH(QByteArray, mode);
    QVERIFY(m_server->setMode("ok"));
    Transport transport(m_server->url(), {});
    // An open HTTP/2 connection is there to be tempted by.
    QVERIFY(waitFor(transport.send(requestFor(Operation::ListInstances), this)));
    QVERIFY(m_server->setMode(mode));
    const WireRequest change = requestFor(Operation(operation));
    const auto result = waitFor(transport.sendOnce(change, this));
    QCOMPARE(result.has_value(), mode == "ok");
    if (!result)
        QCOMPARE(outcomeOf(result.error()), Outcome::Unknown);
    // A read afterwards shows that whoever repeats had the time to, and the server to say so.
    QVERIFY(m_server->switchTo("ok"));
    QVERIFY(waitFor(transport.send(requestFor(Operation::GetInstance), this)));
    const QByteArray last = "request h2 POST /instances/get";
    QTRY_VERIFY(m_server->requests().contains(last));
    const QList<QByteArray> expected{"request http/1.1 " + change.verb + " /" + change.path.toUtf8(), last};
    QCOMPARE(m_server->requests(), expected);
}

void TestHttp2::readArrivesOnceOverHttp2_data()
{
    QTest::addColumn<QByteArray>("mode");
    for (const char *mode : modes)
        QTest::addRow("%s", mode) << QByteArray(mode);
}

void TestHttp2::readArrivesOnceOverHttp2()
{
    QFETCH(QByteArray, mode);
    QVERIFY(m_server->setMode(mode));
    Transport transport(m_server->url(), {});
    const auto result = waitFor(transport.send(requestFor(Operation::ListInstances), this));
    QCOMPARE(result.has_value(), mode == "ok");
    QTRY_VERIFY(!m_server->requests().isEmpty());
    QCOMPARE(m_server->requests(), QList<QByteArray>{"request h2 POST /instances/list"});
}

//! Changes speak HTTP/1.1: a server that does not gets none.
void TestHttp2::serverWithoutHttp1SeesNoChange()
{
    Http2Server only(m_python, m_certificate, QStringLiteral("h2"));
    QVERIFY(only.isUp());
    Transport transport(only.url(), {});
    QVERIFY(waitFor(transport.send(requestFor(Operation::ListInstances), this)));
    for (const Operation operation : changingOperations()) {
        QVERIFY(only.setMode("close"));
        const auto result = waitFor(transport.sendOnce(requestFor(operation), this));
        QVERIFY(!result);
        QVERIFY(only.requests().size() <= 1);
    }
}

void TestHttp2::oneShotBodyArrivesOnceOverHttp2_data()
{
    changeArrivesOnce_data();
}

//! Should changes ever be allowed to use HTTP/2: the one-shot body keeps the promise there as well.
void TestHttp2::oneShotBodyArrivesOnceOverHttp2()
{
    QFETCH(int, operation);
    QFETCH(QByteArray, mode);
    QVERIFY(m_server->setMode(mode));
    const WireRequest change = requestFor(Operation(operation));
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_server->url().toString() + change.path));
    request.setTransferTimeout(4000);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    const QByteArray content = change.body.value_or(QByteArray());
    request.setHeader(QNetworkRequest::ContentLengthHeader, content.size());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    OneShotBody body(content, nullptr);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, change.verb, &body));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error() == QNetworkReply::NoError, mode == "ok");
    QTRY_VERIFY(!m_server->requests().isEmpty());
    QTest::qWait(0);
    QCOMPARE(m_server->requests(),
             QList<QByteArray>{"request h2 " + change.verb + " /" + change.path.toUtf8()});
}

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"

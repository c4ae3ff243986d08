// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "api/instancesapi.h"
#include "faults/faultserver.h"
#include "faults/testcertificate.h"
#include "support/waiting.h"

#include <QFile>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

TransportLimits limitsFor(bool slowFault)
{
    TransportLimits limits;
    limits.inactivityMs = slowFault ? 200 : 5000;
    limits.totalMs = slowFault ? 300 : 8000;
    limits.retryBaseMs = 1;
    limits.retryCapMs = 2;
    return limits;
}

void fill(AccountModel &model)
{
    for (int i = 1; i <= 3; ++i) {
        ModelInstance instance;
        instance.id = QStringLiteral("VZ%1").arg(i);
        instance.name = QStringLiteral("Shop %1").arg(i);
        instance.createdAt = QDateTime::currentDateTimeUtc().addDays(-i);
        model.add(instance);
    }
}

//! The most memory this process ever had, in KB; forgets what was before, where the system can.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return -1;
}

void forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

} // namespace

//! Whatever a server does to a read: it ends, after few tries, with words, and takes no more memory than it
//! may.
class TestFaultyReads final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readEndsWithWords_data();
    void readEndsWithWords();
    void endlessAnswersTakeNoMemory_data();
    void endlessAnswersTakeNoMemory();

private:
    [[nodiscard]] std::optional<ApiError> read(ApiClient &client, Operation operation);

    TestCertificate m_certificate;
    std::unique_ptr<FaultServer> m_http;
    std::unique_ptr<FaultServer> m_https;
};

void TestFaultyReads::initTestCase()
{
    QVERIFY2(m_certificate.problem().isEmpty(), qPrintable(m_certificate.problem()));
    m_http = std::make_unique<FaultServer>();
    m_https = std::make_unique<FaultServer>(m_certificate.serverSide());
    QVERIFY(TestCertificate::trust(m_certificate.certificatePath()));
}

//! Carries out a read; nothing if it succeeded.
std::optional<ApiError> TestFaultyReads::read(ApiClient &client, Operation operation)
{
    const auto errorOf = [](const auto &result) {
        return result ? std::nullopt : std::optional<ApiError>(result.error());
    };
    if (operation == Operation::Token)
        return errorOf(waitFor(client.checkSignIn(this)));
    if (operation == Operation::GetInstance)
        return errorOf(waitFor(client.instances().get(QStringLiteral("VZ1"), this)));
    ListQuery query;
    query.search = QStringLiteral("Shop");
    return errorOf(waitFor(client.instances().list(query, this)));
}

void TestFaultyReads::readEndsWithWords_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("https");
    for (const Operation operation : {Operation::Token, Operation::ListInstances, Operation::GetInstance}) {
        for (const Fault &fault : faultsFor(operation)) {
            for (const bool https : {false, true}) {
                if (fault.isSlow() && https)
                    continue;
                QTest::addRow("%s, %s, %s", infoOf(operation).name, fault.name().constData(),
                              https ? "https" : "http")
                    << int(operation) << fault << https;
            }
        }
    }
}

void TestFaultyReads::readEndsWithWords()
{
    QFETCH(int, operation);
    QFETCH(Fault, fault);
    QFETCH(bool, https);
    FaultServer &server = https ? *m_https : *m_http;
    server.reset(fill);
    server.setPlan([operation, fault](const WireRequestSeen &seen) {
        return int(seen.operation) == operation ? fault : Fault{};
    });
    ApiClient client(server.url(), {QStringLiteral("token"), QStringLiteral("secret")},
                     limitsFor(fault.isSlow()));
    const std::optional<ApiError> error = read(client, Operation(operation));

    const ServerLog log = server.log();
    const auto tries = std::count_if(log.requests.begin(), log.requests.end(), [operation](const auto &seen) {
        return int(seen.operation) == operation;
    });
    QVERIFY2(tries >= 1 && tries <= 3, qPrintable(QString::number(tries)));
    if (error) {
        QVERIFY(error->kind != ErrorKind::Cancelled);
        QVERIFY(!userSentence(*error).isEmpty());
        QVERIFY(!userText(*error).contains(QLatin1Char('<')));
        QVERIFY(!technicalText(*error).contains(QLatin1String("secret")));
    }
    const bool harmless = fault.kind == Fault::Kind::WrongContentType
        || fault.kind == Fault::Kind::InformationThenAnswer || fault.kind == Fault::Kind::DuplicateIds
        || fault.kind == Fault::Kind::AbsurdTotals || fault.kind == Fault::Kind::OtherInstance;
    if (!harmless)
        QVERIFY(error);
    if (fault.kind == Fault::Kind::WrongContentType)
        QVERIFY2(!error, error ? qPrintable(technicalText(*error)) : "");
    // The client is as good as new: the next read succeeds.
    server.setPlan({});
    const auto next = waitFor(client.instances().get(QStringLiteral("VZ2"), this));
    QVERIFY2(next, next ? "" : qPrintable(technicalText(next.error())));
}

void TestFaultyReads::endlessAnswersTakeNoMemory_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("https");
    for (const auto kind : {Fault::Kind::EndlessBody, Fault::Kind::GzipBomb, Fault::Kind::EndlessHeader}) {
        for (const Operation operation : {Operation::GetInstance, Operation::RestartInstance}) {
            for (const bool https : {false, true}) {
                Fault fault;
                fault.kind = kind;
                QTest::addRow("%s, %s, %s", fault.name().constData(), infoOf(operation).name,
                              https ? "https" : "http")
                    << int(operation) << fault << https;
            }
        }
    }
}

void TestFaultyReads::endlessAnswersTakeNoMemory()
{
    QFETCH(int, operation);
    QFETCH(Fault, fault);
    QFETCH(bool, https);
    if (peakMemory() < 0)
        QSKIP("no /proc to measure memory with");
    FaultServer &server = https ? *m_https : *m_http;
    server.reset(fill);
    // The first one makes the bomb, which costs memory of its own.
    server.setPlan([fault](const WireRequestSeen &seen) {
        return seen.operation == Operation::Token ? Fault{} : fault;
    });
    TransportLimits limits = limitsFor(false);
    limits.totalMs = 3000;
    ApiClient client(server.url(), {QStringLiteral("token"), QStringLiteral("secret")}, limits);
    if (fault.kind == Fault::Kind::GzipBomb)
        (void)waitFor(client.instances().get(QStringLiteral("VZ1"), this));
    else
        QVERIFY(waitFor(client.checkSignIn(this)));
    forgetPeak();
    const qint64 before = peakMemory();
    QElapsedTimer clock;
    clock.start();
    const QString id = QStringLiteral("VZ1");
    std::optional<ApiError> error;
    if (Operation(operation) == Operation::GetInstance)
        error = read(client, Operation::GetInstance);
    else if (const auto result = waitFor(client.instances().restart(id, {}, this)); !result)
        error = result.error();
    QVERIFY(error);
    const qint64 growth = peakMemory() - before;
    qInfo("%lld KB more, %lld ms, %s", growth, clock.elapsed(), qPrintable(userSentence(*error)));
    const qint64 most = 128 * 1024;
    QVERIFY2(growth < most, qPrintable(QStringLiteral("%1 KB more").arg(growth)));
}

Q_DECLARE_METATYPE(vzaps::test::Fault)

QTEST_GUILESS_MAIN(TestFaultyReads)
#include "tst_faultyreads.moc"

// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "api/instancesapi.h"
#include "faults/invariants.h"
#include "faults/testcertificate.h"
#include "operations/operationjournal.h"
#include "operations/operationrunner.h"
#include "support/waiting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

//! Only faults that end with the client's patience meet a short one: the others must not end by it.
TransportLimits limitsFor(bool slowFault)
{
    TransportLimits limits;
    limits.inactivityMs = slowFault ? 300 : 5000;
    limits.totalMs = slowFault ? 500 : 8000;
    limits.retryBaseMs = 1;
    limits.retryCapMs = 2;
    return limits;
}

QString idFor(Operation operation)
{
    return QStringLiteral("VZ") + QLatin1String(infoOf(operation).name);
}

void fill(AccountModel &model)
{
    for (const Operation operation : changingOperations()) {
        ModelInstance instance;
        instance.id = idFor(operation);
        instance.name = QStringLiteral("Shop ") + instance.id;
        instance.active = operation != Operation::Subscribe;
        instance.ending = operation == Operation::ResumeSubscription;
        instance.createdAt = QDateTime::currentDateTimeUtc().addDays(-3);
        if (operation != Operation::CreateInstance)
            model.add(instance);
    }
}

OperationRequest requestFor(Operation operation)
{
    OperationRequest request;
    request.operation = operation;
    request.draft.name = QStringLiteral("A new shop");
    request.instanceName = request.draft.name;
    request.changes.name = QStringLiteral("Another name");
    if (operation != Operation::CreateInstance)
        request.instanceId = idFor(operation);
    return request;
}

} // namespace

//! Every changing operation meets every fault, over http and https, on a fresh client and on one that has
//! connections open: the promises hold.
class TestFaultMatrix final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void changesKeepTheirPromises_data();
    void changesKeepTheirPromises();
    void typedChangeArrivesOnce_data();
    void typedChangeArrivesOnce();
    void slowAcceptKeepsThePromises();
    void refusedConnectionIsNotSent();
    void untrustedServerIsNotSent();

private:
    struct Subject {
        std::unique_ptr<ApiClient> client;
        std::unique_ptr<OperationJournal> journal;
        std::unique_ptr<OperationRunner> runner;
    };
    [[nodiscard]] FaultServer &server(bool https) { return https ? *m_https : *m_http; }
    [[nodiscard]] Subject subject(FaultServer &server, bool slow);
    [[nodiscard]] ShownAccount playAll(FaultServer &server, bool slow, bool warm, const Fault &fault);
    void judge(FaultServer &server, const ShownAccount &account, bool exactlyOne);

    TestCertificate m_certificate;
    std::unique_ptr<FaultServer> m_http;
    std::unique_ptr<FaultServer> m_https;
    std::unique_ptr<QTemporaryDir> m_folder;
    WireCount m_total;
};

void TestFaultMatrix::initTestCase()
{
    QVERIFY2(m_certificate.problem().isEmpty(), qPrintable(m_certificate.problem()));
    m_http = std::make_unique<FaultServer>();
    m_https = std::make_unique<FaultServer>(m_certificate.serverSide());
    QVERIFY(TestCertificate::trust(m_certificate.certificatePath()));
}

void TestFaultMatrix::cleanupTestCase()
{
    m_http.reset();
    m_https.reset();
    qInfo("approvals that left: %d, changing requests on the wire: %d, effects: %d", m_total.approvals,
          m_total.requests, m_total.effects);
}

TestFaultMatrix::Subject TestFaultMatrix::subject(FaultServer &server, bool slow)
{
    m_folder = std::make_unique<QTemporaryDir>();
    Subject made;
    made.client = std::make_unique<ApiClient>(
        server.url(), Credentials{QStringLiteral("token"), QStringLiteral("secret")}, limitsFor(slow));
    made.journal = std::make_unique<OperationJournal>(m_folder->filePath(QStringLiteral("operations.json")));
    made.runner =
        std::make_unique<OperationRunner>(*made.client, *made.journal, QUuid::createUuid(),
                                          QStringLiteral("Client A"), OperationRunner::Timing{{0, 1, 2}});
    return made;
}

void TestFaultMatrix::changesKeepTheirPromises_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("https");
    QTest::addColumn<bool>("warm");
    QMap<QByteArray, Fault> all;
    for (const Operation operation : changingOperations()) {
        for (const Fault &fault : faultsFor(operation))
            all.insert(fault.name(), fault);
    }
    for (const Fault &fault : std::as_const(all)) {
        for (const bool https : {false, true}) {
            for (const bool warm : {false, true})
                QTest::addRow("%s, %s, %s", fault.name().constData(), https ? "https" : "http",
                              warm ? "warm" : "fresh")
                    << fault << https << warm;
        }
    }
}

void TestFaultMatrix::changesKeepTheirPromises()
{
    QFETCH(Fault, fault);
    QFETCH(bool, https);
    QFETCH(bool, warm);
    const ShownAccount account = playAll(server(https), fault.isSlow(), warm, fault);
    judge(server(https), account, true);
}

//! Approves every operation the fault makes sense for, each on an instance of its own, all at once.
ShownAccount TestFaultMatrix::playAll(FaultServer &server, bool slow, bool warm, const Fault &fault)
{
    server.reset(fill);
    ShownAccount account;
    Subject made = subject(server, slow);
    if (warm && !waitFor(made.client->instances().list({}, this)))
        qWarning("the warming read failed");
    server.setPlan([fault](const WireRequestSeen &seen) {
        const bool strikes = infoOf(seen.operation).effect == Effect::Changes
            && (seen.nth == 0 || fault.everyTime || fault.status != 401);
        return strikes ? fault : Fault{};
    });
    for (const Operation operation : changingOperations()) {
        const QList<Fault> sensible = faultsFor(operation);
        if (std::none_of(sensible.begin(), sensible.end(),
                         [&fault](const Fault &other) { return other.name() == fault.name(); }))
            continue;
        const OperationRequest request = requestFor(operation);
        const QString key = operation == Operation::CreateInstance ? request.draft.name : request.instanceId;
        if (const auto id = made.runner->approve(request))
            account.approvals.append({*id, operation, key, request.changes, 0});
        else
            qWarning("refused: %s", qPrintable(id.error()));
    }
    if (!QTest::qWaitFor([&made] { return made.runner->inFlightCount() == 0; }, 20000))
        qWarning("not everything settled");
    for (const OperationRecord &record : made.runner->records()) {
        account.shown.insert(record.id, record);
        account.visible.insert(record.id);
    }
    const OperationJournal onDisk(m_folder->filePath(QStringLiteral("operations.json")));
    for (const JournalEntry &entry : onDisk.entries())
        account.journalled.insert(entry.id);
    return account;
}

void TestFaultMatrix::judge(FaultServer &server, const ShownAccount &account, bool exactlyOne)
{
    QTRY_VERIFY_WITH_TIMEOUT(server.isQuiet(), 20000);
    const ServerLog log = server.log();
    const QStringList broken = violations(account, log);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n') + u'\n' + inWords(log)));
    QVERIFY(!account.approvals.isEmpty());
    const WireCount count = countOf(account, log);
    m_total += count;
    if (exactlyOne) {
        QCOMPARE(count.approvals, int(account.approvals.size()));
        QVERIFY2(count.requests <= count.approvals, qPrintable(inWords(log)));
    }
}

//! A change that was typed by hand is carried out by the same runner.
void TestFaultMatrix::typedChangeArrivesOnce_data()
{
    changesKeepTheirPromises_data();
}

void TestFaultMatrix::typedChangeArrivesOnce()
{
    QFETCH(Fault, fault);
    QFETCH(bool, https);
    QFETCH(bool, warm);
    if (fault.isSlow() && (https || warm))
        QSKIP("a slow fault is met once");
    FaultServer &target = server(https);
    target.reset(fill);
    Subject made = subject(target, fault.isSlow());
    if (warm)
        QVERIFY(waitFor(made.client->instances().list({}, this)));
    target.setPlan([fault](const WireRequestSeen &seen) {
        return infoOf(seen.operation).effect == Effect::Changes ? fault : Fault{};
    });
    OperationRequest request;
    request.operation = Operation::RawChange;
    request.raw.verb = QStringLiteral("POST");
    request.raw.path = QLatin1Char('/') + pathOf(Operation::RestartInstance, QStringLiteral("VZrestart"));
    const auto id = made.runner->approve(request);
    QVERIFY(id);
    QTRY_VERIFY(made.runner->find(*id)->isSettled());
    const OperationRecord record = *made.runner->find(*id);
    made = {};
    QTRY_VERIFY(target.isQuiet());
    const ServerLog log = target.log();
    const auto restarts = std::count_if(log.requests.begin(), log.requests.end(), [](const auto &seen) {
        return seen.operation == Operation::RestartInstance;
    });
    QCOMPARE(restarts, 1);
    QVERIFY(record.outcome != Outcome::NotSent && record.outcome != Outcome::Cancelled);
    if (record.outcome == Outcome::Rejected)
        QVERIFY(log.effects.isEmpty());
}

void TestFaultMatrix::slowAcceptKeepsThePromises()
{
    for (const bool https : {false, true}) {
        FaultServer &target = server(https);
        target.reset(fill);
        Subject made = subject(target, true);
        QVERIFY(waitFor(made.client->checkSignIn(this)));
        // Longer than anybody waits: the requests are read when their senders have given up.
        target.setAcceptDelay(700);
        ShownAccount account;
        for (const Operation operation : changingOperations()) {
            const OperationRequest request = requestFor(operation);
            const auto id = made.runner->approve(request);
            QVERIFY(id);
            account.approvals.append(
                {*id, operation,
                 operation == Operation::CreateInstance ? request.draft.name : request.instanceId,
                 request.changes, 0});
        }
        QTRY_COMPARE_WITH_TIMEOUT(made.runner->inFlightCount(), 0, 20000);
        for (const OperationRecord &record : made.runner->records()) {
            account.shown.insert(record.id, record);
            account.visible.insert(record.id);
        }
        for (const JournalEntry &entry : made.journal->entries())
            account.journalled.insert(entry.id);
        made = {};
        judge(target, account, false);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestFaultMatrix::refusedConnectionIsNotSent()
{
    for (const bool https : {false, true}) {
        for (const bool warm : {false, true}) {
            FaultServer &target = server(https);
            target.reset(fill);
            Subject made = subject(target, false);
            if (warm)
                QVERIFY(waitFor(made.client->checkSignIn(this)));
            target.setRefusing(true);
            QList<QUuid> ids;
            for (const Operation operation : changingOperations()) {
                const auto id = made.runner->approve(requestFor(operation));
                QVERIFY(id);
                ids << *id;
            }
            QTRY_COMPARE_WITH_TIMEOUT(made.runner->inFlightCount(), 0, 20000);
            target.setRefusing(false);
            for (const QUuid &id : std::as_const(ids)) {
                QCOMPARE(made.runner->find(id)->outcome, Outcome::NotSent);
                QVERIFY(describe(*made.runner->find(id)).startsWith(QLatin1String("Nothing was sent.")));
            }
            QVERIFY(made.journal->entries().isEmpty());
            QVERIFY(target.log().effects.isEmpty());
        }
    }
}

void TestFaultMatrix::untrustedServerIsNotSent()
{
    const TestCertificate other;
    QVERIFY(other.problem().isEmpty());
    FaultServer stranger(other.serverSide());
    stranger.reset(fill);
    Subject made = subject(stranger, false);
    for (const Operation operation : changingOperations())
        QVERIFY(made.runner->approve(requestFor(operation)));
    QTRY_COMPARE_WITH_TIMEOUT(made.runner->inFlightCount(), 0, 20000);
    const QList<OperationRecord> records = made.runner->records();
    for (const OperationRecord &record : records)
        QCOMPARE(record.outcome, Outcome::NotSent);
    QVERIFY(made.journal->entries().isEmpty());
    QVERIFY(stranger.log().requests.isEmpty());
    QVERIFY(stranger.connections() > 0);
}

Q_DECLARE_METATYPE(vzaps::test::Fault)

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"

// SPDX-License-Identifier: MIT
#include "core/scriptedaccount.h"

#include "api/apiclient.h"
#include "operations/operationjournal.h"
#include "operations/operationrunner.h"
#include "sandbox/sandbox.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vzaps;

Q_DECLARE_METATYPE(vzaps::sandbox::Fault)

namespace {

QUrl addressOf(const sandbox::Sandbox &sandbox)
{
    return QUrl(QString::fromStdString(sandbox.baseUrl()) + QLatin1Char('/'));
}

const Credentials demoCredentials{QStringLiteral("demo-client-token"), QStringLiteral("demo-client-secret")};

TransportLimits quick()
{
    TransportLimits limits;
    limits.inactivityMs = 250;
    limits.retryBaseMs = 2;
    limits.retryCapMs = 4;
    return limits;
}

OperationRunner::Timing quickChecks()
{
    return {{0, 5, 10}};
}

struct NamedOperation {
    Operation operation;
    const char *onWire;
};

const QList<NamedOperation> changing{
    {Operation::CreateInstance, "createInstance"},     {Operation::UpdateInstance, "updateInstance"},
    {Operation::RestartInstance, "restartInstance"},   {Operation::DeleteInstance, "deleteInstance"},
    {Operation::Subscribe, "subscribeInstance"},       {Operation::ResumeSubscription, "resumeSubscription"},
    {Operation::CancelSubscription, "cancelInstance"},
};

} // namespace

class TestOperationRunner final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void doneMeansOneRequestAndOneEffect_data();
    void doneMeansOneRequestAndOneEffect();
    void faultsNeverDoubleAndNeverLie_data();
    void faultsNeverDoubleAndNeverLie();
    void secondOperationOnAnInstanceIsRefused();
    void nothingIsSentWithoutAJournalEntry();
    void journalIsEmptyOnceSettled();
    void unknownStaysInTheJournalUntilDismissed();
    void openEntriesAreReadAtTheNextStart();
    void openEntriesOfOtherCredentialsAreNotReadButStay();
    void openCreateWaitsForAnotherOfItsName();
    void stopWaitingReadsInsteadOfRepeating();
    void unreachableServerIsNotSent();
    void deletingTheRunnerCallsNobody();
    void openCheckoutIsRemembered();
    void paidPageIsSaidInTheRecord();
    void checkAgainSettlesWhatWasUnknown();

private:
    [[nodiscard]] OperationRequest requestFor(Operation operation) const;
    [[nodiscard]] std::string idFor(Operation operation) const;
    [[nodiscard]] OperationRecord settled(QUuid id);
    void makeRunner(const QUrl &server, const TransportLimits &limits = quick());

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<OperationJournal> m_journal;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<OperationRunner> m_runner;
    QUuid m_account = QUuid::createUuid();
};

void TestOperationRunner::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    sandbox::Options options;
    options.instances = 60;
    options.seed = 11;
    options.payment = sandbox::Payment::Card;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    QVERIFY(m_sandbox->start());
    m_journal = std::make_unique<OperationJournal>(m_dir->filePath(QStringLiteral("operations.json")));
    makeRunner(addressOf(*m_sandbox));
}

void TestOperationRunner::makeRunner(const QUrl &server, const TransportLimits &limits)
{
    m_runner.reset();
    m_client = std::make_unique<ApiClient>(server, demoCredentials, limits);
    m_runner = std::make_unique<OperationRunner>(*m_client, *m_journal, m_account, QStringLiteral("Client A"),
                                                 quickChecks());
}

void TestOperationRunner::cleanup()
{
    m_runner.reset();
    m_client.reset();
    m_sandbox.reset();
}

std::string TestOperationRunner::idFor(Operation operation) const
{
    for (const std::string &id : m_sandbox->instanceIds()) {
        const auto record = *m_sandbox->instance(id);
        const bool ending = record.cancelAt.has_value();
        const bool fits = operation == Operation::ResumeSubscription
            ? record.billingStatus == "ACTIVE" && ending
            : operation == Operation::CancelSubscription ? record.billingStatus == "ACTIVE" && !ending
                                                         : record.billingStatus == "TRIALING" && !ending;
        if (fits)
            return id;
    }
    return {};
}

OperationRequest TestOperationRunner::requestFor(Operation operation) const
{
    OperationRequest request;
    request.operation = operation;
    request.draft.name = QStringLiteral("Loja de teste");
    request.instanceName = request.draft.name;
    request.changes.name = QStringLiteral("Outro nome");
    if (operation != Operation::CreateInstance)
        request.instanceId = QString::fromStdString(idFor(operation));
    return request;
}

OperationRecord TestOperationRunner::settled(QUuid id)
{
    const auto isSettled = [this, id] { return m_runner->find(id)->isSettled(); };
    if (!QTest::qWaitFor(isSettled, 10000))
        qWarning("the operation did not settle");
    return *m_runner->find(id);
}

void TestOperationRunner::doneMeansOneRequestAndOneEffect_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < changing.size(); ++i)
        QTest::newRow(changing.at(i).onWire) << i;
}

void TestOperationRunner::doneMeansOneRequestAndOneEffect()
{
    QFETCH(int, index);
    const NamedOperation &operation = changing.at(index);
    const auto id = m_runner->approve(requestFor(operation.operation));
    QVERIFY(id);
    QCOMPARE(m_journal->entries().size(), 1);
    const OperationRecord record = settled(*id);
    QCOMPARE(record.outcome, Outcome::Done);
    QCOMPARE(m_sandbox->requestCount(operation.onWire), 1);
    QCOMPARE(m_sandbox->effects().size(), size_t(1));
    QVERIFY(m_journal->entries().isEmpty());
}

void TestOperationRunner::faultsNeverDoubleAndNeverLie_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<sandbox::Fault>("fault");
    const QList<int> statuses{301, 302, 303, 307, 308, 400, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504};
    for (int i = 0; i < changing.size(); ++i) {
        const auto add = [i](const QByteArray &name, const sandbox::Fault &fault) {
            QTest::newRow((QByteArray(changing.at(i).onWire) + ", " + name).constData()) << i << fault;
        };
        for (bool afterEffect : {false, true}) {
            const QByteArray when = afterEffect ? "after the effect" : "before the effect";
            sandbox::Fault fault;
            fault.afterEffect = afterEffect;
            fault.dropConnection = true;
            add("connection dropped " + when, fault);
            fault.dropConnection = false;
            fault.delayMs = 450;
            add("silent for too long " + when, fault);
            fault.delayMs = 0;
            fault.status = 200;
            fault.body = "<html>not json</html>";
            fault.contentType = "text/html";
            add("200 with a web page " + when, fault);
            for (int status : {500, 502, 503, 504, 408, 302}) {
                sandbox::Fault failing;
                failing.status = status;
                failing.afterEffect = afterEffect;
                add(QByteArray::number(status) + " " + when, failing);
            }
        }
        for (int status : statuses) {
            sandbox::Fault refusing;
            refusing.status = status;
            add("refused with " + QByteArray::number(status), refusing);
        }
    }
}

void TestOperationRunner::faultsNeverDoubleAndNeverLie()
{
    QFETCH(int, index);
    QFETCH(sandbox::Fault, fault);
    const NamedOperation &operation = changing.at(index);
    m_sandbox->failNext(operation.onWire, fault);
    const auto id = m_runner->approve(requestFor(operation.operation));
    QVERIFY(id);
    const OperationRecord record = settled(*id);

    const size_t effects = m_sandbox->effects().size();
    QCOMPARE(m_sandbox->requestCount(operation.onWire), 1);
    QVERIFY(effects <= 1);
    QVERIFY(record.isSettled());
    switch (record.outcome) {
    case Outcome::Done:
        QCOMPARE(effects, size_t(1));
        break;
    case Outcome::Rejected:
    case Outcome::NotSent:
    case Outcome::Cancelled:
        QCOMPARE(effects, size_t(0));
        break;
    case Outcome::Unknown:
        // It stays on record and in sight.
        QCOMPARE(m_journal->entries().size(), 1);
        QVERIFY(describe(record).contains(QStringLiteral("could not confirm")));
        break;
    }
}

void TestOperationRunner::secondOperationOnAnInstanceIsRefused()
{
    m_sandbox->setLatency(50);
    const OperationRequest request = requestFor(Operation::RestartInstance);
    const auto first = m_runner->approve(request);
    QVERIFY(first);
    for (int click = 0; click < 100; ++click)
        QVERIFY(!m_runner->approve(request));
    const auto refusal = m_runner->approve(request);
    QVERIFY(refusal.error().contains(QStringLiteral("Restart")));
    QCOMPARE(settled(*first).outcome, Outcome::Done);
    QCOMPARE(m_sandbox->requestCount("restartInstance"), 1);
}

void TestOperationRunner::nothingIsSentWithoutAJournalEntry()
{
    QFile blocker(m_dir->filePath(QStringLiteral("blocked")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    OperationJournal unwritable(blocker.fileName() + QStringLiteral("/operations.json"));
    OperationRunner runner(*m_client, unwritable, m_account, QStringLiteral("Client A"), quickChecks());
    const auto id = runner.approve(requestFor(Operation::Subscribe));
    QVERIFY(!id);
    QVERIFY(id.error().contains(QStringLiteral("Nothing was sent")));
    QTest::qWait(0);
    QCOMPARE(m_sandbox->requestCount("subscribeInstance"), 0);
    QCOMPARE(m_sandbox->requestCount("createToken"), 0);
}

void TestOperationRunner::journalIsEmptyOnceSettled()
{
    const auto id = m_runner->approve(requestFor(Operation::DeleteInstance));
    QCOMPARE(m_journal->entries().size(), 1);
    QCOMPARE(settled(*id).outcome, Outcome::Done);
    QVERIFY(OperationJournal(m_dir->filePath(QStringLiteral("operations.json"))).entries().isEmpty());
}

void TestOperationRunner::unknownStaysInTheJournalUntilDismissed()
{
    sandbox::Fault fault;
    fault.dropConnection = true;
    m_sandbox->failNext("restartInstance", fault);
    const auto id = m_runner->approve(requestFor(Operation::RestartInstance));
    QCOMPARE(settled(*id).outcome, Outcome::Unknown);
    QCOMPARE(m_journal->entries().size(), 1);
    m_runner->dismiss(*id);
    QVERIFY(m_journal->entries().isEmpty());
    QVERIFY(!m_runner->find(*id));
}

void TestOperationRunner::openEntriesAreReadAtTheNextStart()
{
    // The answer never comes, the program is killed, but the server did it.
    sandbox::Fault fault;
    fault.afterEffect = true;
    fault.delayMs = 300;
    m_sandbox->failNext("createInstance", fault);
    const auto id = m_runner->approve(requestFor(Operation::CreateInstance));
    QVERIFY(id);
    QTRY_COMPARE(m_sandbox->effects().size(), size_t(1));
    m_runner.reset();
    m_client.reset();

    m_journal = std::make_unique<OperationJournal>(m_dir->filePath(QStringLiteral("operations.json")));
    QCOMPARE(m_journal->entries().size(), 1);
    makeRunner(addressOf(*m_sandbox));
    m_runner->resumeFromJournal();
    const OperationRecord record = settled(*id);
    QVERIFY(record.fromJournal);
    QCOMPARE(record.outcome, Outcome::Done);
    QCOMPARE(record.instanceId, QString::fromStdString(m_sandbox->effects().front().instanceId));
    QCOMPARE(m_sandbox->requestCount("createInstance"), 1);
}

//! What is not found with other credentials says nothing: "was deleted" would be a lie there.
void TestOperationRunner::openEntriesOfOtherCredentialsAreNotReadButStay()
{
    sandbox::Fault fault;
    fault.delayMs = 300;
    m_sandbox->failNext("deleteInstance", fault);
    const auto id = m_runner->approve(requestFor(Operation::DeleteInstance));
    QVERIFY(id);
    m_runner.reset();
    m_client.reset();

    m_journal = std::make_unique<OperationJournal>(m_dir->filePath(QStringLiteral("operations.json")));
    Credentials others = demoCredentials;
    others.clientToken += QStringLiteral("-of-another-account");
    m_client = std::make_unique<ApiClient>(addressOf(*m_sandbox), others);
    m_runner = std::make_unique<OperationRunner>(*m_client, *m_journal, m_account, QStringLiteral("Client A"),
                                                 quickChecks());
    m_runner->resumeFromJournal();
    const OperationRecord record = settled(*id);
    QCOMPARE(record.outcome, Outcome::Unknown);
    QVERIFY(record.evidence.contains(QStringLiteral("other credentials")));
    m_runner->checkAgain(*id);
    QCOMPARE(m_runner->find(*id)->outcome, Outcome::Unknown);
    QVERIFY(m_runner->find(*id)->isSettled());
    QCOMPARE(m_sandbox->requestCount("getInstance"), 0);
    QCOMPARE(m_journal->entries().size(), 1);

    // With those of before it is looked up.
    makeRunner(addressOf(*m_sandbox));
    m_runner->resumeFromJournal();
    QVERIFY(!settled(*id).evidence.contains(QStringLiteral("other credentials")));
    QVERIFY(m_sandbox->requestCount("getInstance") > 0);
}

//! Found by a seeded run: what a create of an earlier run reads may be what another of the same name, whose
//! answer is still to come, has just made.
void TestOperationRunner::openCreateWaitsForAnotherOfItsName()
{
    const OperationRequest request = requestFor(Operation::CreateInstance);
    JournalEntry neverSent;
    neverSent.id = QUuid::createUuid();
    neverSent.operation = Operation::CreateInstance;
    neverSent.accountId = m_account;
    neverSent.instanceName = request.draft.name;
    neverSent.approvedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(m_journal->add(neverSent));

    const QByteArray made = R"({"id":"VZnew","name":"Loja de teste","created_at":")"
        + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + R"("})";
    bool isMade = false;
    test::Account account;
    test::ScriptedServer server([&](const test::SeenRequest &seen) {
        if (seen.path == "/instances/create") {
            isMade = true;
            test::Script late = test::answer(201, made);
            late.dripMs = 1;
            return late;
        }
        if (seen.path == "/instances/list")
            return test::answer(200,
                                R"({"total":1,"total_pages":1,"content":[)" + (isMade ? made : "") + "]}");
        return account(seen);
    });
    makeRunner(server.url(), TransportLimits());
    const auto id = m_runner->approve(request);
    QVERIFY(id);
    QTRY_VERIFY(isMade);
    m_runner->resumeFromJournal();
    QTRY_VERIFY(server.count("/instances/list") > 0);
    QVERIFY(!m_runner->find(*id)->isSettled());
    const OperationRecord sent = settled(*id);
    QCOMPARE(sent.outcome, Outcome::Done);
    QCOMPARE(sent.instanceId, QStringLiteral("VZnew"));
    QCOMPARE(settled(neverSent.id).outcome, Outcome::Unknown);
    m_runner.reset();
    m_client.reset();
}

void TestOperationRunner::stopWaitingReadsInsteadOfRepeating()
{
    sandbox::Fault fault;
    fault.afterEffect = true;
    fault.delayMs = 300;
    m_sandbox->failNext("updateInstance", fault);
    const auto id = m_runner->approve(requestFor(Operation::UpdateInstance));
    QTRY_COMPARE(m_sandbox->effects().size(), size_t(1));
    m_runner->stopWaiting(*id);
    QCOMPARE(settled(*id).outcome, Outcome::Done);
    QCOMPARE(m_sandbox->requestCount("updateInstance"), 1);
}

void TestOperationRunner::unreachableServerIsNotSent()
{
    const QUrl gone = addressOf(*m_sandbox);
    m_sandbox->stop();
    makeRunner(gone);
    const auto id = m_runner->approve(requestFor(Operation::Subscribe));
    const OperationRecord record = settled(*id);
    QCOMPARE(record.outcome, Outcome::NotSent);
    QVERIFY(describe(record).startsWith(QStringLiteral("Nothing was sent.")));
}

void TestOperationRunner::deletingTheRunnerCallsNobody()
{
    m_sandbox->setLatency(60);
    QSignalSpy changed(m_runner.get(), &OperationRunner::changed);
    const auto id = m_runner->approve(requestFor(Operation::CancelSubscription));
    QVERIFY(id);
    QCOMPARE(changed.size(), 1);
    m_runner.reset();
    QTRY_COMPARE(m_sandbox->requestCount("createToken") + m_sandbox->requestCount("cancelInstance"), 1);
    QCOMPARE(changed.size(), 1);
}

void TestOperationRunner::openCheckoutIsRemembered()
{
    m_sandbox->setPayment(sandbox::Payment::None);
    const OperationRequest request = requestFor(Operation::Subscribe);
    const auto id = m_runner->approve(request);
    const OperationRecord record = settled(*id);
    QVERIFY(record.checkout && record.checkout->needsPayment());
    QCOMPARE(m_runner->openCheckout(request.instanceId), record.checkout);
    QTRY_VERIFY(m_runner->find(*id)->instance.has_value());
    QCOMPARE(m_runner->openCheckout(request.instanceId), record.checkout);
    QVERIFY(describe(*m_runner->find(*id)).contains(QStringLiteral("payment page")));
    m_runner->closeCheckout(request.instanceId);
    QVERIFY(!m_runner->openCheckout(request.instanceId));
}

void TestOperationRunner::paidPageIsSaidInTheRecord()
{
    m_sandbox->setPayment(sandbox::Payment::None);
    const OperationRequest request = requestFor(Operation::Subscribe);
    const auto id = m_runner->approve(request);
    QVERIFY(settled(*id).checkout);
    QTRY_VERIFY(m_runner->find(*id)->instance.has_value());
    Instance paid = *m_runner->find(*id)->instance;
    paid.billingStatus = QStringLiteral("ACTIVE");
    m_runner->noteActive(paid);
    QVERIFY(!m_runner->openCheckout(request.instanceId));
    QVERIFY2(describe(*m_runner->find(*id)).contains(QStringLiteral("is active")),
             qPrintable(describe(*m_runner->find(*id))));
}

void TestOperationRunner::checkAgainSettlesWhatWasUnknown()
{
    sandbox::Fault drop;
    drop.dropConnection = true;
    drop.afterEffect = true;
    m_sandbox->failNext("cancelInstance", drop);
    sandbox::Fault unavailable;
    unavailable.status = 403;
    unavailable.count = 3;
    m_sandbox->failNext("getInstance", unavailable);
    const auto id = m_runner->approve(requestFor(Operation::CancelSubscription));
    QCOMPARE(settled(*id).outcome, Outcome::Unknown);
    m_runner->checkAgain(*id);
    QCOMPARE(m_runner->find(*id)->phase, OperationPhase::Checking);
    QCOMPARE(settled(*id).outcome, Outcome::Done);
    QCOMPARE(m_sandbox->requestCount("cancelInstance"), 1);
}

QTEST_GUILESS_MAIN(TestOperationRunner)
#include "tst_operationrunner.moc"

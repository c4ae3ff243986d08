// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "operations/operationjournal.h"
#include "operations/operationrunner.h"
#include "support/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace vzaps;
using namespace vzaps::test;

namespace {

const Credentials credentials{QStringLiteral("canary-client-token"), QStringLiteral("canary-client-secret")};

TransportLimits quick()
{
    TransportLimits limits;
    limits.retryBaseMs = 2;
    limits.retryCapMs = 4;
    return limits;
}

OperationRequest requestFor(Operation operation)
{
    OperationRequest request;
    request.operation = operation;
    request.instanceName = QStringLiteral("Loja");
    request.draft.name = request.instanceName;
    if (operation != Operation::CreateInstance)
        request.instanceId = QStringLiteral("VZ1");
    return request;
}

} // namespace

//! A server that knows idempotency keys can tell a repeated operation from a new one. Whether this server
//! does is not known, and nothing relies on it.
class TestIdempotencyKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyWhatCostsMoneyTwiceHasAKey_data();
    void onlyWhatCostsMoneyTwiceHasAKey();
    void everyApprovalHasANewKeyUnlessItRepeatsOne();
    void tryOfUnknownOutcomeIsNotRepeatedUnasked_data();
    void tryOfUnknownOutcomeIsNotRepeatedUnasked();
    void keySurvivesARestart();

private:
    [[nodiscard]] OperationRecord settled(const tl::expected<QUuid, QString> &id) const;
    [[nodiscard]] QByteArray keyOfChange(qsizetype index) const;

    QTemporaryDir m_dir;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<OperationJournal> m_journal;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<OperationRunner> m_runner;
};

void TestIdempotencyKeys::init()
{
    const QString path = m_dir.filePath(QStringLiteral("operations.json"));
    QFile::remove(path);
    m_server = std::make_unique<ScriptedServer>(withToken([](const SeenRequest &) { return drop(); }));
    m_journal = std::make_unique<OperationJournal>(path);
    m_client = std::make_unique<ApiClient>(m_server->url(), credentials, quick());
    m_runner = std::make_unique<OperationRunner>(*m_client, *m_journal, QUuid::createUuid(),
                                                 QStringLiteral("Client A"), OperationRunner::Timing{{0, 1}});
}

void TestIdempotencyKeys::cleanup()
{
    m_runner.reset();
    m_client.reset();
}

OperationRecord TestIdempotencyKeys::settled(const tl::expected<QUuid, QString> &id) const
{
    if (!id)
        return {};
    if (!QTest::qWaitFor([&] { return m_runner->find(*id)->isSettled(); }, 20'000))
        qWarning("the operation did not settle");
    return *m_runner->find(*id);
}

QByteArray TestIdempotencyKeys::keyOfChange(qsizetype index) const
{
    QList<SeenRequest> changes;
    for (const SeenRequest &request : m_server->requests()) {
        if (request.path != "/token" && request.path != "/instances/get" && request.path != "/instances/list")
            changes << request;
    }
    return index < changes.size() ? changes.at(index).headers.value("idempotency-key")
                                  : QByteArray("no such request");
}

void TestIdempotencyKeys::onlyWhatCostsMoneyTwiceHasAKey_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<bool>("hasKey");
    QTest::newRow("create") << Operation::CreateInstance << true;
    QTest::newRow("subscribe") << Operation::Subscribe << true;
    QTest::newRow("restart") << Operation::RestartInstance << false;
    QTest::newRow("delete") << Operation::DeleteInstance << false;
    QTest::newRow("resume") << Operation::ResumeSubscription << false;
    QTest::newRow("cancel") << Operation::CancelSubscription << false;
}

void TestIdempotencyKeys::onlyWhatCostsMoneyTwiceHasAKey()
{
    QFETCH(Operation, operation);
    QFETCH(bool, hasKey);
    const OperationRecord record = settled(m_runner->approve(requestFor(operation)));
    const QByteArray key = keyOfChange(0);
    QCOMPARE(!key.isEmpty(), hasKey);
    if (hasKey)
        QCOMPARE(key, record.idempotencyKey.toByteArray(QUuid::WithoutBraces));
}

void TestIdempotencyKeys::everyApprovalHasANewKeyUnlessItRepeatsOne()
{
    OperationRequest request = requestFor(Operation::Subscribe);
    const OperationRecord first = settled(m_runner->approve(request));
    request.despite = first.id;
    const OperationRecord second = settled(m_runner->approve(request));
    QVERIFY(first.idempotencyKey != second.idempotencyKey);
    request.idempotencyKey = first.idempotencyKey;
    request.despite = second.id;
    const OperationRecord third = settled(m_runner->approve(request));
    QVERIFY(third.id != first.id);
    QCOMPARE(keyOfChange(2), keyOfChange(0));
    QVERIFY(keyOfChange(1) != keyOfChange(0));
}

//! However often it is approved, by whichever way, until the user goes on despite of it.
void TestIdempotencyKeys::tryOfUnknownOutcomeIsNotRepeatedUnasked_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::newRow("create") << Operation::CreateInstance;
    QTest::newRow("update") << Operation::UpdateInstance;
    QTest::newRow("restart") << Operation::RestartInstance;
    QTest::newRow("delete") << Operation::DeleteInstance;
    QTest::newRow("subscribe") << Operation::Subscribe;
    QTest::newRow("resume") << Operation::ResumeSubscription;
    QTest::newRow("cancel") << Operation::CancelSubscription;
}

void TestIdempotencyKeys::tryOfUnknownOutcomeIsNotRepeatedUnasked()
{
    QFETCH(Operation, operation);
    OperationRequest request = requestFor(operation);
    const OperationRecord first = settled(m_runner->approve(request));
    QCOMPARE(first.outcome, Outcome::Unknown);
    QVERIFY(m_runner->unknownTry(request));
    QVERIFY(!m_runner->approve(request));
    request.despite = QUuid::createUuid();
    QVERIFY(!m_runner->approve(request));
    QCOMPARE(keyOfChange(1), QByteArray("no such request"));
    request.despite = first.id;
    QCOMPARE(settled(m_runner->approve(request)).outcome, Outcome::Unknown);
    // Now the second one is what nobody knows of.
    QVERIFY(!m_runner->approve(request));
    m_runner->dismiss(first.id);
    m_runner->dismiss(m_runner->unknownTry(request)->id);
    QVERIFY(!m_runner->unknownTry(request));
}

void TestIdempotencyKeys::keySurvivesARestart()
{
    const OperationRecord record = settled(m_runner->approve(requestFor(Operation::CreateInstance)));
    QCOMPARE(record.outcome, Outcome::Unknown);
    const OperationJournal later(m_dir.filePath(QStringLiteral("operations.json")));
    QCOMPARE(later.entries().size(), 1);
    QCOMPARE(later.entries().first().idempotencyKey, record.idempotencyKey);
}

QTEST_GUILESS_MAIN(TestIdempotencyKeys)
#include "tst_idempotencykeys.moc"

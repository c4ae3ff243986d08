// SPDX-License-Identifier: MIT
#include "operations/reconciler.h"

#include <QTest>

using namespace vzaps;
using Verdict = Finding::Verdict;

namespace {

const QDateTime approval = QDateTime::fromString(QStringLiteral("2026-07-02T12:00:00Z"), Qt::ISODate);

JournalEntry entryFor(Operation operation)
{
    JournalEntry entry;
    entry.operation = operation;
    entry.instanceId = QStringLiteral("VZ1");
    entry.instanceName = QStringLiteral("Loja");
    entry.approvedAt = approval;
    return entry;
}

Instance instanceNamed(const QString &id, int secondsAfterApproval)
{
    Instance instance;
    instance.id = id;
    instance.name = QStringLiteral("Loja");
    instance.createdAt = approval.addSecs(secondsAfterApproval);
    return instance;
}

Verdict judged(Operation operation, const QString &billing, const QDateTime &cancelAt = {},
               bool wasActive = false)
{
    Instance instance;
    instance.id = QStringLiteral("VZ1");
    instance.billingStatus = billing;
    instance.cancelAt = cancelAt;
    JournalEntry entry = entryFor(operation);
    entry.wasActive = wasActive;
    return judge(entry, instance, approval).verdict;
}

} // namespace

class TestReconciler final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createIsFoundByNameAndAge();
    void twoNewInstancesOfOneNameTellNothing();
    void updateComparesEachField();
    void billingIsJudgedByWhatIsRead();
    void restartIsNeverTold();
    void goneMeansDeletedOnlyForDelete();
};

void TestReconciler::createIsFoundByNameAndAge()
{
    JournalEntry entry = entryFor(Operation::CreateInstance);
    entry.baselineIds = QStringList{QStringLiteral("VZold")};
    Instance otherName = instanceNamed(QStringLiteral("VZx"), 1);
    otherName.name = QStringLiteral("Loja 2");
    const QList<Instance> without{instanceNamed(QStringLiteral("VZold"), 1),
                                  instanceNamed(QStringLiteral("VZancient"), -3600), otherName};
    QCOMPARE(judgeList(entry, without, approval).verdict, Verdict::NotSeen);
    // The server's clock may be behind ours.
    const Finding found =
        judgeList(entry, without + QList<Instance>{instanceNamed(QStringLiteral("VZnew"), -120)}, approval);
    QCOMPARE(found.verdict, Verdict::HadEffect);
    QCOMPARE(found.instance->id, QStringLiteral("VZnew"));
}

void TestReconciler::twoNewInstancesOfOneNameTellNothing()
{
    const Finding finding = judgeList(
        entryFor(Operation::CreateInstance),
        {instanceNamed(QStringLiteral("VZa"), 1), instanceNamed(QStringLiteral("VZb"), 2)}, approval);
    QCOMPARE(finding.verdict, Verdict::Untold);
    QVERIFY(finding.evidence.contains(QStringLiteral("VZa"))
            && finding.evidence.contains(QStringLiteral("VZb")));
}

void TestReconciler::updateComparesEachField()
{
    InstanceChanges changes;
    changes.name = QStringLiteral("Nova");
    changes.events = QStringList{QStringLiteral("Message"), QStringLiteral("Connected")};
    JournalEntry entry = entryFor(Operation::UpdateInstance);
    entry.wanted = digestsOf(changes);

    Instance instance = instanceNamed(QStringLiteral("VZ1"), 0);
    QCOMPARE(judge(entry, instance, approval).verdict, Verdict::NotSeen);
    instance.name = QStringLiteral("Nova");
    QCOMPARE(judge(entry, instance, approval).verdict, Verdict::NotSeen);
    instance.events = QStringList{QStringLiteral("Connected"), QStringLiteral("Message")};
    QCOMPARE(judge(entry, instance, approval).verdict, Verdict::HadEffect);

    InstanceChanges untold;
    untold.rejectCalls = true;
    entry.wanted = digestsOf(untold);
    QCOMPARE(judge(entry, instance, approval).verdict, Verdict::Untold);
}

void TestReconciler::billingIsJudgedByWhatIsRead()
{
    const QDateTime later = approval.addDays(20);
    QCOMPARE(judged(Operation::Subscribe, QStringLiteral("ACTIVE")), Verdict::HadEffect);
    QCOMPARE(judged(Operation::Subscribe, QStringLiteral("ACTIVE"), {}, true), Verdict::NotSeen);
    QCOMPARE(judged(Operation::Subscribe, QStringLiteral("TRIALING")), Verdict::NotSeen);
    QCOMPARE(judged(Operation::CancelSubscription, QStringLiteral("ACTIVE"), later), Verdict::HadEffect);
    QCOMPARE(judged(Operation::CancelSubscription, QStringLiteral("CANCELED")), Verdict::HadEffect);
    QCOMPARE(judged(Operation::CancelSubscription, QStringLiteral("ACTIVE")), Verdict::NotSeen);
    QCOMPARE(judged(Operation::ResumeSubscription, QStringLiteral("ACTIVE")), Verdict::HadEffect);
    QCOMPARE(judged(Operation::ResumeSubscription, QStringLiteral("ACTIVE"), later), Verdict::NotSeen);
    QCOMPARE(judged(Operation::ResumeSubscription, QStringLiteral("CANCELED")), Verdict::NotSeen);
}

void TestReconciler::restartIsNeverTold()
{
    QCOMPARE(judged(Operation::RestartInstance, QStringLiteral("ACTIVE")), Verdict::Untold);
}

void TestReconciler::goneMeansDeletedOnlyForDelete()
{
    QCOMPARE(judgeGone(entryFor(Operation::DeleteInstance), approval).verdict, Verdict::HadEffect);
    QCOMPARE(judgeGone(entryFor(Operation::UpdateInstance), approval).verdict, Verdict::NotSeen);
    QCOMPARE(
        judge(entryFor(Operation::DeleteInstance), instanceNamed(QStringLiteral("VZ1"), 0), approval).verdict,
        Verdict::NotSeen);
}

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"

// SPDX-License-Identifier: MIT
#include "faults/faultserver.h"
#include "faults/invariants.h"
#include "faults/testcertificate.h"
#include "operations/operationjournal.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>

using namespace vzaps;
using namespace vzaps::test;

namespace {

enum class Point {
    AnyTime, //!< some moment after the start: before, during and after the write of the journal, on the way
    RequestArrived, //!< before the effect
    EffectMade, //!< before a byte of the answer
    Answering, //!< half of the answer is out
    Reconciling, //!< the answer was lost, the first read has arrived
    COUNT,
};

const char *const pointNames[] = {"any time", "request arrived", "effect made", "answering", "reconciling"};

//! What a worker said.
struct Told {
    bool corrupt = false;
    QList<QStringList> settled; //!< id, operation, outcome, instance, description
};

Told toldBy(const QByteArray &output)
{
    Told told;
    for (const QByteArray &line : output.split('\n')) {
        const QStringList parts = QString::fromUtf8(line).split(u'\t');
        if (parts.first() == QLatin1String("settled") && parts.size() == 6)
            told.settled << parts.mid(1);
        told.corrupt = told.corrupt || parts.first() == QLatin1String("corrupt");
    }
    return told;
}

//! Kills one process, from whichever thread, once.
class Killer {
public:
    void aim(qint64 pid) { m_pid = pid; }
    void shoot()
    {
        // The plan may be asked before the test knows the number of the process.
        while (m_pid == 0)
            QThread::usleep(50);
        if (!m_shot.exchange(true))
            ::kill(pid_t(m_pid), SIGKILL);
    }

private:
    std::atomic<qint64> m_pid = 0;
    std::atomic<bool> m_shot = false;
};

} // namespace

//! The program is killed at any point of an operation and started again: nothing is sent twice, nothing is
//! forgotten, nothing is shown that is not so. VZAPS_KILLS says how often, VZAPS_SEED from where.
class TestKills final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostOrRepeated();

private:
    [[nodiscard]] QStringList play(quint32 seed);
    void prepare(QRandomGenerator &random);
    void startWorker(QProcess &worker, const QStringList &arguments) const;
    [[nodiscard]] Told killDuring(Point point, int delayUs, const QStringList &arguments);
    [[nodiscard]] Told finish(QRandomGenerator &random);
    [[nodiscard]] QStringList judge(const Told &first, const Told &last, QUuid journalled) const;

    TestCertificate m_certificate;
    std::unique_ptr<FaultServer> m_http;
    std::unique_ptr<FaultServer> m_https;
    FaultServer *m_server = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    Operation m_operation = Operation::CreateInstance;
    QString m_key;
    int m_points[int(Point::COUNT)] = {};
};

void TestKills::initTestCase()
{
    QVERIFY2(m_certificate.problem().isEmpty(), qPrintable(m_certificate.problem()));
    m_http = std::make_unique<FaultServer>();
    m_https = std::make_unique<FaultServer>(m_certificate.serverSide());
}

void TestKills::startWorker(QProcess &worker, const QStringList &arguments) const
{
    const QString mode = arguments.isEmpty() ? QStringLiteral("resume") : QStringLiteral("approve");
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(
        QCoreApplication::applicationDirPath() + QStringLiteral("/faultworker"),
        QStringList{mode, m_server->url().toString(), m_folder->path(), m_certificate.certificatePath()}
            + arguments);
}

void TestKills::prepare(QRandomGenerator &random)
{
    m_server = random.bounded(4) == 0 ? m_https.get() : m_http.get();
    m_folder = std::make_unique<QTemporaryDir>();
    m_operation = changingOperations().at(qsizetype(random.bounded(quint64(changingOperations().size()))));
    const bool creates = m_operation == Operation::CreateInstance;
    m_key = creates ? QStringLiteral("New shop") : QStringLiteral("VZ1");
    const bool card = random.bounded(2) == 0;
    m_server->reset([this, card](AccountModel &model) {
        ModelInstance instance;
        instance.id = QStringLiteral("VZ1");
        instance.name = QStringLiteral("Shop");
        instance.active = m_operation != Operation::Subscribe;
        instance.ending = m_operation == Operation::ResumeSubscription;
        instance.createdAt = QDateTime::currentDateTimeUtc().addDays(-1);
        model.setCardOnFile(card);
        model.add(instance);
    });
}

//! Starts a worker that approves the operation and kills it at a point.
Told TestKills::killDuring(Point point, int delayUs, const QStringList &arguments)
{
    const auto killer = std::make_shared<Killer>();
    m_server->setPlan([point, killer](const WireRequestSeen &seen) {
        const bool changes = infoOf(seen.operation).effect == Effect::Changes;
        Fault fault;
        if (point == Point::RequestArrived && changes) {
            killer->shoot();
            fault.kind = Fault::Kind::Close; // nothing was done
        } else if (point == Point::EffectMade && changes) {
            fault.kind = Fault::Kind::Stall;
            fault.afterEffect = true;
            fault.onEffect = [killer] { killer->shoot(); };
        } else if (point == Point::Answering && changes) {
            fault.kind = Fault::Kind::StallInAnswer;
            fault.afterEffect = true;
            fault.onHalf = [killer] { killer->shoot(); };
        } else if (point == Point::Reconciling) {
            fault.afterEffect = seen.requestId.isEmpty() || seen.requestId.at(0) % 2 == 0;
            if (changes)
                fault.kind = Fault::Kind::Close;
            else if (seen.operation != Operation::Token)
                killer->shoot();
        }
        return fault;
    });
    QProcess worker;
    startWorker(worker, arguments);
    if (!worker.waitForStarted())
        return {};
    killer->aim(worker.processId());
    if (point == Point::AnyTime) {
        // Counted from the moment it begins to approve.
        QByteArray ready;
        while (!ready.contains("ready\n") && worker.waitForReadyRead())
            ready += worker.readAllStandardOutput();
        QThread::usleep(ulong(delayUs));
        killer->shoot();
    }
    worker.waitForFinished();
    return toldBy(worker.readAllStandardOutput());
}

//! Starts again until a worker comes to its end; now and then it is killed on the way.
Told TestKills::finish(QRandomGenerator &random)
{
    const quint32 seed = random.generate();
    const int percent = int(random.bounded(60));
    m_server->setPlan([seed, percent](const WireRequestSeen &seen) {
        QRandomGenerator dice(seed ^ quint32(seen.nth * 7919 + int(seen.operation)));
        Fault fault;
        if (int(dice.bounded(100)) < percent && seen.operation != Operation::Token) {
            fault.kind = dice.bounded(2) == 0 ? Fault::Kind::Close : Fault::Kind::Status;
            fault.status = 503;
        }
        return fault;
    });
    Told all;
    while (random.bounded(3) == 0) {
        QProcess interrupted;
        startWorker(interrupted, {});
        if (interrupted.waitForStarted())
            QThread::usleep(random.bounded(60'000));
        interrupted.kill();
        interrupted.waitForFinished();
        // It may have come to its end before the kill.
        all.settled += toldBy(interrupted.readAllStandardOutput()).settled;
    }
    QProcess worker;
    startWorker(worker, {});
    if (!worker.waitForFinished() || worker.exitStatus() != QProcess::NormalExit)
        return {true, {}};
    const Told last = toldBy(worker.readAllStandardOutput());
    return {last.corrupt, all.settled + last.settled};
}

QStringList TestKills::judge(const Told &first, const Told &last, QUuid journalled) const
{
    const ServerLog log = m_server->log();
    QStringList broken;
    ShownAccount account;
    const auto changing = std::find_if(log.requests.begin(), log.requests.end(), [](const auto &seen) {
        return infoOf(seen.operation).effect == Effect::Changes;
    });
    const bool arrived = changing != log.requests.end();
    const bool settledBefore =
        !first.settled.isEmpty() && first.settled.last().at(2).toInt() != int(Outcome::Unknown);
    if (arrived && journalled.isNull() && !settledBefore && changing->answeredStatus == 0)
        broken << QStringLiteral("(d) a request left and its outcome is open, but the journal is empty");
    if (first.corrupt || last.corrupt)
        broken << QStringLiteral("(d) the journal can't be read, or the program did not come to its end");
    if (journalled.isNull() != last.settled.isEmpty())
        broken << QStringLiteral("(d) the journal's entry is not shown after the start, or more than it");

    const QList<QStringList> &told = last.settled.isEmpty() ? first.settled : last.settled;
    InstanceChanges changes;
    changes.webhook = QStringLiteral("https://hook.example/new");
    const QUuid id = told.isEmpty() ? QUuid::createUuid() : QUuid(told.last().at(0));
    account.approvals.append({id, m_operation, m_key, changes, 0});
    if (!told.isEmpty()) {
        OperationRecord record;
        record.id = id;
        record.operation = m_operation;
        record.phase = OperationPhase::Settled;
        record.outcome = Outcome(told.last().at(2).toInt());
        record.instanceId = told.last().at(3);
        record.instanceName = m_key;
        record.fromJournal = !last.settled.isEmpty();
        account.shown.insert(id, record);
        account.visible.insert(id);
        if (record.fromJournal && record.outcome != Outcome::Done && record.outcome != Outcome::Unknown)
            broken << QStringLiteral("(c) said what nobody can know: ") + told.last().at(4);
    } else {
        account.dismissed.insert(id); // killed before anything was shown: only counts are judged
    }
    const OperationJournal onDisk(m_folder->filePath(QStringLiteral("operations.json")));
    for (const JournalEntry &entry : onDisk.entries())
        account.journalled.insert(entry.id);
    return broken + violations(account, log);
}

QStringList TestKills::play(quint32 seed)
{
    QRandomGenerator random(seed);
    prepare(random);
    const auto point = Point(random.bounded(int(Point::COUNT)));
    const int delayUs = int(random.bounded(12'000));
    ++m_points[int(point)];
    const QString name = m_operation == Operation::CreateInstance ? m_key : QStringLiteral("Shop");
    const QString id = m_operation == Operation::CreateInstance ? QString() : m_key;
    const Told first = killDuring(point, delayUs, {QLatin1String(infoOf(m_operation).name), id, name});
    const OperationJournal left(m_folder->filePath(QStringLiteral("operations.json")));
    const QUuid journalled = left.entries().isEmpty() ? QUuid() : left.entries().first().id;
    QStringList broken;
    if (!left.notice().isEmpty() || left.entries().size() > 1)
        broken << QStringLiteral("(d) after the kill the journal can't be read or holds too much");
    if (!QTest::qWaitFor([this] { return m_server->isQuiet(); }, 10000))
        broken << QStringLiteral("the server does not come to rest");
    const Told last = finish(random);
    if (!QTest::qWaitFor([this] { return m_server->isQuiet(); }, 10000))
        broken << QStringLiteral("the server does not come to rest");
    broken += judge(first, last, journalled);
    if (!broken.isEmpty())
        broken.prepend(QStringLiteral("seed %1 (again: VZAPS_SEED=%1 VZAPS_KILLS=1), killed at: %2")
                           .arg(QString::number(seed), QLatin1String(pointNames[int(point)])));
    return broken;
}

void TestKills::nothingIsLostOrRepeated()
{
    const quint32 kills = qEnvironmentVariable("VZAPS_KILLS", QStringLiteral("25")).toUInt();
    const quint32 firstSeed = qEnvironmentVariable("VZAPS_SEED", QStringLiteral("1")).toUInt();
    QStringList failures;
    for (quint32 seed = firstSeed; seed - firstSeed < kills && failures.size() < 3; ++seed) {
        const QStringList broken = play(seed);
        if (broken.isEmpty())
            continue;
        failures << broken.join(u'\n');
        fprintf(stderr, "%s\n%s\n\n", qPrintable(failures.last()), qPrintable(inWords(m_server->log())));
    }
    for (int point = 0; point < int(Point::COUNT); ++point)
        qInfo("killed %s: %d", pointNames[point], m_points[point]);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"

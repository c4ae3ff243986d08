// SPDX-License-Identifier: MIT
#include "faults/modelrun.h"

#include "api/apiclient.h"
#include "operations/operationjournal.h"
#include "operations/operationrunner.h"

#include <QDir>
#include <QTest>

namespace vzaps::test {

namespace {

constexpr int slowestMs = 50;

TransportLimits limits()
{
    TransportLimits limits;
    limits.inactivityMs = slowestMs;
    limits.totalMs = slowestMs + slowestMs / 2;
    limits.retryBaseMs = 1;
    limits.retryCapMs = 2;
    return limits;
}

//! Faults of the server to choose from, the quick ones often and those that cost a wait seldom.
Fault chosen(QRandomGenerator &random, Operation operation)
{
    const QList<Fault> faults = faultsFor(operation);
    for (;;) {
        const Fault fault = faults.at(qsizetype(random.bounded(quint64(faults.size()))));
        const bool costly = fault.isSlow() || fault.kind == Fault::Kind::EndlessBody
            || fault.kind == Fault::Kind::GzipBomb || fault.kind == Fault::Kind::DeepNesting;
        // A read that is told "not found" of what is there is a lie, and a pause of an hour is one that only
        // a person waits for.
        const bool lies = infoOf(operation).effect == Effect::Reads
            && (fault.status == 404 || fault.status == 410 || fault.status == 401);
        if (!lies && (!costly || random.bounded(100) < 5))
            return fault;
    }
}

} // namespace

ModelRun::ModelRun(FaultServer &server, quint32 seed, const QString &folder)
    : m_server(server)
    , m_seed(seed)
    , m_folder(folder)
    , m_random(seed)
    , m_accountId(QUuid::createUuid())
{
}

ModelRun::~ModelRun() = default;

QString ModelRun::journalPath() const
{
    return m_folder + QStringLiteral("/operations.json");
}

void ModelRun::fillAccount()
{
    QList<ModelInstance> instances(1 + below(4));
    for (qsizetype i = 0; i < instances.size(); ++i) {
        ModelInstance &instance = instances[i];
        instance.id = QStringLiteral("VZ%1a%2").arg(m_seed).arg(i);
        instance.name = QStringLiteral("Shop %1").arg(chance(20) ? 0 : i);
        instance.active = chance(50);
        instance.ending = instance.active && chance(40);
        instance.createdAt = QDateTime::currentDateTimeUtc().addSecs(-3600 - 100 * i);
        Instance known;
        known.id = instance.id;
        known.name = instance.name;
        known.billingStatus = instance.active ? QStringLiteral("ACTIVE") : QStringLiteral("TRIALING");
        if (instance.ending)
            known.cancelAt = instance.createdAt.addDays(30);
        m_known.insert(known.id, known);
    }
    m_names = {QStringLiteral("New one"), QStringLiteral("Shop 0"), QStringLiteral("Ação & Cia \u2022 1")};
    const bool card = chance(60);
    const int lag = chance(20) ? 1 + below(3) : 0;
    m_server.reset([&](AccountModel &model) {
        model.setPrefix(QStringLiteral("VZ%1").arg(m_seed));
        model.setCardOnFile(card);
        model.setListLag(lag);
        for (const ModelInstance &instance : std::as_const(instances))
            model.add(instance);
    });
}

void ModelRun::planFaults()
{
    const int onChanges = below(100);
    const int onReads = below(70);
    const quint32 seed = m_seed;
    m_server.setPlan([=](const WireRequestSeen &seen) {
        // Not by the order of arrival, which threads decide.
        QRandomGenerator random(quint32(qHash(seen.key, 7)) ^ (seed * 2654435761U)
                                ^ quint32(int(seen.operation) * 7919 + seen.nth * 104729));
        const bool reads = infoOf(seen.operation).effect == Effect::Reads;
        const int percent = seen.operation == Operation::Token ? onReads / 5 : reads ? onReads : onChanges;
        if (int(random.bounded(100)) >= percent)
            return Fault{};
        if (random.bounded(40) == 0) {
            Fault late;
            late.kind = Fault::Kind::Late;
            late.lateMs = int(random.bounded(slowestMs * 2));
            return late;
        }
        return chosen(random, seen.operation);
    });
    if (chance(5))
        m_server.setAcceptDelay(below(slowestMs));
}

void ModelRun::start()
{
    m_client = std::make_unique<ApiClient>(
        m_server.url(), Credentials{QStringLiteral("token"), QStringLiteral("secret")}, limits());
    m_journal = std::make_unique<OperationJournal>(journalPath());
    m_runner = std::make_unique<OperationRunner>(
        *m_client, *m_journal, m_accountId, QStringLiteral("Client A"), OperationRunner::Timing{{0, 1, 2}});
    m_runner->setBaseline(
        [this](const QString &name) {
            QStringList ids;
            for (const Instance &instance : std::as_const(m_known)) {
                if (instance.name == name)
                    ids << instance.id;
            }
            return ids;
        },
        [this](const QString &id) -> std::optional<Instance> {
            const auto known = m_known.constFind(id);
            return known == m_known.constEnd() ? std::nullopt : std::optional(*known);
        });
    connect(m_runner.get(), &OperationRunner::changed, this, &ModelRun::remember);
    connect(m_runner.get(), &OperationRunner::instanceRead, this, &ModelRun::learn);
    connect(m_runner.get(), &OperationRunner::instanceGone, this,
            [this](const QString &id) { m_known.remove(id); });
    m_runner->resumeFromJournal();
}

void ModelRun::learn(const Instance &instance)
{
    m_known.insert(instance.id, instance);
}

void ModelRun::remember(QUuid id)
{
    if (const auto record = m_runner->find(id))
        m_account.shown.insert(id, *record);
}

void ModelRun::crash()
{
    m_story << QStringLiteral("crash and start again");
    m_runner.reset();
    m_journal.reset();
    m_client.reset();
    start();
}

void ModelRun::approve(Operation operation, const QString &instanceId)
{
    OperationRequest request;
    request.operation = operation;
    request.instanceId = instanceId;
    request.instanceName = m_known.value(instanceId).name;
    request.draft.name = m_names.at(below(int(m_names.size())));
    if (operation == Operation::UpdateInstance) {
        request.changes.webhook = QStringLiteral("https://hook.example/%1").arg(below(3));
        if (chance(50))
            request.changes.name = QStringLiteral("Renamed %1").arg(below(3));
    }
    const QString key = operation == Operation::CreateInstance ? request.draft.name : instanceId;
    const int effectsBefore = int(m_server.log().effects.size());
    // Who is told that nobody knows how it ended before goes on all the same, or not.
    const auto before = m_runner->unknownTry(request);
    if (before && chance(50))
        request.despite = before->id;
    const auto id = m_runner->approve(request);
    m_story << QStringLiteral("approve %1 \"%2\": %3")
                   .arg(QLatin1String(infoOf(operation).name), key,
                        id ? id->toString() : QStringLiteral("refused"));
    if (id)
        m_account.approvals.append({*id, operation, key, request.changes, effectsBefore});
}

void ModelRun::approveSomething()
{
    const Operation operation = changingOperations().at(below(int(changingOperations().size())));
    QStringList ids = m_known.keys();
    if (operation != Operation::CreateInstance && ids.isEmpty())
        return;
    ids.sort();
    const QString id = operation == Operation::CreateInstance ? QString() : ids.at(below(int(ids.size())));
    approve(operation, id);
    if (chance(15))
        approve(operation, id); // a second click
}

void ModelRun::poke(void (OperationRunner::*what)(QUuid))
{
    const QList<OperationRecord> records = m_runner->records();
    if (records.isEmpty())
        return;
    const OperationRecord record = records.at(below(int(records.size())));
    if (what == &OperationRunner::dismiss && record.isSettled()) {
        m_account.dismissed.insert(record.id);
        m_story << QStringLiteral("dismiss ") + record.id.toString();
    }
    (m_runner.get()->*what)(record.id);
}

void ModelRun::act()
{
    const int what = below(100);
    if (what < 55)
        approveSomething();
    else if (what < 65)
        poke(&OperationRunner::stopWaiting);
    else if (what < 75)
        poke(&OperationRunner::checkAgain);
    else if (what < 82)
        poke(&OperationRunner::dismiss);
    else if (what < 86)
        crash();
    if (chance(60))
        QTest::qWait(below(4));
}

bool ModelRun::settle()
{
    return QTest::qWaitFor([this] { return m_runner->inFlightCount() == 0; }, 20000);
}

QStringList ModelRun::play()
{
    QFile::remove(journalPath());
    fillAccount();
    planFaults();
    start();
    const int approvals = 1 + below(6);
    for (int step = 0; step < 40 && m_account.approvals.size() < approvals; ++step)
        act();
    QStringList broken;
    if (!settle())
        broken << QStringLiteral("(d) operations that never settle");
    for (int again = below(3); again > 0; --again) {
        poke(&OperationRunner::checkAgain);
        (void)settle();
    }
    for (const OperationRecord &record : m_runner->records()) {
        m_account.shown.insert(record.id, record);
        m_account.visible.insert(record.id);
    }
    const OperationJournal onDisk(journalPath());
    for (const JournalEntry &entry : onDisk.entries())
        m_account.journalled.insert(entry.id);
    if (!onDisk.notice().isEmpty())
        broken << QStringLiteral("the journal can't be read");
    m_runner.reset();
    m_journal.reset();
    m_client.reset();
    if (!QTest::qWaitFor([this] { return m_server.isQuiet(); }, 20000))
        broken << QStringLiteral("the server does not come to rest");
    const ServerLog log = m_server.log();
    m_count = countOf(m_account, log);
    return broken + violations(m_account, log);
}

QString ModelRun::story() const
{
    QStringList lines = m_story;
    for (const Approval &approval : m_account.approvals) {
        const OperationRecord record = m_account.shown.value(approval.id);
        lines << QStringLiteral("shown: %1 %2 %3")
                     .arg(approval.id.toString(), QLatin1String(infoOf(approval.operation).name),
                          describe(record));
    }
    return lines.join(u'\n') + u'\n' + inWords(m_server.log());
}

} // namespace vzaps::test

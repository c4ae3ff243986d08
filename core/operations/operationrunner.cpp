// SPDX-License-Identifier: MIT
#include "operations/operationrunner.h"

#include "api/apiclient.h"
#include "operations/operationjournal.h"
#include "operations/operationtask.h"

#include <QPointer>

#include <algorithm>

namespace vzaps {

class OperationRunnerPrivate {
public:
    OperationRunnerPrivate(ApiClient &apiClient, OperationJournal &operationJournal)
        : client(apiClient)
        , journal(operationJournal)
    {
    }

    [[nodiscard]] OperationTask *task(QUuid id) const
    {
        for (const auto &task : tasks) {
            if (task->record().id == id)
                return task.get();
        }
        return nullptr;
    }

    ApiClient &client;
    OperationJournal &journal;
    QUuid accountId;
    QString accountName;
    OperationRunner::Timing timing;
    std::function<QStringList(const QString &)> idsNamed;
    std::function<std::optional<Instance>(const QString &)> knownInstance;
    std::vector<std::unique_ptr<OperationTask>> tasks; // oldest first
    QHash<QString, Checkout> checkouts;
    QStringList made; // instances that creates of this run made or were found to have made
};

OperationRunner::OperationRunner(ApiClient &client, OperationJournal &journal, QUuid accountId,
                                 const QString &accountName, const Timing &timing, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<OperationRunnerPrivate>(client, journal))
{
    d->accountId = accountId;
    d->accountName = accountName;
    d->timing = timing;
}

OperationRunner::~OperationRunner() = default;

void OperationRunner::setBaseline(std::function<QStringList(const QString &)> idsNamed,
                                  std::function<std::optional<Instance>(const QString &)> instance)
{
    d->idsNamed = std::move(idsNamed);
    d->knownInstance = std::move(instance);
}

tl::expected<QUuid, QString> OperationRunner::approve(const OperationRequest &request)
{
    if (const QString refusal = whyNot(request); !refusal.isEmpty())
        return tl::unexpected(refusal);
    const JournalEntry entry = entryFor(request);
    if (const auto stored = d->journal.add(entry); !stored)
        return tl::unexpected(
            tr("Nothing was sent: the record that protects against doing things twice could not be "
               "written. Free some disk space or check the data folder, then try again."));
    OperationTask *task = addTask(entry, false);
    Q_EMIT changed(entry.id);
    task->send(request);
    return entry.id;
}

QString OperationRunner::whyNot(const OperationRequest &request) const
{
    if (infoOf(request.operation).effect != Effect::Changes)
        return tr("This operation changes nothing.");
    const auto before = unknownTry(request);
    if (request.operation == Operation::CreateInstance && before && before->phase == OperationPhase::Sending)
        return tr("\"%1\" is already being created.").arg(request.draft.name);
    if (const auto running = inFlight(request.instanceId); running && !request.instanceId.isEmpty())
        return tr("\"%1\" is still under way for this instance. Wait until it is settled.")
            .arg(actionName(running->operation));
    // A second one could charge, or create, twice.
    if (before && request.despite != before->id)
        return tr("It is not known yet how the last try ended. Check it again under Activity first.");
    return {};
}

std::optional<OperationRecord> OperationRunner::unknownTry(const OperationRequest &request) const
{
    const bool creates = request.operation == Operation::CreateInstance;
    if (!creates && request.instanceId.isEmpty())
        return {};
    const auto isSame = [&](const OperationRecord &record) {
        return record.operation == request.operation
            && (creates ? record.instanceName == request.draft.name
                        : record.instanceId == request.instanceId);
    };
    for (auto task = d->tasks.rbegin(); task != d->tasks.rend(); ++task) {
        const OperationRecord &record = (*task)->record();
        if (!isSame(record))
            continue;
        // What was had since is no longer in question.
        if (record.isSettled() && record.outcome == Outcome::Done)
            return {};
        if (!record.isSettled() || record.outcome == Outcome::Unknown)
            return record;
    }
    return {};
}

JournalEntry OperationRunner::entryFor(const OperationRequest &request) const
{
    JournalEntry entry;
    entry.id = QUuid::createUuid();
    entry.operation = request.operation;
    entry.accountId = d->accountId;
    entry.accountName = d->accountName;
    entry.instanceId = request.instanceId;
    entry.instanceName = request.instanceName;
    entry.approvedAt = QDateTime::currentDateTimeUtc();
    entry.sentTo = d->client.mark();
    entry.idempotencyKey = request.idempotencyKey.isNull() ? QUuid::createUuid() : request.idempotencyKey;
    if (request.operation == Operation::CreateInstance) {
        entry.instanceName = request.draft.name;
        if (d->idsNamed)
            entry.baselineIds = d->idsNamed(request.draft.name);
        for (const auto &task : d->tasks) {
            if (task->record().instanceName == request.draft.name && !task->record().instanceId.isEmpty())
                entry.baselineIds << task->record().instanceId;
        }
    } else if (request.operation == Operation::UpdateInstance) {
        entry.wanted = digestsOf(request.changes);
    }
    const auto known = d->knownInstance ? d->knownInstance(request.instanceId) : std::nullopt;
    entry.wasActive = known && known->isActive();
    return entry;
}

OperationTask *OperationRunner::addTask(const JournalEntry &entry, bool fromJournal)
{
    OperationRecord record;
    record.id = entry.id;
    record.operation = entry.operation;
    record.accountId = entry.accountId;
    record.accountName = entry.accountName;
    record.instanceId = entry.instanceId;
    record.instanceName = entry.instanceName;
    record.approvedAt = entry.approvedAt;
    record.idempotencyKey = entry.idempotencyKey;
    record.fromJournal = fromJournal;
    d->tasks.push_back(
        std::make_unique<OperationTask>(d->client, entry, record, d->timing.reconcilePauses, nullptr));
    OperationTask *task = d->tasks.back().get();
    task->setMadeByOthers([this, task] {
        QStringList others = d->made;
        others.removeAll(task->record().instanceId);
        return others;
    });
    task->setRivalIsSending([this, task] {
        return std::any_of(d->tasks.begin(), d->tasks.end(), [task](const auto &other) {
            return other.get() != task && other->record().operation == Operation::CreateInstance
                && other->record().phase == OperationPhase::Sending
                && other->record().instanceName == task->record().instanceName;
        });
    });
    connect(task, &OperationTask::changed, this, [this, task] { onChanged(*task); });
    connect(task, &OperationTask::instanceRead, this, [this](const Instance &instance) {
        if (instance.isActive())
            noteActive(instance);
        Q_EMIT instanceRead(instance);
    });
    connect(task, &OperationTask::instanceGone, this, &OperationRunner::instanceGone);
    return task;
}

void OperationRunner::onChanged(const OperationTask &task)
{
    const OperationRecord &record = task.record();
    const bool created = record.operation == Operation::CreateInstance && record.isSettled()
        && record.outcome == Outcome::Done;
    if (created && !d->made.contains(record.instanceId))
        d->made << record.instanceId;
    if (created)
        d->journal.noteMade(record.instanceId, record.id);
    const QUuid id = record.id;
    const bool isOver = record.isSettled() && record.outcome != Outcome::Unknown;
    // The first change after the answer: later ones must not reopen a page that was closed meanwhile.
    if (record.checkout && record.checkout->needsPayment() && !record.instance)
        d->checkouts.insert(record.instanceId, *record.checkout);
    const QPointer<OperationRunner> alive(this);
    Q_EMIT changed(id);
    // Only now: who is killed before anything was shown looks it up at the next start.
    if (alive && isOver)
        d->journal.remove(id);
}

QList<OperationRecord> OperationRunner::records() const
{
    QList<OperationRecord> newestFirst;
    for (auto task = d->tasks.rbegin(); task != d->tasks.rend(); ++task)
        newestFirst.append((*task)->record());
    return newestFirst;
}

std::optional<OperationRecord> OperationRunner::find(QUuid id) const
{
    const OperationTask *task = d->task(id);
    return task ? std::optional(task->record()) : std::nullopt;
}

std::optional<OperationRecord> OperationRunner::inFlight(const QString &instanceId) const
{
    for (const auto &task : d->tasks) {
        if (task->record().instanceId == instanceId && !task->record().isSettled())
            return task->record();
    }
    return {};
}

int OperationRunner::inFlightCount() const
{
    int count = 0;
    for (const auto &task : d->tasks)
        count += task->record().isSettled() ? 0 : 1;
    return count;
}

void OperationRunner::checkAgain(QUuid id)
{
    OperationTask *task = d->task(id);
    if (task && task->record().isSettled() && task->record().outcome == Outcome::Unknown)
        task->reconcile();
}

void OperationRunner::stopWaiting(QUuid id)
{
    if (OperationTask *task = d->task(id))
        task->stopWaiting();
}

void OperationRunner::dismiss(QUuid id)
{
    const OperationTask *task = d->task(id);
    if (!task || !task->record().isSettled())
        return;
    d->journal.remove(id);
    std::erase_if(d->tasks, [task](const auto &owned) { return owned.get() == task; });
    Q_EMIT dismissed(id);
}

void OperationRunner::resumeFromJournal()
{
    const QList<JournalEntry> open = d->journal.entriesOf(d->accountId);
    for (const JournalEntry &entry : open) {
        if (d->task(entry.id))
            continue;
        addTask(entry, true)->reconcile();
    }
}

std::optional<Checkout> OperationRunner::openCheckout(const QString &instanceId) const
{
    const auto checkout = d->checkouts.constFind(instanceId);
    return checkout == d->checkouts.constEnd() ? std::nullopt : std::optional(*checkout);
}

void OperationRunner::noteActive(const Instance &instance)
{
    if (d->checkouts.remove(instance.id) == 0)
        return;
    for (const auto &task : d->tasks) {
        if (task->record().instanceId == instance.id)
            task->noteActive(instance);
    }
}

void OperationRunner::closeCheckout(const QString &instanceId)
{
    d->checkouts.remove(instanceId);
}

} // namespace vzaps

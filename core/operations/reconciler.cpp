// SPDX-License-Identifier: MIT
#include "operations/reconciler.h"

#include "api/apiclient.h"
#include "api/instancesapi.h"
#include "fleet/instancetablemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::Reconciler)
};

using Verdict = Finding::Verdict;

QString clock(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime().time(), QLocale::LongFormat);
}

Finding judgeUpdate(const JournalEntry &entry, const Instance &instance, const QString &at)
{
    const QHash<QString, QByteArray> present = digestsOf(instance);
    int applied = 0;
    int told = 0;
    for (auto it = entry.wanted.begin(); it != entry.wanted.end(); ++it) {
        const auto value = present.constFind(it.key());
        told += value != present.constEnd();
        applied += value != present.constEnd() && *value == it.value();
    }
    if (applied == entry.wanted.size())
        return {Verdict::HadEffect, Tr::tr("Read at %1: it has the new values.").arg(at), instance};
    if (told == 0)
        return {Verdict::Untold, Tr::tr("Read at %1: the server does not tell the changed settings.").arg(at),
                instance};
    if (applied == 0)
        return {Verdict::NotSeen, Tr::tr("Read at %1: it still has the old values.").arg(at), instance};
    return {Verdict::NotSeen, Tr::tr("Read at %1: some values are new and some are old.").arg(at), instance};
}

Finding judgeSubscribe(const JournalEntry &entry, const Instance &instance, const QString &at)
{
    const QString billing = billingWord(instance.billingStatus);
    if (instance.isActive() && !entry.wasActive)
        return {Verdict::HadEffect, Tr::tr("Read at %1: the subscription is active.").arg(at), instance};
    return {Verdict::NotSeen, Tr::tr("Read at %1: billing is \"%2\".").arg(at, billing), instance};
}

} // namespace

Finding judge(const JournalEntry &entry, const Instance &instance, const QDateTime &readAtUtc)
{
    const QString at = clock(readAtUtc);
    switch (entry.operation) {
    case Operation::UpdateInstance:
        return judgeUpdate(entry, instance, at);
    case Operation::Subscribe:
        return judgeSubscribe(entry, instance, at);
    case Operation::DeleteInstance:
        return {Verdict::NotSeen, Tr::tr("Read at %1: it is still there.").arg(at), instance};
    case Operation::CancelSubscription: {
        const bool ended = instance.cancelAt.isValid()
            || instance.billingStatus.startsWith(QLatin1String("CANCEL"), Qt::CaseInsensitive);
        if (ended)
            return {Verdict::HadEffect,
                    Tr::tr("Read at %1: the subscription is cancelled or ends soon.").arg(at), instance};
        return {Verdict::NotSeen, Tr::tr("Read at %1: no end is scheduled.").arg(at), instance};
    }
    case Operation::ResumeSubscription: {
        const bool canceled = instance.billingStatus.startsWith(QLatin1String("CANCEL"), Qt::CaseInsensitive);
        if (!instance.cancelAt.isValid() && !canceled)
            return {Verdict::HadEffect, Tr::tr("Read at %1: no end is scheduled any more.").arg(at),
                    instance};
        return {Verdict::NotSeen, Tr::tr("Read at %1: an end is still scheduled.").arg(at), instance};
    }
    default:
        return {Verdict::Untold,
                Tr::tr("Read at %1: the connection is \"%2\". This does not tell whether the request was "
                       "carried out.")
                    .arg(at, connectionWord(instance.connectionState())),
                instance};
    }
}

Finding judgeGone(const JournalEntry &entry, const QDateTime &readAtUtc)
{
    const QString at = clock(readAtUtc);
    const Verdict verdict =
        entry.operation == Operation::DeleteInstance ? Verdict::HadEffect : Verdict::NotSeen;
    return {verdict, Tr::tr("Read at %1: the server does not know the instance any more.").arg(at), {}, true};
}

QList<Instance> candidatesOf(const JournalEntry &entry, const QList<Instance> &listed)
{
    constexpr int clocksMayDiffer = 5 * 60;
    QList<Instance> candidates;
    for (const Instance &instance : listed) {
        const bool recent =
            !instance.createdAt.isValid() || instance.createdAt >= entry.approvedAt.addSecs(-clocksMayDiffer);
        if (instance.name == entry.instanceName && recent && !entry.baselineIds.contains(instance.id))
            candidates << instance;
    }
    return candidates;
}

Finding judgeList(const JournalEntry &entry, const QList<Instance> &listed, const QDateTime &readAtUtc)
{
    const QString at = clock(readAtUtc);
    const QList<Instance> candidates = candidatesOf(entry, listed);
    if (candidates.isEmpty())
        return {Verdict::NotSeen, Tr::tr("Read at %1: it is not in the list so far.").arg(at), {}};
    if (candidates.size() == 1) {
        const Instance &found = candidates.first();
        return {Verdict::HadEffect, Tr::tr("Read at %1: found with the ID %2.").arg(at, found.id), found};
    }
    QStringList ids;
    for (const Instance &candidate : candidates)
        ids << candidate.id;
    return {Verdict::Untold,
            Tr::tr("Read at %1: more than one new instance has this name: %2.")
                .arg(at, ids.join(QLatin1String(", "))),
            {}};
}

Reconciler::Reconciler(ApiClient &client, const JournalEntry &entry, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_entry(entry)
{
}

void Reconciler::read(int round, std::function<void(const Finding &)> done)
{
    if (m_entry.operation == Operation::CreateInstance)
        readList(round, std::move(done));
    else
        readInstance(std::move(done));
}

void Reconciler::readList(int round, std::function<void(const Finding &)> done)
{
    ListQuery query;
    if (round % 2 == 1)
        query.search = m_entry.instanceName;
    m_client.instances()
        .list(query, this)
        ->onFinished(this, [this, done = std::move(done)](const Result<InstancePage> &page) {
            if (page)
                done(judgeList(m_entry, page->instances, QDateTime::currentDateTimeUtc()));
            else
                done({Verdict::ReadFailed, userSentence(page.error()), {}});
        });
}

void Reconciler::readInstance(std::function<void(const Finding &)> done)
{
    if (m_entry.instanceId.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    m_client.instances()
        .get(m_entry.instanceId, this)
        ->onFinished(this, [this, done = std::move(done)](const Result<Instance> &instance) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            if (instance)
                done(judge(m_entry, *instance, now));
            else if (instance.error().kind == ErrorKind::NotFound)
                done(judgeGone(m_entry, now));
            else
                done({Verdict::ReadFailed, userSentence(instance.error()), {}});
        });
}

} // namespace vzaps

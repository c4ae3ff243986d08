// SPDX-License-Identifier: MIT
#include "faults/invariants.h"

#include <algorithm>

namespace vzaps::test {

namespace {

QString nameOf(Operation operation)
{
    return QLatin1String(infoOf(operation).name);
}

bool certainlyWithoutEffect(Outcome outcome)
{
    return outcome == Outcome::Rejected || outcome == Outcome::NotSent || outcome == Outcome::Cancelled;
}

//! Settled by the answer to the request itself, not by reading afterwards.
bool byAnswer(const OperationRecord &record)
{
    return !record.error && !record.fromJournal;
}

//! Everything about one operation on one instance.
struct Group {
    QList<Approval> approvals;
    QList<OperationRecord> shown;
    int requests = 0;
    int refusedSignIns = 0; // answered with 401
    QList<ModelEffect> effects;
};

QHash<QPair<int, QString>, Group> grouped(const ShownAccount &account, const ServerLog &log)
{
    QHash<QPair<int, QString>, Group> groups;
    for (const Approval &approval : account.approvals) {
        Group &group = groups[{int(approval.operation), approval.key}];
        group.approvals.append(approval);
        if (account.shown.contains(approval.id))
            group.shown.append(account.shown.value(approval.id));
    }
    for (const WireRequestSeen &request : log.requests) {
        // What the server can't place counts as a change: nothing may arrive that nobody approved.
        if (request.operation != Operation::RawRead && infoOf(request.operation).effect == Effect::Reads)
            continue;
        Group &group = groups[{int(request.operation), request.key}];
        ++group.requests;
        group.refusedSignIns += request.answeredStatus == 401;
    }
    for (const ModelEffect &effect : log.effects)
        groups[{int(effect.operation), effect.key}].effects.append(effect);
    return groups;
}

//! Whether an instance was, at that moment, as the approval wanted it.
bool isAsWanted(const Approval &approval, bool exists, const ModelInstance &instance)
{
    switch (approval.operation) {
    case Operation::DeleteInstance:
        return !exists;
    case Operation::UpdateInstance:
        return exists && approval.changes.name.value_or(instance.name) == instance.name
            && approval.changes.webhook.value_or(instance.webhook) == instance.webhook;
    case Operation::Subscribe:
        return exists && instance.active && !instance.ending;
    case Operation::CancelSubscription:
        return exists && instance.ending;
    case Operation::ResumeSubscription:
        return exists && !instance.ending;
    default:
        return false;
    }
}

//! Whether it was as wanted at any time since the approval.
bool wasAsWanted(const Approval &approval, const ServerLog &log)
{
    bool held = false;
    for (const ModelInstance &instance : log.initial) {
        if (instance.id == approval.key)
            held = isAsWanted(approval, true, instance);
    }
    for (const ModelEffect &effect : log.effects) {
        if (held && effect.sequence > approval.effectsBefore)
            return true;
        if (effect.instanceId == approval.key)
            held = isAsWanted(approval, effect.exists, effect.after);
    }
    return held;
}

class Checker {
public:
    Checker(const ShownAccount &account, const ServerLog &log)
        : m_account(account)
        , m_log(log)
    {
    }

    QStringList run()
    {
        const auto groups = grouped(m_account, m_log);
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            m_where = QStringLiteral("%1 \"%2\"").arg(nameOf(Operation(it.key().first)), it.key().second);
            counts(*it, Operation(it.key().first));
            done(*it);
        }
        for (const Approval &approval : m_account.approvals)
            visible(approval);
        return m_broken;
    }

private:
    void say(const char *invariant, const QString &what)
    {
        m_broken << QStringLiteral("(%1) %2: %3").arg(QLatin1String(invariant), m_where, what);
    }

    void counts(const Group &group, Operation operation)
    {
        const auto approvals = int(group.approvals.size());
        const auto effects = int(group.effects.size());
        const auto refused =
            int(std::count_if(group.shown.begin(), group.shown.end(), [](const OperationRecord &record) {
                return record.isSettled() && certainlyWithoutEffect(record.outcome);
            }));
        const bool repeats = operation != Operation::RawRead && infoOf(operation).repeatsAfter401;
        if (group.requests - (repeats ? group.refusedSignIns : 0) > approvals
            || group.requests > approvals * (repeats ? 2 : 1))
            say("a",
                QStringLiteral("%1 requests (%2 answered with 401) for %3 approvals")
                    .arg(group.requests)
                    .arg(group.refusedSignIns)
                    .arg(approvals));
        if (effects > approvals)
            say("a", QStringLiteral("%1 effects of %2 approvals").arg(effects).arg(approvals));
        if (effects > approvals - refused)
            say("c",
                QStringLiteral("%1 effects, but %2 of %3 shown as rejected, not sent or cancelled")
                    .arg(effects)
                    .arg(refused)
                    .arg(approvals));
    }

    void done(const Group &group)
    {
        int answered = 0;
        QStringList created;
        for (qsizetype i = 0; i < group.shown.size(); ++i) {
            const OperationRecord &record = group.shown.at(i);
            if (!record.isSettled() || record.outcome != Outcome::Done)
                continue;
            answered += byAnswer(record);
            if (record.operation == Operation::CreateInstance)
                created << record.instanceId;
            else if (!byAnswer(record) && !wasAsWanted(group.approvals.at(i), m_log))
                say("b", QStringLiteral("shown as done after reading, but it never was so"));
        }
        if (answered > group.effects.size())
            say("b", QStringLiteral("%1 shown as done, %2 effects").arg(answered).arg(group.effects.size()));
        checkCreated(created, group);
    }

    void checkCreated(const QStringList &ids, const Group &group)
    {
        for (const QString &id : ids) {
            const bool real =
                std::any_of(group.effects.begin(), group.effects.end(),
                            [&id](const ModelEffect &effect) { return effect.instanceId == id; });
            if (!real)
                say("b", QStringLiteral("shown as created with the id %1, which no create made").arg(id));
            if (ids.count(id) > 1)
                say("b", QStringLiteral("two approvals shown as done with the one instance %1").arg(id));
        }
    }

    void visible(const Approval &approval)
    {
        m_where = QStringLiteral("%1 \"%2\"").arg(nameOf(approval.operation), approval.key);
        const bool journalled = m_account.journalled.contains(approval.id);
        if (m_account.dismissed.contains(approval.id)) {
            if (journalled || m_account.visible.contains(approval.id))
                say("d", QStringLiteral("dismissed, but still there"));
            return;
        }
        if (!m_account.shown.contains(approval.id)) {
            say("d", QStringLiteral("approved, but never shown"));
            return;
        }
        const OperationRecord record = m_account.shown.value(approval.id);
        if (!record.isSettled()) {
            say("d", QStringLiteral("did not settle"));
        } else if (record.outcome == Outcome::Unknown) {
            if (!journalled)
                say("d", QStringLiteral("unknown, but not in the journal"));
            if (!m_account.visible.contains(approval.id))
                say("d", QStringLiteral("unknown, but not shown any more"));
            if (!describe(record).contains(QLatin1String("could not confirm")))
                say("d", QStringLiteral("unknown, but described as: ") + describe(record));
        } else if (journalled) {
            say("d", QStringLiteral("settled, but still in the journal"));
        }
    }

    const ShownAccount &m_account;
    const ServerLog &m_log;
    QString m_where;
    QStringList m_broken;
};

} // namespace

WireCount &WireCount::operator+=(const WireCount &other)
{
    approvals += other.approvals;
    requests += other.requests;
    effects += other.effects;
    return *this;
}

WireCount countOf(const ShownAccount &account, const ServerLog &log)
{
    WireCount count;
    for (const OperationRecord &record : account.shown)
        count.approvals += record.outcome != Outcome::NotSent && record.outcome != Outcome::Cancelled;
    QSet<QString> renewed;
    for (const WireRequestSeen &request : log.requests) {
        if (request.operation != Operation::RawRead && infoOf(request.operation).effect == Effect::Reads)
            continue;
        const QString what = QStringLiteral("%1 %2").arg(int(request.operation)).arg(request.key);
        // The request sent again after a 401 stands for the one that was refused.
        if (renewed.remove(what))
            continue;
        ++count.requests;
        if (request.answeredStatus == 401 && infoOf(request.operation).repeatsAfter401)
            renewed.insert(what);
    }
    count.effects = int(log.effects.size());
    return count;
}

QStringList violations(const ShownAccount &account, const ServerLog &log)
{
    return Checker(account, log).run();
}

QString inWords(const ServerLog &log)
{
    QStringList lines;
    for (const WireRequestSeen &request : log.requests)
        lines << QStringLiteral("  %1 %2 [%3] -> %4%5")
                     .arg(QString::fromLatin1(request.verb), QString::fromLatin1(request.path), request.key,
                          QString::fromLatin1(request.fault),
                          request.madeEffect ? QStringLiteral(", did it") : QString());
    for (const ModelEffect &effect : log.effects)
        lines << QStringLiteral("  effect %1: %2 \"%3\" %4")
                     .arg(effect.sequence)
                     .arg(nameOf(effect.operation), effect.key, effect.instanceId);
    return lines.join(u'\n');
}

} // namespace vzaps::test

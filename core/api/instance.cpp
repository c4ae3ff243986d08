// SPDX-License-Identifier: MIT
#include "api/instance.h"

namespace vzaps {

bool isMasked(const QString &token)
{
    return token.contains(u'*') || token.contains(u'\u2022');
}

ConnectionState Instance::connectionState() const
{
    if (!connected)
        return ConnectionState::Unknown;
    return *connected ? ConnectionState::Connected : ConnectionState::Disconnected;
}

QString Instance::phone() const
{
    QString digits;
    for (const QChar c : jid) {
        if (c == u'@' || c == u':')
            break;
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

QDateTime Instance::endsAt() const
{
    return cancelAt.isValid() ? cancelAt : expiredAt;
}

bool Instance::isPaying() const
{
    const QString word = billingStatus.toUpper();
    return word == QLatin1String("ACTIVE") || word == QLatin1String("PAST_DUE")
        || word == QLatin1String("UNPAID");
}

bool Instance::isActive() const
{
    return billingStatus.compare(QLatin1String("ACTIVE"), Qt::CaseInsensitive) == 0 && !cancelAt.isValid();
}

const QStringList &knownEvents()
{
    static const QStringList names{
        QStringLiteral("All"),
        QStringLiteral("Connected"),
        QStringLiteral("Disconnected"),
        QStringLiteral("Message"),
        QStringLiteral("ReadReceipt"),
        QStringLiteral("Presence"),
        QStringLiteral("ChatPresence"),
        QStringLiteral("HistorySync"),
        QStringLiteral("GroupParticipantsAdd"),
        QStringLiteral("GroupParticipantsRemove"),
    };
    return names;
}

bool InstanceChanges::isEmpty() const
{
    return !name && !webhook && !events && !rejectCalls && !autoReadMessages;
}

InstanceDraft draftOf(const Instance &instance)
{
    return {instance.name, instance.webhook, instance.events, instance.rejectCalls.value_or(false),
            instance.autoReadMessages.value_or(false)};
}

InstanceChanges changesBetween(const InstanceDraft &before, const InstanceDraft &after)
{
    InstanceChanges changes;
    if (before.name != after.name)
        changes.name = after.name;
    if (before.webhook != after.webhook)
        changes.webhook = after.webhook;
    if (QSet<QString>(before.events.begin(), before.events.end())
        != QSet<QString>(after.events.begin(), after.events.end()))
        changes.events = after.events;
    if (before.rejectCalls != after.rejectCalls)
        changes.rejectCalls = after.rejectCalls;
    if (before.autoReadMessages != after.autoReadMessages)
        changes.autoReadMessages = after.autoReadMessages;
    return changes;
}

} // namespace vzaps

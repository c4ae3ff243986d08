// SPDX-License-Identifier: MIT
#include "operations/operationjournal.h"

#include "files/privatefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::OperationJournal)
};

constexpr int version = 1;
constexpr qint64 largestFile = 8 << 20;

QByteArray digest(const QString &value)
{
    return QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QString flag(bool on)
{
    return on ? QStringLiteral("true") : QStringLiteral("false");
}

QString sorted(QStringList events)
{
    events.sort();
    return events.join(u',');
}

QJsonObject toJson(const JournalEntry &entry)
{
    QJsonObject wanted;
    for (auto it = entry.wanted.begin(); it != entry.wanted.end(); ++it)
        wanted.insert(it.key(), QString::fromLatin1(it.value()));
    return {{QStringLiteral("id"), entry.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("operation"), QLatin1String(infoOf(entry.operation).name)},
            {QStringLiteral("account"), entry.accountId.toString(QUuid::WithoutBraces)},
            {QStringLiteral("account_name"), entry.accountName},
            {QStringLiteral("instance"), entry.instanceId},
            {QStringLiteral("instance_name"), entry.instanceName},
            {QStringLiteral("approved_at"), entry.approvedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("baseline"), QJsonArray::fromStringList(entry.baselineIds)},
            {QStringLiteral("wanted"), wanted},
            {QStringLiteral("was_active"), entry.wasActive},
            {QStringLiteral("idempotency_key"), entry.idempotencyKey.toString(QUuid::WithoutBraces)},
            {QStringLiteral("sent_to"), QString::fromLatin1(entry.sentTo)}};
}

std::optional<Operation> changingOperation(const QString &name)
{
    for (int i = 0; i <= int(Operation::RawChange); ++i) {
        const OperationInfo &info = infoOf(Operation(i));
        if (info.effect == Effect::Changes && QLatin1String(info.name) == name)
            return info.operation;
    }
    return {};
}

std::optional<JournalEntry> fromJson(const QJsonObject &object)
{
    JournalEntry entry;
    entry.id = QUuid::fromString(object.value(QLatin1String("id")).toString());
    entry.accountId = QUuid::fromString(object.value(QLatin1String("account")).toString());
    const auto operation = changingOperation(object.value(QLatin1String("operation")).toString());
    if (entry.id.isNull() || entry.accountId.isNull() || !operation)
        return {};
    entry.operation = *operation;
    entry.accountName = object.value(QLatin1String("account_name")).toString();
    entry.instanceId = object.value(QLatin1String("instance")).toString();
    entry.instanceName = object.value(QLatin1String("instance_name")).toString();
    entry.approvedAt =
        QDateTime::fromString(object.value(QLatin1String("approved_at")).toString(), Qt::ISODateWithMs)
            .toUTC();
    const QJsonArray baseline = object.value(QLatin1String("baseline")).toArray();
    for (const QJsonValue &id : baseline)
        entry.baselineIds << id.toString();
    const QJsonObject wanted = object.value(QLatin1String("wanted")).toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        entry.wanted.insert(it.key(), it.value().toString().toLatin1());
    entry.wasActive = object.value(QLatin1String("was_active")).toBool();
    entry.idempotencyKey = QUuid::fromString(object.value(QLatin1String("idempotency_key")).toString());
    entry.sentTo = object.value(QLatin1String("sent_to")).toString().toLatin1();
    return entry;
}

} // namespace

QHash<QString, QByteArray> digestsOf(const InstanceChanges &changes)
{
    QHash<QString, QByteArray> digests;
    if (changes.name)
        digests.insert(QStringLiteral("name"), digest(*changes.name));
    if (changes.webhook)
        digests.insert(QStringLiteral("webhook"), digest(*changes.webhook));
    if (changes.events)
        digests.insert(QStringLiteral("events_subscribe"), digest(sorted(*changes.events)));
    if (changes.rejectCalls)
        digests.insert(QStringLiteral("reject_calls"), digest(flag(*changes.rejectCalls)));
    if (changes.autoReadMessages)
        digests.insert(QStringLiteral("auto_read_messages"), digest(flag(*changes.autoReadMessages)));
    return digests;
}

QHash<QString, QByteArray> digestsOf(const Instance &instance)
{
    InstanceChanges all;
    all.name = instance.name;
    all.webhook = instance.webhook;
    all.events = instance.events;
    all.rejectCalls = instance.rejectCalls;
    all.autoReadMessages = instance.autoReadMessages;
    return digestsOf(all);
}

QByteArray encodeJournal(const QList<JournalEntry> &entries)
{
    QJsonArray array;
    for (const JournalEntry &entry : entries)
        array.append(toJson(entry));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), version}, {QStringLiteral("open"), array}})
        .toJson();
}

tl::expected<DecodedJournal, QString> decodeJournal(const QByteArray &content)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return tl::unexpected(QStringLiteral("journal is not readable: %1").arg(problem.errorString()));
    if (document.object().value(QLatin1String("version")).toInt() != version)
        return tl::unexpected(QStringLiteral("journal of another version"));
    DecodedJournal decoded;
    const QJsonArray open = document.object().value(QLatin1String("open")).toArray();
    for (const QJsonValue &value : open) {
        const auto entry = fromJson(value.toObject());
        const bool known = entry
            && std::any_of(decoded.entries.begin(), decoded.entries.end(),
                           [&entry](const JournalEntry &other) { return other.id == entry->id; });
        if (entry && !known)
            decoded.entries.append(*entry);
        else
            ++decoded.unreadable;
    }
    return decoded;
}

OperationJournal::OperationJournal(const QString &path,
                                   const std::function<bool(const QString &, const QString &)> &copy)
    : m_path(path)
{
    load(copy);
}

void OperationJournal::load(const std::function<bool(const QString &, const QString &)> &copy)
{
    const auto content = readFile(m_path, largestFile);
    if (!content && content.error().kind == FileError::Kind::Missing)
        return;
    const auto decoded = content ? decodeJournal(*content) : tl::unexpected(content.error().technical);
    if (decoded && decoded->unreadable == 0) {
        m_entries = decoded->entries;
        return;
    }
    if (decoded)
        m_entries = decoded->entries;
    const QString aside = m_path + QLatin1String(".corrupt-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    m_mayWrite = copy ? copy(m_path, aside) : QFile::copy(m_path, aside);
    m_notice = m_mayWrite
        ? Tr::tr("The record of unfinished operations could not be read completely. It was kept as \"%1\". "
                 "Look at the instances you changed last.")
              .arg(aside)
        : Tr::tr("The record of unfinished operations could not be read completely, and no copy of it could "
                 "be made. Until there is one, nothing that changes something is sent: free some disk space "
                 "or check the data folder, then start the program again.");
}

tl::expected<void, QString> OperationJournal::add(const JournalEntry &entry)
{
    m_entries.append(entry);
    auto stored = store();
    if (!stored)
        m_entries.removeLast();
    return stored;
}

void OperationJournal::remove(QUuid id)
{
    const auto sameId = [&id](const JournalEntry &entry) { return entry.id == id; };
    // An entry that stays in the file because it could not be written is checked once more at the next start.
    if (m_entries.removeIf(sameId) > 0)
        (void)store();
}

void OperationJournal::noteMade(const QString &instanceId, QUuid by)
{
    bool changed = false;
    for (JournalEntry &entry : m_entries) {
        const bool concerned = entry.operation == Operation::CreateInstance && entry.id != by
            && !entry.baselineIds.contains(instanceId);
        if (concerned)
            entry.baselineIds << instanceId;
        changed = changed || concerned;
    }
    if (changed)
        (void)store();
}

void OperationJournal::forgetAccount(QUuid accountId)
{
    const auto itsOwn = [&accountId](const JournalEntry &entry) { return entry.accountId == accountId; };
    if (m_entries.removeIf(itsOwn) > 0)
        (void)store();
}

QList<JournalEntry> OperationJournal::entriesOf(QUuid accountId) const
{
    QList<JournalEntry> entries;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(entries),
                 [&accountId](const JournalEntry &entry) { return entry.accountId == accountId; });
    return entries;
}

tl::expected<void, QString> OperationJournal::store() const
{
    if (!m_mayWrite)
        return tl::unexpected(QStringLiteral("the damaged journal could not be put aside"));
    return writePrivateFile(m_path, encodeJournal(m_entries));
}

} // namespace vzaps

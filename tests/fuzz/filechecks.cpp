// SPDX-License-Identifier: MIT
#include "oracles.h"
#include "properties.h"

#include "accounts/profilestore.h"
#include "fleet/fleetcachecodec.h"
#include "operations/operationjournal.h"
#include "settings/preferences.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>

namespace vzaps::fuzz {

namespace {

//! Made once: a folder for each input would take most of the time.
const QString &scratchFolder()
{
    static const QTemporaryDir folder;
    static const QString path = folder.path();
    return path;
}

void clearScratchFolder()
{
    const QDir folder(scratchFolder());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        QFile::remove(folder.filePath(name));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype storedRecords(const ProfileStore &store)
{
    const QJsonObject root = QJsonDocument::fromJson(contentOf(store.filePath())).object();
    return root.value(QLatin1String("accounts")).toArray().size();
}

void checkLoaded(const ProfileStore &store, Findings &findings)
{
    QList<QUuid> ids;
    for (const AccountProfile &profile : store.profiles()) {
        findings.expect(!profile.id.isNull() && !ids.contains(profile.id), "accounts can be told apart");
        ids << profile.id;
        findings.expect(!profile.name.isEmpty() && isColour(profile.colour) && profile.serverAddress.isValid()
                            && !profile.serverAddress.host().isEmpty(),
                        "an account has a name, a colour and a server");
    }
    findings.expect(store.currentId().isNull() ? ids.isEmpty() : ids.contains(store.currentId()),
                    "the current account is one of the accounts");
}

//! A cache file whose head and checksum are right, so that its records are looked at.
QByteArray withHead(const QByteArray &records, quint32 count)
{
    QByteArray bytes("VZFLEET\0\1\0\0\0", 12);
    bytes += QByteArray(16, 'a');
    bytes += QByteArray(8, '\0');
    const auto append = [&bytes](auto number) {
        const auto little = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    append(count);
    append(quint64(records.size()));
    bytes += records;
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

void checkCacheBytes(const QByteArray &bytes, Findings &findings)
{
    QList<Instance> read;
    const auto head = decodeFleetCache(bytes, [&read](Instance &&one) { read << std::move(one); });
    findings.expect(read.size() <= bytes.size() / 11, "a cache has no more records than fit into it");
    findings.expect(
        std::none_of(read.begin(), read.end(), [](const Instance &one) { return one.id.isEmpty(); }),
        "every record has an id");
    if (!head) {
        findings.expect(!head.error().technical.isEmpty(), "a refusal has a reason");
        return;
    }
    findings.expect(head->count == read.size(), "a cache has the records that it names");
    // What is read may hold what is never written; written once, it stays as it is.
    QByteArray before;
    for (int round = 0; round < 2; ++round) {
        FleetCacheEncoder encoder(head->account, head->answeredAt);
        for (const Instance &one : std::as_const(read))
            encoder.append(one);
        const QByteArray written = encoder.finish();
        read.clear();
        const auto again = decodeFleetCache(written, [&read](Instance &&one) { read << std::move(one); });
        findings.expect(again && again->count == head->count, "what is cached can be read");
        findings.expect(round == 0 || written == before, "a cache is stable");
        before = written;
    }
}

} // namespace

void checkJournal(const QByteArray &input, Findings &findings)
{
    const auto read = decodeJournal(input);
    if (!read) {
        findings.expect(!read.error().isEmpty(), "a refusal has a reason");
        return;
    }
    findings.expect(read->entries.size() + read->unreadable <= input.count(',') + 1,
                    "a journal has no more entries than its file");
    QList<QUuid> ids;
    for (const JournalEntry &entry : read->entries) {
        findings.expect(!entry.id.isNull() && !entry.accountId.isNull(), "an entry has its ids");
        findings.expect(infoOf(entry.operation).effect == Effect::Changes, "only changes are journalled");
        findings.expect(!ids.contains(entry.id), "entries can be told apart");
        ids << entry.id;
    }
    const QByteArray written = encodeJournal(read->entries);
    const auto again = decodeJournal(written);
    findings.expect(again && again->unreadable == 0 && again->entries.size() == read->entries.size(),
                    "what is journalled can be read");
    if (!again)
        return;
    findings.expect(encodeJournal(again->entries) == written, "a journal is stable",
                    QString::fromUtf8(written));
    // UTF-8 has no halves of characters; a file can name them all the same.
    if (!input.contains("\\u") && !input.contains("\\U"))
        findings.expect(again->entries == read->entries, "a journal survives writing and reading",
                        QString::fromUtf8(written));
}

void checkProfiles(const QByteArray &input, Findings &findings)
{
    clearScratchFolder();
    ProfileStore store(scratchFolder());
    QFile file(store.filePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
        return;
    file.close();
    store.load();
    checkLoaded(store, findings);
    for (const QString &notice : store.notices())
        findings.expect(std::none_of(notice.begin(), notice.end(), steersDisplay), "notices are plain",
                        notice);
    const bool stillThere = contentOf(store.filePath()) == input;
    const QStringList aside = QDir(scratchFolder()).entryList({QStringLiteral("*.corrupt-*")});
    findings.expect(stillThere || aside.size() == 1, "a damaged file is kept");
    if (!aside.isEmpty())
        findings.expect(contentOf(QDir(scratchFolder()).filePath(aside.first())) == input,
                        "a damaged file is kept as it is");

    const qsizetype records = stillThere ? storedRecords(store) : 0;
    const auto saved = store.save(store.profiles(), store.currentId());
    findings.expect(saved.has_value() == !store.isReadOnly(), "what may be written is written");
    findings.expect(saved || contentOf(store.filePath()) == input, "what must not be written is not");
    findings.expect(storedRecords(store) == records, "no record is lost");
    ProfileStore again(scratchFolder());
    again.load();
    if (isWellFormed(QString::fromUtf8(input)) && !input.contains("\\u"))
        findings.expect(again.profiles() == store.profiles() && again.currentId() == store.currentId(),
                        "accounts survive writing and reading");
}

void checkPreferences(const QByteArray &input, Findings &findings)
{
    Preferences read;
    if (!fromJson(input, read)) {
        findings.expect(read == Preferences(), "what can't be read changes nothing");
        return;
    }
    findings.expect(preferenceLanguages().contains(read.language)
                        && refreshChoices().contains(read.refreshMinutes),
                    "language and pause are among the choices");
    findings.expect(std::all_of(read.proxyHost.begin(), read.proxyHost.end(),
                                [](QChar c) {
                                    return c > u' ' && c < QChar(0x7f)
                                        && !QStringLiteral("/\\@?#\"'<>").contains(c);
                                }),
                    "a proxy is a name or an address, nothing else", read.proxyHost);
    findings.expect(read.proxyMode != ProxyMode::Manual || (!read.proxyHost.isEmpty() && read.proxyPort > 0),
                    "a proxy set by hand is whole");
    findings.expect(read.quietHours.from.isValid() && read.quietHours.to.isValid(), "quiet hours are times");

    const QByteArray written = toJson(read, input);
    Preferences again;
    findings.expect(fromJson(written, again), "what is written can be read");
    findings.expect(again == read || !isWellFormed(read.extraCaFile),
                    "preferences survive writing and reading", QString::fromUtf8(written));
    findings.expect(toJson(again, written) == written, "preferences are stable", QString::fromUtf8(written));
    const QJsonObject before = QJsonDocument::fromJson(input).object();
    const QJsonObject after = QJsonDocument::fromJson(written).object();
    for (auto it = before.begin(); it != before.end(); ++it)
        findings.expect(after.contains(it.key()) || !isWellFormed(it.key()),
                        "settings of another version are kept", it.key());
}

void checkFleetCache(const QByteArray &input, Findings &findings)
{
    checkCacheBytes(input, findings);
    if (input.isEmpty())
        return;
    const auto count = static_cast<quint8>(input.front());
    checkCacheBytes(withHead(input.sliced(1), count), findings);
}

} // namespace vzaps::fuzz

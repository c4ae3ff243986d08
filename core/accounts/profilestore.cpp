// SPDX-License-Identifier: MIT
#include "accounts/profilestore.h"

#include "api/serveraddress.h"
#include "files/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

Q_LOGGING_CATEGORY(log, "vzaps.accounts")

constexpr int knownSchema = 1;
constexpr qint64 largestFile = 4 * 1024 * 1024;

constexpr QLatin1String schemaKey("schema");
constexpr QLatin1String currentKey("current");
constexpr QLatin1String accountsKey("accounts");
constexpr QLatin1String idKey("id");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String addressKey("serverAddress");
constexpr QLatin1String colourKey("colour");
constexpr QLatin1String secretStoredKey("secretStored");

QString idText(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

bool contains(const QList<AccountProfile> &profiles, QUuid id)
{
    return std::any_of(profiles.begin(), profiles.end(),
                       [&id](const AccountProfile &profile) { return profile.id == id; });
}

// A record without these is of no use; the rest has defaults.
std::optional<AccountProfile> toProfile(const QJsonObject &record)
{
    AccountProfile profile;
    profile.id = QUuid::fromString(record.value(idKey).toString());
    profile.name = record.value(nameKey).toString();
    // As strict as for one that is typed: a file can be edited, too.
    profile.serverAddress = parseServerAddress(record.value(addressKey).toString()).value_or(QUrl());
    profile.colour = record.value(colourKey).toString();
    profile.secretStored = record.value(secretStoredKey).toBool(true);
    if (profile.id.isNull() || profile.name.isEmpty() || profile.serverAddress.isEmpty())
        return std::nullopt;
    return profile;
}

} // namespace

ProfileStore::ProfileStore(const QString &dataDir)
    : m_dataDir(dataDir)
{
}

QString ProfileStore::filePath() const
{
    return QDir(m_dataDir).filePath(u"accounts.json"_s);
}

QString ProfileStore::backupPath() const
{
    return filePath() + ".bak"_L1;
}

void ProfileStore::load()
{
    m_profiles.clear();
    m_currentId = QUuid();
    m_notices.clear();
    m_readOnly = false;
    m_root = {};
    m_records.clear();
    m_oddRecords = {};

    switch (loadFrom(filePath())) {
    case Loaded::Yes:
        break;
    case Loaded::Missing:
        if (QFile::exists(backupPath()))
            restoreFromBackup();
        break;
    case Loaded::Unreadable:
        // It may well be readable the next time: better to change nothing at all than to start over.
        refuseToWrite(
            tr("The account list could not be read. Accounts can be used, but changes to them are not "
               "saved. Check the file %1.")
                .arg(QDir::toNativeSeparators(filePath())));
        if (loadFrom(backupPath()) == Loaded::Yes)
            m_notices.append(tr("The accounts shown come from the last good copy of the list."));
        break;
    case Loaded::Garbage:
        putAside();
        restoreFromBackup();
        break;
    }

    if (!m_oddRecords.isEmpty()) {
        m_notices.append(
            tr("%n account(s) in the account list could not be read and are not shown. They are left "
               "in the file as they are.",
               nullptr, static_cast<int>(m_oddRecords.size())));
    }
}

ProfileStore::Loaded ProfileStore::loadFrom(const QString &path)
{
    const auto content = readFile(path, largestFile);
    if (content)
        return takeOver(*content) ? Loaded::Yes : Loaded::Garbage;
    switch (content.error().kind) {
    case FileError::Kind::Missing:
        return Loaded::Missing;
    case FileError::Kind::TooLarge:
        return Loaded::Garbage;
    case FileError::Kind::Unreadable:
        break;
    }
    qCWarning(log).noquote() << content.error().technical;
    return Loaded::Unreadable;
}

void ProfileStore::restoreFromBackup()
{
    if (loadFrom(backupPath()) != Loaded::Yes) {
        m_notices.append(
            tr("There is no usable copy of the account list. Credentials in the keychain were not "
               "touched."));
        return;
    }
    m_notices.append(tr("The account list was restored from its last good copy."));
    if (m_readOnly)
        return;
    if (const auto saved = writePrivateFile(filePath(), toJson(m_profiles, m_currentId)); !saved)
        qCWarning(log).noquote() << saved.error();
}

void ProfileStore::putAside()
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmsszzz'Z'"_s);
    const QString aside = filePath() + ".corrupt-"_L1 + time;
    if (QFile::rename(filePath(), aside)) {
        m_notices.append(tr("The account list was damaged. The damaged file is kept as %1.")
                             .arg(QDir::toNativeSeparators(aside)));
        return;
    }
    refuseToWrite(
        tr("The account list is damaged and could not be put aside. Changes to accounts are not saved "
           "until the file %1 is moved away.")
            .arg(QDir::toNativeSeparators(filePath())));
}

void ProfileStore::refuseToWrite(const QString &sentence)
{
    m_readOnly = true;
    m_notices.append(sentence);
}

bool ProfileStore::takeOver(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const int schema = root.value(schemaKey).toInt(0);
    if (schema < 1 || (schema == knownSchema && !root.value(accountsKey).isArray()))
        return false;
    if (schema > knownSchema) {
        refuseToWrite(
            tr("The account list was written by a newer version of this program. Changes to accounts "
               "are not saved; use the newer version to make them."));
    }

    m_root = root;
    const QJsonArray records = root.value(accountsKey).toArray();
    for (const QJsonValue &record : records)
        takeOverRecord(record);
    const QUuid current = QUuid::fromString(root.value(currentKey).toString());
    if (contains(m_profiles, current))
        m_currentId = current;
    else if (!m_profiles.isEmpty())
        m_currentId = m_profiles.first().id;
    return true;
}

void ProfileStore::takeOverRecord(const QJsonValue &value)
{
    const QJsonObject record = value.toObject();
    std::optional<AccountProfile> profile = toProfile(record);
    if (!profile || contains(m_profiles, profile->id)) {
        m_oddRecords.append(value);
        return;
    }
    if (!isColour(profile->colour))
        profile->colour = nextColour(m_profiles);
    m_records.insert(profile->id, record);
    m_profiles.append(*profile);
}

QByteArray ProfileStore::toJson(const QList<AccountProfile> &profiles, QUuid currentId) const
{
    QJsonArray records;
    for (const AccountProfile &profile : profiles) {
        if (profile.id == demoAccountId)
            continue;
        QJsonObject record = m_records.value(profile.id);
        record[idKey] = idText(profile.id);
        record[nameKey] = profile.name;
        record[addressKey] = profile.serverAddress.toString(QUrl::FullyEncoded);
        record[colourKey] = profile.colour;
        record[secretStoredKey] = profile.secretStored;
        records.append(record);
    }
    for (const QJsonValue &odd : m_oddRecords)
        records.append(odd);

    QJsonObject root = m_root;
    root[schemaKey] = knownSchema;
    // The demo is gone at the next start: whoever was current before it stays so.
    if (currentId != demoAccountId)
        root[currentKey] = currentId.isNull() ? QString() : idText(currentId);
    else if (m_currentId != demoAccountId)
        root[currentKey] = m_currentId.isNull() ? QString() : idText(m_currentId);
    root[accountsKey] = records;
    return QJsonDocument(root).toJson();
}

tl::expected<void, ProfileStoreError> ProfileStore::save(const QList<AccountProfile> &profiles,
                                                         QUuid currentId)
{
    if (m_readOnly) {
        return tl::unexpected(
            ProfileStoreError{tr("The account list cannot be changed at the moment, so nothing was saved."),
                              u"%1 is open for reading only"_s.arg(QDir::toNativeSeparators(filePath()))});
    }
    const QByteArray json = toJson(profiles, currentId);
    if (const auto written = writePrivateFile(filePath(), json); !written) {
        return tl::unexpected(ProfileStoreError{tr("The account list could not be saved. Check that there is "
                                                   "space on the disk and that the folder %1 "
                                                   "can be written to.")
                                                    .arg(QDir::toNativeSeparators(m_dataDir)),
                                                written.error()});
    }
    m_profiles = profiles;
    m_currentId = currentId;
    if (const auto copied = writePrivateFile(backupPath(), json); !copied)
        qCWarning(log).noquote() << copied.error();
    return {};
}

} // namespace vzaps

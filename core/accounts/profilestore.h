// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <tl/expected.hpp>

namespace vzaps {

//! Why the account list was not saved.
struct ProfileStoreError {
    QString sentence; //!< for the user, translated: what happened and what to do
    QString technical; //!< for a log and for "Details"
};

//! The account list on disk, "accounts.json" in the data folder: who the accounts are, in which order, which
//! one is current. No secrets. Written in one step with a copy ("accounts.json.bak") after each good write;
//! what it cannot read is kept beside it, never thrown away. One process at a time.
class ProfileStore final {
    Q_DECLARE_TR_FUNCTIONS(vzaps::ProfileStore)

public:
    explicit ProfileStore(const QString &dataDir);

    //! Reads the file, else its copy, else starts with an empty list. Whatever was not as it should be is
    //! said in notices().
    void load();

    [[nodiscard]] const QList<AccountProfile> &profiles() const { return m_profiles; }
    //! One of profiles(), or null.
    [[nodiscard]] QUuid currentId() const { return m_currentId; }
    //! Sentences for the user about the last load(), translated.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    //! True if the file must not be written: it is of a newer version of the program, or cannot be read or
    //! put aside.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    //! Saves both and takes them over; on an error everything stays as it was, on disk and here.
    [[nodiscard]] tl::expected<void, ProfileStoreError> save(const QList<AccountProfile> &profiles,
                                                             QUuid currentId);

    [[nodiscard]] QString filePath() const;
    [[nodiscard]] QString backupPath() const;

private:
    enum class Loaded { Yes, Missing, Unreadable, Garbage };

    [[nodiscard]] Loaded loadFrom(const QString &path);
    void restoreFromBackup();
    void putAside();
    void refuseToWrite(const QString &sentence);
    [[nodiscard]] bool takeOver(const QByteArray &json);
    void takeOverRecord(const QJsonValue &value);
    [[nodiscard]] QByteArray toJson(const QList<AccountProfile> &profiles, QUuid currentId) const;

    QString m_dataDir;
    QList<AccountProfile> m_profiles;
    QUuid m_currentId;
    QStringList m_notices;
    bool m_readOnly = false;
    // What is in the file but not understood is written back as it was.
    QJsonObject m_root;
    QHash<QUuid, QJsonObject> m_records;
    QJsonArray m_oddRecords;
};

} // namespace vzaps

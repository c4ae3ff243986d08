// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "api/operation.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>
#include <tl/expected.hpp>

namespace vzaps {

//! What has to be known to find out, after a crash, whether an operation had its effect. Holds no secret:
//! wanted values are kept as SHA-256 digests.
struct JournalEntry {
    QUuid id;
    Operation operation = Operation::RestartInstance;
    QUuid accountId;
    QString accountName;
    QString instanceId; //!< empty for create
    QString instanceName;
    QDateTime approvedAt; //!< UTC
    QStringList baselineIds; //!< create: instances of that name that existed before
    QHash<QString, QByteArray> wanted; //!< update: wire name of a field -> digest of its new value
    bool wasActive = false; //!< subscribe: the instance was active before
    QUuid idempotencyKey; //!< create, subscribe: as sent
    QByteArray sentTo; //!< ApiClient::mark() of where it went; empty: not known

    bool operator==(const JournalEntry &) const = default;
};

//! The digests of the fields that the changes set, and of the same fields of an instance.
[[nodiscard]] QHash<QString, QByteArray> digestsOf(const InstanceChanges &changes);
[[nodiscard]] QHash<QString, QByteArray> digestsOf(const Instance &instance);

//! The entries as they are stored, and back. Entries that can't be read or told from an earlier one are
//! counted, the rest is kept.
[[nodiscard]] QByteArray encodeJournal(const QList<JournalEntry> &entries);
//! What a journal file held.
struct DecodedJournal {
    QList<JournalEntry> entries;
    int unreadable = 0;
};
[[nodiscard]] tl::expected<DecodedJournal, QString> decodeJournal(const QByteArray &content);

//! The write-ahead journal: an operation is in it from before its request leaves until it is settled. One
//! file, replaced in one step, for its owner alone.
class OperationJournal final {
public:
    //! Reads the file. One that can't be read is kept beside as ".corrupt-<time>" and said in notice().
    //! copy: QFile::copy(), or a test's. What can't be put aside is not written over: add() then fails.
    explicit OperationJournal(const QString &path,
                              const std::function<bool(const QString &from, const QString &to)> &copy = {});

    //! Stores an entry; the error is technical. Nothing may be sent after an error.
    [[nodiscard]] tl::expected<void, QString> add(const JournalEntry &entry);
    //! It is settled. If the file can not be written, it is looked up once more at the next start.
    void remove(QUuid id);
    //! A create made this instance: no other open create may take it for its own, not after a restart either.
    void noteMade(const QString &instanceId, QUuid by);
    //! Forgets what is open of an account that the user removed: nothing could settle it any more.
    void forgetAccount(QUuid accountId);
    [[nodiscard]] QList<JournalEntry> entriesOf(QUuid accountId) const;
    [[nodiscard]] const QList<JournalEntry> &entries() const { return m_entries; }
    //! A translated sentence on what was wrong with the file at start, or empty.
    [[nodiscard]] QString notice() const { return m_notice; }

private:
    void load(const std::function<bool(const QString &, const QString &)> &copy);
    [[nodiscard]] tl::expected<void, QString> store() const;

    QString m_path;
    QList<JournalEntry> m_entries;
    QString m_notice;
    bool m_mayWrite = true;
};

} // namespace vzaps

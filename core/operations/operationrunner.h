// SPDX-License-Identifier: MIT
#pragma once

#include "operations/operationrecord.h"

#include <QObject>

#include <functional>
#include <memory>
#include <tl/expected.hpp>

namespace vzaps {

class ApiClient;
class OperationJournal;
class OperationTask;
struct JournalEntry;

//! Carries out what the user approved: journal entry, exactly one request, outcome, and, where the outcome is
//! not known, reading until it is. One operation per instance at a time.
class OperationRunner final : public QObject {
    Q_OBJECT

public:
    //! Pauses before each read that reconciles an unknown outcome, in milliseconds.
    struct Timing {
        QList<int> reconcilePauses{0, 2000, 5000, 10000, 30000};
    };

    //! client and journal must outlive the runner.
    OperationRunner(ApiClient &client, OperationJournal &journal, QUuid accountId, const QString &accountName,
                    const Timing &timing, QObject *parent = nullptr);
    ~OperationRunner() override;

    //! What is known before an operation, to tell its effect from what was there: ids of the instances with a
    //! name, and an instance by id (nullopt if not known).
    void setBaseline(std::function<QStringList(const QString &name)> idsNamed,
                     std::function<std::optional<Instance>(const QString &id)> instance);

    //! Starts the operation the user just approved and gives its id. The error is a translated sentence:
    //! another operation of this instance is under way, it is not known how the same one ended before and
    //! request does not go on despite of it, or the journal can't be written (then nothing is sent).
    [[nodiscard]] tl::expected<QUuid, QString> approve(const OperationRequest &request);

    //! Every operation of this run, newest first, and those found open in the journal.
    [[nodiscard]] QList<OperationRecord> records() const;
    [[nodiscard]] std::optional<OperationRecord> find(QUuid id) const;
    //! The operation in flight for an instance, if there is one.
    [[nodiscard]] std::optional<OperationRecord> inFlight(const QString &instanceId) const;
    [[nodiscard]] int inFlightCount() const;
    //! The newest try of the same: this operation of this instance, or to create one of this name, of which
    //! it is not known how it ended, or not yet. None once a later one is done.
    [[nodiscard]] std::optional<OperationRecord> unknownTry(const OperationRequest &request) const;

    //! Reads again to settle an unknown outcome; sends nothing that changes anything.
    void checkAgain(QUuid id);
    //! Gives up waiting for the answer. If the request had gone out, the outcome becomes Unknown and is
    //! checked.
    void stopWaiting(QUuid id);
    //! The user has read a settled, unknown outcome: it leaves the list and the journal.
    void dismiss(QUuid id);

    //! Reads the journal's open entries of this account and starts reconciling them.
    void resumeFromJournal();

    //! The payment page an instance's subscribe answered with, while it is still open.
    [[nodiscard]] std::optional<Checkout> openCheckout(const QString &instanceId) const;
    //! The instance was read and is active: its payment page is forgotten, and the record that led to it says
    //! so.
    void noteActive(const Instance &instance);
    //! Forgets the payment page: the user asks for a new one.
    void closeCheckout(const QString &instanceId);

Q_SIGNALS:
    //! A record was added or changed.
    void changed(QUuid id);
    //! A record left the list.
    void dismissed(QUuid id);
    //! An instance was read or answered while carrying out an operation: fresher than the list.
    void instanceRead(const vzaps::Instance &instance);
    //! Known to be gone from the server.
    void instanceGone(const QString &instanceId);

private:
    [[nodiscard]] QString whyNot(const OperationRequest &request) const;
    [[nodiscard]] JournalEntry entryFor(const OperationRequest &request) const;
    OperationTask *addTask(const JournalEntry &entry, bool fromJournal);
    void onChanged(const OperationTask &task);

    std::unique_ptr<class OperationRunnerPrivate> d;
};

} // namespace vzaps

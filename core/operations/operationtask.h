// SPDX-License-Identifier: MIT
#pragma once

#include "api/apicall.h"
#include "operations/operationjournal.h"
#include "operations/operationrecord.h"
#include "operations/reconciler.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace vzaps {

class ApiClient;

//! One approved operation from its single request to its settled outcome. Deleting it ends its calls; the
//! journal entry then stays, for the next start.
class OperationTask final : public QObject {
    Q_OBJECT

public:
    //! client must outlive the task. reconcilePauses: milliseconds before each read.
    OperationTask(ApiClient &client, const JournalEntry &entry, const OperationRecord &record,
                  const QList<int> &reconcilePauses, QObject *parent);

    [[nodiscard]] const OperationRecord &record() const { return m_record; }
    [[nodiscard]] const JournalEntry &entry() const { return m_entry; }

    //! Instances that other creates made: they are not this one's, whatever they are called. To be set before
    //! anything is read.
    void setMadeByOthers(std::function<QStringList()> ids) { m_madeByOthers = std::move(ids); }
    //! Whether another create of this name still waits for its answer: what is found then may be the other's.
    //! To be set before anything is read.
    void setRivalIsSending(std::function<bool()> isSending) { m_rivalIsSending = std::move(isSending); }

    //! Sends the one request. Call it once, and never for a task taken from the journal.
    void send(const OperationRequest &request);
    //! Gives up waiting for the answer; if the request had gone out, what it did is read.
    void stopWaiting();
    //! The payment page this operation led to was paid.
    void noteActive(const Instance &instance);
    //! Starts reading what the operation did.
    void reconcile();

Q_SIGNALS:
    //! record() is another.
    void changed();
    //! As OperationRunner's.
    void instanceRead(const vzaps::Instance &instance);
    void instanceGone(const QString &instanceId);

private:
    template <class T> void follow(Call<T> *call);
    void answered(const Instance &instance);
    void answered(const Checkout &checkout);
    void answered(const ActionAnswer &answer);
    void answered(const Nothing &nothing);
    void answered(const RawAnswer &answer);
    void failed(const ApiError &error);
    void settle(Outcome outcome);
    void readNext();
    void take(Finding finding);
    [[nodiscard]] bool isAnothers(const Finding &finding) const;
    [[nodiscard]] bool mayBeAnothers(const Finding &finding) const;
    [[nodiscard]] int pauseBefore(qsizetype round) const;
    void verify();
    void log(const char *what) const;

    ApiClient &m_client;
    JournalEntry m_entry;
    OperationRecord m_record;
    QList<int> m_pauses;
    std::function<QStringList()> m_madeByOthers;
    std::function<bool()> m_rivalIsSending;
    QPointer<ApiCall> m_call;
    QPointer<Reconciler> m_reconciler;
    QTimer m_timer;
    int m_round = 0;
    int m_goneReads = 0;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "operations/operationjournal.h"

#include "api/apicall.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace vzaps {

class ApiClient;

//! What one read told about an operation whose outcome is not known.
struct Finding {
    enum class Verdict {
        HadEffect, //!< what was wanted is there
        NotSeen, //!< it is not there, so far
        Untold, //!< reading can't tell (restart, a request typed by hand)
        ReadFailed, //!< the server could not be asked
    };
    Verdict verdict = Verdict::Untold;
    QString evidence; //!< what was read, a translated sentence
    std::optional<Instance> instance; //!< as read
    bool gone = false; //!< the server says it does not know the instance
};

//! What an instance as read says about an operation.
[[nodiscard]] Finding judge(const JournalEntry &entry, const Instance &instance, const QDateTime &readAtUtc);
//! What the server's "not found" says about an operation.
[[nodiscard]] Finding judgeGone(const JournalEntry &entry, const QDateTime &readAtUtc);
//! The instances in a list that a create may have made: same name, not there before, not older than 5 minutes
//! before the approval.
[[nodiscard]] QList<Instance> candidatesOf(const JournalEntry &entry, const QList<Instance> &listed);
[[nodiscard]] Finding judgeList(const JournalEntry &entry, const QList<Instance> &listed,
                                const QDateTime &readAtUtc);

//! Reads once to find out about an operation. Changes nothing.
class Reconciler final : public QObject {
    Q_OBJECT

public:
    //! client must outlive this; deleting this ends the read.
    Reconciler(ApiClient &client, const JournalEntry &entry, QObject *parent);

    //! Reads; done is called once from the event loop, unless this is deleted before. round counts from 0: a
    //! create is looked for in the newest page first and by name in turn.
    void read(int round, std::function<void(const Finding &)> done);

private:
    void readList(int round, std::function<void(const Finding &)> done);
    void readInstance(std::function<void(const Finding &)> done);

    ApiClient &m_client;
    JournalEntry m_entry;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "faults/faultserver.h"
#include "operations/operationrecord.h"

#include <QHash>
#include <QSet>

namespace vzaps::test {

//! One click of the user.
struct Approval {
    QUuid id;
    Operation operation = Operation::RestartInstance;
    QString key; //!< as in the server's log: the name for create, else the instance's id
    InstanceChanges changes; //!< update
    int effectsBefore = 0; //!< length of the server's log of effects when it was given
};

//! What the user was shown, and what is on disk, once nothing moves any more.
struct ShownAccount {
    QList<Approval> approvals;
    QHash<QUuid, OperationRecord> shown; //!< each record as it was shown last
    QSet<QUuid> visible; //!< records that are still shown
    QSet<QUuid> dismissed; //!< by the user
    QSet<QUuid> journalled; //!< ids in the journal's file
};

//! Sums over which the promise "requests / approvals = 1.00" is stated.
struct WireCount {
    int approvals = 0; //!< those whose request left
    int requests = 0; //!< changing requests that arrived, one answered with 401 and sent again counted once
    int effects = 0;
    WireCount &operator+=(const WireCount &other);
};
[[nodiscard]] WireCount countOf(const ShownAccount &account, const ServerLog &log);

//! Every broken promise, in words: (a) effects and requests <= approvals, (b) done => effect, (c) rejected or
//! not sent => no effect, (d) unknown => settled and visible, and in the journal until dismissed.
[[nodiscard]] QStringList violations(const ShownAccount &account, const ServerLog &log);

//! The server's log in lines, for a failure message.
[[nodiscard]] QString inWords(const ServerLog &log);

} // namespace vzaps::test

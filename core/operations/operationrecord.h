// SPDX-License-Identifier: MIT
#pragma once

#include "api/apierror.h"
#include "api/instance.h"
#include "api/operation.h"
#include "api/rawrequest.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace vzaps {

//! What the user approved. Which members count depends on the operation.
struct OperationRequest {
    Operation operation = Operation::RestartInstance;
    QString instanceId; //!< empty for create
    QString instanceName; //!< as shown when it was approved
    QString instanceToken; //!< a secret, used if known; never written anywhere
    InstanceDraft draft; //!< create
    InstanceChanges changes; //!< update
    RawRequest raw; //!< RawChange
    QUuid idempotencyKey; //!< of the try before, if the user repeats the very same one; null: a new one
    QUuid despite; //!< the try before of which nobody knows how it ended, if the user knows that and goes on
};

//! Where an approved operation stands.
enum class OperationPhase {
    Sending, //!< approved, journalled, on its way
    Checking, //!< the outcome is not known; the instance is being read
    Settled, //!< nothing more happens by itself; an Unknown outcome stays visible
};

//! One approved operation, from the click to what is known of it. Holds no secret but the token inside
//! instance.
struct OperationRecord {
    QUuid id;
    Operation operation = Operation::RestartInstance;
    QUuid accountId;
    QString accountName;
    QString instanceId; //!< for create: filled in once known
    QString instanceName;
    QDateTime approvedAt; //!< UTC
    QDateTime settledAt; //!< UTC; invalid while not settled
    OperationPhase phase = OperationPhase::Sending;
    Outcome outcome = Outcome::Unknown; //!< meaningful in Checking (Unknown) and Settled
    std::optional<ApiError> error; //!< why it is not Done
    std::optional<Instance> instance; //!< the instance as last read or answered
    std::optional<Checkout> checkout; //!< subscribe: what the server answered
    std::optional<RawAnswer> raw; //!< RawChange: the answer
    QString evidence; //!< what was read to settle it, a translated sentence; may be empty
    QUuid idempotencyKey; //!< sent along with create and subscribe
    bool fromJournal = false; //!< found open at start, after a crash or a power cut

    [[nodiscard]] bool isSettled() const { return phase == OperationPhase::Settled; }
};

//! One translated sentence on where the operation stands: what is known, what is not, what happens next.
[[nodiscard]] QString describe(const OperationRecord &record);

//! The action's name as its button has it, translated ("Restart", "Cancel subscription").
[[nodiscard]] QString actionName(Operation operation);

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace vzaps {

//! Every operation of the API this program uses.
enum class Operation {
    Token,
    CreateInstance,
    ListInstances,
    GetInstance,
    UpdateInstance,
    RestartInstance,
    DeleteInstance,
    Subscribe,
    ResumeSubscription,
    CancelSubscription,
    RawRead,
    RawChange,
};

//! Whether repeating an operation is harmless. It belongs to the operation, not to the HTTP verb: create is a
//! PUT that must not be repeated, list and get are POSTs that may (contract notes, line "Side effects").
enum class Effect { Reads, Changes };

//! One row of the table of operations.
struct OperationInfo {
    Operation operation;
    const char *name; //!< for logs and journals, stable
    const char *verb;
    const char *path; //!< relative to the server address; {id} stands for the instance id
    Effect effect;
    bool authenticated; //!< sends the access token and the client token
    bool repeatsAfter401; //!< a refused access token is renewed and the request sent once more
    qint64 maxAnswerBytes;
    int totalSeconds; //!< the whole call, whatever progress it makes
};

//! The operation's row.
[[nodiscard]] const OperationInfo &infoOf(Operation operation);

//! The row's path with the instance id put in, percent-encoded as one path segment.
[[nodiscard]] QString pathOf(Operation operation, const QString &instanceId = {});

} // namespace vzaps

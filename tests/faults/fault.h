// SPDX-License-Identifier: MIT
#pragma once

#include "api/operation.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace vzaps::test {

//! What the server does wrong with one request.
struct Fault {
    enum class Kind {
        None, //!< answers as it should
        Close, //!< closes without a byte
        Abort, //!< closes the socket under it, over https without a goodbye
        Reset, //!< RST
        HalfStatusLine, //!< then closes
        GarbageStatusLine, //!< then closes
        HalfHeader, //!< then closes
        InformationThenClose, //!< status (100, 102, 103), then closes
        InformationThenAnswer, //!< status 103, then the answer as it should be
        Drip, //!< the answer byte by byte, for longer than anybody waits
        Late, //!< the answer as it should be, after lateMs
        Stall, //!< says nothing and keeps the connection
        StallInAnswer, //!< half of the answer, then nothing
        ResetInAnswer, //!< half of the answer, then RST
        EndlessBody, //!< chunks for as long as they are taken
        EndlessHeader, //!< one header line without an end
        GzipBomb, //!< small on the wire, 128 MB unpacked
        Truncated, //!< Content-Length larger than what comes
        CutChunk, //!< ends inside a chunk
        CutWithoutLength, //!< no length, closed inside the JSON
        WrongContentType, //!< the right answer as text/plain
        WebPage, //!< 200 with HTML, as a captive portal gives it
        DeepNesting, //!< 200 with 200,000 brackets
        DuplicateIds, //!< lists: every row twice
        AbsurdTotals, //!< lists: totals that nobody can believe
        WrongTypes, //!< 200 with JSON in which no field has its type
        OtherInstance, //!< get: the answer is about another instance
        EmptyBody, //!< 200 without a body
        SaysFailure, //!< 200 with {"success": false}
        Redirect, //!< status, with a Location on the same server
        Status, //!< status with an error body
    };

    Kind kind = Kind::None;
    bool afterEffect = false; //!< what was asked for is carried out first
    int status = 0;
    int retryAfter = -1; //!< seconds; below 0: no such header
    int lateMs = 0;
    bool everyTime = false; //!< for plans that fail a request only once
    std::function<void()> onEffect; //!< called on the server's thread after the effect, before any byte
    std::function<void()> onHalf; //!< StallInAnswer: called when the first half is out

    [[nodiscard]] QByteArray name() const;
    //! Whether it ends only when the client's patience does.
    [[nodiscard]] bool isSlow() const;
};

//! Every fault that a server without ill will may show to a request of this operation. One that says no (4xx)
//! never did it, and one that gives the complete, expected answer did it: against a lying server there is no
//! proof.
[[nodiscard]] QList<Fault> faultsFor(Operation operation);

//! The operations that change something, apart from what is typed by hand.
[[nodiscard]] const QList<Operation> &changingOperations();

} // namespace vzaps::test

// SPDX-License-Identifier: MIT
#include "faults/fault.h"

#include <array>

namespace vzaps::test {

namespace {

using Kind = Fault::Kind;

constexpr std::array kindNames{
    "no fault",
    "close",
    "abort",
    "reset",
    "half status line",
    "garbage status line",
    "half header",
    "information then close",
    "information then answer",
    "drip",
    "late",
    "stall",
    "stall in answer",
    "reset in answer",
    "endless body",
    "endless header",
    "gzip bomb",
    "truncated",
    "cut chunk",
    "cut without length",
    "wrong content type",
    "web page",
    "deep nesting",
    "duplicate ids",
    "absurd totals",
    "wrong types",
    "other instance",
    "empty body",
    "says failure",
    "redirect",
    "status",
};

Fault make(Kind kind, bool afterEffect, int status = 0)
{
    Fault fault;
    fault.kind = kind;
    fault.afterEffect = afterEffect;
    fault.status = status;
    return fault;
}

//! Faults that leave open what the server did.
QList<Fault> leavingOpen(bool afterEffect)
{
    QList<Fault> faults;
    for (const Kind kind :
         {Kind::Close, Kind::Abort, Kind::Reset, Kind::HalfStatusLine, Kind::GarbageStatusLine,
          Kind::HalfHeader, Kind::Drip, Kind::Stall, Kind::StallInAnswer, Kind::ResetInAnswer,
          Kind::EndlessBody, Kind::GzipBomb, Kind::Truncated, Kind::CutChunk, Kind::CutWithoutLength,
          Kind::WebPage, Kind::DeepNesting})
        faults << make(kind, afterEffect);
    for (const int status : {100, 102, 103})
        faults << make(Kind::InformationThenClose, afterEffect, status);
    for (const int status : {301, 302, 303, 307, 308})
        faults << make(Kind::Redirect, afterEffect, status);
    for (const int status : {408, 500, 501, 502, 503, 504})
        faults << make(Kind::Status, afterEffect, status);
    return faults;
}

QList<Fault> refusing()
{
    QList<Fault> faults{make(Kind::SaysFailure, false)};
    for (const int status : {400, 402, 403, 404, 405, 409, 410, 413, 422})
        faults << make(Kind::Status, false, status);
    for (const int seconds : {-1, 0, 3600}) {
        Fault slowDown = make(Kind::Status, false, 429);
        slowDown.retryAfter = seconds;
        faults << slowDown;
    }
    Fault once = make(Kind::Status, false, 401);
    faults << once;
    once.everyTime = true;
    faults << once;
    return faults;
}

} // namespace

QByteArray Fault::name() const
{
    QByteArray text = kindNames.at(std::size_t(kind));
    if (status > 0)
        text += ' ' + QByteArray::number(status);
    if (retryAfter >= 0)
        text += " retry after " + QByteArray::number(retryAfter);
    if (status == 401)
        text += everyTime ? " always" : " once";
    if (afterEffect)
        text += " after the effect";
    return text;
}

bool Fault::isSlow() const
{
    return kind == Kind::Drip || kind == Kind::Stall || kind == Kind::StallInAnswer
        || kind == Kind::EndlessHeader;
}

QList<Fault> faultsFor(Operation operation)
{
    QList<Fault> faults = leavingOpen(false) + refusing();
    if (infoOf(operation).effect == Effect::Reads) {
        for (const Kind kind : {Kind::InformationThenAnswer, Kind::WrongContentType, Kind::DuplicateIds,
                                Kind::AbsurdTotals, Kind::WrongTypes, Kind::OtherInstance, Kind::EmptyBody})
            faults << make(kind, true);
        return faults;
    }
    faults << leavingOpen(true);
    for (const Kind kind :
         {Kind::InformationThenAnswer, Kind::WrongContentType, Kind::WrongTypes, Kind::EmptyBody})
        faults << make(kind, true);
    // These two promise an answer with content: an empty one tells nothing.
    if (operation == Operation::CreateInstance || operation == Operation::Subscribe)
        faults << make(Kind::EmptyBody, false);
    return faults;
}

const QList<Operation> &changingOperations()
{
    static const QList<Operation> operations{
        Operation::CreateInstance,     Operation::UpdateInstance, Operation::RestartInstance,
        Operation::DeleteInstance,     Operation::Subscribe,      Operation::ResumeSubscription,
        Operation::CancelSubscription,
    };
    return operations;
}

} // namespace vzaps::test

// SPDX-License-Identifier: MIT
#pragma once

#include "api/apicall.h"

#include <QSignalSpy>

namespace vzaps::test {

//! Waits for a call and gives its result; a call that does not end in time is a Cancelled error, so that the
//! test fails where it looks at the result.
template <class T> Result<T> waitFor(Call<T> *call, int timeoutMs = 15000)
{
    QSignalSpy finished(call, &ApiCall::finished);
    if (!call->isFinished() || finished.isEmpty())
        finished.wait(timeoutMs);
    if (!call->isFinished()) {
        ApiError error;
        error.kind = ErrorKind::Cancelled;
        error.technical = QStringLiteral("the test gave up waiting");
        return tl::unexpected(error);
    }
    return call->result();
}

} // namespace vzaps::test

// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/credentials.h"
#include "api/transport.h"

namespace vzaps::test {

//! Limits under which a failing test ends soon.
inline TransportLimits quickLimits()
{
    TransportLimits limits;
    limits.inactivityMs = 4000;
    limits.totalMs = 8000;
    limits.retryBaseMs = 5;
    limits.retryCapMs = 20;
    return limits;
}

inline Credentials canaryCredentials()
{
    return {QStringLiteral("canary-client-token"), QStringLiteral("canary-client-secret")};
}

} // namespace vzaps::test

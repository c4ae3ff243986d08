// SPDX-License-Identifier: MIT
#pragma once

#include "api/networksettings.h"
#include "api/transport.h"

#include <QList>

#include <memory>

namespace vzaps {

class Redactor;

//! What a client is told apart from its account.
struct ClientOptions {
    ClientOptions() = default;
    //! Limits alone say enough for a client that shares nothing.
    ClientOptions(const TransportLimits &transportLimits) // NOLINT(google-explicit-constructor)
        : limits(transportLimits)
    {
    }

    TransportLimits limits;
    //! Learns the live secrets, so that the log can take them out of its lines; null: one of its own.
    std::shared_ptr<Redactor> redactor;
    //! Proxy and trust; may change while the client lives. Null: the system's.
    std::shared_ptr<const NetworkSetup> network;
    //! Milliseconds before each read that looks up an unknown outcome; empty: those of
    //! OperationRunner::Timing.
    QList<int> reconcilePauses;
};

} // namespace vzaps

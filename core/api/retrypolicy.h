// SPDX-License-Identifier: MIT
#pragma once

#include "api/apierror.h"
#include "api/transport.h"

#include <optional>

namespace vzaps {

//! How many repeats one client may spend, so that an outage is not met with a storm of them: 10 at most, 1
//! each, 2 after a timeout, 0.2 back for every success.
class RetryBudget final {
public:
    //! Takes the price of a repeat after this error, if it can be paid.
    [[nodiscard]] bool spend(ErrorKind kind);
    //! What a success gives back.
    void refund();
    [[nodiscard]] double left() const { return m_left; }

private:
    double m_left = 10;
};

//! Milliseconds to wait before a read is sent for the attempt after this one, or nullopt to give up. attempt
//! counts from 1; three are made in all. Full jitter; Retry-After is obeyed up to 30 seconds and, if longer,
//! shown instead. Only reads are ever asked about.
[[nodiscard]] std::optional<int> retryPause(const ApiError &error, int attempt, const TransportLimits &limits,
                                            RetryBudget &budget);

} // namespace vzaps

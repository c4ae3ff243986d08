// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/checkoutdesk.h"
#include "sandbox/fleetstore.h"
#include "sandbox/journal.h"
#include "sandbox/requestbody.h"

namespace vzaps::sandbox {

//! The calls that start and end subscriptions, and the checkout page.
class BillingResource final {
public:
    BillingResource(FleetStore &store, Journal &journal);

    //! `baseUrl`: where the checkout page is served.
    [[nodiscard]] Answer subscribe(const std::string &id, const RequestBody &body, Payment payment,
                                   const std::string &baseUrl);
    [[nodiscard]] Answer resume(const std::string &id);
    [[nodiscard]] Answer cancel(const std::string &id);

    [[nodiscard]] Answer showCheckout(const std::string &sessionId);
    [[nodiscard]] Answer payCheckout(const std::string &sessionId);
    [[nodiscard]] Answer abandonCheckout(const std::string &sessionId);
    //! False when the session is unknown or used up, or its instance is gone or already active.
    bool pay(const std::string &sessionId);

private:
    bool activate(const std::string &id, std::string &subscriptionId);

    FleetStore &m_store;
    Journal &m_journal;
    CheckoutDesk m_desk;
};

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#pragma once

#include "api/apicall.h"
#include "api/instance.h"

namespace vzaps {

class RequestRunner;

//! Subscription of an instance. subscribe may charge a card: ask the user first.
class BillingApi final {
public:
    explicit BillingApi(RequestRunner &runner)
        : m_runner(runner)
    {
    }

    //! POST /instances/{id}/subscribe with an empty object. Never repeated, not even after a 401. The
    //! key is as for InstancesApi::create().
    [[nodiscard]] Call<Checkout> *subscribe(const QString &id, QObject *parent,
                                            const QByteArray &idempotencyKey = {});
    //! POST /instances/{id}/resume-subscription without a body.
    [[nodiscard]] Call<ActionAnswer> *resume(const QString &id, QObject *parent);
    //! PUT /instances/{id}/cancel without a body. When it takes effect is told by reading the instance.
    [[nodiscard]] Call<ActionAnswer> *cancel(const QString &id, QObject *parent);

private:
    RequestRunner &m_runner;
};

} // namespace vzaps

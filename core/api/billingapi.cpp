// SPDX-License-Identifier: MIT
#include "api/billingapi.h"

#include "api/instancecodec.h"
#include "api/requestrunner.h"

namespace vzaps {

Call<Checkout> *BillingApi::subscribe(const QString &id, QObject *parent, const QByteArray &idempotencyKey)
{
    ApiRequest request;
    request.operation = Operation::Subscribe;
    request.path = pathOf(request.operation, id);
    request.body = QByteArrayLiteral("{}");
    request.idempotencyKey = idempotencyKey;
    return m_runner.run<Checkout>(request, parent, decodeCheckout);
}

Call<ActionAnswer> *BillingApi::resume(const QString &id, QObject *parent)
{
    ApiRequest request;
    request.operation = Operation::ResumeSubscription;
    request.path = pathOf(request.operation, id);
    return m_runner.run<ActionAnswer>(request, parent, decodeActionAnswer);
}

Call<ActionAnswer> *BillingApi::cancel(const QString &id, QObject *parent)
{
    ApiRequest request;
    request.operation = Operation::CancelSubscription;
    request.path = pathOf(request.operation, id);
    return m_runner.run<ActionAnswer>(request, parent, decodeActionAnswer);
}

} // namespace vzaps

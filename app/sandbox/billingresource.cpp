// SPDX-License-Identifier: MIT
#include "sandbox/billingresource.h"

#include "sandbox/checkoutpage.h"
#include "sandbox/instancejson.h"

namespace vzaps::sandbox {

namespace {

constexpr Timestamp restOfPeriod = Timestamp{20} * 24 * 3600;

[[noreturn]] void refuseUnknown()
{
    throw Refusal(404, "no such instance");
}

bool isRunning(const InstanceRecord &record)
{
    return record.billingStatus == "ACTIVE" && !record.cancelAt;
}

Answer page(int status, std::string html)
{
    Answer answer;
    answer.status = status;
    answer.form = Answer::Form::Html;
    answer.html = std::move(html);
    return answer;
}

Answer unknownSessionPage()
{
    return page(404,
                noticePage("Payment page not found",
                           "This payment page does not exist or is no longer valid.", {}, false));
}

Answer backTo(const std::string &sessionId)
{
    Answer answer = page(303, {});
    answer.headers["Location"] = "/checkout/" + sessionId;
    return answer;
}

} // namespace

BillingResource::BillingResource(FleetStore &store, Journal &journal)
    : m_store(store)
    , m_journal(journal)
{
}

bool BillingResource::activate(const std::string &id, std::string &subscriptionId)
{
    const std::string fresh = m_store.newSubscriptionId();
    bool done = false;
    m_store.edit(id, [&](InstanceRecord &record) {
        if (isRunning(record))
            return;
        if (record.subscriptionId.empty() || record.billingStatus == "CANCELED")
            record.subscriptionId = fresh;
        record.billingStatus = "ACTIVE";
        record.cancelAt.reset();
        record.expiredAt.reset();
        subscriptionId = record.subscriptionId;
        m_journal.noteEffect(Effect::Kind::Subscribed, id, subscriptionId);
        done = true;
    });
    return done;
}

Answer BillingResource::subscribe(const std::string &id, const RequestBody &body, Payment payment,
                                  const std::string &baseUrl)
{
    for (const char *key : {"success_url", "cancel_url", "billing_type", "billing"})
        static_cast<void>(body.text(key));
    const std::optional<InstanceRecord> record = m_store.find(id);
    if (!record)
        refuseUnknown();
    if (isRunning(*record))
        throw Refusal(409, "the instance already has an active subscription");

    Answer answer;
    if (payment == Payment::Card) {
        std::string subscriptionId;
        if (!activate(id, subscriptionId))
            throw Refusal(409, "the instance already has an active subscription");
        answer.body = {{"mode", "direct"},
                       {"url", nullptr},
                       {"session_id", nullptr},
                       {"subscription_id", subscriptionId}};
        return answer;
    }
    const std::string sessionId = m_store.newSessionId();
    m_desk.open(sessionId, id);
    answer.body = {{"mode", "checkout"},
                   {"url", baseUrl + "/checkout/" + sessionId},
                   {"session_id", sessionId},
                   {"subscription_id", nullptr}};
    return answer;
}

Answer BillingResource::resume(const std::string &id)
{
    const bool found = m_store.edit(id, [&](InstanceRecord &record) {
        if (!record.cancelAt)
            throw Refusal(409, "no cancellation is scheduled");
        record.cancelAt.reset();
        m_journal.noteEffect(Effect::Kind::Resumed, id);
    });
    if (!found)
        refuseUnknown();
    Answer answer;
    answer.body = {{"status", "ok"}};
    return answer;
}

Answer BillingResource::cancel(const std::string &id)
{
    Answer answer;
    const bool found = m_store.edit(id, [&](InstanceRecord &record) {
        if (record.billingStatus == "CANCELED")
            throw Refusal(409, "the instance is already canceled");
        if (record.cancelAt)
            throw Refusal(409, "a cancellation is already scheduled");
        if (record.billingStatus == "PAST_DUE") {
            record.billingStatus = "CANCELED";
            record.expiredAt = currentTime();
            answer.body = {{"message", "Instance canceled"}};
        } else {
            record.cancelAt = currentTime() + restOfPeriod;
            answer.body = {{"message", "Cancellation scheduled for " + isoTime(*record.cancelAt)}};
        }
        m_journal.noteEffect(Effect::Kind::Cancelled, id);
    });
    if (!found)
        refuseUnknown();
    return answer;
}

bool BillingResource::pay(const std::string &sessionId)
{
    const std::optional<CheckoutDesk::Visit> visit = m_desk.find(sessionId);
    if (!visit || !m_desk.close(sessionId, CheckoutDesk::State::Paid))
        return false;
    std::string subscriptionId;
    return activate(visit->instanceId, subscriptionId);
}

Answer BillingResource::showCheckout(const std::string &sessionId)
{
    const std::optional<CheckoutDesk::Visit> visit = m_desk.find(sessionId);
    if (!visit)
        return unknownSessionPage();
    const std::optional<InstanceRecord> record = m_store.find(visit->instanceId);
    if (visit->state == CheckoutDesk::State::Abandoned)
        return page(200,
                    noticePage("Canceled",
                               "Nothing was charged. This payment page is closed; you can close this tab.",
                               record ? record->name : "", false));
    if (!record)
        return page(410,
                    noticePage("The instance is gone", "It was deleted. Nothing can be paid here any more.",
                               {}, false));
    if (visit->state == CheckoutDesk::State::Paid)
        return page(
            200,
            noticePage("Payment received",
                       "The subscription is active. This payment page has been used; you can close this tab.",
                       record->name, true));
    if (isRunning(*record))
        return page(200,
                    noticePage("Already active",
                               "The subscription is active already. Nothing was charged here.", record->name,
                               true));
    return page(200, checkoutPage(sessionId, record->name, record->id));
}

Answer BillingResource::payCheckout(const std::string &sessionId)
{
    const std::optional<CheckoutDesk::Visit> visit = m_desk.find(sessionId);
    if (!visit)
        return unknownSessionPage();
    if (visit->state != CheckoutDesk::State::Open)
        return page(409,
                    noticePage("Already used",
                               "This payment page has already been used. Nothing more was charged.", {},
                               false));
    const std::optional<InstanceRecord> record = m_store.find(visit->instanceId);
    if (record && !isRunning(*record))
        pay(sessionId);
    return backTo(sessionId);
}

Answer BillingResource::abandonCheckout(const std::string &sessionId)
{
    if (!m_desk.find(sessionId))
        return unknownSessionPage();
    if (!m_desk.close(sessionId, CheckoutDesk::State::Abandoned))
        return page(409, noticePage("Already used", "This payment page has already been used.", {}, false));
    return backTo(sessionId);
}

} // namespace vzaps::sandbox

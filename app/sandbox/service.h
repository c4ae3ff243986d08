// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/billingresource.h"
#include "sandbox/instanceresource.h"
#include "sandbox/router.h"
#include "sandbox/tokenissuer.h"

#include <httplib.h>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace vzaps::sandbox {

//! The way of a request through the sandbox: log, delay, scripted answer, credentials, call, style.
class Service final {
public:
    explicit Service(Options options);

    void answerRequest(const httplib::Request &request, httplib::Response &response);
    //! Gives answers of the HTTP library the form of the service's own errors.
    void answerLibraryError(const httplib::Request &request, httplib::Response &response);

    void setBaseUrl(const std::string &url);
    void setPayment(Payment payment) { m_payment = payment; }
    void setStyle(Style style) { m_style = style; }
    void setLatency(int milliseconds) { m_latencyMs = milliseconds; }
    //! While stopped, requests that wait are given up without an answer and without an effect.
    void setStopped(bool stopped);

    [[nodiscard]] FleetStore &store() { return m_store; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] TokenIssuer &tokens() { return m_tokens; }
    [[nodiscard]] BillingResource &billing() { return m_billing; }

private:
    void respond(const RouteMatch &match, const httplib::Request &request, httplib::Response &response);
    [[nodiscard]] Answer perform(const RouteMatch &match, const httplib::Request &request);
    [[nodiscard]] Answer call(const RouteMatch &match, const RequestBody &body);
    [[nodiscard]] Answer issueToken(const RequestBody &body);
    void checkAccess(const RouteMatch &match, const httplib::Request &request);
    void checkBearer(const httplib::Request &request) const;
    void answerFault(const Fault &fault, httplib::Response &response);
    void setError(int status, const std::string &message, const std::string &field,
                  httplib::Response &response) const;
    [[nodiscard]] std::string requestId(const httplib::Request &request);
    [[nodiscard]] std::size_t note(const RouteMatch &match, const httplib::Request &request);
    //! False when the sandbox is stopped meanwhile.
    [[nodiscard]] bool pause(int milliseconds);

    const Options m_options;
    FleetStore m_store;
    Journal m_journal;
    TokenIssuer m_tokens;
    InstanceResource m_instances;
    BillingResource m_billing;
    std::atomic<Payment> m_payment;
    std::atomic<Style> m_style;
    std::atomic<int> m_latencyMs;
    std::atomic<unsigned> m_requestNumber = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopped = false;
    std::string m_baseUrl;
};

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/types.h"

#include <memory>

namespace vzaps::sandbox {

//! An imitation of the VZaps service: token, instances, billing and a hosted checkout page, on 127.0.0.1
//! only.
//!
//! It runs in threads of its own. Every member may be called from any thread; start() and stop() from one
//! thread at a time. The instances depend on Options::seed and Options::instances alone, their dates are
//! relative to the beginning of the current day (UTC).
class Sandbox final {
public:
    explicit Sandbox(Options options);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    //! Listens and answers from here on. False, with errorText(), when the port cannot be had.
    [[nodiscard]] bool start();
    //! Closes every connection at once. Data, log and port stay for a later start().
    void stop();
    [[nodiscard]] std::string errorText() const;

    //! The port in use; 0 before the first start().
    [[nodiscard]] int port() const;
    //! `http://127.0.0.1:<port>`, without a slash at the end.
    [[nodiscard]] std::string baseUrl() const;
    [[nodiscard]] std::string clientToken() const;
    [[nodiscard]] std::string clientSecret() const;

    //! Every access token issued so far is answered with 401 from now on.
    void expireTokens();
    void setPayment(Payment payment);
    void setStyle(Style style);
    void setLatency(int milliseconds);
    //! Scripts answers for an operation (its operationId, or "*" for any). Several calls queue up.
    void failNext(const std::string &operation, Fault fault);
    void clearFaults();

    //! Requests so far, of an operation (`listInstances`) or below a path (`/instances/`).
    [[nodiscard]] int requestCount(const std::string &operationOrPathPrefix) const;
    //! The newest 4,096 requests, oldest first. They hold credentials as sent: for tests only.
    [[nodiscard]] std::vector<LoggedRequest> log() const;
    void clearLog();
    //! Every change made through the service, in its order.
    [[nodiscard]] std::vector<Effect> effects() const;

    [[nodiscard]] int instanceCount() const;
    [[nodiscard]] std::vector<std::string> instanceIds() const; //!< oldest first
    [[nodiscard]] std::optional<InstanceRecord> instance(const std::string &id) const;
    //! False when there is no such instance. `{}` makes the state unknown.
    bool setConnected(const std::string &id, std::optional<bool> connected);
    //! Replaces the instance with record.id, or adds it as the newest one. Not an effect.
    void putInstance(const InstanceRecord &record);
    //! Removes an instance behind the client's back. Not an effect.
    bool removeInstance(const std::string &id);

    //! Pays as the button of the checkout page does. False when the session is unknown or used up.
    bool pay(const std::string &sessionId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vzaps::sandbox

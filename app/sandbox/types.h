// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vzaps::sandbox {

//! How a subscribe call is answered: charged at once, or a hosted page to pay on.
enum class Payment { Card, None };

//! The form of answers and errors.
//! Bare: as in the contract's examples, errors `{code, success, error}`.
//! Envelope: everything inside `{code, success, data}`, errors `{message, code, details}`.
//! Camel: camelCase keys, errors `{errors: [{message}]}`.
enum class Style { Bare, Envelope, Camel };

//! Seconds since 1970-01-01 UTC.
using Timestamp = std::int64_t;

struct Options {
    int port = 0; //!< 0: any free port; kept when the sandbox is stopped and started again
    int instances = 40;
    unsigned seed = 1;
    int latencyMs = 0; //!< time that every API call waits before it is looked at
    Payment payment = Payment::None;
    Style style = Style::Bare;
    int tokenLifetimeSeconds = 3600;
    std::string clientToken = "demo-client-token";
    std::string clientSecret = "demo-client-secret";
};

//! One instance as the server holds it.
struct InstanceRecord {
    std::string id;
    std::string name;
    std::string token;
    std::optional<std::string> webhook;
    std::vector<std::string> events;
    bool rejectCalls = false;
    bool autoReadMessages = false;
    std::string labels = "{}"; //!< a JSON object
    std::optional<bool> connected; //!< absent: unknown
    std::optional<Timestamp> connectedAt;
    std::optional<std::string> pushName;
    std::optional<std::string> jid;
    std::string billingStatus;
    std::string subscriptionId; //!< empty without a subscription
    Timestamp createdAt = 0;
    Timestamp updatedAt = 0;
    std::optional<Timestamp> cancelAt;
    std::optional<Timestamp> expiredAt;
};

//! A scripted answer for the next `count` requests of one operation. Every member has an initializer, so that
//! a designated initializer may leave out any of them.
struct Fault {
    int status = 500;
    std::optional<std::string> body = {}; //!< absent: an ordinary error answer in the current style
    std::string contentType = "application/json";
    std::string retryAfter = {}; //!< value of Retry-After; empty: no such header
    int count = 1;
    bool afterEffect = false; //!< first do what was asked, then answer with the fault
    bool dropConnection = false; //!< close the connection without any answer
    int delayMs = 0; //!< wait this long before answering
    std::map<std::string, std::string> headers = {};
};

//! A request as it arrived. Header names are in lower case.
struct LoggedRequest {
    std::string method;
    std::string path;
    std::string operation; //!< operationId of the contract; empty for an unknown path or method
    std::map<std::string, std::string> headers;
    std::string body; //!< at most the first 16 KiB
    int status = 0; //!< of the answer; 0 while there is none
    std::size_t number = 0; //!< counted from 0 since the start

    [[nodiscard]] bool hasHeader(const std::string &lowerCaseName) const
    {
        return headers.count(lowerCaseName) > 0;
    }
};

//! A change that really happened.
struct Effect {
    enum class Kind { Created, Updated, Restarted, Deleted, Subscribed, Resumed, Cancelled };
    Kind kind = Kind::Created;
    std::string instanceId;
    std::string detail; //!< changed fields of an update, subscription of a payment

    bool operator==(const Effect &) const = default;
};

} // namespace vzaps::sandbox

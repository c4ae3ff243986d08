// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace vzaps::sandbox {

enum class Operation {
    CreateToken,
    CreateInstance,
    ListInstances,
    GetInstance,
    UpdateInstance,
    DeleteInstance,
    RestartInstance,
    SubscribeInstance,
    ResumeSubscription,
    CancelInstance,
    CancelInstanceByDelete,
    GetSessionStatus,
    ShowCheckout,
    PayCheckout,
    AbandonCheckout,
};

enum class Access {
    Open,
    Account, //!< access token and X-Client-Token
    AccountOrInstance, //!< the same, or X-Instance-Token and X-Client-Token
};

struct Route {
    Operation operation;
    std::string_view name; //!< operationId of the contract
    std::string_view method;
    std::string_view pattern; //!< `*` stands for one segment
    Access access;
    bool takesBody;
};

struct RouteMatch {
    const Route *route = nullptr;
    std::string parameter; //!< the segment under the `*`
    std::string allowedMethods; //!< for 405; empty when no route has this path
};

//! Finds the operation of a request. A path that is spelled out wins over one with a `*`.
[[nodiscard]] RouteMatch findRoute(std::string_view method, std::string_view path);

//! True if it names an operation of the service.
[[nodiscard]] bool isOperationName(std::string_view name);

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#include "sandbox/router.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vzaps::sandbox {

namespace {

constexpr std::array<Route, 15> routes{{
    {Operation::CreateToken, "createToken", "POST", "/token", Access::Open, true},
    {Operation::CreateInstance, "createInstance", "PUT", "/instances/create", Access::Account, true},
    {Operation::ListInstances, "listInstances", "POST", "/instances/list", Access::Account, true},
    {Operation::GetInstance, "getInstance", "POST", "/instances/get", Access::Account, true},
    {Operation::UpdateInstance, "updateInstance", "PATCH", "/instances/*", Access::Account, true},
    {Operation::DeleteInstance, "deleteInstance", "DELETE", "/instances/*", Access::Account, false},
    {Operation::RestartInstance, "restartInstance", "POST", "/instances/*/restart", Access::Account, false},
    {Operation::SubscribeInstance, "subscribeInstance", "POST", "/instances/*/subscribe", Access::Account,
     true},
    {Operation::ResumeSubscription, "resumeSubscription", "POST", "/instances/*/resume-subscription",
     Access::Account, false},
    {Operation::CancelInstance, "cancelInstance", "PUT", "/instances/*/cancel", Access::Account, false},
    {Operation::CancelInstanceByDelete, "cancelInstanceByDelete", "DELETE", "/instances/*/cancel",
     Access::Account, false},
    {Operation::GetSessionStatus, "getSessionStatus", "GET", "/instances/*/session/status",
     Access::AccountOrInstance, false},
    {Operation::ShowCheckout, "showCheckout", "GET", "/checkout/*", Access::Open, false},
    {Operation::PayCheckout, "payCheckout", "POST", "/checkout/*/pay", Access::Open, false},
    {Operation::AbandonCheckout, "abandonCheckout", "POST", "/checkout/*/cancel", Access::Open, false},
}};

//! The segment under the star, empty text for a pattern without one, nothing when the path does not fit.
std::optional<std::string> fit(std::string_view pattern, std::string_view path)
{
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == path ? std::optional<std::string>("") : std::nullopt;
    const std::string_view tail = pattern.substr(star + 1);
    if (path.size() <= star + tail.size() || path.substr(0, star) != pattern.substr(0, star)
        || path.substr(path.size() - tail.size()) != tail)
        return std::nullopt;
    const std::string_view segment = path.substr(star, path.size() - star - tail.size());
    if (segment.find('/') != std::string_view::npos)
        return std::nullopt;
    return std::string(segment);
}

} // namespace

RouteMatch findRoute(std::string_view method, std::string_view path)
{
    RouteMatch match;
    bool literalPath = false;
    for (const Route &route : routes) {
        const std::optional<std::string> parameter = fit(route.pattern, path);
        const bool literal = route.pattern.find('*') == std::string_view::npos;
        if (!parameter || (literalPath && !literal))
            continue;
        literalPath = literalPath || literal;
        match.allowedMethods += (match.allowedMethods.empty() ? "" : ", ") + std::string(route.method);
        if (route.method == method) {
            match.route = &route;
            match.parameter = *parameter;
        }
    }
    return match;
}

bool isOperationName(std::string_view name)
{
    return std::any_of(routes.begin(), routes.end(), [&](const Route &route) { return route.name == name; });
}

} // namespace vzaps::sandbox

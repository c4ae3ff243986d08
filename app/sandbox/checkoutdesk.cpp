// SPDX-License-Identifier: MIT
#include "sandbox/checkoutdesk.h"

namespace vzaps::sandbox {

void CheckoutDesk::open(const std::string &sessionId, const std::string &instanceId)
{
    const std::lock_guard lock(m_mutex);
    m_visits[sessionId] = {instanceId, State::Open};
}

std::optional<CheckoutDesk::Visit> CheckoutDesk::find(const std::string &sessionId) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_visits.find(sessionId);
    return found == m_visits.end() ? std::nullopt : std::optional(found->second);
}

bool CheckoutDesk::close(const std::string &sessionId, State state)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_visits.find(sessionId);
    if (found == m_visits.end() || found->second.state != State::Open)
        return false;
    found->second.state = state;
    return true;
}

} // namespace vzaps::sandbox

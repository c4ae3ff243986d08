// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace vzaps::sandbox {

//! The sessions of the hosted checkout. A session is used up by paying or by leaving.
class CheckoutDesk final {
public:
    enum class State { Open, Paid, Abandoned };
    struct Visit {
        std::string instanceId;
        State state = State::Open;
    };

    void open(const std::string &sessionId, const std::string &instanceId);
    [[nodiscard]] std::optional<Visit> find(const std::string &sessionId) const;
    //! Moves an open session to its end; false when it is unknown or already used up.
    bool close(const std::string &sessionId, State state);

private:
    mutable std::mutex m_mutex;
    std::map<std::string, Visit> m_visits;
};

} // namespace vzaps::sandbox

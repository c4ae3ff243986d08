// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/types.h"

#include <cstddef>
#include <deque>
#include <mutex>

namespace vzaps::sandbox {

//! What was asked, what really changed, and which answers a test has scripted.
class Journal final {
public:
    //! Returns a number with which the answer is noted later.
    std::size_t noteRequest(LoggedRequest request);
    void noteAnswer(std::size_t number, int status);
    void noteEffect(Effect::Kind kind, const std::string &instanceId, const std::string &detail = {});

    [[nodiscard]] std::vector<LoggedRequest> requests() const;
    [[nodiscard]] int requestCount(const std::string &operationOrPathPrefix) const;
    [[nodiscard]] std::vector<Effect> effects() const;
    void clearRequests();

    void addFault(const std::string &operation, Fault fault);
    void clearFaults();
    //! Uses up one scripted answer of the operation, if there is one.
    [[nodiscard]] std::optional<Fault> takeFault(const std::string &operation);

private:
    [[nodiscard]] std::optional<Fault> takeFrom(const std::string &operation);

    mutable std::mutex m_mutex;
    std::deque<LoggedRequest> m_requests;
    std::size_t m_firstNumber = 0;
    std::map<std::string, int> m_countByOperation;
    std::map<std::string, int> m_countByPath;
    std::vector<Effect> m_effects;
    std::map<std::string, std::deque<Fault>> m_faults;
};

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#include "sandbox/journal.h"

#include <utility>

namespace vzaps::sandbox {

namespace {
constexpr std::size_t keptRequests = 4096;
constexpr std::size_t keptBody = 16384;
} // namespace

std::size_t Journal::noteRequest(LoggedRequest request)
{
    if (request.body.size() > keptBody)
        request.body.resize(keptBody);
    const std::lock_guard lock(m_mutex);
    ++m_countByOperation[request.operation];
    ++m_countByPath[request.path];
    request.number = m_firstNumber + m_requests.size();
    m_requests.push_back(std::move(request));
    if (m_requests.size() > keptRequests) {
        m_requests.pop_front();
        ++m_firstNumber;
    }
    return m_firstNumber + m_requests.size() - 1;
}

void Journal::noteAnswer(std::size_t number, int status)
{
    const std::lock_guard lock(m_mutex);
    if (number >= m_firstNumber && number - m_firstNumber < m_requests.size())
        m_requests[number - m_firstNumber].status = status;
}

void Journal::noteEffect(Effect::Kind kind, const std::string &instanceId, const std::string &detail)
{
    const std::lock_guard lock(m_mutex);
    m_effects.push_back({kind, instanceId, detail});
}

std::vector<LoggedRequest> Journal::requests() const
{
    const std::lock_guard lock(m_mutex);
    return {m_requests.begin(), m_requests.end()};
}

int Journal::requestCount(const std::string &operationOrPathPrefix) const
{
    const std::lock_guard lock(m_mutex);
    if (operationOrPathPrefix.empty() || operationOrPathPrefix.front() != '/') {
        const auto found = m_countByOperation.find(operationOrPathPrefix);
        return found == m_countByOperation.end() ? 0 : found->second;
    }
    int count = 0;
    for (auto it = m_countByPath.lower_bound(operationOrPathPrefix); it != m_countByPath.end()
         && it->first.compare(0, operationOrPathPrefix.size(), operationOrPathPrefix) == 0;
         ++it)
        count += it->second;
    return count;
}

std::vector<Effect> Journal::effects() const
{
    const std::lock_guard lock(m_mutex);
    return m_effects;
}

void Journal::clearRequests()
{
    const std::lock_guard lock(m_mutex);
    m_firstNumber += m_requests.size();
    m_requests.clear();
    m_countByOperation.clear();
    m_countByPath.clear();
}

void Journal::addFault(const std::string &operation, Fault fault)
{
    const std::lock_guard lock(m_mutex);
    if (fault.count > 0)
        m_faults[operation].push_back(std::move(fault));
}

void Journal::clearFaults()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

std::optional<Fault> Journal::takeFault(const std::string &operation)
{
    const std::lock_guard lock(m_mutex);
    std::optional<Fault> fault = takeFrom(operation);
    return fault ? fault : takeFrom("*");
}

std::optional<Fault> Journal::takeFrom(const std::string &operation)
{
    const auto found = m_faults.find(operation);
    if (found == m_faults.end())
        return std::nullopt;
    Fault fault = found->second.front();
    if (--found->second.front().count == 0)
        found->second.pop_front();
    if (found->second.empty())
        m_faults.erase(found);
    return fault;
}

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#include "sandbox/logprinter.h"

#include "sandbox/sandbox.h"

#include <ostream>

namespace vzaps::sandbox {

namespace {

const char *nameOf(Effect::Kind kind)
{
    switch (kind) {
    case Effect::Kind::Created:
        return "created";
    case Effect::Kind::Updated:
        return "updated";
    case Effect::Kind::Restarted:
        return "restarted";
    case Effect::Kind::Deleted:
        return "deleted";
    case Effect::Kind::Subscribed:
        return "subscribed";
    case Effect::Kind::Resumed:
        return "resumed";
    case Effect::Kind::Cancelled:
        return "cancelled";
    }
    return "unknown";
}

} // namespace

LogPrinter::LogPrinter(const Sandbox &sandbox, std::ostream &out)
    : m_sandbox(sandbox)
    , m_out(out)
{
}

void LogPrinter::printNews()
{
    printRequests();
    printChanges();
    m_out.flush();
}

void LogPrinter::printRequests()
{
    for (const LoggedRequest &request : m_sandbox.log()) {
        if (request.number < m_nextRequest)
            continue;
        if (request.status == 0)
            return; // not answered yet; what came after it waits, too
        m_out << "request " << request.number << ' '
              << (request.operation.empty() ? "unknown" : request.operation) << ' ' << request.method << ' '
              << request.path << ' ' << request.status << '\n';
        m_nextRequest = request.number + 1;
    }
}

void LogPrinter::printChanges()
{
    const auto changes = m_sandbox.effects();
    for (; m_nextChange < changes.size(); ++m_nextChange)
        m_out << "change " << nameOf(changes[m_nextChange].kind) << ' ' << changes[m_nextChange].instanceId
              << '\n';
}

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <iosfwd>

namespace vzaps::sandbox {

class Sandbox;

//! Prints what the sandbox was asked and what it changed, a line each, for tests that run it as a program:
//!     request 12 updateInstance PATCH /instances/VZ7H 200
//!     change updated VZ7H
//! Never a header or a body, for these hold credentials.
class LogPrinter final {
public:
    //! Both must outlive this.
    LogPrinter(const Sandbox &sandbox, std::ostream &out);

    //! Prints what is new: first the requests that have their answer, in the order in which they came.
    void printNews();

private:
    void printRequests();
    void printChanges();

    const Sandbox &m_sandbox;
    std::ostream &m_out;
    std::size_t m_nextRequest = 0;
    std::size_t m_nextChange = 0;
};

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#include "sandbox/answer.h"

#include <utility>

namespace vzaps::sandbox {

Refusal::Refusal(int status, const std::string &message, std::string field)
    : std::runtime_error(message)
    , m_status(status)
    , m_field(std::move(field))
{
}

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/answer.h"
#include "sandbox/types.h"

namespace vzaps::sandbox {

//! The Instance object of the contract.
[[nodiscard]] Json instanceJson(const InstanceRecord &record);

//! `2026-07-02T12:00:00Z`
[[nodiscard]] std::string isoTime(Timestamp time);

} // namespace vzaps::sandbox

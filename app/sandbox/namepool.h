// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/random.h"

#include <string>
#include <vector>

namespace vzaps::sandbox {

//! The name of a believable business in Portuguese, Spanish or English.
[[nodiscard]] std::string businessName(Random &random);

//! The name that the owner of a phone gave to the paired account.
[[nodiscard]] std::string profileName(Random &random);

//! Names that tend to break windows and reports: markup, right-to-left text, emoji, the greatest length,
//! twins.
[[nodiscard]] std::vector<std::string> awkwardNames();

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

namespace vzaps {

//! The instance as it may be written to a file: without its token and its page in the vendor's web app. Where
//! another field repeats the token, or the webhook holds a password ("https://user:password@host"), three
//! asterisks stand for it. Labels that repeat the token are left out.
[[nodiscard]] Instance withoutSecrets(Instance instance);

} // namespace vzaps

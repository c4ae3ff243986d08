// SPDX-License-Identifier: MIT
#pragma once

#include "api/apierror.h"
#include "api/transport.h"

#include <optional>

namespace vzaps {

class Redactor;

//! The error an HTTP answer stands for: any status outside of 200..299, and a body that says success: false.
//! Texts are redacted. nullopt: the answer is a success as far as the status tells.
[[nodiscard]] std::optional<ApiError> errorOf(const WireAnswer &answer, const QUrl &server,
                                              const Redactor &redactor);

//! A 2xx answer whose body is not what was expected.
[[nodiscard]] ApiError badAnswer(const WireAnswer &answer, const QUrl &server, const QString &technical,
                                 const Redactor &redactor);

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/answer.h"
#include "sandbox/types.h"

#include <string>

namespace vzaps::sandbox {

struct StyledAnswer {
    int status = 200;
    std::string body; //!< empty: no content
    std::string contentType;
};

//! The bytes of an answer in one of the forms that are known of the real service.
[[nodiscard]] StyledAnswer styled(Answer answer, Style style);

//! The same for an error. `field`: request field at fault, or empty.
[[nodiscard]] StyledAnswer styledError(int status, const std::string &message, const std::string &field,
                                       Style style);

} // namespace vzaps::sandbox

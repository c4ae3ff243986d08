// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace vzaps::sandbox {

//! Text as it may stand in HTML, inside an element or a quoted attribute.
[[nodiscard]] std::string htmlEscaped(const std::string &text);

//! The page with the Pay and Cancel buttons.
[[nodiscard]] std::string checkoutPage(const std::string &sessionId, const std::string &instanceName,
                                       const std::string &instanceId);

//! A page that only says something. `good`: with the colour of success. `instanceName` may be empty.
[[nodiscard]] std::string noticePage(const std::string &title, const std::string &text,
                                     const std::string &instanceName, bool good);

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/answer.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace vzaps::sandbox {

//! The JSON object of a request. Each reader refuses a value of the wrong type with 400 and names the field.
class RequestBody final {
public:
    //! Refuses with 415 what is not declared as JSON, with 400 what is not a JSON object.
    RequestBody(const std::string &body, const std::string &contentType);
    //! For calls without a body.
    RequestBody() = default;

    [[nodiscard]] bool has(const char *key) const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::string requiredText(const char *key) const;
    [[nodiscard]] std::optional<std::string> text(const char *key) const;
    [[nodiscard]] std::optional<bool> flag(const char *key) const;
    //! A whole number, 1 or greater.
    [[nodiscard]] std::optional<std::uint64_t> positiveNumber(const char *key) const;
    [[nodiscard]] std::optional<Json> object(const char *key) const;
    //! A comma string or an array of known event names; 422 for an unknown one.
    [[nodiscard]] std::optional<std::vector<std::string>> events(const char *key) const;
    //! An http or https URL, 422 for anything else. Empty text stands for none.
    [[nodiscard]] std::optional<std::string> webhook(const char *key) const;
    //! 3 to 255 characters, 400 otherwise.
    [[nodiscard]] std::optional<std::string> instanceName(const char *key) const;
    //! Refuses every key that is not in the list.
    void allowOnly(std::initializer_list<const char *> keys) const;

private:
    [[nodiscard]] const Json *find(const char *key) const;

    Json m_json = Json::object();
};

} // namespace vzaps::sandbox

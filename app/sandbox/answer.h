// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <stdexcept>
#include <string>

namespace vzaps::sandbox {

using Json = nlohmann::ordered_json;

//! What a call answers, before the style decides how it looks.
struct Answer {
    enum class Form {
        Plain, //!< bare object
        Enveloped, //!< inside `{code, success, data}` in every style, as the contract has it for session
                   //!< calls
        Empty, //!< no content
        Html,
    };
    int status = 200;
    Form form = Form::Plain;
    Json body;
    std::string html;
    std::map<std::string, std::string> headers;
};

//! A refusal. Thrown by whatever part of the service finds it.
class Refusal final : public std::runtime_error {
public:
    //! `field`: the request field at fault, if one is.
    Refusal(int status, const std::string &message, std::string field = {});

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const std::string &field() const { return m_field; }

private:
    int m_status;
    std::string m_field;
};

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandbox.h"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>

using Json = nlohmann::json;

//! An answer as the tests look at it.
struct Reply {
    int status = 0; //!< 0: no answer
    std::string text;
    httplib::Headers headers;
    Json json; //!< discarded when the text is not JSON

    [[nodiscard]] std::string header(const std::string &name) const;
};

//! A started sandbox.
std::unique_ptr<vzaps::sandbox::Sandbox> startedSandbox(vzaps::sandbox::Options options = {});

//! Speaks to a sandbox over HTTP, on one connection that is kept open.
class Client {
public:
    explicit Client(const vzaps::sandbox::Sandbox &sandbox);

    //! Fetches an access token and sends it from now on.
    void logIn();
    //! Headers that the next calls send; an empty value removes one.
    void setHeader(const std::string &name, const std::string &value);

    Reply call(const std::string &method, const std::string &path, const Json &body = nullptr);
    Reply callRaw(const std::string &method, const std::string &path, const std::string &body,
                  const std::string &contentType);
    Reply list(const Json &body = Json::object());
    Json get(const std::string &id);
    Json create(const std::string &name);

private:
    const vzaps::sandbox::Sandbox &m_sandbox;
    httplib::Client m_http;
    std::map<std::string, std::string> m_headers;
};

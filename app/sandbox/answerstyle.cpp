// SPDX-License-Identifier: MIT
#include "sandbox/answerstyle.h"

#include <cctype>
#include <utility>

namespace vzaps::sandbox {

namespace {

std::string camelKey(const std::string &key)
{
    std::string result;
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (key[i] == '_' && i + 1 < key.size() && !result.empty())
            result += static_cast<char>(std::toupper(static_cast<unsigned char>(key[++i])));
        else
            result += key[i];
    }
    return result;
}

Json withCamelKeys(const Json &value)
{
    if (value.is_array()) {
        Json result = Json::array();
        for (const Json &item : value)
            result.push_back(withCamelKeys(item));
        return result;
    }
    if (!value.is_object())
        return value;
    Json result = Json::object();
    for (const auto &[key, item] : value.items())
        result[camelKey(key)] = key == "labels" ? item : withCamelKeys(item);
    return result;
}

Json enveloped(int status, Json data)
{
    return {{"code", status}, {"success", true}, {"data", std::move(data)}};
}

const char *textCode(int status)
{
    switch (status) {
    case 400:
        return "invalid_request";
    case 401:
        return "unauthorized";
    case 403:
        return "forbidden";
    case 404:
        return "not_found";
    case 405:
        return "method_not_allowed";
    case 409:
        return "conflict";
    case 413:
        return "payload_too_large";
    case 415:
        return "unsupported_media_type";
    case 422:
        return "validation_failed";
    case 429:
        return "rate_limited";
    case 503:
        return "unavailable";
    default:
        return status < 500 ? "request_failed" : "internal_error";
    }
}

std::string text(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

constexpr const char *jsonType = "application/json";

} // namespace

StyledAnswer styled(Answer answer, Style style)
{
    if (answer.form == Answer::Form::Html)
        return {answer.status, std::move(answer.html), "text/html; charset=utf-8"};
    const bool envelope = style == Style::Envelope || answer.form == Answer::Form::Enveloped;
    if (answer.form == Answer::Form::Empty) {
        if (style != Style::Envelope)
            return {204, {}, {}};
        answer.status = 200;
        answer.body = nullptr;
    }
    if (style == Style::Camel)
        answer.body = withCamelKeys(answer.body);
    if (envelope)
        answer.body = enveloped(answer.status, std::move(answer.body));
    return {answer.status, text(answer.body), jsonType};
}

StyledAnswer styledError(int status, const std::string &message, const std::string &field, Style style)
{
    Json item{{"message", message}};
    if (!field.empty())
        item = {{"field", style == Style::Camel ? camelKey(field) : field}, {"message", message}};
    Json body;
    switch (style) {
    case Style::Bare:
        body = {{"code", status}, {"success", false}, {"error", message}};
        if (!field.empty())
            body["message"] = message;
        break;
    case Style::Envelope:
        body = {{"message", message}, {"code", textCode(status)}, {"details", Json::object()}};
        if (!field.empty())
            body["details"]["field"] = field;
        break;
    case Style::Camel:
        body = Json::object();
        break;
    }
    if (style == Style::Camel || !field.empty())
        body["errors"] = Json::array({item});
    return {status, text(body), jsonType};
}

} // namespace vzaps::sandbox

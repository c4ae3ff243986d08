// SPDX-License-Identifier: MIT
#include "sandbox/requestbody.h"

#include "sandbox/textfold.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace vzaps::sandbox {

namespace {

constexpr std::array<std::string_view, 10> eventNames{"All",
                                                      "Connected",
                                                      "Disconnected",
                                                      "Message",
                                                      "ReadReceipt",
                                                      "Presence",
                                                      "ChatPresence",
                                                      "HistorySync",
                                                      "GroupParticipantsAdd",
                                                      "GroupParticipantsRemove"};

constexpr int greatestDepth = 32; // later steps visit values recursively

[[noreturn]] void refuseType(const char *key, const char *expected)
{
    throw Refusal(400, std::string(key) + " must be " + expected);
}

std::string mediaType(const std::string &contentType)
{
    std::string type = contentType.substr(0, contentType.find(';'));
    while (!type.empty() && type.back() == ' ')
        type.pop_back();
    return foldCase(type);
}

bool isHttpUrl(const std::string &url)
{
    const std::string folded = foldCase(url);
    const std::size_t start = folded.rfind("https://", 0) == 0 ? 8 : folded.rfind("http://", 0) == 0 ? 7 : 0;
    if (start == 0 || url.size() > 2048)
        return false;
    const bool clean =
        std::none_of(url.begin(), url.end(), [](unsigned char c) { return c <= ' ' || c == 0x7F; });
    std::string host = url.substr(start, url.find_first_of("/?#", start) - start);
    host.erase(0, host.find('@') == std::string::npos ? 0 : host.find('@') + 1);
    return clean && !host.empty() && host.front() != ':';
}

std::vector<std::string> splitEvents(const std::string &text)
{
    std::vector<std::string> names;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        names.emplace_back(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return names;
}

} // namespace

RequestBody::RequestBody(const std::string &body, const std::string &contentType)
{
    if (body.empty())
        throw Refusal(400, "a JSON body is required");
    if (mediaType(contentType) != "application/json")
        throw Refusal(415, "the body must be sent as application/json");
    const auto limitDepth = [](int depth, Json::parse_event_t, Json &) {
        if (depth > greatestDepth)
            throw Refusal(400, "the body is nested too deeply");
        return true;
    };
    Json json = Json::parse(body, limitDepth, false);
    if (json.is_discarded())
        throw Refusal(400, "the body is not valid JSON");
    if (!json.is_object())
        throw Refusal(400, "the body must be a JSON object");
    m_json = std::move(json);
}

const Json *RequestBody::find(const char *key) const
{
    const auto found = m_json.find(key);
    return found == m_json.end() ? nullptr : &*found;
}

bool RequestBody::has(const char *key) const
{
    return find(key) != nullptr;
}

bool RequestBody::isEmpty() const
{
    return m_json.empty();
}

std::optional<std::string> RequestBody::text(const char *key) const
{
    const Json *value = find(key);
    if (!value)
        return std::nullopt;
    if (!value->is_string())
        refuseType(key, "a string");
    return value->get<std::string>();
}

std::string RequestBody::requiredText(const char *key) const
{
    const std::optional<std::string> value = text(key);
    if (!value || value->empty())
        throw Refusal(400, std::string(key) + " is required");
    return *value;
}

std::optional<bool> RequestBody::flag(const char *key) const
{
    const Json *value = find(key);
    if (!value)
        return std::nullopt;
    if (!value->is_boolean())
        refuseType(key, "true or false");
    return value->get<bool>();
}

std::optional<std::uint64_t> RequestBody::positiveNumber(const char *key) const
{
    const Json *value = find(key);
    if (!value)
        return std::nullopt;
    if (!value->is_number_unsigned() || value->get<std::uint64_t>() == 0)
        refuseType(key, "a whole number, 1 or greater");
    return value->get<std::uint64_t>();
}

std::optional<Json> RequestBody::object(const char *key) const
{
    const Json *value = find(key);
    if (!value)
        return std::nullopt;
    if (!value->is_object())
        refuseType(key, "an object");
    return *value;
}

std::optional<std::vector<std::string>> RequestBody::events(const char *key) const
{
    const Json *value = find(key);
    if (!value)
        return std::nullopt;
    std::vector<std::string> names;
    if (value->is_string()) {
        names = splitEvents(value->get<std::string>());
    } else if (value->is_array()) {
        for (const Json &item : *value) {
            if (!item.is_string())
                refuseType(key, "a list of event names");
            names.push_back(item.get<std::string>());
        }
    } else {
        refuseType(key, "a list of event names");
    }
    std::vector<std::string> unique;
    for (const std::string &name : names) {
        if (std::find(eventNames.begin(), eventNames.end(), name) == eventNames.end())
            throw Refusal(422, "unknown event: " + name, key);
        if (std::find(unique.begin(), unique.end(), name) == unique.end())
            unique.push_back(name);
    }
    return unique;
}

std::optional<std::string> RequestBody::webhook(const char *key) const
{
    std::optional<std::string> url = text(key);
    if (url && !url->empty() && !isHttpUrl(*url))
        throw Refusal(422, "webhook must be an http or https URL", key);
    return url;
}

std::optional<std::string> RequestBody::instanceName(const char *key) const
{
    std::optional<std::string> name = text(key);
    if (name && codePointCount(*name) < 3)
        throw Refusal(400, "name is too short: at least 3 characters");
    if (name && codePointCount(*name) > 255)
        throw Refusal(400, "name is too long: at most 255 characters");
    return name;
}

void RequestBody::allowOnly(std::initializer_list<const char *> keys) const
{
    for (const auto &[key, value] : m_json.items()) {
        const bool known =
            std::any_of(keys.begin(), keys.end(), [&name = key](const char *k) { return name == k; });
        if (!known)
            throw Refusal(400, "unknown field: " + key);
    }
}

} // namespace vzaps::sandbox

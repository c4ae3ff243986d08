// SPDX-License-Identifier: MIT
#include "sandbox/instancejson.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace vzaps::sandbox {

namespace {

template <typename T> Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json timeOrNull(const std::optional<Timestamp> &time)
{
    return time ? Json(isoTime(*time)) : Json(nullptr);
}

std::string joined(const std::vector<std::string> &names)
{
    std::string result;
    for (const std::string &name : names)
        result += (result.empty() ? "" : ",") + name;
    return result;
}

} // namespace

std::string isoTime(Timestamp time)
{
    using namespace std::chrono;
    const sys_seconds point{seconds(time)};
    const auto midnight = floor<days>(point);
    const year_month_day date(midnight);
    const hh_mm_ss clock(point - midnight);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

Json instanceJson(const InstanceRecord &record)
{
    Json json = Json::object();
    json["id"] = record.id;
    json["name"] = record.name;
    json["token"] = record.token;
    json["url"] = "https://app.vzaps.com/instances/" + record.id;
    json["webhook"] = orNull(record.webhook);
    json["events_subscribe"] = joined(record.events);
    json["reject_calls"] = record.rejectCalls;
    json["auto_read_messages"] = record.autoReadMessages;
    json["labels"] = record.labels == "{}" ? Json::object() : Json::parse(record.labels, nullptr, false);
    json["connected"] = orNull(record.connected);
    json["connected_at"] = timeOrNull(record.connectedAt);
    json["whatsapp_push_name"] = orNull(record.pushName);
    json["whatsapp_jid"] = orNull(record.jid);
    json["billing_status"] = record.billingStatus;
    json["created_at"] = isoTime(record.createdAt);
    json["updated_at"] = isoTime(record.updatedAt);
    json["cancel_at"] = timeOrNull(record.cancelAt);
    json["expired_at"] = timeOrNull(record.expiredAt);
    return json;
}

} // namespace vzaps::sandbox

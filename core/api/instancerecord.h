// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QVarLengthArray>

#include <algorithm>
#include <optional>
#include <string_view>

namespace vzaps {

//! An Instance of which the texts are still where they were read from, in UTF-8. It is never odd.
struct InstanceView {
    std::string_view id;
    std::string_view name;
    std::string_view token;
    std::string_view url;
    std::string_view webhook;
    QVarLengthArray<std::string_view, 16> events; //!< ASCII
    std::optional<bool> rejectCalls;
    std::optional<bool> autoReadMessages;
    QJsonObject labels;
    std::optional<bool> connected;
    std::optional<qint64> connectedAt; //!< milliseconds since 1970, as all times
    std::string_view pushName;
    std::string_view jid;
    std::string_view status;
    std::string_view billingStatus;
    std::optional<qint64> createdAt;
    std::optional<qint64> updatedAt;
    std::optional<qint64> cancelAt;
    std::optional<qint64> expiredAt;
    bool odd = false;
};

// What answers about instances are made of, for JsonReader, which reads whatever comes, and PlainReader,
// which is fast: all that is known about the keys of instances and of their list.

//! Fills an Instance or an InstanceView; false if the record has no id.
template <typename Reader, typename Record>
[[nodiscard]] bool readInstance(const typename Reader::Value &record, Record &instance)
{
    Reader reader(record.toObject());
    instance.id = reader.text("id");
    if (instance.id.size() == 0)
        instance.id = reader.text("instanceid");
    if (instance.id.size() == 0)
        return false;
    instance.name = reader.text("name");
    instance.token = reader.text("token");
    instance.url = reader.text("url");
    instance.webhook = reader.text("webhook");
    instance.events = reader.list("eventssubscribe");
    instance.rejectCalls = reader.boolean("rejectcalls");
    instance.autoReadMessages = reader.boolean("autoreadmessages");
    instance.labels = reader.object("labels");
    instance.connected = reader.boolean("connected");
    instance.connectedAt = reader.time("connectedat");
    instance.pushName = reader.text("whatsapppushname");
    instance.jid = reader.text("whatsappjid");
    instance.status = reader.text("status");
    instance.billingStatus = reader.text("billingstatus");
    instance.createdAt = reader.time("createdat");
    instance.updatedAt = reader.time("updatedat");
    instance.cancelAt = reader.time("cancelat");
    instance.expiredAt = reader.time("expiredat");
    instance.odd = reader.wasOdd();
    return true;
}

//! The array of the records: content, items, data or the payload itself (contract notes, line 6).
template <typename Reader>
[[nodiscard]] std::optional<typename Reader::Value> rowsOf(const typename Reader::Value &payload)
{
    if (payload.isArray())
        return payload;
    const Reader reader(payload.toObject());
    for (const char *key : {"content", "items", "data"}) {
        if (auto rows = reader.value(key); rows.isArray())
            return rows;
    }
    return {};
}

//! Fills size and totals of an InstancePage or a PackedPage.
template <typename Reader, typename Page>
void readPageNumbers(Reader &reader, const ListQuery &query, Page &page)
{
    page.size = static_cast<int>(std::min<qint64>(reader.count("size").value_or(query.size), 1'000'000));
    page.total = reader.count("total");
    page.totalPages = reader.count("totalpages");
}

} // namespace vzaps

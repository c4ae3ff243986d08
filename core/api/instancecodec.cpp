// SPDX-License-Identifier: MIT
#include "api/instancecodec.h"

#include "api/instancerecord.h"
#include "api/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vzaps {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

tl::expected<Instance, QString> decodeInstance(const QJsonValue &payload)
{
    if (!payload.isObject())
        return tl::unexpected(QStringLiteral("instance is not an object"));
    Instance instance;
    if (!readInstance<JsonReader>(payload, instance))
        return tl::unexpected(QStringLiteral("instance without id"));
    return instance;
}

tl::expected<InstancePage, QString> decodePage(const QJsonValue &payload, const ListQuery &query)
{
    const auto found = rowsOf<JsonReader>(payload);
    if (!found)
        return tl::unexpected(QStringLiteral("no list in the answer: content missing"));
    InstancePage page;
    const QJsonArray rows = found->toArray();
    page.instances.reserve(rows.size());
    for (const QJsonValue &row : rows) {
        if (auto instance = decodeInstance(row))
            page.instances.append(std::move(*instance));
        else
            ++page.rejectedRecords;
    }
    JsonReader reader(payload.toObject());
    page.page = static_cast<int>(std::min<qint64>(reader.count("page").value_or(query.page), 1'000'000));
    readPageNumbers(reader, query, page);
    return page;
}

tl::expected<Checkout, QString> decodeCheckout(const QJsonValue &payload)
{
    if (!payload.isObject())
        return tl::unexpected(QStringLiteral("checkout is not an object"));
    JsonReader reader(payload.toObject());
    Checkout checkout{reader.text("mode"), reader.text("url"), reader.text("sessionid"),
                      reader.text("subscriptionid")};
    if (checkout == Checkout{})
        return tl::unexpected(QStringLiteral("checkout without mode, url or subscription_id"));
    return checkout;
}

ActionAnswer decodeActionAnswer(const QJsonValue &payload)
{
    JsonReader reader(payload.toObject());
    ActionAnswer answer;
    answer.status = reader.text("status");
    answer.text = reader.value("details").isString() ? reader.text("details") : reader.text("message");
    return answer;
}

tl::expected<AccessTokenAnswer, QString> decodeAccessToken(const QJsonValue &payload)
{
    JsonReader reader(payload.toObject());
    const QByteArray token = reader.value("accesstoken").toString().trimmed().toUtf8();
    const auto expires = reader.count("expiresin");
    if (token.isEmpty())
        return tl::unexpected(QStringLiteral("token answer without access_token"));
    // RFC 6750 2.1 allows even less.
    if (!std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return tl::unexpected(QStringLiteral("access_token with a character that no header can carry"));
    if (!expires || *expires <= 0)
        return tl::unexpected(QStringLiteral("token answer without a usable expires_in"));
    return AccessTokenAnswer{token, *expires};
}

QByteArray encodeTokenRequest(const QString &clientToken, const QString &clientSecret)
{
    return compact(
        {{QStringLiteral("client_token"), clientToken}, {QStringLiteral("client_secret"), clientSecret}});
}

QByteArray encodeCreate(const InstanceDraft &draft)
{
    QJsonObject body{{QStringLiteral("name"), draft.name},
                     {QStringLiteral("reject_calls"), draft.rejectCalls},
                     {QStringLiteral("auto_read_messages"), draft.autoReadMessages}};
    if (!draft.webhook.isEmpty())
        body.insert(QStringLiteral("webhook"), draft.webhook);
    if (!draft.events.isEmpty())
        body.insert(QStringLiteral("events_subscribe"), QJsonArray::fromStringList(draft.events));
    return compact(body);
}

QByteArray encodeList(const ListQuery &query)
{
    QJsonObject filter;
    if (!query.search.isEmpty())
        filter.insert(QStringLiteral("query"), query.search);
    // Which of the two spellings of the direction counts is not documented (contract notes, line 2).
    return compact({{QStringLiteral("page"), query.page},
                    {QStringLiteral("size"), query.size},
                    {QStringLiteral("filter"), filter},
                    {QStringLiteral("sort"), query.sort},
                    {QStringLiteral("sortDesc"), query.descending},
                    {QStringLiteral("sort_desc"), query.descending}});
}

QByteArray encodeGet(const QString &id)
{
    return compact({{QStringLiteral("id"), id}});
}

QByteArray encodeUpdate(const InstanceChanges &changes)
{
    QJsonObject body;
    if (changes.name)
        body.insert(QStringLiteral("name"), *changes.name);
    if (changes.webhook)
        body.insert(QStringLiteral("webhook"), *changes.webhook);
    if (changes.events)
        body.insert(QStringLiteral("events_subscribe"), QJsonArray::fromStringList(*changes.events));
    if (changes.rejectCalls)
        body.insert(QStringLiteral("reject_calls"), *changes.rejectCalls);
    if (changes.autoReadMessages)
        body.insert(QStringLiteral("auto_read_messages"), *changes.autoReadMessages);
    return compact(body);
}

} // namespace vzaps

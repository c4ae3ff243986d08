// SPDX-License-Identifier: MIT
#include "oracles.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vzaps::fuzz {

namespace {

QJsonValue timeText(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue flag(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString camelCase(const QString &key)
{
    QString result;
    bool wordBegins = false;
    for (const QChar c : key) {
        const bool lower = c >= u'a' && c <= u'z';
        if (c != u'_')
            result += wordBegins && lower ? QChar(c.unicode() - u'a' + u'A') : c;
        wordBegins = c == u'_' && !result.isEmpty();
    }
    return result;
}

QStringList textsOf(const Instance &instance)
{
    QStringList texts{instance.id,     instance.name,          instance.token,
                      instance.url,    instance.webhook,       instance.jid,
                      instance.status, instance.billingStatus, instance.pushName};
    texts << instance.events << instance.events.join(u'\n');
    return texts;
}

//! All texts and keys inside of a value.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts << value.toString();
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        collectTexts(entry, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        texts << it.key();
        collectTexts(it.value(), texts);
    }
}

std::optional<int> portFrom(const QByteArray &text)
{
    if (text.isEmpty())
        return -1;
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && digits && port <= 65535 ? std::optional(port) : std::nullopt;
}

} // namespace

QByteArray takeLine(QByteArray &input)
{
    const qsizetype end = input.indexOf('\n');
    const QByteArray line = end < 0 ? input : input.first(end);
    input = end < 0 ? QByteArray() : input.sliced(end + 1);
    return line;
}

bool steersDisplay(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

bool isWellFormed(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (!text.at(i).isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return false;
        ++i;
    }
    return true;
}

bool isStorable(const Instance &instance)
{
    constexpr qsizetype longest = 20'000; // characters, each of up to three bytes
    QStringList texts = textsOf(instance);
    collectTexts(instance.labels, texts);
    const QByteArray labels = compactJson(instance.labels);
    // A byte order mark at the start of a text is kept by Qt as long as it is not written, and lost then.
    const bool steady = QJsonDocument::fromJson(labels).object() == instance.labels;
    return steady
        && std::all_of(texts.begin(), texts.end(),
                       [](const QString &text) { return text.size() <= longest && isWellFormed(text); })
        && !instance.url.contains(QChar(1)) && labels.size() <= 65'535;
}

QJsonObject asDocumented(const Instance &instance)
{
    return {{QStringLiteral("id"), instance.id},
            {QStringLiteral("name"), instance.name},
            {QStringLiteral("token"), instance.token},
            {QStringLiteral("url"), instance.url},
            {QStringLiteral("webhook"), instance.webhook},
            {QStringLiteral("events_subscribe"), QJsonArray::fromStringList(instance.events)},
            {QStringLiteral("reject_calls"), flag(instance.rejectCalls)},
            {QStringLiteral("auto_read_messages"), flag(instance.autoReadMessages)},
            {QStringLiteral("labels"), instance.labels},
            {QStringLiteral("connected"), flag(instance.connected)},
            {QStringLiteral("connected_at"), timeText(instance.connectedAt)},
            {QStringLiteral("whatsapp_push_name"), instance.pushName},
            {QStringLiteral("whatsapp_jid"), instance.jid},
            {QStringLiteral("status"), instance.status},
            {QStringLiteral("billing_status"), instance.billingStatus},
            {QStringLiteral("created_at"), timeText(instance.createdAt)},
            {QStringLiteral("updated_at"), timeText(instance.updatedAt)},
            {QStringLiteral("cancel_at"), timeText(instance.cancelAt)},
            {QStringLiteral("expired_at"), timeText(instance.expiredAt)}};
}

std::optional<QJsonObject> inCamelCase(const QJsonObject &object)
{
    QJsonObject result;
    QStringList seen;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = camelCase(it.key());
        if (seen.contains(key.toLower()))
            return {};
        seen << key.toLower();
        result.insert(key, it.value());
    }
    return result;
}

QJsonValue inEnvelope(const QJsonValue &payload)
{
    return QJsonObject{
        {QStringLiteral("code"), 200}, {QStringLiteral("success"), true}, {QStringLiteral("data"), payload}};
}

QByteArray compactJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

std::optional<PlainUrl> plainlyParsed(const QByteArray &url)
{
    const bool odd =
        std::any_of(url.begin(), url.end(), [](char c) { return c <= 0x20 || c == 0x7f || c == '\\'; });
    const qsizetype separator = url.indexOf("://");
    if (odd || separator <= 0)
        return {};
    PlainUrl result;
    result.scheme = url.first(separator).toLower();
    const QByteArray behind = url.sliced(separator + 3);
    const auto authorityEnd =
        std::find_if(behind.begin(), behind.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    QByteArray authority = behind.first(authorityEnd - behind.begin());
    result.rest = behind.sliced(authority.size());
    if (authority.contains('@'))
        return {};
    const qsizetype bracket = authority.lastIndexOf(']');
    const qsizetype colon = authority.indexOf(':', std::max<qsizetype>(bracket, 0));
    if (colon >= 0) {
        const auto port = portFrom(authority.sliced(colon + 1));
        if (!port)
            return {};
        result.port = *port;
        authority.truncate(colon);
    }
    if (authority.startsWith('[') && authority.endsWith(']'))
        authority = authority.sliced(1).chopped(1);
    result.host = authority.toLower();
    return result.host.isEmpty() ? std::nullopt : std::optional(result);
}

bool isPlainLoopback(const QByteArray &host)
{
    if (host == "localhost" || host == "::1")
        return true;
    const QByteArrayList numbers = host.split('.');
    return numbers.size() == 4 && numbers.first() == "127"
        && std::all_of(numbers.begin(), numbers.end(), [](const QByteArray &number) {
               // With a nought before it a number is octal to some.
               const bool plain = number.size() == 1 || !number.startsWith('0');
               return !number.isEmpty() && plain && number.size() <= 3
                   && portFrom(number).value_or(256) < 256;
           });
}

} // namespace vzaps::fuzz

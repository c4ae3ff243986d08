// SPDX-License-Identifier: MIT
// From an instance to a block and back.
#include "fleet/packedinstance.h"

#include "api/instancerecord.h"
#include "fleet/textfold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace vzaps {

namespace {

constexpr size_t longestText = 65'535;
constexpr char idMark = '\x01'; // stands for the id inside a URL

quint8 flagsOf(std::optional<bool> value, quint8 known, quint8 on)
{
    return static_cast<quint8>((value ? known : 0) | (value.value_or(false) ? on : 0));
}

std::optional<bool> valueOf(quint8 flags, quint8 known, quint8 on)
{
    return flags & known ? std::optional<bool>(flags & on) : std::nullopt;
}

QString qtText(const QString &text)
{
    return text;
}

QString qtText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}

std::string_view utf8(std::string_view text)
{
    return text;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

std::string_view viewOf(std::string_view text)
{
    return text;
}

bool isText(const QString &text, const QString &other)
{
    return text == other;
}

//! For ASCII.
bool isText(std::string_view text, const QString &other)
{
    return other == QLatin1String(text.data(), static_cast<qsizetype>(text.size()));
}

//! The bits of a list that names documented events in their documented order.
template <typename Events> std::optional<quint16> bitsOf(const Events &events)
{
    const QStringList &known = knownEvents();
    const qsizetype count = std::min<qsizetype>(known.size(), 16);
    quint16 bits = 0;
    qsizetype next = 0;
    for (const auto &event : events) {
        while (next < count && !isText(event, known.at(next)))
            ++next;
        if (next == count)
            return {};
        bits = static_cast<quint16>(bits | (1U << next));
        ++next;
    }
    return bits;
}

template <typename Events> QByteArray jsonOf(const Events &events)
{
    QJsonArray array;
    for (const auto &event : events)
        array.append(qtText(event));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QStringList eventsOf(quint16 bits)
{
    QStringList events;
    for (qsizetype i = 0; i < knownEvents().size(); ++i) {
        if (bits & (1U << i))
            events << knownEvents().at(i);
    }
    return events;
}

QStringList textsFrom(std::string_view json)
{
    const QByteArray bytes = QByteArray::fromRawData(json.data(), qsizetype(json.size()));
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &text : array)
        texts << text.toString();
    return texts;
}

template <typename Text>
QByteArray foldedNamesOf(const Text &name, std::string_view nameUtf8, const Text &pushName,
                         std::string_view pushNameUtf8)
{
    if (isAscii(nameUtf8) && isAscii(pushNameUtf8))
        return {};
    return folded(QString(qtText(name) + u'\n' + qtText(pushName)));
}

std::optional<qint64> milliseconds(const QDateTime &time)
{
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> milliseconds(std::optional<qint64> time)
{
    return time;
}

//! The URL with a mark where the id stands.
QByteArray withMarks(std::string_view url, std::string_view id)
{
    QByteArray marked;
    while (!url.empty()) {
        const size_t at = id.empty() ? std::string_view::npos : url.find(id);
        const size_t before = std::min(at, url.size());
        marked.append(url.data(), static_cast<qsizetype>(before));
        if (at == std::string_view::npos)
            break;
        marked.append(idMark);
        url.remove_prefix(at + id.size());
    }
    return marked;
}

QDateTime dateTime(qint64 time)
{
    return time == PackedInstance::noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

} // namespace

PackedInstance::PackedInstance(const Instance &instance)
{
    pack(instance);
}

PackedInstance::PackedInstance(const InstanceView &instance)
{
    pack(instance);
}

template <typename Record> void PackedInstance::pack(const Record &instance)
{
    const auto id = utf8(instance.id);
    const auto name = utf8(instance.name);
    const auto pushName = utf8(instance.pushName);
    const auto jid = utf8(instance.jid);
    const auto webhook = utf8(instance.webhook);
    const auto status = utf8(instance.status);
    const auto billing = utf8(instance.billingStatus);
    const auto token = utf8(instance.token);
    const auto wholeUrl = utf8(instance.url);
    // Most addresses end in the id, which is here already.
    const bool marked = viewOf(wholeUrl).find(idMark) != std::string_view::npos;
    // No address has such a character.
    const QByteArray url = marked ? QByteArray() : withMarks(viewOf(wholeUrl), viewOf(id));
    const auto bits = bitsOf(instance.events);
    const QByteArray events = bits ? QByteArray() : jsonOf(instance.events);
    const QByteArray labels = instance.labels.isEmpty()
        ? QByteArray()
        : QJsonDocument(instance.labels).toJson(QJsonDocument::Compact);
    const QByteArray folded = foldedNamesOf(instance.name, viewOf(name), instance.pushName, viewOf(pushName));
    Texts texts;
    texts[Name] = viewOf(name);
    texts[PushName] = viewOf(pushName);
    texts[Id] = viewOf(id);
    texts[Jid] = viewOf(jid);
    texts[Webhook] = viewOf(webhook);
    texts[Url] = viewOf(url);
    texts[Status] = viewOf(status);
    texts[Billing] = viewOf(billing);
    texts[Events] = viewOf(events);
    texts[Labels] = viewOf(labels);
    texts[Folded] = viewOf(folded);
    texts[Token] = viewOf(token);

    const Times times{milliseconds(instance.cancelAt), milliseconds(instance.expiredAt),
                      milliseconds(instance.createdAt), milliseconds(instance.updatedAt),
                      milliseconds(instance.connectedAt)};
    Header header{};
    header.knownEvents = bits.value_or(0);
    header.flags = static_cast<quint8>(flagsOf(instance.connected, ConnectedKnown, Connected)
                                       | flagsOf(instance.rejectCalls, RejectKnown, Reject)
                                       | flagsOf(instance.autoReadMessages, ReadKnown, Read)
                                       | (instance.odd || marked ? Odd : 0));
    fill(header, texts, times);
}

void PackedInstance::fill(Header header, const Texts &texts, const Times &times)
{
    size_t size = sizeof header;
    for (int i = 0; i < TextCount; ++i) {
        if (texts[size_t(i)].size() > longestText)
            header.flags |= Odd;
        header.length[i] = static_cast<quint16>(std::min(texts[size_t(i)].size(), longestText));
        size += header.length[i];
    }
    for (int i = 0; i < TimeCount; ++i) {
        if (times[size_t(i)]) {
            header.times = static_cast<quint8>(header.times | (1U << i));
            size += timeBytes;
        }
    }
    m_block = std::make_unique<char[]>(size);
    char *at = m_block.get();
    std::memcpy(at, &header, sizeof header);
    at += sizeof header;
    for (const std::optional<qint64> &time : times) {
        for (int i = 0; time && i < timeBytes; ++i)
            *at++ = static_cast<char>((*time >> (8 * i)) & 0xff);
    }
    for (int i = 0; i < TextCount; ++i)
        at = std::copy_n(texts[size_t(i)].data(), header.length[i], at);
}

Instance PackedInstance::unpacked() const
{
    Instance instance;
    if (isNull())
        return instance;
    const Header head = header();
    instance.id = string(Id);
    instance.name = string(Name);
    instance.token = string(Token);
    instance.url = string(Url).replace(QLatin1Char(idMark), instance.id);
    instance.webhook = string(Webhook);
    instance.events = head.length[Events] > 0 ? textsFrom(text(Events)) : eventsOf(head.knownEvents);
    instance.rejectCalls = valueOf(head.flags, RejectKnown, Reject);
    instance.autoReadMessages = valueOf(head.flags, ReadKnown, Read);
    if (head.length[Labels] > 0)
        instance.labels = QJsonDocument::fromJson(string(Labels).toUtf8()).object();
    instance.connected = valueOf(head.flags, ConnectedKnown, Connected);
    instance.connectedAt = dateTime(time(ConnectedAt));
    instance.pushName = string(PushName);
    instance.jid = string(Jid);
    instance.status = string(Status);
    instance.billingStatus = string(Billing);
    instance.createdAt = dateTime(time(CreatedAt));
    instance.updatedAt = dateTime(time(UpdatedAt));
    instance.cancelAt = dateTime(time(CancelAt));
    instance.expiredAt = dateTime(time(ExpiredAt));
    instance.odd = head.flags & Odd;
    return instance;
}

} // namespace vzaps

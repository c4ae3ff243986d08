// SPDX-License-Identifier: MIT
#include "fleet/packedinstance.h"

#include "api/instancerecord.h"
#include "fleet/textfold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace vzaps {

namespace {

constexpr size_t longestText = 65'535;
constexpr int timeBytes = 7; // six end in the year 6429, and "never" is often written 9999
constexpr char idMark = '\x01'; // stands for the id inside a URL

enum Flag : quint8 {
    ConnectedKnown = 1,
    Connected = 2,
    RejectKnown = 4,
    Reject = 8,
    ReadKnown = 16,
    Read = 32,
    Odd = 64,
};

quint8 flagsOf(std::optional<bool> value, Flag known, Flag on)
{
    return static_cast<quint8>((value ? known : 0) | (value.value_or(false) ? on : 0));
}

std::optional<bool> valueOf(quint8 flags, Flag known, Flag on)
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

void putTime(char *&at, qint64 time)
{
    for (int i = 0; i < timeBytes; ++i)
        *at++ = static_cast<char>((time >> (8 * i)) & 0xff);
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
    std::array<std::string_view, TextCount> texts;
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

    const std::array<std::optional<qint64>, TimeCount> times{
        milliseconds(instance.cancelAt), milliseconds(instance.expiredAt), milliseconds(instance.createdAt),
        milliseconds(instance.updatedAt), milliseconds(instance.connectedAt)};
    Header header{};
    size_t size = sizeof header;
    bool cut = marked;
    for (int i = 0; i < TextCount; ++i) {
        cut = cut || texts[size_t(i)].size() > longestText;
        header.length[i] = static_cast<quint16>(std::min(texts[size_t(i)].size(), longestText));
        size += header.length[i];
    }
    header.knownEvents = bits.value_or(0);
    header.flags = static_cast<quint8>(flagsOf(instance.connected, ConnectedKnown, Connected)
                                       | flagsOf(instance.rejectCalls, RejectKnown, Reject)
                                       | flagsOf(instance.autoReadMessages, ReadKnown, Read)
                                       | (instance.odd || cut ? Odd : 0));
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
        if (time)
            putTime(at, *time);
    }
    for (int i = 0; i < TextCount; ++i)
        at = std::copy_n(texts[size_t(i)].data(), header.length[i], at);
}

PackedInstance::Header PackedInstance::header() const
{
    Header header{};
    std::memcpy(&header, m_block.get(), sizeof header);
    return header;
}

const char *PackedInstance::textBegin(const Header &header) const
{
    return m_block.get() + sizeof header + size_t(std::popcount(header.times)) * timeBytes;
}

std::string_view PackedInstance::text(Text which) const
{
    const Header head = header();
    const char *at = textBegin(head);
    for (int i = 0; i < which; ++i)
        at += head.length[i];
    return {at, head.length[which]};
}

QString PackedInstance::string(Text which) const
{
    const std::string_view view = text(which);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

qint64 PackedInstance::time(Time which) const
{
    const Header head = header();
    if (!(head.times & (1U << which)))
        return noTime;
    const auto before = std::popcount(static_cast<quint8>(head.times & ((1U << which) - 1U)));
    const char *at = m_block.get() + sizeof head + size_t(before) * timeBytes;
    quint64 bits = 0;
    for (int i = 0; i < timeBytes; ++i)
        bits |= quint64(static_cast<unsigned char>(at[i])) << (8 * i);
    // Times before 1970 are negative.
    constexpr int unusedBits = 64 - 8 * timeBytes;
    return static_cast<qint64>(bits << unusedBits) >> unusedBits;
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

PackedInstance PackedInstance::copy() const
{
    PackedInstance copied;
    if (!isNull()) {
        copied.m_block = std::make_unique<char[]>(bytes());
        std::memcpy(copied.m_block.get(), m_block.get(), bytes());
    }
    return copied;
}

std::string_view PackedInstance::id() const
{
    return text(Id);
}

std::string_view PackedInstance::name() const
{
    return text(Name);
}

std::string_view PackedInstance::pushName() const
{
    return text(PushName);
}

std::string_view PackedInstance::jid() const
{
    return text(Jid);
}

std::string_view PackedInstance::phone() const
{
    const std::string_view all = text(Jid);
    return all.substr(0, std::min(all.find_first_of("@:"), all.size()));
}

std::string_view PackedInstance::webhook() const
{
    return text(Webhook);
}

std::string_view PackedInstance::billingStatus() const
{
    return text(Billing);
}

bool PackedInstance::holds(std::string_view needle) const
{
    const Header head = header();
    // The texts from Name to Webhook lie side by side: one search over all of them, and only for a hit the
    // question which one it is in.
    const char *const begin = textBegin(head);
    size_t span = 0;
    for (int i = Name; i <= Webhook; ++i)
        span += head.length[i];
    for (size_t from = 0;;) {
        const size_t hit = findFolded({begin + from, span - from}, needle);
        if (hit == std::string_view::npos)
            break;
        if (isInOneText(head, from + hit, needle.size()))
            return true;
        from += hit + 1;
    }
    const std::string_view names = foldedNames();
    return !names.empty() && names.find(needle) != std::string_view::npos;
}

bool PackedInstance::isInOneText(const Header &head, size_t at, size_t length) const
{
    size_t begin = 0;
    for (int i = Name; i <= Webhook; ++i) {
        const size_t end = begin + (i == Jid ? phone().size() : head.length[i]);
        if (at >= begin && at + length <= end)
            return true;
        begin += head.length[i];
    }
    return false;
}

std::string_view PackedInstance::foldedNames() const
{
    return text(Folded);
}

ConnectionState PackedInstance::connectionState() const
{
    const quint8 flags = header().flags;
    if (!(flags & ConnectedKnown))
        return ConnectionState::Unknown;
    return flags & Connected ? ConnectionState::Connected : ConnectionState::Disconnected;
}

qint64 PackedInstance::endsAt() const
{
    const qint64 cancel = time(CancelAt);
    return cancel != noTime ? cancel : time(ExpiredAt);
}

qint64 PackedInstance::createdAt() const
{
    return time(CreatedAt);
}

qint64 PackedInstance::updatedAt() const
{
    return time(UpdatedAt);
}

bool PackedInstance::hasToken() const
{
    const std::string_view token = text(Token);
    // As isMasked(), without a copy.
    return !token.empty() && token.find('*') == std::string_view::npos
        && token.find("\xE2\x80\xA2") == std::string_view::npos;
}

size_t PackedInstance::bytes() const
{
    const Header head = header();
    return bytesWithout(TextCount, head);
}

size_t PackedInstance::bytesWithout(Text last, const Header &header) const
{
    size_t size = static_cast<size_t>(textBegin(header) - m_block.get());
    for (int i = 0; i < last; ++i)
        size += header.length[i];
    return size;
}

bool PackedInstance::sameAs(const PackedInstance &other) const
{
    const size_t size = bytes();
    return size == other.bytes() && std::memcmp(m_block.get(), other.m_block.get(), size) == 0;
}

bool PackedInstance::sameButToken(const PackedInstance &other) const
{
    Header mine = header();
    Header theirs = other.header();
    // The token is the last text: all before it can be compared in one go.
    mine.length[Token] = theirs.length[Token] = 0;
    const size_t size = bytesWithout(Token, mine);
    return std::memcmp(&mine, &theirs, sizeof mine) == 0 && size == other.bytesWithout(Token, theirs)
        && std::memcmp(m_block.get() + sizeof mine, other.m_block.get() + sizeof theirs, size - sizeof mine)
        == 0;
}

} // namespace vzaps

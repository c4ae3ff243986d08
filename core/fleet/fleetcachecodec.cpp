// SPDX-License-Identifier: MIT
#include "fleet/fleetcachecodec.h"

#include "fleet/secretfree.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <array>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr QByteArrayView magic("VZFLEET\0", 8);
constexpr quint32 knownVersion = 1;

constexpr qsizetype versionAt = 8;
constexpr qsizetype accountAt = 12;
constexpr qsizetype timeAt = 28;
constexpr qsizetype countAt = 36;
constexpr qsizetype sizeAt = 40;
constexpr qsizetype headSize = 48;
constexpr qsizetype checksumSize = 32;
//! Flags, and one byte for each text that is empty.
constexpr qsizetype smallestRecord = 11;

constexpr qsizetype longestText = 65'535;
constexpr quint64 mostEvents = 1'000;
constexpr quint64 mostRepeated = 4'096;

enum Flag : quint16 {
    ConnectedKnown = 1 << 0,
    Connected = 1 << 1,
    RejectCallsKnown = 1 << 2,
    RejectCalls = 1 << 3,
    AutoReadKnown = 1 << 4,
    AutoRead = 1 << 5,
    Odd = 1 << 6,
    HasLabels = 1 << 7,
    FirstTime = 1 << 8, //!< one bit for each of timesOf()
};
constexpr quint16 knownFlags = (FirstTime << 5) - 1;

constexpr std::array timesOf{&Instance::connectedAt, &Instance::createdAt, &Instance::updatedAt,
                             &Instance::cancelAt, &Instance::expiredAt};

constexpr std::array textsOf{&Instance::id, &Instance::name, &Instance::webhook, &Instance::pushName,
                             &Instance::jid};
constexpr std::array repeatedTextsOf{&Instance::status, &Instance::billingStatus};

template <class Integer> void store(QByteArray &bytes, qsizetype at, Integer value)
{
    qToLittleEndian(value, bytes.data() + at);
}

template <class Integer> Integer load(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Integer>(bytes.data() + at);
}

quint16 flagsFor(const std::optional<bool> &value, Flag known, Flag on)
{
    return value ? static_cast<quint16>(known | (*value ? on : 0)) : quint16(0);
}

std::optional<bool> valueFrom(quint16 flags, Flag known, Flag on)
{
    return (flags & known) ? std::optional((flags & on) != 0) : std::nullopt;
}

quint16 flagsOf(const Instance &instance)
{
    unsigned flags = flagsFor(instance.connected, ConnectedKnown, Connected)
        | flagsFor(instance.rejectCalls, RejectCallsKnown, RejectCalls)
        | flagsFor(instance.autoReadMessages, AutoReadKnown, AutoRead);
    if (!instance.labels.isEmpty())
        flags |= HasLabels;
    for (size_t i = 0; i < timesOf.size(); ++i) {
        if ((instance.*timesOf[i]).isValid())
            flags |= unsigned(FirstTime) << i;
    }
    return static_cast<quint16>(flags);
}

QByteArray checksumOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(bytes);
    return hash.result();
}

//! Takes values off the front of the bytes. After the first one that is not there everything is empty.
class RecordReader final {
public:
    explicit RecordReader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] Instance record();

private:
    template <class Integer> Integer fixed();
    [[nodiscard]] quint64 number();
    [[nodiscard]] QByteArrayView raw();
    [[nodiscard]] QString text() { return QString::fromUtf8(raw()); }
    [[nodiscard]] QString repeatedText();
    [[nodiscard]] QStringList events();
    [[nodiscard]] QJsonObject labels();
    void breakOff();

    const char *m_at;
    const char *m_end;
    bool m_broken = false;
    QStringList m_repeated;
};

void RecordReader::breakOff()
{
    m_broken = true;
    m_at = m_end;
}

template <class Integer> Integer RecordReader::fixed()
{
    if (m_end - m_at < qsizetype(sizeof(Integer))) {
        breakOff();
        return {};
    }
    const auto value = qFromLittleEndian<Integer>(m_at);
    m_at += sizeof(Integer);
    return value;
}

quint64 RecordReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 28 && m_at < m_end; shift += 7) {
        const auto byte = static_cast<quint8>(*m_at++);
        value |= quint64(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
    breakOff();
    return 0;
}

QByteArrayView RecordReader::raw()
{
    const quint64 size = number();
    if (size > quint64(longestText) || qint64(size) > m_end - m_at) {
        breakOff();
        return {};
    }
    const QByteArrayView bytes(m_at, qsizetype(size));
    m_at += size;
    return bytes;
}

QString RecordReader::repeatedText()
{
    const quint64 which = number();
    const auto known = quint64(m_repeated.size());
    if (which == 0)
        return text();
    if (which <= known)
        return m_repeated.at(qsizetype(which) - 1);
    if (which > known + 1 || known >= mostRepeated) {
        breakOff();
        return {};
    }
    m_repeated << text();
    return m_repeated.last();
}

QStringList RecordReader::events()
{
    const quint64 count = number();
    if (count > mostEvents || qint64(count) > m_end - m_at) {
        breakOff();
        return {};
    }
    QStringList names;
    names.reserve(qsizetype(count));
    for (quint64 i = 0; i < count && !m_broken; ++i)
        names << repeatedText();
    return names;
}

QJsonObject RecordReader::labels()
{
    const QByteArray json = raw().toByteArray();
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        breakOff();
    return document.object();
}

Instance RecordReader::record()
{
    Instance instance;
    const auto flags = fixed<quint16>();
    if (flags & ~knownFlags)
        breakOff();
    instance.connected = valueFrom(flags, ConnectedKnown, Connected);
    instance.rejectCalls = valueFrom(flags, RejectCallsKnown, RejectCalls);
    instance.autoReadMessages = valueFrom(flags, AutoReadKnown, AutoRead);
    instance.odd = flags & Odd;
    for (size_t i = 0; i < timesOf.size(); ++i) {
        if (flags & (unsigned(FirstTime) << i))
            instance.*timesOf[i] = QDateTime::fromMSecsSinceEpoch(fixed<qint64>(), Qt::UTC);
    }
    for (const auto member : textsOf)
        instance.*member = text();
    for (const auto member : repeatedTextsOf)
        instance.*member = repeatedText();
    instance.events = events();
    if (flags & HasLabels)
        instance.labels = labels();
    if (instance.id.isEmpty())
        breakOff();
    return instance;
}

tl::unexpected<FleetCacheFault> damaged(const QString &technical)
{
    return tl::unexpected(FleetCacheFault{FleetCacheFault::Kind::Damaged, technical});
}

tl::expected<FleetCacheHead, FleetCacheFault> checkedHead(QByteArrayView bytes)
{
    if (bytes.size() < headSize || bytes.first(magic.size()) != magic)
        return damaged(u"not a fleet cache"_s);
    if (const auto version = load<quint32>(bytes, versionAt); version != knownVersion) {
        return tl::unexpected(FleetCacheFault{FleetCacheFault::Kind::OtherVersion,
                                              u"fleet cache of version %1"_s.arg(version)});
    }
    const auto size = load<quint64>(bytes, sizeAt);
    const auto count = load<quint32>(bytes, countAt);
    if (bytes.size() < headSize + checksumSize
        || size != static_cast<quint64>(bytes.size() - headSize - checksumSize))
        return damaged(u"the fleet cache is not as long as it should be"_s);
    if (count > size / smallestRecord)
        return damaged(u"the fleet cache names more records than fit into it"_s);
    if (bytes.last(checksumSize) != checksumOf(bytes.chopped(checksumSize)))
        return damaged(u"the checksum of the fleet cache is wrong"_s);
    FleetCacheHead head;
    head.account = QUuid::fromRfc4122(bytes.sliced(accountAt, 16));
    head.answeredAt = QDateTime::fromMSecsSinceEpoch(load<qint64>(bytes, timeAt), Qt::UTC);
    head.count = count;
    return head;
}

} // namespace

FleetCacheEncoder::FleetCacheEncoder(QUuid account, const QDateTime &answeredAt)
    : m_bytes(headSize, '\0')
{
    std::memcpy(m_bytes.data(), magic.data(), size_t(magic.size()));
    store(m_bytes, versionAt, knownVersion);
    m_bytes.replace(accountAt, 16, account.toRfc4122());
    store(m_bytes, timeAt, answeredAt.toMSecsSinceEpoch());
}

void FleetCacheEncoder::append(const Instance &instance)
{
    if (instance.id.isEmpty())
        return;
    const Instance safe = withoutSecrets(instance);
    const qsizetype start = m_bytes.size();
    const quint16 flags = flagsOf(safe);
    bool odd = safe.odd;
    m_bytes.append(2, '\0');
    for (const auto member : timesOf) {
        if (const QDateTime &time = safe.*member; time.isValid()) {
            m_bytes.append(8, '\0');
            store(m_bytes, m_bytes.size() - 8, time.toMSecsSinceEpoch());
        }
    }
    for (const auto member : textsOf)
        putText(safe.*member, odd);
    for (const auto member : repeatedTextsOf)
        putRepeated(safe.*member, odd);
    const QStringList events = safe.events.first(std::min<qsizetype>(safe.events.size(), mostEvents));
    odd = odd || events.size() < safe.events.size();
    putNumber(quint64(events.size()));
    for (const QString &event : events)
        putRepeated(event, odd);
    if (flags & HasLabels)
        putLabels(safe.labels, odd);
    store(m_bytes, start, static_cast<quint16>(flags | (odd ? Odd : 0)));
    ++m_count;
}

QByteArray FleetCacheEncoder::finish()
{
    store(m_bytes, countAt, m_count);
    store(m_bytes, sizeAt, static_cast<quint64>(m_bytes.size() - headSize));
    QByteArray bytes = std::exchange(m_bytes, {});
    bytes += checksumOf(bytes);
    return bytes;
}

void FleetCacheEncoder::putNumber(quint64 number)
{
    while (number >= 0x80) {
        m_bytes += static_cast<char>(0x80 | (number & 0x7f));
        number >>= 7;
    }
    m_bytes += static_cast<char>(number);
}

void FleetCacheEncoder::putText(const QString &text, bool &cut)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() > longestText) {
        // UTF-8 takes at most three bytes for a UTF-16 unit.
        utf8 = text.first(longestText / 3).toUtf8();
        cut = true;
    }
    putNumber(quint64(utf8.size()));
    m_bytes += utf8;
}

void FleetCacheEncoder::putRepeated(const QString &text, bool &cut)
{
    if (const auto known = m_repeated.constFind(text); known != m_repeated.constEnd())
        return putNumber(*known);
    const auto next = quint64(m_repeated.size()) + 1;
    if (next > mostRepeated) {
        putNumber(0);
    } else {
        putNumber(next);
        m_repeated.insert(text, next);
    }
    putText(text, cut);
}

void FleetCacheEncoder::putLabels(const QJsonObject &labels, bool &cut)
{
    QByteArray json = QJsonDocument(labels).toJson(QJsonDocument::Compact);
    if (json.size() > longestText) {
        json = "{}";
        cut = true;
    }
    putNumber(quint64(json.size()));
    m_bytes += json;
}

tl::expected<FleetCacheHead, FleetCacheFault> decodeFleetCache(const QByteArray &bytes,
                                                               const std::function<void(Instance &&)> &take)
{
    const auto head = checkedHead(bytes);
    if (!head)
        return head;
    RecordReader reader(QByteArrayView(bytes).sliced(headSize).chopped(checksumSize));
    for (qsizetype i = 0; i < head->count; ++i) {
        Instance instance = reader.record();
        if (reader.isBroken())
            return damaged(u"record %1 of the fleet cache is not readable"_s.arg(i));
        take(std::move(instance));
    }
    if (!reader.isAtEnd())
        return damaged(u"the fleet cache holds more than its records"_s);
    return head;
}

} // namespace vzaps

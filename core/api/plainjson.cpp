// SPDX-License-Identifier: MIT
#include "api/plainjson.h"

#include "api/jsonreader.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace vzaps {

namespace {

namespace dom = simdjson::dom;

//! An answer has some four levels. Deeper ones are left to Qt, which has a limit of its own.
constexpr size_t deepest = 64;
//! Left out by Qt where it begins a text in UTF-8.
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

//! Whether Qt reads all numbers alike: it refuses those too small for a double, which are zero here.
bool hasPlainNumbers(const dom::element &element)
{
    switch (element.type()) {
    case dom::element_type::ARRAY:
        return std::ranges::all_of(dom::array(element), hasPlainNumbers);
    case dom::element_type::OBJECT:
        for (const auto &[key, value] : dom::object(element)) {
            if (!hasPlainNumbers(value))
                return false;
        }
        return true;
    case dom::element_type::DOUBLE:
        return double(element) != 0;
    default:
        return true;
    }
}

bool hasNumbers(const dom::element &element)
{
    switch (element.type()) {
    case dom::element_type::ARRAY:
        return std::ranges::any_of(dom::array(element), hasNumbers);
    case dom::element_type::OBJECT:
        for (const auto &[key, value] : dom::object(element)) {
            if (hasNumbers(value))
                return true;
        }
        return false;
    default:
        return element.is_number();
    }
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\v\f\r";
    const size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

} // namespace

PlainArray PlainValue::toArray() const
{
    return isArray() ? PlainArray{dom::array(m_element), m_json} : PlainArray{{}, m_json};
}

PlainObject PlainValue::toObject() const
{
    return isObject() ? PlainObject{dom::object(m_element), m_json} : PlainObject{{}, m_json};
}

std::string_view PlainValue::toText() const
{
    return isText() ? std::string_view(m_element) : std::string_view();
}

std::optional<bool> PlainValue::toBool() const
{
    return m_json && m_element.is_bool() ? std::optional(bool(m_element)) : std::nullopt;
}

std::optional<qint64> PlainValue::toInteger() const
{
    return m_json && m_element.is_int64() ? std::optional(qint64(int64_t(m_element))) : std::nullopt;
}

QJsonObject PlainValue::toQtObject() const
{
    const PlainObject object = toObject();
    if (!object.members || object.members->size() == 0)
        return {};
    const std::string text = simdjson::minify(m_element);
    // Numbers are written anew there, and not necessarily as they were.
    if (hasNumbers(m_element) || text.find(byteOrderMark) != std::string::npos)
        m_json->doubt();
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

PlainJson::PlainJson(const QByteArray &body)
{
    const auto size = static_cast<size_t>(body.size());
    if (size == 0 || body.startsWith(byteOrderMark) || m_parser.allocate(size, deepest) != simdjson::SUCCESS)
        return;
    dom::element root;
    if (m_parser.parse(body.constData(), size).get(root) == simdjson::SUCCESS && hasPlainNumbers(root))
        m_root = root;
}

PlainValue PlainJson::root()
{
    return m_root ? PlainValue(*m_root, *this) : PlainValue();
}

std::optional<PlainReader::Key> PlainReader::keyOf(std::string_view written)
{
    std::array<char, 2 * sizeof(quint64)> folded{};
    size_t size = 0;
    for (const char c : written) {
        // Some letters from elsewhere are ASCII in lower case.
        if (static_cast<signed char>(c) <= 0)
            return {};
        if (c == '_')
            continue;
        if (size < folded.size())
            folded[size] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        ++size;
    }
    if (size > folded.size())
        return Key{};
    Key key;
    std::memcpy(&key.begin, folded.data(), sizeof key.begin);
    std::memcpy(&key.end, folded.data() + sizeof key.begin, sizeof key.end);
    return key;
}

PlainReader::PlainReader(const PlainObject &object)
    : m_json(object.json)
{
    if (!object.members)
        return;
    for (const auto &[written, value] : *object.members) {
        const std::optional<Key> key = keyOf(written);
        // Of two spellings of a key JsonReader knows which one counts.
        const auto isSame = [&key](const Entry &entry) { return entry.key == *key; };
        if (!key || (*key != Key{} && std::ranges::any_of(m_entries, isSame)))
            m_json->doubt();
        m_entries.push_back({key.value_or(Key{}), value});
    }
}

PlainValue PlainReader::value(const char *folded) const
{
    const std::optional<Key> key = keyOf(folded);
    const qsizetype count = m_entries.size();
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = m_next + i < count ? m_next + i : m_next + i - count;
        if (m_entries[at].key == key) {
            m_next = at + 1;
            return {m_entries[at].value, *m_json};
        }
    }
    return {};
}

bool PlainReader::isThere(const PlainValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

std::string_view PlainReader::text(const char *folded) const
{
    const PlainValue found = value(folded);
    const std::string_view text = found.toText();
    if ((isThere(found) && !found.isText()) || text.starts_with(byteOrderMark))
        m_json->doubt();
    return text;
}

std::optional<bool> PlainReader::boolean(const char *folded) const
{
    const PlainValue found = value(folded);
    const std::optional<bool> result = found.toBool();
    if (isThere(found) && !result)
        m_json->doubt();
    return result;
}

std::optional<qint64> PlainReader::count(const char *folded) const
{
    const PlainValue found = value(folded);
    const std::optional<qint64> result = found.toInteger();
    if (isThere(found) && (!result || *result < 0 || *result >= endOfCounts)) {
        m_json->doubt();
        return {};
    }
    return result;
}

std::optional<qint64> PlainReader::time(const char *folded) const
{
    const std::string_view written = text(folded);
    if (written.empty())
        return {};
    const QLatin1String bytes(written.data(), static_cast<qsizetype>(written.size()));
    if (const auto plain = plainUtc(bytes))
        return plain;
    const QDateTime time = timeOf(QString::fromUtf8(bytes.data(), bytes.size()));
    if (!time.isValid())
        m_json->doubt();
    return time.toMSecsSinceEpoch();
}

PlainReader::List PlainReader::list(const char *folded) const
{
    const PlainValue found = value(folded);
    List cleaned;
    const auto put = [this, &cleaned](std::string_view part) {
        // There are more blanks than those of ASCII.
        if (std::ranges::any_of(part, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            m_json->doubt();
        const std::string_view name = trimmed(part);
        if (!name.empty() && std::ranges::find(cleaned, name) == cleaned.end())
            cleaned.push_back(name);
    };
    if (found.isArray()) {
        const PlainArray entries = found.toArray();
        for (const dom::element &entry : *entries.elements) {
            if (entry.is_string())
                put(std::string_view(entry));
            else
                m_json->doubt();
        }
        return cleaned;
    }
    const std::string_view all = text(folded);
    for (size_t from = 0; from < all.size();) {
        const size_t comma = std::min(all.find(',', from), all.size());
        put(all.substr(from, comma - from));
        from = comma + 1;
    }
    return cleaned;
}

QJsonObject PlainReader::object(const char *folded) const
{
    const PlainValue found = value(folded);
    if (isThere(found) && !found.isObject())
        m_json->doubt();
    return found.toQtObject();
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <optional>
#include <simdjson.h>
#include <string_view>

namespace vzaps {

class PlainJson;
struct PlainArray;
struct PlainObject;

//! A value inside a PlainJson, or none: undefined. Asked like a QJsonValue.
class PlainValue final {
public:
    PlainValue() = default;
    PlainValue(simdjson::dom::element element, PlainJson &json)
        : m_element(element)
        , m_json(&json)
    {
    }

    [[nodiscard]] bool isUndefined() const { return !m_json; }
    [[nodiscard]] bool isNull() const { return m_json && m_element.is_null(); }
    [[nodiscard]] bool isArray() const { return m_json && m_element.is_array(); }
    [[nodiscard]] bool isObject() const { return m_json && m_element.is_object(); }
    [[nodiscard]] bool isText() const { return m_json && m_element.is_string(); }
    //! Empty if it is something else.
    [[nodiscard]] PlainArray toArray() const;
    [[nodiscard]] PlainObject toObject() const;
    [[nodiscard]] std::string_view toText() const;
    [[nodiscard]] std::optional<bool> toBool() const;
    [[nodiscard]] std::optional<qint64> toInteger() const;
    //! The object as Qt reads it.
    [[nodiscard]] QJsonObject toQtObject() const;

private:
    simdjson::dom::element m_element;
    PlainJson *m_json = nullptr;
};

struct PlainArray {
    std::optional<simdjson::dom::array> elements;
    PlainJson *json = nullptr;
};

struct PlainObject {
    std::optional<simdjson::dom::object> members;
    PlainJson *json = nullptr;
};

//! A whole JSON body, parsed five times as fast as QJsonDocument does and read without a copy of its texts.
//! It is for bodies that every reader understands alike. What Qt refuses is not parsed, nor is some of what
//! Qt accepts; and whoever meets something in it that JsonReader has rules for - a number where a text
//! belongs, two spellings of a key - says so by doubt(): then the body is to be read by parseJson() and
//! JsonReader.
class PlainJson final {
public:
    //! Keeps what it needs of the body.
    explicit PlainJson(const QByteArray &body);

    //! The whole; undefined if it could not be parsed.
    [[nodiscard]] PlainValue root();
    //! True if what was read is not for sure what JsonReader would have read.
    [[nodiscard]] bool isDoubtful() const { return m_doubtful; }
    void doubt() { m_doubtful = true; }

private:
    simdjson::dom::parser m_parser;
    std::optional<simdjson::dom::element> m_root;
    bool m_doubtful = false;
};

//! JsonReader for an object of a PlainJson: the same questions by the same keys, answered where the value is
//! of the documented type, absent or null. Texts live as long as the PlainJson.
class PlainReader final {
public:
    using Value = PlainValue;
    using List = QVarLengthArray<std::string_view, 16>;

    explicit PlainReader(const PlainObject &object);

    [[nodiscard]] PlainValue value(const char *folded) const;
    [[nodiscard]] std::string_view text(const char *folded) const;
    [[nodiscard]] std::optional<bool> boolean(const char *folded) const;
    [[nodiscard]] std::optional<qint64> count(const char *folded) const;
    //! In milliseconds since 1970.
    [[nodiscard]] std::optional<qint64> time(const char *folded) const;
    [[nodiscard]] List list(const char *folded) const;
    [[nodiscard]] QJsonObject object(const char *folded) const;
    //! Never: what is odd is left to JsonReader.
    [[nodiscard]] bool wasOdd() const { return false; }

private:
    //! A folded key of up to sixteen letters; longer ones are none of ours.
    struct Key {
        quint64 begin = 0;
        quint64 end = 0;
        bool operator==(const Key &) const = default;
    };
    struct Entry {
        Key key;
        simdjson::dom::element value;
    };
    [[nodiscard]] static std::optional<Key> keyOf(std::string_view written);
    [[nodiscard]] static bool isThere(const PlainValue &value);

    QVarLengthArray<Entry, 24> m_entries;
    mutable qsizetype m_next = 0; //!< where the key that is asked for next is, mostly
    PlainJson *m_json;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "api/apierror.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace vzaps {

//! A key as it is compared: lower case, without underscores. Answers mix snake_case and camelCase (contract
//! notes, line 8).
[[nodiscard]] QString foldedKey(const QString &key);

//! Counts are below 2^53: from there on a double is no exact count.
constexpr qint64 endOfCounts = 1LL << 53;

//! Milliseconds since 1970 of the one form that servers write, "2026-03-04T05:06:07Z" with or without a
//! fraction of up to three digits; nullopt for any other.
[[nodiscard]] std::optional<qint64> plainUtc(QStringView written);
[[nodiscard]] std::optional<qint64> plainUtc(QLatin1String written);
//! ISO 8601 with or without fraction, UTC where it does not say; invalid for anything else.
[[nodiscard]] QDateTime timeOf(const QString &written);

//! Reads a JSON object by folded keys and forgives wrong types, remembering that it did.
class JsonReader final {
public:
    using Value = QJsonValue;

    explicit JsonReader(const QJsonObject &object);

    //! Whether the key is there and not null.
    [[nodiscard]] bool has(const char *folded) const;
    //! As it is; undefined if absent.
    [[nodiscard]] QJsonValue value(const char *folded) const;

    //! Absent and null: empty. A number is taken as its text.
    [[nodiscard]] QString text(const char *folded);
    //! Also written as text; nullopt if absent or anything else.
    [[nodiscard]] std::optional<bool> boolean(const char *folded);
    //! A whole number, also written as text; nullopt if absent, negative or not a number.
    [[nodiscard]] std::optional<qint64> count(const char *folded);
    //! ISO 8601 with or without fraction, UTC where it does not say; invalid if absent.
    [[nodiscard]] QDateTime time(const char *folded);
    //! An array of texts or one comma string; trimmed, blanks dropped.
    [[nodiscard]] QStringList list(const char *folded);
    //! Empty if absent or of another type.
    [[nodiscard]] QJsonObject object(const char *folded);

    //! True once a present, non-null value had a type that could not be used.
    [[nodiscard]] bool wasOdd() const { return m_odd; }

private:
    struct Entry {
        QString key; // as it is written
        QJsonValue value;
    };
    //! A list: of some twenty keys the right one is found sooner than a hash of each is made.
    std::vector<Entry> m_entries;
    bool m_odd = false;
};

//! Parses a whole body. Arrays nested deeper than Qt's own limit and trailing garbage are errors.
[[nodiscard]] tl::expected<QJsonValue, QString> parseJson(const QByteArray &body);

//! The payload of an answer: an object with data and at least one of code, success is an envelope, anything
//! else is the payload itself (contract notes, line 7). Reader: JsonReader or PlainReader.
template <typename Reader>
[[nodiscard]] typename Reader::Value payloadOf(const typename Reader::Value &answer)
{
    if (!answer.isObject())
        return answer;
    const Reader reader(answer.toObject());
    const auto data = reader.value("data");
    const bool envelope = !data.isUndefined()
        && (!reader.value("code").isUndefined() || !reader.value("success").isUndefined());
    return envelope ? data : answer;
}

[[nodiscard]] QJsonValue unwrapped(const QJsonValue &answer);

//! True if the answer is an object that says success: false.
[[nodiscard]] bool saysFailure(const QJsonValue &answer);

//! Fills server text, code and field errors from an error body (contract notes, section Errors). Nothing is
//! redacted here.
void readErrorBody(const QByteArray &body, ApiError &error);

} // namespace vzaps

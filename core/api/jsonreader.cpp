// SPDX-License-Identifier: MIT
#include "api/jsonreader.h"

#include <QJsonDocument>

#include <cmath>

namespace vzaps {

namespace {

//! Far more than is shown: whoever takes secrets out of it must see them whole.
constexpr int maximumServerText = 64 * 1024;

QString messageOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isObject())
        return JsonReader(value.toObject()).value("message").toString().trimmed();
    return {};
}

QString firstErrorMessage(const QJsonArray &errors)
{
    for (const QJsonValue &entry : errors) {
        if (const QString message = messageOf(entry); !message.isEmpty())
            return message;
    }
    return {};
}

QString bestMessage(const JsonReader &reader)
{
    const QString candidates[] = {
        firstErrorMessage(reader.value("errors").toArray()),
        messageOf(reader.value("message")),
        messageOf(reader.value("error")),
        messageOf(reader.value("detail")),
        messageOf(JsonReader(reader.value("data").toObject()).value("error")),
    };
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

void readFieldErrors(const JsonReader &reader, ApiError &error)
{
    const auto put = [&error](const QString &field, const QString &message) {
        if (!field.isEmpty() && !message.isEmpty())
            error.fieldErrors.insert(foldedKey(field), message.left(maximumServerText));
    };
    const QJsonValue errors = reader.value("errors");
    const QJsonArray entries = errors.toArray();
    for (const QJsonValue &entry : entries) {
        const JsonReader one(entry.toObject());
        QString field = one.value("field").toString();
        if (field.isEmpty())
            field = one.value("path").toString();
        put(field, messageOf(entry));
    }
    for (const QJsonObject &map : {errors.toObject(), reader.value("details").toObject()}) {
        for (auto it = map.begin(); it != map.end(); ++it) {
            const QJsonValue value = it.value().isArray() ? it.value().toArray().at(0) : it.value();
            put(it.key(), messageOf(value));
        }
    }
}

//! Whether foldedKey(key) is that, without making it.
bool isFoldedTo(const QString &key, const char *folded)
{
    for (const QChar character : key) {
        if (character == u'_')
            continue;
        if (*folded == '\0' || character.toLower() != QLatin1Char(*folded))
            return false;
        ++folded;
    }
    return *folded == '\0';
}

template <typename Text> std::optional<qint64> plainUtcOf(Text written)
{
    const auto number = [written](qsizetype from, qsizetype count) {
        int result = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            const char16_t digit = written.at(i).unicode();
            if (digit < u'0' || digit > u'9')
                return -1;
            result = result * 10 + (digit - u'0');
        }
        return result;
    };
    const auto is = [written](qsizetype at, char16_t wanted) { return written.at(at).unicode() == wanted; };
    const qsizetype size = written.size();
    const bool shaped = size >= 20 && size <= 24 && size != 21 && is(4, u'-') && is(7, u'-') && is(10, u'T')
        && is(13, u':') && is(16, u':') && is(size - 1, u'Z') && (size == 20 || is(19, u'.'));
    if (!shaped)
        return {};
    const int fraction = size == 20 ? 0 : number(20, size - 21);
    const int scale = size == 22 ? 100 : size == 23 ? 10 : 1;
    // A year of -1 would be one before Christ.
    const int year = number(0, 4);
    if (year < 1)
        return {};
    const QDate date(year, number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), fraction < 0 ? -1 : fraction * scale);
    if (!date.isValid() || !time.isValid())
        return {};
    constexpr qint64 julianDayOf1970 = 2'440'588;
    constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
    return (date.toJulianDay() - julianDayOf1970) * dayMs + time.msecsSinceStartOfDay();
}

} // namespace

QString foldedKey(const QString &key)
{
    QString folded = key.toLower();
    folded.remove(u'_');
    return folded;
}

std::optional<qint64> plainUtc(QStringView written)
{
    return plainUtcOf(written);
}

std::optional<qint64> plainUtc(QLatin1String written)
{
    return plainUtcOf(written);
}

QDateTime timeOf(const QString &written)
{
    // Five times an instance: Qt's own reader takes a good part of what a whole instance takes.
    if (const auto plain = plainUtc(QStringView(written)))
        return QDateTime::fromMSecsSinceEpoch(*plain, Qt::UTC);
    QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    // Without a zone Qt reads a local time, and nothing at all in the hour that the clocks here skip.
    if (!time.isValid())
        time = QDateTime::fromString(written + u'Z', Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toUTC() : QDateTime();
}

JsonReader::JsonReader(const QJsonObject &object)
{
    m_entries.reserve(static_cast<size_t>(object.size()));
    for (auto it = object.begin(); it != object.end(); ++it)
        m_entries.push_back({it.key(), it.value()});
}

bool JsonReader::has(const char *folded) const
{
    const QJsonValue found = value(folded);
    return !found.isUndefined() && !found.isNull();
}

QJsonValue JsonReader::value(const char *folded) const
{
    const Entry *found = nullptr;
    for (const Entry &entry : m_entries) {
        if (!isFoldedTo(entry.key, folded))
            continue;
        // Of two spellings of one key the one with a value wins.
        if (!entry.value.isNull())
            return entry.value;
        found = &entry;
    }
    return found ? found->value : QJsonValue(QJsonValue::Undefined);
}

QString JsonReader::text(const char *folded)
{
    const QJsonValue found = value(folded);
    if (found.isString())
        return found.toString();
    if (found.isDouble())
        return found.toVariant().toString();
    if (has(folded))
        m_odd = true;
    return {};
}

std::optional<bool> JsonReader::boolean(const char *folded)
{
    const QJsonValue found = value(folded);
    if (found.isBool())
        return found.toBool();
    if (found.isString() && found.toString().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (found.isString() && found.toString().compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    if (has(folded))
        m_odd = true;
    return {};
}

std::optional<qint64> JsonReader::count(const char *folded)
{
    const QJsonValue found = value(folded);
    bool isNumber = found.isDouble();
    const double number = isNumber ? found.toDouble() : found.toString().toDouble(&isNumber);
    if (isNumber && number >= 0 && number < double(endOfCounts) && std::floor(number) == number)
        return static_cast<qint64>(number);
    if (has(folded))
        m_odd = true;
    return {};
}

QDateTime JsonReader::time(const char *folded)
{
    const QString written = text(folded);
    if (written.isEmpty())
        return {};
    const QDateTime time = timeOf(written);
    if (!time.isValid())
        m_odd = true;
    return time;
}

QStringList JsonReader::list(const char *folded)
{
    const QJsonValue found = value(folded);
    QStringList parts;
    if (found.isArray()) {
        const QJsonArray entries = found.toArray();
        for (const QJsonValue &entry : entries) {
            if (entry.isString())
                parts << entry.toString();
            else
                m_odd = true;
        }
    } else {
        parts = text(folded).split(u',');
    }
    QStringList cleaned;
    for (const QString &part : std::as_const(parts)) {
        if (const QString name = part.trimmed(); !name.isEmpty() && !cleaned.contains(name))
            cleaned << name;
    }
    return cleaned;
}

QJsonObject JsonReader::object(const char *folded)
{
    const QJsonValue found = value(folded);
    if (!found.isObject() && has(folded))
        m_odd = true;
    return found.toObject();
}

tl::expected<QJsonValue, QString> parseJson(const QByteArray &body)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return tl::unexpected(
            QStringLiteral("not JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue unwrapped(const QJsonValue &answer)
{
    return payloadOf<JsonReader>(answer);
}

bool saysFailure(const QJsonValue &answer)
{
    if (!answer.isObject())
        return false;
    const QJsonValue success = JsonReader(answer.toObject()).value("success");
    return success.isBool() && !success.toBool();
}

void readErrorBody(const QByteArray &body, ApiError &error)
{
    const auto json = parseJson(body);
    if (!json || !json->isObject()) {
        const QString text = QString::fromUtf8(body.left(maximumServerText)).trimmed();
        // An HTML page is a proxy's or a wrong server's: no words for a person.
        if (!text.startsWith(u'<'))
            error.serverText = text;
        return;
    }
    const JsonReader reader(json->toObject());
    error.serverText = bestMessage(reader).left(maximumServerText);
    error.code = reader.value("code").toString();
    if (error.code.isEmpty())
        error.code = reader.value("errorcode").toString();
    readFieldErrors(reader, error);
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "fleet/exportencoder.h"

#include "fleet/secretfree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr QLatin1String idKey("id");
constexpr QLatin1String accountKey("account");

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\uff1d':
    case u'\uff0b':
    case u'\uff0d':
    case u'\uff20':
        return true;
    default:
        return false;
    }
}

bool breaksLines(QChar c)
{
    return c == u'\t' || c == u'\r' || c == u'\n';
}

//! What spreadsheets drop before they look whether a cell is a formula, and what can't be seen there.
bool isOverlooked(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'\'' || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format;
}

bool isFormula(QStringView text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), isOverlooked);
    return first != text.end() && startsFormula(*first);
}

bool isFormulaCell(QStringView text)
{
    const auto first =
        std::find_if(text.begin(), text.end(), [](QChar c) { return breaksLines(c) || !isOverlooked(c); });
    return first != text.end() && (breaksLines(*first) || startsFormula(*first));
}

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonValue utcValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(utcText(time)) : QJsonValue();
}

QString stateText(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connected:
        return u"connected"_s;
    case ConnectionState::Disconnected:
        return u"disconnected"_s;
    case ConnectionState::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString phoneText(const Instance &instance)
{
    const QString digits = instance.phone();
    return digits.isEmpty() ? QString() : u'+' + digits;
}

QString cellOf(const Instance &instance, ExportColumn column)
{
    switch (column) {
    case ExportColumn::Name:
        return instance.name;
    case ExportColumn::State:
        return stateText(instance.connectionState());
    case ExportColumn::Billing:
        return instance.billingStatus;
    case ExportColumn::Ends:
        return utcText(instance.endsAt());
    case ExportColumn::Phone:
        return phoneText(instance);
    case ExportColumn::PushName:
        return instance.pushName;
    case ExportColumn::Webhook:
        return instance.webhook;
    case ExportColumn::Events:
        return instance.events.join(", "_L1);
    case ExportColumn::Created:
        return utcText(instance.createdAt);
    case ExportColumn::Updated:
        return utcText(instance.updatedAt);
    }
    return {};
}

QJsonValue valueOf(const Instance &instance, ExportColumn column)
{
    switch (column) {
    case ExportColumn::Ends:
        return utcValue(instance.endsAt());
    case ExportColumn::Created:
        return utcValue(instance.createdAt);
    case ExportColumn::Updated:
        return utcValue(instance.updatedAt);
    case ExportColumn::Events:
        return QJsonArray::fromStringList(instance.events);
    default: {
        const QString text = cellOf(instance, column);
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    }
}

} // namespace

const QList<ExportColumn> &allExportColumns()
{
    static const QList<ExportColumn> columns{
        ExportColumn::Name,    ExportColumn::State,    ExportColumn::Billing, ExportColumn::Ends,
        ExportColumn::Phone,   ExportColumn::PushName, ExportColumn::Webhook, ExportColumn::Events,
        ExportColumn::Created, ExportColumn::Updated,
    };
    return columns;
}

QLatin1String exportKey(ExportColumn column)
{
    switch (column) {
    case ExportColumn::Name:
        return "name"_L1;
    case ExportColumn::State:
        return "state"_L1;
    case ExportColumn::Billing:
        return "billing_status"_L1;
    case ExportColumn::Ends:
        return "ends_at"_L1;
    case ExportColumn::Phone:
        return "phone"_L1;
    case ExportColumn::PushName:
        return "push_name"_L1;
    case ExportColumn::Webhook:
        return "webhook"_L1;
    case ExportColumn::Events:
        return "events"_L1;
    case ExportColumn::Created:
        return "created_at"_L1;
    case ExportColumn::Updated:
        return "updated_at"_L1;
    }
    return {};
}

QString formulaSafe(const QString &text, QChar separator)
{
    const auto startsCell = [separator](QChar c) {
        return breaksLines(c) || (c != separator && (c == u';' || c == u','));
    };
    QString safe;
    safe.reserve(text.size() + 1);
    if (isFormulaCell(text))
        safe += u'\'';
    for (qsizetype i = 0; i < text.size(); ++i) {
        safe += text.at(i);
        if (startsCell(text.at(i)) && isFormula(QStringView(text).sliced(i + 1)))
            safe += u'\'';
    }
    return safe;
}

ExportEncoder::ExportEncoder(Layout layout)
    : m_layout(std::move(layout))
{
    if (m_layout.format == ExportFormat::RawCsv)
        m_layout.separator = u',';
}

QByteArray ExportEncoder::begin() const
{
    if (m_layout.format == ExportFormat::Json)
        return "[";
    QStringList names{idKey};
    if (m_layout.withAccount)
        names << accountKey;
    for (const ExportColumn column : m_layout.columns)
        names << exportKey(column);
    const QByteArray line = csvLine(names);
    return m_layout.format == ExportFormat::SpreadsheetCsv ? "\xef\xbb\xbf" + line : line;
}

QByteArray ExportEncoder::row(const Instance &instance, const QString &accountName)
{
    const Instance safe = withoutSecrets(instance);
    if (m_layout.format != ExportFormat::Json)
        return csvRow(safe, accountName);
    const char *const before = std::exchange(m_first, false) ? "\n" : ",\n";
    return before + jsonRow(safe, accountName);
}

QByteArray ExportEncoder::end() const
{
    return m_layout.format == ExportFormat::Json ? QByteArray("\n]\n") : QByteArray();
}

QByteArray ExportEncoder::csvLine(const QStringList &cells) const
{
    QString line;
    for (const QString &cell : cells) {
        QString text = cell;
        text.remove(QChar(u'\0'));
        if (m_layout.format == ExportFormat::SpreadsheetCsv)
            text = formulaSafe(text, m_layout.separator);
        if (!line.isEmpty())
            line += m_layout.separator;
        line += u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return (line + "\r\n"_L1).toUtf8();
}

QByteArray ExportEncoder::csvRow(const Instance &instance, const QString &accountName) const
{
    QStringList cells{instance.id};
    if (m_layout.withAccount)
        cells << accountName;
    for (const ExportColumn column : m_layout.columns)
        cells << cellOf(instance, column);
    return csvLine(cells);
}

QByteArray ExportEncoder::jsonRow(const Instance &instance, const QString &accountName) const
{
    QJsonObject object{{idKey, instance.id}};
    if (m_layout.withAccount)
        object.insert(accountKey, accountName);
    for (const ExportColumn column : m_layout.columns)
        object.insert(exportKey(column), valueOf(instance, column));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QByteArray>
#include <QLatin1String>
#include <QList>

namespace vzaps {

//! What kind of file an export makes.
enum class ExportFormat {
    //! For people: formulaSafe() cells. Begins with a byte order mark, because Excel reads a CSV file without
    //! one in the system's old 8-bit encoding and spoils every accent.
    SpreadsheetCsv,
    //! For programs: every value as it is. No byte order mark: most readers would make it part of the name of
    //! the first column.
    RawCsv,
    Json, //!< an array of objects; what is not known is null
};

//! What can be written of an instance. Tokens can't, on purpose.
enum class ExportColumn {
    Name,
    State, //!< connected, disconnected, unknown
    Billing, //!< as the server spells it
    Ends,
    Phone, //!< "+" and digits, empty if not paired
    PushName,
    Webhook,
    Events, //!< CSV: one text, separated by ", "
    Created,
    Updated,
};

[[nodiscard]] const QList<ExportColumn> &allExportColumns();
//! The name of the column in CSV and the key in JSON, the same in every language and version.
[[nodiscard]] QLatin1String exportKey(ExportColumn column);

//! The text with an apostrophe before whatever a spreadsheet would take for a formula: at the start of the
//! cell, also behind white space and quotes, and where a spreadsheet that expects another separator would
//! start a cell in the middle of this one. Source: OWASP, CSV Injection.
[[nodiscard]] QString formulaSafe(const QString &text, QChar separator);

//! The bytes of an export, part by part: begin(), row() for each instance, end(). CSV is RFC 4180 with every
//! cell quoted, in UTF-8; characters of code zero, which CSV can't carry, are left out. Times are ISO 8601 in
//! UTC, to the second.
class ExportEncoder final {
public:
    //! What is written, and how.
    struct Layout {
        ExportFormat format = ExportFormat::SpreadsheetCsv;
        QList<ExportColumn> columns = allExportColumns(); //!< the id comes before them, always
        bool withAccount = false; //!< the account's name comes behind the id
        //! Of spreadsheet CSV. Excel expects a semicolon where numbers are written with a decimal comma.
        QChar separator = u',';
    };

    explicit ExportEncoder(Layout layout);

    [[nodiscard]] QByteArray begin() const;
    //! accountName counts only with Layout::withAccount.
    [[nodiscard]] QByteArray row(const Instance &instance, const QString &accountName);
    [[nodiscard]] QByteArray end() const;

private:
    [[nodiscard]] QByteArray csvLine(const QStringList &cells) const;
    [[nodiscard]] QByteArray csvRow(const Instance &instance, const QString &accountName) const;
    [[nodiscard]] QByteArray jsonRow(const Instance &instance, const QString &accountName) const;

    Layout m_layout;
    bool m_first = true;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "log/diagnostics.h"

#include "api/redactor.h"

#include <QDir>
#include <QRegularExpression>

namespace vzaps {

namespace {

QString accountLine(const AccountProfile &account)
{
    return QStringLiteral("%1 on %2, credentials %3")
        .arg(account.id.toString(QUuid::WithoutBraces), account.serverAddress.host(),
             account.secretStored ? QStringLiteral("in the keychain")
                                  : QStringLiteral("for the session only"));
}

QString operationLine(const JournalEntry &entry)
{
    return QStringLiteral("%1 %2 instance %3, approved %4")
        .arg(entry.id.toString(QUuid::WithoutBraces), QLatin1String(infoOf(entry.operation).name),
             entry.instanceId.isEmpty() ? QStringLiteral("(new)") : entry.instanceId,
             entry.approvedAt.toString(Qt::ISODate));
}

void addSection(QStringList &text, const QString &title, const QStringList &lines)
{
    text << QString() << QStringLiteral("== %1").arg(title);
    text << (lines.isEmpty() ? QStringList{QStringLiteral("none")} : lines);
}

} // namespace

QString diagnosticsText(const DiagnosticsSource &source, const Redactor &redactor)
{
    QStringList text{QStringLiteral("VZaps Manager diagnostics")};
    addSection(text, QStringLiteral("Program and system"), source.facts);
    QStringList accounts;
    for (const AccountProfile &account : source.accounts)
        accounts << accountLine(account);
    addSection(text, QStringLiteral("Accounts"), accounts);
    QStringList operations;
    for (const JournalEntry &entry : source.openOperations)
        operations << operationLine(entry);
    addSection(text, QStringLiteral("Operations that are not settled"), operations);
    addSection(text, QStringLiteral("Log"), source.logLines);
    return withoutPersonalData(redactor.redacted(text.join(u'\n')), QDir::homePath()) + u'\n';
}

QString withoutPersonalData(const QString &text, const QString &homeFolder)
{
    // A run of 10 to 15 digits, with or without +, that is no part of an id, a version or a time.
    static const QRegularExpression phone(
        QStringLiteral(R"((?<![\w.:-])\+?\d(?:[ ()-]{0,2}\d){9,14}(?![\w:-]|\.\d))"));
    static const QRegularExpression mail(QStringLiteral(R"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"));
    QString clean = text;
    if (homeFolder.size() > 1)
        clean.replace(homeFolder, QStringLiteral("~"));
    clean.replace(mail, QStringLiteral("[e-mail]"));
    clean.replace(phone, QStringLiteral("[phone]"));
    return clean;
}

} // namespace vzaps

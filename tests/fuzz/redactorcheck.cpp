// SPDX-License-Identifier: MIT
#include "oracles.h"
#include "properties.h"

#include "api/redactor.h"

#include <QUrl>

#include <algorithm>

namespace vzaps::fuzz {

namespace {

const QString canary = QStringLiteral("CANARYvalue9");

//! Long enough to be looked for, fit for a header, and not part of what is put in its place.
bool isSecret(const QString &text)
{
    return text.toUtf8().size() >= 6 && !text.contains(u'[') && !text.contains(u']')
        && !QStringLiteral("redacted").contains(text) && isWellFormed(text)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c != QChar(0x7f); });
}

QString jsonEscaped(const QString &text)
{
    const QString json =
        QString::fromUtf8(compactJson(QJsonObject{{QStringLiteral("k"), text}})); // {"k":"text"}
    return json.mid(6).chopped(2);
}

QString inTheMiddle(const QString &text, const QString &inserted)
{
    const qsizetype half = text.size() / 2;
    return text.left(half) + inserted + text.mid(half);
}

void checkLiveSecret(const QString &secret, const QString &text, Findings &findings)
{
    Redactor redactor;
    redactor.addSecret(secret);
    const QString percent = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    const QString json = jsonEscaped(secret);
    const QStringList spellings{secret, percent, percent.toLower(), json,
                                QString(json).replace(u'/', QLatin1String("\\/"))};
    for (const QString &spelling : spellings) {
        const bool lowerOnly = spelling == percent.toLower() && percent.toLower() != percent;
        const QString clean = redactor.redacted(inTheMiddle(text, spelling));
        const auto sensitivity = lowerOnly ? Qt::CaseInsensitive : Qt::CaseSensitive;
        findings.expect(!clean.contains(spelling, sensitivity), "no spelling of a secret survives", clean);
    }
    const QString once = redactor.redacted(text);
    // What stood right behind a quoted value may go with it the second time.
    findings.expect(redactor.redacted(once).size() <= once.size(), "redacting again adds nothing", once);
}

} // namespace

void checkRedactor(const QByteArray &input, Findings &findings)
{
    QByteArray rest = input;
    const QString secret = QString::fromUtf8(takeLine(rest));
    const QString text = QString::fromUtf8(rest);
    if (isSecret(secret))
        checkLiveSecret(secret, text, findings);
    if (text.contains(QLatin1String("CANARY"), Qt::CaseInsensitive))
        return;
    for (const char *shape :
         {"client_secret=%1", "\"client_token\": \"%1\"", "{\"access_token\":\"%1\"}", "X-Instance-Token: %1",
          "Authorization: Bearer %1", "cs_live_%1", "eyJ%1.%1.%1"}) {
        const QString said = QString::fromLatin1(shape).replace(QLatin1String("%1"), canary);
        const QString clean = redactedByShape(inTheMiddle(text, u'\n' + said + u'\n'));
        findings.expect(!clean.contains(canary), "no value with the shape of a secret survives", clean);
    }
}

} // namespace vzaps::fuzz

// SPDX-License-Identifier: MIT
#include "api/rawrequest.h"

#include "api/jsonreader.h"
#include "api/redactor.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::RawRequest)
};

QJsonValue withMaskedSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray masked;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            masked.append(withMaskedSecrets(entry));
        return masked;
    }
    if (!value.isObject())
        return value;
    QJsonObject masked;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = foldedKey(it.key());
        const bool secret = it.value().isString() && !it.value().toString().isEmpty()
            && (key.endsWith(QLatin1String("token")) || key.endsWith(QLatin1String("secret")));
        masked.insert(it.key(),
                      secret ? QJsonValue(QStringLiteral("********")) : withMaskedSecrets(it.value()));
    }
    return masked;
}

//! Of a path with or without a query, as a server reads it.
QString firstSegment(const QString &path)
{
    QStringList segments = QUrl::fromPercentEncoding(path.section(u'?', 0, 0).toUtf8())
                               .split(QLatin1Char('/'), Qt::SkipEmptyParts);
    segments.removeAll(QStringLiteral("."));
    return segments.value(0);
}

bool steersDisplay(QChar c)
{
    const bool layout = c == u'\n' || c == u'\t';
    const bool turnsText = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
    return turnsText || (c.category() == QChar::Other_Control && !layout);
}

//! Only the texts of JSON can hold such characters, and there their numbers mean the same.
QString withEscapedControls(const QString &json)
{
    QString escaped;
    escaped.reserve(json.size());
    for (const QChar c : json) {
        if (steersDisplay(c))
            escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return escaped;
}

} // namespace

Effect effectOf(const RawRequest &request)
{
    const QString verb = request.verb.toUpper();
    if (verb == QLatin1String("GET") || verb == QLatin1String("HEAD"))
        return Effect::Reads;
    static const QRegularExpression readingPost(
        QStringLiteral("^/?instances/(list|get|[^/?%]+/webhook/logs/search)/?$"));
    const bool reads = verb == QLatin1String("POST") && readingPost.match(request.path.trimmed()).hasMatch();
    return reads ? Effect::Reads : Effect::Changes;
}

QString problemOf(const RawRequest &request)
{
    static const QStringList verbs{QStringLiteral("GET"), QStringLiteral("HEAD"),  QStringLiteral("POST"),
                                   QStringLiteral("PUT"), QStringLiteral("PATCH"), QStringLiteral("DELETE")};
    if (!verbs.contains(request.verb.toUpper()))
        return Tr::tr("Choose a method.");
    const QString path = request.path.trimmed();
    if (path.isEmpty() || path == QLatin1String("/"))
        return Tr::tr("Enter a path, for example /instances/list.");
    if (path.contains(QLatin1String("://")) || path.startsWith(QLatin1String("//")) || path.contains(u'\\'))
        return Tr::tr("Enter only the path: requests go to the account's own server.");
    static const QRegularExpression odd(QStringLiteral("[\\s\\x00-\\x1f\\x7f#]"));
    const QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
    if (!path.isValidUtf16() || path.contains(odd) || decoded.contains(QLatin1String("..")))
        return Tr::tr("The path can't have spaces, invisible characters, \"#\" or \"..\" in it.");
    if (firstSegment(path).compare(QLatin1String("token"), Qt::CaseInsensitive) == 0)
        return Tr::tr("Signing in is done by the program itself.");
    if (!request.body.trimmed().isEmpty()) {
        if (const auto json = parseJson(request.body); !json)
            return Tr::tr("The body is not valid JSON.");
    }
    return {};
}

QString readableBody(const RawAnswer &answer)
{
    if (const auto json = parseJson(answer.body)) {
        const QJsonValue masked = withMaskedSecrets(*json);
        const QJsonDocument document =
            masked.isArray() ? QJsonDocument(masked.toArray()) : QJsonDocument(masked.toObject());
        return withEscapedControls(QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
    }
    QString text = redactedByShape(QString::fromUtf8(answer.body));
    for (QChar &c : text) {
        if (steersDisplay(c))
            c = u' ';
    }
    return text;
}

} // namespace vzaps

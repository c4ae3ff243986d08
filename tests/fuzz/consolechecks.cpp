// SPDX-License-Identifier: MIT
#include "oracles.h"
#include "properties.h"

#include "api/jsonreader.h"
#include "api/rawrequest.h"
#include "ui/plainlabel.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace vzaps::fuzz {

namespace {

//! The segments below the server address as a server sees them.
QStringList segmentsOf(const QByteArray &belowServer)
{
    const QByteArray path = belowServer.left(belowServer.indexOf('?'));
    QStringList segments = QUrl::fromPercentEncoding(path).split(u'/', Qt::SkipEmptyParts);
    segments.removeAll(QStringLiteral("."));
    return segments;
}

bool plainlyReads(const RawRequest &request)
{
    const QString verb = request.verb.toUpper();
    if (verb == QLatin1String("GET") || verb == QLatin1String("HEAD"))
        return true;
    const QStringList parts = request.path.trimmed().split(u'/', Qt::SkipEmptyParts);
    const bool listOrGet =
        parts.size() == 2 && (parts.at(1) == QLatin1String("list") || parts.at(1) == QLatin1String("get"));
    const bool search = parts.size() == 5
        && parts.mid(2)
            == QStringList{QStringLiteral("webhook"), QStringLiteral("logs"), QStringLiteral("search")};
    return verb == QLatin1String("POST") && parts.value(0) == QLatin1String("instances")
        && (listOrGet || search) && !request.path.contains(u'%') && !request.path.contains(u'?');
}

//! Where a key promises a secret, there are asterisks.
bool secretsAreMasked(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        return std::all_of(entries.begin(), entries.end(), secretsAreMasked);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key().toLower().remove(u'_');
        const bool secret = key.endsWith(QLatin1String("token")) || key.endsWith(QLatin1String("secret"));
        const QString text = it.value().toString();
        if (secret && !text.isEmpty() && text != QString(text.size(), u'*'))
            return false;
        if (!secretsAreMasked(it.value()))
            return false;
    }
    return true;
}

void expectPlain(const QString &shown, Findings &findings)
{
    findings.expect(std::none_of(shown.begin(), shown.end(),
                                 [](QChar c) { return c != u'\n' && c != u'\t' && steersDisplay(c); }),
                    "an answer does not steer the display", shown);
}

RawAnswer answerWith(const QByteArray &body)
{
    RawAnswer answer;
    answer.httpStatus = 200;
    answer.body = body;
    return answer;
}

} // namespace

void checkRawRequest(const QByteArray &input, Findings &findings)
{
    RawRequest request;
    request.body = input;
    request.verb = QString::fromUtf8(takeLine(request.body));
    request.path = QString::fromUtf8(takeLine(request.body));
    findings.expect(effectOf(request) == Effect::Changes || plainlyReads(request),
                    "only what plainly reads counts as reading", request.path);
    if (!problemOf(request).isEmpty())
        return;
    QString path = request.path.trimmed();
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    const QByteArray server = "https://api.example.org/v1/";
    const QUrl url(QString::fromLatin1(server) + path, QUrl::StrictMode);
    if (!url.isValid())
        return; // the transport refuses it
    const QByteArray encoded = url.toEncoded();
    const QString shown = QString::fromLatin1(encoded);
    findings.expect(encoded.startsWith(server) && url.host() == QLatin1String("api.example.org")
                        && !url.hasFragment(),
                    "a request stays below the server address", shown);
    const QStringList segments = segmentsOf(encoded.mid(server.size()));
    findings.expect(!segments.contains(QStringLiteral("..")), "a path does not climb", shown);
    findings.expect(segments.value(0).compare(QLatin1String("token"), Qt::CaseInsensitive) != 0,
                    "signing in is not for the console", shown);
    findings.expect(request.body.trimmed().isEmpty() || parseJson(request.body), "a body is JSON");
}

void checkRawAnswer(const QByteArray &input, Findings &findings)
{
    const QString shown = readableBody(answerWith(input));
    expectPlain(shown, findings);
    const auto json = parseJson(input);
    if (!json)
        return;
    const auto again = parseJson(shown.toUtf8());
    findings.expect(again && again->isArray() == json->isArray(), "JSON is shown as JSON", shown);
    findings.expect(!again || secretsAreMasked(*again), "no secret field is shown", shown);
    if (input.contains("CANARY"))
        return;
    const QString secret = QStringLiteral("CANARY-value");
    const QJsonObject inner{{QStringLiteral("instanceToken"), secret}, {QStringLiteral("value"), *json}};
    const QJsonObject outer{{QStringLiteral("CLIENT_SECRET"), secret}, {QStringLiteral("inner"), inner}};
    findings.expect(!readableBody(answerWith(compactJson(outer))).contains(QLatin1String("CANARY")),
                    "no secret field is shown", shown);
}

void checkDisplayText(const QByteArray &input, Findings &findings)
{
    const QString text = QString::fromUtf8(input);
    for (const int maximum : {1, 2, 10, 200, 4096}) {
        const QString shown = displayText(text, maximum);
        findings.expect(shown.size() <= maximum, "a text keeps its length", shown);
        findings.expect(std::none_of(shown.begin(), shown.end(), steersDisplay),
                        "a text does not steer the display", shown);
        findings.expect(isWellFormed(shown) || !isWellFormed(text), "no character is cut in half", shown);
        findings.expect(displayText(shown, maximum) == shown, "a fit text stays as it is", shown);
    }
    const QString tip = plainToolTip(text);
    const QString inside = tip.isEmpty() ? QString() : tip.mid(4).chopped(5);
    findings.expect(tip.isEmpty() == text.isEmpty(), "a text has a tooltip");
    findings.expect(!QString(inside).remove(QStringLiteral("<br/>")).contains(u'<'),
                    "a tooltip has no markup", tip);
    findings.expect(std::none_of(tip.begin(), tip.end(), steersDisplay),
                    "a tooltip does not steer the display", tip);
}

} // namespace vzaps::fuzz

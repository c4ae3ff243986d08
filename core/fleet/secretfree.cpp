// SPDX-License-Identifier: MIT
#include "fleet/secretfree.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

//! What is shorter is no token, and would be found in innocent texts.
constexpr qsizetype shortestToken = 8;
constexpr QLatin1String stars("***");

void hidePassword(QString &url)
{
    const qsizetype start = url.indexOf("://"_L1) + 3;
    if (start < 3)
        return;
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; };
    const auto end = std::find_if(url.cbegin() + start, url.cend(), isEnd) - url.cbegin();
    const qsizetype at = QStringView(url).first(end).lastIndexOf(u'@');
    const qsizetype colon = url.indexOf(u':', start);
    if (at > start && colon >= 0 && colon < at)
        url.replace(colon + 1, at - colon - 1, stars);
}

//! Between the quotes of a JSON text.
QByteArray asInJson(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(2).chopped(2);
}

} // namespace

Instance withoutSecrets(Instance instance)
{
    const QString token = std::exchange(instance.token, {});
    instance.url.clear();
    hidePassword(instance.webhook);
    if (token.size() < shortestToken || isMasked(token))
        return instance;
    for (QString *text : {&instance.name, &instance.webhook, &instance.pushName, &instance.jid,
                          &instance.status, &instance.billingStatus}) {
        if (text->contains(token))
            text->replace(token, stars);
    }
    instance.events.removeIf([&token](const QString &event) { return event.contains(token); });
    if (!instance.labels.isEmpty()
        && QJsonDocument(instance.labels).toJson(QJsonDocument::Compact).contains(asInJson(token)))
        instance.labels = {};
    return instance;
}

} // namespace vzaps

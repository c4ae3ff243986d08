// SPDX-License-Identifier: MIT
#include "updates/release.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int longestPage = 500;

} // namespace

tl::expected<Release, QString> readRelease(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return tl::unexpected(u"the feed is no JSON object"_s);
    const QJsonObject root = document.object();
    // No suffix: a beta is nothing to send people to.
    static const QRegularExpression numbers(u"^(?:0|[1-9][0-9]{0,5})(?:\\.(?:0|[1-9][0-9]{0,5})){1,3}\\z"_s);
    const QString version = root["version"_L1].toString();
    if (!numbers.match(version).hasMatch())
        return tl::unexpected(u"the feed names no version"_s);
    const QString page = root["page"_L1].toString();
    if (!page.startsWith("https://"_L1) || page.size() > longestPage)
        return tl::unexpected(u"the feed names no page"_s);
    return Release{QVersionNumber::fromString(version).normalized(), page};
}

} // namespace vzaps

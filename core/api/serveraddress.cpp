// SPDX-License-Identifier: MIT
#include "api/serveraddress.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::ServerAddress)
};

} // namespace

QUrl defaultServerAddress()
{
    return QUrl(QStringLiteral("https://api.vzaps.com/"));
}

tl::expected<QUrl, QString> parseServerAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return tl::unexpected(Tr::tr("Enter the server address."));
    static const QRegularExpression forbidden(QStringLiteral("[\\s\\\\\\x00-\\x1f\\x7f]"));
    if (!text.isValidUtf16() || text.contains(forbidden))
        return tl::unexpected(
            Tr::tr("The server address can't have spaces, backslashes or invisible characters in it."));
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("https://"));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !isPortAsWritten(url, text))
        return tl::unexpected(Tr::tr("This is not an address. It looks like https://api.example.com."));
    if (!url.userInfo().isEmpty() || text.contains(u'@'))
        return tl::unexpected(Tr::tr("The server address can't hold a user name or password."));
    if (url.hasQuery() || url.hasFragment())
        return tl::unexpected(Tr::tr("The server address ends before \"?\" and \"#\"."));
    const bool secure = url.scheme() == QLatin1String("https");
    const bool plain = url.scheme() == QLatin1String("http");
    if (!secure && !(plain && isLoopback(url)))
        return tl::unexpected(
            Tr::tr("The server address must start with https://. Only a test server on this "
                   "computer may use http://."));
    // A host written in an odd way (0x7f.1) is turned into another one by the parser: what is shown would not
    // be what is asked.
    const QString authority = text.section(QLatin1String("://"), 1).section(u'/', 0, 0);
    if (plain && !authority.startsWith(url.host(), Qt::CaseInsensitive)
        && !authority.startsWith(QLatin1String("[") + url.host() + QLatin1String("]"), Qt::CaseInsensitive))
        return tl::unexpected(Tr::tr("Write the host in its usual form."));
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u'/', QUrl::StrictMode);
    return url;
}

QUrl urlBelow(const QUrl &serverAddress, const QString &path)
{
    const QStringList segments =
        QUrl::fromPercentEncoding(path.section(u'?', 0, 0).toUtf8()).split(QLatin1Char('/'));
    if (segments.contains(QLatin1String(".")) || segments.contains(QLatin1String("..")))
        return {};
    // Joined as text: QUrl::resolved() would drop a part of the server address.
    return QUrl(serverAddress.toString(QUrl::FullyEncoded) + path, QUrl::StrictMode);
}

bool isPortAsWritten(const QUrl &url, const QString &raw)
{
    static const QRegularExpression written(QStringLiteral("^[^/?#]*://[^/?#]*:0*(\\d*)(?:[/?#]|$)"));
    const QRegularExpressionMatch match = written.match(raw);
    if (url.port() < 0)
        return true;
    return url.port() > 0 && match.captured(1) == QString::number(url.port());
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    // A number with a nought before it is octal to some and decimal to others.
    static const QRegularExpression dotted(QStringLiteral("^127(\\.(0|[1-9]\\d{0,2})){3}$"));
    return dotted.match(host).hasMatch() && !QHostAddress(host).isNull();
}

} // namespace vzaps

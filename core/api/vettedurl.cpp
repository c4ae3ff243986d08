// SPDX-License-Identifier: MIT
#include "api/vettedurl.h"

#include "api/serveraddress.h"

#include <QCoreApplication>

#include <algorithm>

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::VettedUrl)
};

constexpr int longestUrl = 2048;

bool isOwnHost(const QString &aceHost)
{
    return aceHost == QLatin1String("checkout.stripe.com") || aceHost == QLatin1String("vzaps.com")
        || aceHost.endsWith(QLatin1String(".vzaps.com"));
}

//! Printable ASCII only: everything else has to come percent-encoded, and look-alike letters show as they
//! are.
bool hasOddCharacter(const QString &raw)
{
    return std::any_of(raw.begin(), raw.end(), [](QChar c) {
        return c.unicode() <= 0x20 || c.unicode() >= 0x7f || c == u'\\' || c == u'"' || c == u'`' || c == u'<'
            || c == u'>';
    });
}

//! The host exactly as it was written, before any parser tidied it up.
QString writtenHost(const QString &raw)
{
    const qsizetype start = raw.indexOf(QLatin1String("://"));
    if (start < 0)
        return {};
    QString authority = raw.mid(start + 3);
    const auto end = std::find_if(authority.begin(), authority.end(),
                                  [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    authority.truncate(end - authority.begin());
    if (authority.startsWith(u'['))
        return authority.mid(1, authority.indexOf(u']') - 1).toLower();
    return authority.section(u':', 0, 0).toLower();
}

VettedUrl refused(const QString &reason)
{
    return {UrlVerdict::Refused, {}, {}, reason};
}

} // namespace

VettedUrl vetUrl(const QString &raw, const QUrl &accountServer)
{
    if (raw.isEmpty())
        return refused(Tr::tr("The server gave no link."));
    if (raw.size() > longestUrl)
        return refused(Tr::tr("The link is too long to be sound."));
    if (hasOddCharacter(raw))
        return refused(Tr::tr("The link has a character that does not belong there."));
    const QUrl url(raw, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(Tr::tr("The link is not a valid web address."));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return refused(Tr::tr("The link hides its real address behind a user name."));
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host != writtenHost(raw))
        return refused(Tr::tr("The link writes its host in a misleading form."));
    if (!isPortAsWritten(url, raw))
        return refused(Tr::tr("The link uses an unusual port."));
    if (url.scheme() == QLatin1String("http") && isLoopback(url) && isLoopback(accountServer))
        return {UrlVerdict::Allowed, url, host, {}};
    if (url.scheme() != QLatin1String("https"))
        return refused(Tr::tr("The link is not an https address."));
    if (url.port(443) != 443)
        return refused(Tr::tr("The link uses an unusual port."));
    return {isOwnHost(host) ? UrlVerdict::Allowed : UrlVerdict::AskFirst, url, host, {}};
}

} // namespace vzaps

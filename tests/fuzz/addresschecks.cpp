// SPDX-License-Identifier: MIT
#include "oracles.h"
#include "properties.h"

#include "api/operation.h"
#include "api/retryafter.h"
#include "api/serveraddress.h"
#include "api/vettedurl.h"

#include <QLocale>

#include <algorithm>

namespace vzaps::fuzz {

namespace {

constexpr int day = 24 * 60 * 60;

bool isOwn(const QByteArray &host)
{
    return host == "checkout.stripe.com" || host == "vzaps.com" || host.endsWith(".vzaps.com");
}

int portOf(const PlainUrl &url)
{
    return url.port >= 0 ? url.port : url.scheme == "https" ? 443 : 80;
}

void checkOpened(const QByteArray &raw, const VettedUrl &vetted, const QUrl &account, Findings &findings)
{
    const QByteArray opened = vetted.url.toEncoded();
    const auto before = plainlyParsed(raw);
    const auto after = plainlyParsed(opened);
    findings.expect(before && after, "what is opened is not odd", QString::fromLatin1(opened));
    if (!before || !after)
        return;
    findings.expect(before->scheme == after->scheme && before->host == after->host
                        && portOf(*before) == portOf(*after),
                    "what is opened is what the server wrote", QString::fromLatin1(opened));
    findings.expect(after->host == vetted.host.toLatin1(), "the host that is shown is the one that is opened",
                    vetted.host);
    const bool loopback =
        after->scheme == "http" && isPlainLoopback(after->host) && isPlainLoopback(account.host().toLatin1());
    findings.expect(loopback || (after->scheme == "https" && portOf(*after) == 443),
                    "what is opened is https on its own port", QString::fromLatin1(opened));
    const bool allowed = vetted.verdict == UrlVerdict::Allowed;
    findings.expect(allowed == (loopback || isOwn(after->host)), "only known hosts open unasked",
                    QString::fromLatin1(opened));
}

} // namespace

void checkRetryAfter(const QByteArray &input, Findings &findings)
{
    const QDateTime now(QDate(2026, 3, 29), QTime(0, 59, 30), Qt::UTC);
    const auto seconds = parseRetryAfter(input, now);
    findings.expect(!seconds || (*seconds >= 0 && *seconds <= day), "a pause is between nothing and a day");
    const QByteArray trimmed = input.trimmed();
    const bool digits = !trimmed.isEmpty()
        && std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        double value = 0;
        for (const char c : trimmed)
            value = std::min(value * 10 + (c - '0'), 1e9);
        findings.expect(seconds == int(std::min(value, double(day))), "a count is taken by its number");
    }
    findings.expect(digits || !seconds || trimmed.endsWith("GMT"), "a date is in GMT");
    findings.expect(parseRetryAfter("  " + input + " ", now) == seconds, "blanks around it do not count");

    const int ahead = int(qHash(input) % (day + 1));
    const QByteArray date =
        QLocale::c().toString(now.addSecs(ahead), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1()
        + " GMT";
    findings.expect(parseRetryAfter(date, now) == ahead, "a date is taken to the second",
                    QString::fromLatin1(date));
}

void checkVettedUrl(const QByteArray &input, Findings &findings)
{
    QByteArray second = input;
    const QString raw = QString::fromUtf8(takeLine(second));
    const QUrl account(QString::fromUtf8(takeLine(second)), QUrl::StrictMode);
    const VettedUrl vetted = vetUrl(raw, account);
    if (vetted.verdict == UrlVerdict::Refused) {
        findings.expect(vetted.url.isEmpty() && !vetted.reason.isEmpty(),
                        "a refusal opens nothing and says why");
        return;
    }
    findings.expect(raw.size() <= 2048, "what is opened is not endless");
    findings.expect(std::all_of(raw.begin(), raw.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); }),
                    "what is opened is printable ASCII", raw);
    checkOpened(raw.toLatin1(), vetted, account, findings);
}

void checkServerAddress(const QByteArray &input, Findings &findings)
{
    const auto address = parseServerAddress(QString::fromUtf8(input));
    if (!address) {
        findings.expect(!address.error().isEmpty(), "a refusal says why");
        return;
    }
    const QByteArray encoded = address->toEncoded();
    const QString shown = QString::fromLatin1(encoded);
    const auto plain = plainlyParsed(encoded);
    findings.expect(plain.has_value(), "an address is not odd", shown);
    if (!plain)
        return;
    findings.expect(plain->scheme == "https" || (plain->scheme == "http" && isPlainLoopback(plain->host)),
                    "an address is https or loopback", shown);
    findings.expect(address->userInfo().isEmpty() && !address->hasQuery() && !address->hasFragment()
                        && encoded.endsWith('/'),
                    "an address is a place and nothing else", shown);
    findings.expect(isLoopback(*address) == isPlainLoopback(plain->host), "loopback is what says so", shown);
    const auto again = parseServerAddress(shown);
    findings.expect(again && *again == *address, "an address is stable", shown);
    const QUrl joined(address->toString(QUrl::FullyEncoded) + QStringLiteral("instances/list"),
                      QUrl::StrictMode);
    findings.expect(joined.isValid() && joined.toEncoded() == encoded + "instances/list",
                    "requests go below the address", shown);
}

void checkInstancePath(const QByteArray &input, Findings &findings)
{
    const QString id = QString::fromUtf8(input);
    if (id.isEmpty())
        return; // no instance is without one
    const QUrl url =
        urlBelow(QUrl(QStringLiteral("https://api.example.org/v1/")), pathOf(Operation::RestartInstance, id));
    if (!url.isValid()) {
        const QStringList parts = id.split(u'/');
        findings.expect(parts.contains(QStringLiteral(".")) || parts.contains(QStringLiteral("..")),
                        "only an id of dots is refused", id);
        return;
    }
    const QByteArray encoded = url.toEncoded();
    const auto plain = plainlyParsed(encoded);
    findings.expect(plain && plain->host == "api.example.org" && plain->rest.startsWith("/v1/instances/")
                        && plain->rest.endsWith("/restart"),
                    "an id stays in its place", QString::fromLatin1(encoded));
    if (!plain)
        return;
    const QByteArrayList segments = plain->rest.split('/');
    findings.expect(segments.size() == 5 && !plain->rest.contains('?') && !plain->rest.contains('#'),
                    "an id is one segment", QString::fromLatin1(encoded));
    if (segments.size() != 5)
        return;
    const QByteArray segment = segments.at(3);
    findings.expect(segment != "." && segment != "..", "an id does not climb", QString::fromLatin1(encoded));
    findings.expect(QByteArray::fromPercentEncoding(segment) == id.toUtf8(), "an id arrives as it is",
                    QString::fromLatin1(encoded));
}

} // namespace vzaps::fuzz

// SPDX-License-Identifier: MIT
#include "api/apierror.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::ApiError)
};

const char *kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::InvalidAddress:
        return "invalid address";
    case ErrorKind::HostNotFound:
        return "host not found";
    case ErrorKind::ConnectionRefused:
        return "connection refused";
    case ErrorKind::ProxyFailed:
        return "proxy failed";
    case ErrorKind::TlsFailed:
        return "TLS failed";
    case ErrorKind::ConnectionFailed:
        return "connection failed";
    case ErrorKind::ConnectionLost:
        return "connection lost";
    case ErrorKind::TimedOut:
        return "timed out";
    case ErrorKind::TooLarge:
        return "answer too large";
    case ErrorKind::Redirected:
        return "redirected";
    case ErrorKind::BadAnswer:
        return "bad answer";
    case ErrorKind::MissingCredentials:
        return "missing credentials";
    case ErrorKind::BadCredentials:
        return "bad credentials";
    case ErrorKind::Unauthorized:
        return "unauthorized";
    case ErrorKind::Forbidden:
        return "forbidden";
    case ErrorKind::NotFound:
        return "not found";
    case ErrorKind::Invalid:
        return "invalid";
    case ErrorKind::Conflict:
        return "conflict";
    case ErrorKind::RateLimited:
        return "rate limited";
    case ErrorKind::ServerFailed:
        return "server failed";
    case ErrorKind::UnexpectedStatus:
        return "unexpected status";
    }
    return "unknown";
}

QString transportSentence(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return Tr::tr("Cancelled. Nothing more was waited for.");
    case ErrorKind::InvalidAddress:
        return Tr::tr("The server address of this account can't be used. Check it under Accounts.");
    case ErrorKind::HostNotFound:
        return Tr::tr("The server \"%1\" could not be found. Check the network and the server address.")
            .arg(error.host);
    case ErrorKind::ConnectionRefused:
        return Tr::tr("The server \"%1\" could not be reached. Check the network and try again.")
            .arg(error.host);
    case ErrorKind::ProxyFailed:
        return Tr::tr(
                   "The proxy on the way to \"%1\" could not be used, so nothing was sent. Check the proxy "
                   "in the preferences.")
            .arg(error.host);
    case ErrorKind::TlsFailed:
        return Tr::tr("The server \"%1\" could not prove its identity, so nothing was sent to it. Check the "
                      "address, the computer's clock and the network.")
            .arg(error.host);
    case ErrorKind::ConnectionFailed:
        return Tr::tr(
                   "The connection to \"%1\" failed. Check the network, and the proxy if there is one, then "
                   "try again.")
            .arg(error.host);
    case ErrorKind::ConnectionLost:
        return Tr::tr("The connection to the server closed before a complete answer came. Try again in a "
                      "moment.");
    case ErrorKind::TimedOut:
        return Tr::tr("The server did not answer in time. Try again in a moment.");
    case ErrorKind::TooLarge:
        return Tr::tr(
            "The server's answer was too large and was not read. Check that the server address is right.");
    case ErrorKind::Redirected:
        return Tr::tr("The server asked to go to \"%1\" instead. This was not followed. Check the server "
                      "address.")
            .arg(error.host);
    case ErrorKind::BadAnswer:
        return Tr::tr("The server's answer could not be understood. Check that the server address is right.");
    default:
        return {};
    }
}

QString statusSentence(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::MissingCredentials:
        return Tr::tr("This account has no client token and client secret at hand. Enter them again.");
    case ErrorKind::BadCredentials:
        return Tr::tr("The server refused the client token or the client secret. Enter them again.");
    case ErrorKind::Unauthorized:
        return Tr::tr("The server refused the sign-in. Try again; if it stays, enter the credentials again.");
    case ErrorKind::Forbidden:
        return Tr::tr("This account is not allowed to do that. Check its permissions with VZaps.");
    case ErrorKind::NotFound:
        return Tr::tr("The server does not know this instance. It may have been deleted.");
    case ErrorKind::Invalid:
        return Tr::tr("The server refused the request. Check what was entered.");
    case ErrorKind::Conflict:
        return Tr::tr("The server refused because of the instance's present state. Refresh and look again.");
    case ErrorKind::RateLimited:
        if (error.retryAfterSeconds)
            return Tr::tr("The server asks to slow down. Try again in %n second(s).", nullptr,
                          *error.retryAfterSeconds);
        return Tr::tr("The server asks to slow down. Try again in a moment.");
    case ErrorKind::ServerFailed:
        return Tr::tr("The server has a problem of its own (%1). Try again in a moment.")
            .arg(error.httpStatus);
    default:
        return Tr::tr("The server gave an unexpected answer (%1). Check that the server address is right.")
            .arg(error.httpStatus);
    }
}

} // namespace

QString userSentence(const ApiError &error)
{
    const QString sentence = transportSentence(error);
    return sentence.isEmpty() ? statusSentence(error) : sentence;
}

QString userText(const ApiError &error)
{
    if (error.serverText.isEmpty())
        return userSentence(error);
    return Tr::tr("%1 The server said: \"%2\"", "sentence, then the server's own words")
        .arg(userSentence(error), error.serverText);
}

QString technicalText(const ApiError &error)
{
    QStringList lines{QStringLiteral("error: %1").arg(QLatin1String(kindName(error.kind)))};
    const auto add = [&lines](const char *label, const QString &value) {
        if (!value.isEmpty())
            lines << QStringLiteral("%1: %2").arg(QLatin1String(label), value);
    };
    add("http status", error.httpStatus ? QString::number(error.httpStatus) : QString());
    add("host", error.host);
    add("code", error.code);
    add("request id", error.requestId);
    add("server text", error.serverText);
    add("detail", error.technical);
    return lines.join(u'\n');
}

ErrorKind kindFromStatus(int httpStatus)
{
    switch (httpStatus) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 400:
    case 405:
    case 413:
    case 415:
    case 422:
        return ErrorKind::Invalid;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    case 408:
        return ErrorKind::ServerFailed;
    default:
        break;
    }
    if (httpStatus >= 300 && httpStatus < 400)
        return ErrorKind::Redirected;
    return httpStatus >= 500 && httpStatus < 600 ? ErrorKind::ServerFailed : ErrorKind::UnexpectedStatus;
}

Outcome outcomeOf(const ApiError &error)
{
    if (!error.handedOver)
        return error.kind == ErrorKind::Cancelled ? Outcome::Cancelled : Outcome::NotSent;
    switch (error.kind) {
    case ErrorKind::InvalidAddress:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ProxyFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::MissingCredentials:
    case ErrorKind::BadCredentials:
        return Outcome::NotSent;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
    case ErrorKind::Conflict:
    case ErrorKind::RateLimited:
        return Outcome::Rejected;
    case ErrorKind::UnexpectedStatus:
        return error.httpStatus >= 400 && error.httpStatus < 500 ? Outcome::Rejected : Outcome::Unknown;
    default:
        return Outcome::Unknown;
    }
}

} // namespace vzaps

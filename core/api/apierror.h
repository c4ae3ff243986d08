// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace vzaps {

//! What went wrong with a call, in the words a caller can decide on. Closed: every failure is one of these.
enum class ErrorKind {
    Cancelled, //!< given up by its owner before an answer came
    InvalidAddress, //!< the server address is not one this program may talk to
    HostNotFound, //!< the name did not resolve
    ConnectionRefused, //!< nothing listens there
    ProxyFailed, //!< the proxy could not be reached or let nobody through; the server was not asked
    TlsFailed, //!< the server could not prove who it is; final, never skipped
    ConnectionFailed, //!< none could be made, or it broke, here or at a proxy: Qt does not say which
    ConnectionLost, //!< closed, reset or unreadable before a complete answer
    TimedOut, //!< no progress, or the total deadline passed
    TooLarge, //!< the answer went over the size this program accepts
    Redirected, //!< a 3xx; never followed
    BadAnswer, //!< 2xx, but not the complete answer that was expected
    MissingCredentials, //!< the account has no client token or client secret at hand
    BadCredentials, //!< POST /token refused them
    Unauthorized, //!< 401 on a call
    Forbidden, //!< 403
    NotFound, //!< 404 or 410
    Invalid, //!< 400, 405, 413 or 422: the request as such was refused
    Conflict, //!< 409
    RateLimited, //!< 429
    ServerFailed, //!< 408 and 5xx
    UnexpectedStatus, //!< any other status
};

//! Whether a changing request that ended in an error can have had an effect. See outcomeOf().
enum class Outcome {
    Done, //!< a complete, expected 2xx answer
    Rejected, //!< the server answered that it did not do it
    NotSent, //!< the request certainly did not reach the server
    Unknown, //!< nobody here can tell; settled by reading, never by repeating
    Cancelled, //!< given up before it was handed to the network
};

//! A failed call. Carries no secret: every text in it has passed the redactor.
struct ApiError {
    ErrorKind kind = ErrorKind::BadAnswer;
    int httpStatus = 0; //!< 0: there was no HTTP answer
    QString serverText; //!< what the server said, plain text, at most 4096 characters; may be empty
    QString code; //!< the server's text code, if it gave one
    QString requestId; //!< X-Request-Id of the answer, else the one that was sent
    QString host; //!< the host that was asked, or for Redirected the one it pointed to
    QString technical; //!< for a log and for "Details"; English, not translated
    QHash<QString, QString> fieldErrors; //!< wire name of a field (folded) -> the server's message
    std::optional<int> retryAfterSeconds; //!< Retry-After, in seconds from now
    bool handedOver = true; //!< false: certainly never given to the network
};

template <class T> using Result = tl::expected<T, ApiError>;

//! The value of a call whose success carries no data.
struct Nothing {
    bool operator==(const Nothing &) const = default;
};

//! One sentence for the user: what happened and what to do next. Translated, plain text.
[[nodiscard]] QString userSentence(const ApiError &error);

//! Like userSentence(), followed by what the server said, where it said something of its own.
[[nodiscard]] QString userText(const ApiError &error);

//! The technical text: kind, status, code, request id, server text. Not translated.
[[nodiscard]] QString technicalText(const ApiError &error);

//! The kind that belongs to an HTTP status outside of 200..299.
[[nodiscard]] ErrorKind kindFromStatus(int httpStatus);

//! What a failed changing request may have done. Source: measured classes of Qt 6.4.2's error codes.
[[nodiscard]] Outcome outcomeOf(const ApiError &error);

} // namespace vzaps

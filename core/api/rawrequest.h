// SPDX-License-Identifier: MIT
#pragma once

#include "api/operation.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vzaps {

//! A request typed by the user in the console.
struct RawRequest {
    QString verb = QStringLiteral("GET");
    QString path; //!< relative to the server address, with or without a leading slash; may have a query
    QByteArray body; //!< UTF-8 JSON; empty: no body
    QString instanceToken; //!< optional, a secret

    bool operator==(const RawRequest &) const = default;
};

//! Whatever the server answered, error statuses included.
struct RawAnswer {
    int httpStatus = 0;
    QString reason;
    QString requestId;
    QByteArray contentType;
    QByteArray body;
    qint64 milliseconds = 0;
};

//! Reads: GET, HEAD and the two POSTs known to read (list, get, logs search). Everything else changes
//! something.
[[nodiscard]] Effect effectOf(const RawRequest &request);

//! Why the request can't be sent (bad verb, absolute or climbing path, body that is not JSON), or an empty
//! text.
[[nodiscard]] QString problemOf(const RawRequest &request);

//! JSON indented for reading, with the values of secret fields masked; other text as it is. Characters that
//! control the display or turn its direction are escaped in JSON and blanks elsewhere.
[[nodiscard]] QString readableBody(const RawAnswer &answer);

} // namespace vzaps

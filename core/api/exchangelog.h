// SPDX-License-Identifier: MIT
#pragma once

#include "api/transport.h"

class QNetworkReply;
class QNetworkRequest;

namespace vzaps {

//! What the log says of requests and answers: verb, path without its query, sizes, times, and of the headers
//! only those on a list of harmless ones. Never a body.
void logRequest(const WireRequest &request, const QNetworkRequest &decorated, bool once);
void logAnswer(const QByteArray &requestId, const WireAnswer &answer, const QNetworkReply &reply);
void logFailure(const QByteArray &requestId, const ApiError &error, qint64 milliseconds);

} // namespace vzaps

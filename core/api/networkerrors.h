// SPDX-License-Identifier: MIT
#pragma once

#include "api/apierror.h"

#include <QNetworkReply>

namespace vzaps {

//! The kind that belongs to a transport failure without a usable HTTP answer. Source: error codes of Qt 6.4.2
//! as measured against servers that drop, stall and garble.
[[nodiscard]] ErrorKind kindFromNetworkError(QNetworkReply::NetworkError error);

} // namespace vzaps

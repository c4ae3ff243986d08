// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace vzaps {

//! "vzaps.api": one line for each exchange with the server; at debug level also the headers that say
//! nothing secret. Silent up to warnings, unless the program or QT_LOGGING_RULES asks for more.
Q_DECLARE_LOGGING_CATEGORY(lcApi)
//! "vzaps.operations": approvals and outcomes, by id.
Q_DECLARE_LOGGING_CATEGORY(lcOperations)

} // namespace vzaps

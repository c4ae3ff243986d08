// SPDX-License-Identifier: MIT
#include "log/logcategories.h"

namespace vzaps {

Q_LOGGING_CATEGORY(lcApi, "vzaps.api", QtWarningMsg)
Q_LOGGING_CATEGORY(lcOperations, "vzaps.operations", QtWarningMsg)

} // namespace vzaps

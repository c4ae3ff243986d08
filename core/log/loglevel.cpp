// SPDX-License-Identifier: MIT
#include "log/loglevel.h"

#include <QLoggingCategory>

namespace vzaps {

void applyLogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Warnings:
        QLoggingCategory::setFilterRules(
            QStringLiteral("vzaps.*.info=false\nvzaps.*.debug=false\ndefault.info=false"));
        return;
    case LogLevel::Normal:
        QLoggingCategory::setFilterRules(QStringLiteral("vzaps.*.info=true\nvzaps.*.debug=false"));
        return;
    case LogLevel::Detailed:
        QLoggingCategory::setFilterRules(QStringLiteral("vzaps.*.info=true\nvzaps.*.debug=true"));
        return;
    }
}

} // namespace vzaps

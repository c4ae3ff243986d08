// SPDX-License-Identifier: MIT
#include "settings/quiethours.h"

namespace vzaps {

bool isQuietAt(const QuietHours &hours, const QDateTime &moment)
{
    if (!hours.enabled)
        return false;
    const QTime time = moment.time();
    if (hours.from == hours.to)
        return true;
    if (hours.from < hours.to)
        return time >= hours.from && time < hours.to;
    return time >= hours.from || time < hours.to;
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

#include <QDateTime>

namespace vzaps {

//! Whether nothing is to disturb at this moment. What counts is the time on the wall clock of the moment's
//! own time zone, so a night that is an hour shorter or longer needs no care. `from` belongs to the quiet
//! hours, `to` does not; both the same: the whole day.
[[nodiscard]] bool isQuietAt(const QuietHours &hours, const QDateTime &moment);

} // namespace vzaps

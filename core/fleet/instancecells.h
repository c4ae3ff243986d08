// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QString>

namespace vzaps {

//! What a column of InstanceTableModel says of an instance, in the user's language; dates in the short
//! format.
[[nodiscard]] QString cellText(const Instance &instance, int column);
//! The same at length, as a tooltip that can't be taken for markup.
[[nodiscard]] QString cellToolTip(const Instance &instance, int column);
//! Whether a column shows a point in time.
[[nodiscard]] bool isTimeColumn(int column);

//! Display words of a connection state and a billing status, translated. Unknown billing words are shown as
//! they are.
[[nodiscard]] QString connectionWord(ConnectionState state);
[[nodiscard]] QString billingWord(const QString &billingStatus);

} // namespace vzaps

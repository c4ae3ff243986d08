// SPDX-License-Identifier: MIT
#include "ui/roomybutton.h"

#include <algorithm>

namespace vzaps {

namespace {

constexpr int room = 12; // at each side

} // namespace

QSize RoomyButton::sizeHint() const
{
    const QSize hint = QPushButton::sizeHint();
    if (text().isEmpty() || !icon().isNull())
        return hint;
    const int needed = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * room;
    return {std::max(hint.width(), needed), hint.height()};
}

} // namespace vzaps

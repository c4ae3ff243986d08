// SPDX-License-Identifier: MIT
#include "ui/plaintooltip.h"

#include "ui/plainlabel.h"

#include <QWidget>

namespace vzaps {

namespace {

constexpr int longest = 4096;

} // namespace

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(displayText(text, longest));
}

} // namespace vzaps

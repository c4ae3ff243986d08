// SPDX-License-Identifier: MIT
#include "ui/plaintooltip.h"

#include "ui/plainlabel.h"
#include "ui/spokendescription.h"

#include <QWidget>

namespace vzaps {

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
    setDescription(widget, displayText(text, longestToolTip));
}

} // namespace vzaps

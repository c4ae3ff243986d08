// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace vzaps {

//! Gives a widget a tooltip that can't be taken for rich text, and the same as its accessible description:
//! without one, assistive tools would be given the markup that keeps the tooltip plain.
void setPlainToolTip(QWidget &widget, const QString &text);

} // namespace vzaps

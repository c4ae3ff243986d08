// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace vzaps::test {

//! The texts of buttons, fields of choice and labels that have less room than they need, a line each. Labels
//! that elide on purpose, and have a tooltip for it, are none.
[[nodiscard]] QStringList cutTexts(const QWidget *window);

} // namespace vzaps::test

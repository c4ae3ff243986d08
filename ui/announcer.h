// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace vzaps {

//! Has screen readers say what happened away from the keyboard focus, in the window of `about`. Does nothing
//! while that window is hidden: what is in a window is read when it comes up.
//!
//! Before Qt 6.8 nothing is made for this: its "alerts" reach nobody. There a notification comes into sight,
//! which Orca reads out (its scripts/default.py, onShowingChanged), and which is one transparent pixel to all
//! others; on Windows and macOS it is silent with such a Qt.
void announce(QWidget *about, const QString &sentence);

} // namespace vzaps

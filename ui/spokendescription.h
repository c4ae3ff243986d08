// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace vzaps {

//! Gives a widget its accessible description, if it is another than before: Qt 6.4 tells screen readers each
//! time.
void setDescription(QWidget &widget, const QString &text);

//! The parts of what a screen reader says of a widget beside its name, in the order in which it says them.
enum class SpokenPart {
    Value, //!< what is chosen, where Qt does not tell
    Note, //!< a sentence below the field
};

//! Puts the widget's accessible description together from its parts. An empty text takes a part away.
void setSpoken(QWidget &widget, SpokenPart part, const QString &text);

} // namespace vzaps

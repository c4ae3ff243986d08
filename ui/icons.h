// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

class QAbstractButton;
class QAction;
class QWidget;

namespace vzaps {

//! The program's icon of this name (a file in resources/icons), drawn in the palette's text colours and crisp
//! at any scale. Follows palette changes if asked for again.
[[nodiscard]] QIcon themedIcon(const QString &name, const QPalette &palette);

//! The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

//! A filled dot of an account's colour.
[[nodiscard]] QIcon accountDot(const QString &colour);

//! Dots of several accounts' colours in a row, the first three of them.
[[nodiscard]] QIcon accountDots(const QStringList &colours);

//! Gives a button or an action a themed icon that retintIcons() finds again.
void setThemedIcon(QAbstractButton *button, const QString &name);
void setThemedIcon(QAction *action, const QString &name, const QPalette &palette);

//! Draws the icons of every button and action under root anew, in root's palette.
void retintIcons(QWidget *root);

} // namespace vzaps

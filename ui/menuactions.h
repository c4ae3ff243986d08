// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace vzaps {

//! An action with the menu that it stands in ("Instance").
struct MenuAction {
    QAction *action = nullptr;
    QString menu;
};

//! Everything that can be chosen in the menus, in their order, visible actions only. What lists actions is
//! made from this, so that it can't be out of date.
[[nodiscard]] QList<MenuAction> menuActions(const QMenuBar &bar);

//! A menu text without mnemonics.
[[nodiscard]] QString plainMenuText(const QString &text);

//! Why a disabled action is not possible, as a part of a sentence; empty if nobody said.
[[nodiscard]] QString disabledReason(const QAction &action);
//! Empty: none.
void setDisabledReason(QAction &action, const QString &reason);

} // namespace vzaps

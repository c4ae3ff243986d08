// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ringed.h"

#include <QTableView>

namespace vzaps {

//! A table that tells screen readers of another current cell only while it has the keyboard focus. Qt 6.4
//! does so always, and readers follow it away from where the user is. A current row that is in sight stays so
//! when the table gets smaller. Shift+F10 asks for the context menu as the menu key does; on X11 and Wayland
//! Qt 6.4 knows that key alone.
class TableView : public Ringed<QTableView> {
    Q_OBJECT

public:
    using Ringed::Ringed;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace vzaps

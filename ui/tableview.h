// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ringed.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QTableView>

namespace vzaps {

//! Asks for a view's context menu if the event wants that and Qt would not know it.
[[nodiscard]] bool askForMenu(QTableView &view, const QKeyEvent &event);
//! Whether the current row was wholly in sight when the view was of this size.
[[nodiscard]] bool isCurrentRowInSight(const QTableView &view, const QSize &size);
//! Scrolls to the current row, and not to another column.
void scrollToCurrentRow(QTableView &view);

//! A table that tells screen readers of another current cell only while it has the keyboard focus. Qt 6.4
//! does so always, and readers follow it away from where the user is. A current row that is in sight stays so
//! when the table gets smaller. Shift+F10 asks for the context menu as the menu key does; on X11 and Wayland
//! Qt 6.4 knows that key alone.
template <class Table> class TableViewOf : public Ringed<Table> {
public:
    using Ringed<Table>::Ringed;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (this->hasFocus()) {
            Table::currentChanged(current, previous);
        } else {
            // All that is to be done but what is told.
            QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (askForMenu(*this, *event))
            event->accept();
        else
            Table::keyPressEvent(event);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        const bool inSight = isCurrentRowInSight(*this, event->oldSize());
        Table::resizeEvent(event);
        if (inSight)
            scrollToCurrentRow(*this);
    }
};

using TableView = TableViewOf<QTableView>;

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/tableview.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QScrollBar>

namespace vzaps {

bool askForMenu(QTableView &view, const QKeyEvent &event)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier) {
        const QPoint at = view.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &menu);
        return true;
    }
#else
    Q_UNUSED(view)
    Q_UNUSED(event)
#endif
    return false;
}

bool isCurrentRowInSight(const QTableView &view, const QSize &size)
{
    const QRect row = view.visualRect(view.currentIndex());
    return row.isValid() && row.top() >= 0 && row.bottom() < size.height();
}

void scrollToCurrentRow(QTableView &view)
{
    const int across = view.horizontalScrollBar()->value();
    view.scrollTo(view.currentIndex());
    view.horizontalScrollBar()->setValue(across);
}

} // namespace vzaps

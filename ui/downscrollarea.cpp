// SPDX-License-Identifier: MIT
#include "ui/downscrollarea.h"

#include <QEvent>
#include <QScrollBar>

namespace vzaps {

DownScrollArea::DownScrollArea(QWidget *parent)
    : Ringed(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize DownScrollArea::minimumSizeHint() const
{
    QSize size = Ringed::minimumSizeHint();
    if (widget())
        size.setWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width()
                      + 2 * ringWidth);
    return size;
}

bool DownScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool taken = Ringed::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return taken;
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/airystyle.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace vzaps {

void AiryStyle::giveTo(QTableView &table)
{
    giveTo(table, *table.horizontalHeader());
}

void AiryStyle::giveTo(QTreeView &tree)
{
    giveTo(tree, *tree.header());
}

void AiryStyle::giveTo(QAbstractItemView &view, QHeaderView &header)
{
    auto *airy = new AiryStyle;
    airy->setParent(&view);
    view.setStyle(airy);
    header.setStyle(airy);
}

void AiryStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    QApplication::style()->drawPrimitive(element, option, painter, widget);
}

int AiryStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        return 6;
    case PM_HeaderMargin:
        return 7;
    default:
        return QApplication::style()->pixelMetric(metric, option, widget);
    }
}

} // namespace vzaps

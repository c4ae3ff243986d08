// SPDX-License-Identifier: MIT
#include "ui/airystyle.h"

#include <QHeaderView>
#include <QTableView>

namespace vzaps {

void AiryStyle::giveTo(QTableView &table)
{
    auto *airy = new AiryStyle;
    airy->setParent(&table);
    table.setStyle(airy);
    table.horizontalHeader()->setStyle(airy);
}

int AiryStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        return 6;
    case PM_HeaderMargin:
        return 7;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace vzaps

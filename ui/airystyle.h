// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QAbstractItemView;
class QHeaderView;
class QTableView;
class QTreeView;

namespace vzaps {

//! The platform's style with more air left and right of a cell's text.
class AiryStyle final : public QProxyStyle {
    Q_OBJECT

public:
    //! For the table and its header; belongs to the table.
    static void giveTo(QTableView &table);
    static void giveTo(QTreeView &tree);

    // As the application's style has it, which changes with the theme. Qt makes a proxy on a style of its
    // own.
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    AiryStyle() = default;
    static void giveTo(QAbstractItemView &view, QHeaderView &header);
};

} // namespace vzaps

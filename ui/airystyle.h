// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QTableView;

namespace vzaps {

//! The platform's style with more air left and right of a cell's text.
class AiryStyle final : public QProxyStyle {
    Q_OBJECT

public:
    //! For the table and its header; belongs to the table.
    static void giveTo(QTableView &table);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    AiryStyle() = default;
};

} // namespace vzaps

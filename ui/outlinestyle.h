// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace vzaps {

//! Fusion with an edge that can be seen around every field, button and menu. Fusion makes its edges from the
//! window's colour, only darker: on black there are none.
class OutlineStyle final : public QProxyStyle {
    Q_OBJECT

public:
    OutlineStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace vzaps {

//! Fusion with edges that can be seen. Fusion makes them from the window's colour, only darker: on black
//! there are none, and on a dark ground an empty check box can't be told from it.
class OutlineStyle final : public QProxyStyle {
    Q_OBJECT

public:
    enum class Edges {
        Soft, //!< halfway between text and ground, around what is typed into, checked or chosen
        Strong, //!< in the colour of texts, around every field, button and menu
    };

    explicit OutlineStyle(Edges edges);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawStrong(PrimitiveElement element, const QStyleOption &option, QPainter *painter) const;

    Edges m_edges;
};

} // namespace vzaps

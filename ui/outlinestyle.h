// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace vzaps {

//! Fusion with edges that can be seen. Fusion makes them from the window's colour, only darker: on black
//! there are none, and on a dark ground an empty check box can't be told from it. It also shows the focus
//! neither around a frame nor on a button that is the default one anyway, and on tool buttons as a faint
//! tint.
class OutlineStyle final : public QProxyStyle {
    Q_OBJECT

public:
    enum class Edges {
        Focus, //!< those of Fusion, but around what has the focus
        Soft, //!< halfway between text and ground, around what is typed into, checked or chosen
        Strong, //!< in the colour of texts, around every field, button and menu
    };

    explicit OutlineStyle(Edges edges);

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawSoft(PrimitiveElement element, const QStyleOption &option, QPainter *painter) const;
    void drawStrong(PrimitiveElement element, const QStyleOption &option, QPainter *painter) const;

    Edges m_edges;
};

} // namespace vzaps

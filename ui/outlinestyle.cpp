// SPDX-License-Identifier: MIT
#include "ui/outlinestyle.h"

#include <QPainter>
#include <QStyleOption>

namespace vzaps {

namespace {

enum class EdgeShape { Straight, Round };
constexpr double softShare = 0.5;

void drawEdge(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const QPalette::ColorRole role = focus && enabled ? QPalette::Highlight : QPalette::WindowText;
    const qreal width = focus && enabled ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(option.palette.color(group, role), width));
    painter->setBrush(Qt::NoBrush);
    const int inset = focus && enabled ? 1 : 0;
    painter->drawRect(option.rect.adjusted(inset, inset, -1 - inset, -1 - inset));
    painter->restore();
}

//! A colour between text and ground; what is disabled is nearer to the ground.
QColor edgeColour(const QStyleOption &option, double share)
{
    const QPalette &palette = option.palette;
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor ground = palette.color(QPalette::Active, QPalette::Base);
    if (!(option.state & QStyle::State_Enabled))
        share /= 2;
    const auto mix = [share](int one, int other) { return qRound(one * share + other * (1 - share)); };
    return {mix(text.red(), ground.red()), mix(text.green(), ground.green()),
            mix(text.blue(), ground.blue())};
}

//! The same for a field; the one with the focus is told from the others.
QColor fieldColour(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus ? option.palette.color(QPalette::Link)
                                                 : edgeColour(option, softShare);
}

void drawRoundEdge(EdgeShape shape, QPainter *painter, const QStyleOption &option, const QColor &colour)
{
    constexpr double corner = 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    if (shape == EdgeShape::Round) {
        // Where Fusion has its ring.
        const int width = option.rect.width();
        const double radius = (width + (width + 1) % 2) / 2.0 - 1;
        painter->drawEllipse(QPointF(option.rect.center() + QPoint(1, 1)), radius, radius);
    } else {
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }
    painter->restore();
}

} // namespace

OutlineStyle::OutlineStyle(Edges edges)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_edges(edges)
{
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool strong = m_edges == Edges::Strong;
    if (element == PE_IndicatorRadioButton)
        drawRoundEdge(EdgeShape::Round, painter, *option, edgeColour(*option, strong ? 1 : softShare));
    else if (strong)
        drawStrong(element, *option, painter);
    else if (element == PE_IndicatorCheckBox)
        drawRoundEdge(EdgeShape::Straight, painter, *option, edgeColour(*option, softShare));
    else if (element == PE_FrameLineEdit)
        drawRoundEdge(EdgeShape::Straight, painter, *option, fieldColour(*option));
}

void OutlineStyle::drawStrong(PrimitiveElement element, const QStyleOption &option, QPainter *painter) const
{
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
    case PE_PanelTipLabel:
        drawEdge(painter, option);
        return;
    default:
        break;
    }
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (m_edges == Edges::Strong && (control == CC_ComboBox || control == CC_SpinBox))
        drawEdge(painter, *option);
    else if (control == CC_SpinBox)
        drawRoundEdge(EdgeShape::Straight, painter, *option, fieldColour(*option));
}

} // namespace vzaps

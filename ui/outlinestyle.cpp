// SPDX-License-Identifier: MIT
#include "ui/outlinestyle.h"

#include "ui/ringed.h"

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
    const int width = focus && enabled ? ringWidth : 1;
    const QColor colour = option.palette.color(group, role);
    // Four bars: a pen of two pixels lies beside the outermost ones on two of the sides.
    const QRect &all = option.rect;
    painter->fillRect(all.left(), all.top(), all.width(), width, colour);
    painter->fillRect(all.left(), all.bottom() + 1 - width, all.width(), width, colour);
    painter->fillRect(all.left(), all.top(), width, all.height(), colour);
    painter->fillRect(all.right() + 1 - width, all.top(), width, all.height(), colour);
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

//! By mouse nobody has to be told where they are.
bool hasFocusByKeys(const QStyleOption &option)
{
    const QStyle::State byKeys =
        QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange | QStyle::State_Enabled;
    return (option.state & byKeys) == byKeys;
}

void drawButtonFocus(QPainter *painter, const QStyleOption &option)
{
    const QColor colour = focusColour(option.palette);
    drawRoundEdge(EdgeShape::Straight, painter, option, colour);
    QStyleOption inner(option);
    inner.rect.adjust(1, 1, -1, -1);
    drawRoundEdge(EdgeShape::Straight, painter, inner, colour);
}

//! What Fusion says in one way for the focus and for the default button, or not at all.
void drawFocus(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter *painter)
{
    const QStyle::State focused = QStyle::State_HasFocus | QStyle::State_Enabled;
    if (element == QStyle::PE_PanelButtonCommand && hasFocusByKeys(option))
        drawButtonFocus(painter, option);
    else if (element == QStyle::PE_Frame && (option.state & focused) == focused)
        drawRoundEdge(EdgeShape::Straight, painter, option, focusColour(option.palette));
}

} // namespace

OutlineStyle::OutlineStyle(Edges edges)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_edges(edges)
{
    // Under this name the style can be asked for, and made, again.
    setObjectName(QStringLiteral("fusion"));
}

int OutlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Else what a frame is around would cover half of its edge.
    if (metric == PM_DefaultFrameWidth && m_edges == Edges::Strong)
        return ringWidth;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (m_edges) {
    case Edges::Strong:
        drawStrong(element, *option, painter);
        break;
    case Edges::Soft:
        drawSoft(element, *option, painter);
        [[fallthrough]];
    case Edges::Focus:
        drawFocus(element, *option, painter);
        break;
    }
}

void OutlineStyle::drawSoft(PrimitiveElement element, const QStyleOption &option, QPainter *painter) const
{
    switch (element) {
    case PE_IndicatorRadioButton:
        drawRoundEdge(EdgeShape::Round, painter, option, edgeColour(option, softShare));
        return;
    case PE_IndicatorCheckBox:
        drawRoundEdge(EdgeShape::Straight, painter, option, edgeColour(option, softShare));
        return;
    case PE_FrameLineEdit:
        drawRoundEdge(EdgeShape::Straight, painter, option, fieldColour(option));
        return;
    default:
        break;
    }
}

void OutlineStyle::drawStrong(PrimitiveElement element, const QStyleOption &option, QPainter *painter) const
{
    switch (element) {
    case PE_IndicatorRadioButton:
        drawRoundEdge(EdgeShape::Round, painter, option, edgeColour(option, 1));
        return;
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
    // Where Fusion has but a tint.
    if (control == CC_ToolButton && hasFocusByKeys(*option)) {
        if (m_edges == Edges::Strong)
            drawEdge(painter, *option);
        else
            drawButtonFocus(painter, *option);
        return;
    }
    if (m_edges == Edges::Strong && (control == CC_ComboBox || control == CC_SpinBox))
        drawEdge(painter, *option);
    else if (m_edges == Edges::Soft && control == CC_SpinBox)
        drawRoundEdge(EdgeShape::Straight, painter, *option, fieldColour(*option));
}

} // namespace vzaps

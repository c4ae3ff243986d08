// SPDX-License-Identifier: MIT
#include "ui/outlinestyle.h"

#include <QPainter>
#include <QStyleOption>

namespace vzaps {

namespace {

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

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
    case PE_PanelTipLabel:
        drawEdge(painter, *option);
        return;
    default:
        break;
    }
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(painter, *option);
}

} // namespace vzaps

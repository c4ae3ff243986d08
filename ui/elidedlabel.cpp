// SPDX-License-Identifier: MIT
#include "ui/elidedlabel.h"
#include "ui/plaintooltip.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace vzaps {

namespace {

constexpr int longest = 2048;

} // namespace

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : PlainLabel(parent)
    , m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setWhole(const QString &text)
{
    const QString shown = displayText(text, longest);
    setText(shown);
    setPlainToolTip(*this, shown);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, PlainLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_mode, area.width());
    const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine;
    style()->drawItemText(&painter, area, flags, option.palette, isEnabled(), shown, foregroundRole());
}

} // namespace vzaps

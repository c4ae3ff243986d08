// SPDX-License-Identifier: MIT
#include "ui/loadingbar.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace vzaps {

namespace {

constexpr int barHeight = 2;
constexpr int frameMs = 33;
constexpr qreal periodMs = 1400;

} // namespace

LoadingBar::LoadingBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("loadingBar"));
    setAccessibleName(tr("Nothing is loading"));
    setFixedHeight(barHeight);
}

void LoadingBar::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    setAccessibleName(active ? tr("Loading") : tr("Nothing is loading"));
    const bool animated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (active && animated) {
        m_clock.start();
        m_timer.start(frameMs, this);
    } else {
        m_timer.stop();
    }
    update();
}

void LoadingBar::paintEvent(QPaintEvent *)
{
    if (!m_active)
        return;
    QPainter painter(this);
    const QColor colour = palette().color(QPalette::Highlight);
    if (!m_timer.isActive()) {
        painter.fillRect(rect(), colour);
        return;
    }
    const qreal phase = static_cast<qreal>(m_clock.elapsed()) / periodMs;
    const qreal length = width() * 0.25;
    const qreal left = (phase - static_cast<int>(phase)) * (width() + length) - length;
    painter.fillRect(QRectF(left, 0, length, height()), colour);
}

void LoadingBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

} // namespace vzaps

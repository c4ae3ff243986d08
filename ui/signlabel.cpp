// SPDX-License-Identifier: MIT
#include "ui/signlabel.h"

#include <QEvent>

namespace vzaps {

SignLabel::SignLabel(int side, QWidget *parent)
    : PlainLabel(parent)
    , m_side(side)
{
}

SignLabel::SignLabel(QWidget *parent)
    : SignLabel(0, parent)
{
}

void SignLabel::setMeaning(Meaning meaning)
{
    m_meaning = meaning;
    draw();
}

void SignLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void SignLabel::draw()
{
    if (!m_meaning)
        return;
    const int side = m_side > 0 ? m_side : fontMetrics().ascent();
    setPixmap(meaningPixmap(*m_meaning, meaningColour(*m_meaning, palette()), side, devicePixelRatioF()));
}

} // namespace vzaps

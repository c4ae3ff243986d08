// SPDX-License-Identifier: MIT
#include "ui/signlabel.h"

#include <QEvent>

namespace vzaps {

SignLabel::SignLabel(int side, QWidget *parent)
    : PlainLabel(parent)
    , m_side(side)
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
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void SignLabel::draw()
{
    if (m_meaning)
        setPixmap(
            meaningPixmap(*m_meaning, meaningColour(*m_meaning, palette()), m_side, devicePixelRatioF()));
}

} // namespace vzaps

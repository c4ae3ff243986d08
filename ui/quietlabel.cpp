// SPDX-License-Identifier: MIT
#include "ui/quietlabel.h"

#include "ui/meaning.h"

#include <QEvent>

namespace vzaps {

QuietLabel::QuietLabel(const QString &text, QWidget *parent)
    : PlainLabel(text, parent)
{
    tint();
}

void QuietLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void QuietLabel::tint()
{
    QPalette tinted = palette();
    const QColor colour = meaningColour(Meaning::Quiet, tinted);
    // Setting the palette comes back here.
    if (tinted.color(QPalette::WindowText) == colour)
        return;
    tinted.setColor(QPalette::WindowText, colour);
    setPalette(tinted);
}

} // namespace vzaps

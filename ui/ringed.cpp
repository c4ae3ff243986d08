// SPDX-License-Identifier: MIT
#include "ui/ringed.h"

#include <QPainter>

#include <cstdlib>

namespace vzaps {

QColor focusColour(const QPalette &palette)
{
    const auto grey = [&palette](QPalette::ColorRole role) { return qGray(palette.color(role).rgb()); };
    const int window = grey(QPalette::Window);
    const bool links = std::abs(grey(QPalette::Link) - window) > std::abs(grey(QPalette::Highlight) - window);
    return palette.color(links ? QPalette::Link : QPalette::Highlight);
}

void makeRoomForRing(QFrame &view)
{
    view.setFrameStyle(static_cast<int>(QFrame::Panel) | static_cast<int>(QFrame::Plain));
    view.setLineWidth(ringWidth);
}

void paintRing(QFrame &view)
{
    const QPalette &palette = view.palette();
    QPainter painter(&view);
    painter.setClipRegion(QRegion(view.rect())
                          - view.rect().adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth));
    painter.fillRect(view.rect(), view.hasFocus() ? focusColour(palette) : palette.color(QPalette::Window));
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QEvent>
#include <QFrame>
#include <QPalette>

namespace vzaps {

//! The ring's width in pixels. Its room is there with the focus and without.
constexpr int ringWidth = 2;

//! Of what shows the focus: that of selections or of links, whichever is further from the window's.
[[nodiscard]] QColor focusColour(const QPalette &palette);

void makeRoomForRing(QFrame &view);
//! In the colour of the focus while view has it, else in that of the window.
void paintRing(QFrame &view);

//! A view without a frame, around which a ring shows that it has the keyboard: Qt's styles show that in what
//! is typed or chosen, not around what scrolls or has a selection anyway.
template <class View> class Ringed : public View {
public:
    explicit Ringed(QWidget *parent = nullptr)
        : View(parent)
    {
        makeRoomForRing(*this);
    }

protected:
    bool event(QEvent *event) override
    {
        const bool taken = View::event(event);
        // paintEvent() is the viewport's, which the ring is not part of.
        if (event->type() == QEvent::Paint)
            paintRing(*this);
        return taken;
    }
};

} // namespace vzaps

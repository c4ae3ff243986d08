// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace vzaps::test {

//! Goes through a window with Tab and back with Shift+Tab, as somebody without a mouse does.
class FocusWalk final {
public:
    explicit FocusWalk(QWidget *window);

    //! Where Tab stays, what it never reaches, where it jumps against the direction of reading, and where
    //! Shift+Tab does not lead back, and what does not show that it has the focus. A line each.
    [[nodiscard]] QStringList faults() const { return m_faults; }
    //! The widgets in the order of Tab, from the first one in the direction of reading.
    [[nodiscard]] QList<QWidget *> order() const { return m_order; }

private:
    [[nodiscard]] QList<QWidget *> goRound(int key, Qt::KeyboardModifiers modifiers);
    void lookForMissing();
    void lookForJumps();
    void lookForTheWayBack();
    void lookForUnseen();

    QWidget *m_window;
    QList<QWidget *> m_order;
    QStringList m_faults;
};

} // namespace vzaps::test

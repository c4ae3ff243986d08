// SPDX-License-Identifier: MIT
#include "ui/menubarfocus.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace vzaps {

MenuBarFocus::MenuBarFocus(QMenuBar &bar, std::function<void()> otherwise)
    : QObject(&bar)
    , m_bar(bar)
    , m_otherwise(std::move(otherwise))
{
    bar.installEventFilter(this);
    bar.window()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &MenuBarFocus::remember);
    const QList<QAction *> menus = bar.actions();
    for (const QAction *entry : menus)
        connect(entry->menu(), &QMenu::aboutToHide, this, &MenuBarFocus::giveBackSoon);
}

bool MenuBarFocus::eventFilter(QObject *watched, QEvent *event)
{
    // A dialog that a menu opened gives the focus back to the menu bar.
    const bool activated = watched == m_bar.window() && event->type() == QEvent::WindowActivate;
    const bool left = watched == &m_bar && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (activated || left)
        giveBackSoon();
    return QObject::eventFilter(watched, event);
}

void MenuBarFocus::remember(QWidget *before, const QWidget *now)
{
    if (now == &m_bar && before && before != &m_bar && before->window() == m_bar.window())
        m_before = before;
}

void MenuBarFocus::giveBackSoon()
{
    // Once Qt is done with whatever leaves the menus.
    QMetaObject::invokeMethod(this, &MenuBarFocus::giveBack, Qt::QueuedConnection);
}

void MenuBarFocus::giveBack()
{
    const QWidget *window = m_bar.window();
    const QWidget *focused = window->focusWidget();
    const bool nowhere = !focused || focused == &m_bar;
    if (!nowhere || m_bar.activeAction() || QApplication::activePopupWidget() || !window->isActiveWindow())
        return;
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
    else
        m_otherwise();
}

} // namespace vzaps

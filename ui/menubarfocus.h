// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QMenuBar;
class QWidget;

namespace vzaps {

//! Gives the keyboard back to what had it before the menus, or to something else if that is gone. Qt forgets
//! it when a menu is opened by its letter while the menu bar has the focus, as it does after Esc in another
//! menu: the focus then stays in the menu bar, where it is neither seen nor of use.
class MenuBarFocus final : public QObject {
    Q_OBJECT

public:
    //! Belongs to the menu bar, which has its menus already. otherwise gives the focus to what is in front.
    MenuBarFocus(QMenuBar &bar, std::function<void()> otherwise);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remember(QWidget *before, const QWidget *now);
    void giveBackSoon();
    void giveBack();

    QMenuBar &m_bar;
    std::function<void()> m_otherwise;
    QPointer<QWidget> m_before;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QLayout;
class QMainWindow;
class QWidget;

namespace vzaps {

//! Lets Tab go through the parts of a window in the order in which their layouts hold them, whatever the
//! order in which they were made; what is added later, as the buttons of a message, finds its place by
//! itself.
class TabOrder final : public QObject {
    Q_OBJECT

public:
    //! Belongs to the window. A main window's parts come as they stand: tool bars, left docks, what is in the
    //! middle, the other docks, status bar.
    explicit TabOrder(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! A widget that hands the focus to a part of it; to be put in its place it has to take it for a moment.
    struct Proxied {
        QWidget *widget;
        QWidget *proxy;
        Qt::FocusPolicy policy;
    };

    void arrange();
    void unproxy(QWidget *widget);
    void proxyAgain();
    void add(QWidget *widget);
    void add(QLayout *layout);
    void addParts(const QMainWindow *window);
    void addDocks(const QMainWindow *window, Qt::DockWidgetArea area);

    QWidget *m_window;
    QList<QWidget *> m_order;
    QList<Proxied> m_proxied;
};

} // namespace vzaps

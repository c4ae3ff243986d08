// SPDX-License-Identifier: MIT
#include "ui/taborder.h"

#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>

namespace vzaps {

TabOrder::TabOrder(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

bool TabOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        arrange();
    return QObject::eventFilter(watched, event);
}

void TabOrder::arrange()
{
    m_order.clear();
    if (const auto *main = qobject_cast<QMainWindow *>(m_window))
        addParts(main);
    else
        add(m_window);
    for (qsizetype i = 0; i + 1 < m_order.size(); ++i)
        QWidget::setTabOrder(m_order.at(i), m_order.at(i + 1));
    m_order.clear();
    proxyAgain();
}

void TabOrder::unproxy(QWidget *widget)
{
    // Left where it is, it would catch Tab on the way and lead it back.
    QWidget *proxy = widget->focusProxy();
    if (!proxy || !widget->isAncestorOf(proxy))
        return;
    m_proxied.append({widget, proxy, widget->focusPolicy()});
    widget->setFocusProxy(nullptr);
    widget->setFocusPolicy(Qt::TabFocus);
}

void TabOrder::proxyAgain()
{
    for (const Proxied &proxied : std::as_const(m_proxied)) {
        proxied.widget->setFocusPolicy(proxied.policy);
        proxied.widget->setFocusProxy(proxied.proxy);
    }
    m_proxied.clear();
}

void TabOrder::add(QWidget *widget)
{
    unproxy(widget);
    if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        m_order.append(widget);
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            add(splitter->widget(i));
    } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            add(area->widget());
    } else if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        add(tabs->tabBar());
        for (int i = 0; i < tabs->count(); ++i)
            add(tabs->widget(i));
    } else if (widget->layout()) {
        add(widget->layout());
    }
}

void TabOrder::add(QLayout *layout)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            add(item->widget());
        else if (item->layout())
            add(item->layout());
    }
}

void TabOrder::addParts(const QMainWindow *window)
{
    const auto bars = window->findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolBar *bar : bars)
        add(bar);
    addDocks(window, Qt::LeftDockWidgetArea);
    if (window->centralWidget())
        add(window->centralWidget());
    addDocks(window, Qt::RightDockWidgetArea);
    addDocks(window, Qt::BottomDockWidgetArea);
    const auto statusBars = window->findChildren<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QStatusBar *bar : statusBars)
        add(bar);
}

void TabOrder::addDocks(const QMainWindow *window, Qt::DockWidgetArea area)
{
    const auto docks = window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDockWidget *dock : docks) {
        if (dock->widget() && window->dockWidgetArea(dock) == area)
            add(dock->widget());
    }
}

} // namespace vzaps

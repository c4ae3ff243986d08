// SPDX-License-Identifier: MIT
#include "ui/systemtray.h"

#include "ui/icons.h"

#include <QAction>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace vzaps {

SystemTray::SystemTray(QObject *parent)
    : Tray(parent)
{
    m_menu.setObjectName(u"trayMenu"_s);
    const auto add = [this](const QString &text, const QString &name) {
        QAction *action = m_menu.addAction(text);
        action->setObjectName(name);
        return action;
    };
    QAction *open = add(tr("&Open"), u"trayOpenAction"_s);
    QAction *refresh = add(tr("&Refresh"), u"trayRefreshAction"_s);
    m_menu.addSeparator();
    QAction *quit = add(tr("&Quit"), u"trayQuitAction"_s);
    connect(open, &QAction::triggered, this, &SystemTray::openWanted);
    connect(refresh, &QAction::triggered, this, &SystemTray::refreshWanted);
    connect(quit, &QAction::triggered, this, &SystemTray::quitWanted);
    m_icon.setIcon(applicationIcon());
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &SystemTray::onActivated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &SystemTray::openWanted);
}

bool SystemTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::setShown(bool shown)
{
    m_icon.setVisible(shown);
    QGuiApplication::setQuitOnLastWindowClosed(!shown);
}

void SystemTray::setToolTip(const QString &text)
{
    m_icon.setToolTip(text);
}

void SystemTray::showMessage(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, QSystemTrayIcon::NoIcon);
}

void SystemTray::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    // The menu opens by itself where it is asked for.
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
        Q_EMIT openWanted();
}

} // namespace vzaps

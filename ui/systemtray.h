// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tray.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace vzaps {

//! The tray of the desktop this runs on. While its icon is shown, the program does not end with its last
//! window.
class SystemTray final : public Tray {
    Q_OBJECT

public:
    explicit SystemTray(QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const override;
    void setShown(bool shown) override;
    void setToolTip(const QString &text) override;
    void showMessage(const QString &title, const QString &text) override;

private:
    void onActivated(QSystemTrayIcon::ActivationReason reason);

    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace vzaps

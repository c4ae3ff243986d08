// SPDX-License-Identifier: MIT
#pragma once

#include "ui/mainwindow.h"
#include "ui/palettemodel.h"
#include "ui/preferencesdialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace vzaps {

class GuideWindow;
struct ConnectionTarget;

//! What helps with the window itself, whatever account is in it: preferences, connection test, command
//! palette, shortcuts, guide. Opens each of them once.
class WindowTools final : public QObject {
    Q_OBJECT

public:
    //! instances: those that the palette offers besides the actions.
    WindowTools(QMainWindow &window, const MainWindow::Services &services, PaletteModel::Instances instances);

    //! False: this window has no preferences.
    [[nodiscard]] bool hasPreferences() const { return m_services.preferences; }
    void openPreferences(PreferencesDialog::Page page = PreferencesDialog::Page::General);
    //! Tests the way to the current account's server with the settings in use.
    void testConnection();
    void openPalette();
    void openShortcuts();
    void openGuide();

Q_SIGNALS:
    //! Chosen in the palette.
    void instanceWanted(const QString &id);

private:
    void testConnection(const NetworkSettings &network, QWidget *parent);
    [[nodiscard]] QList<PaletteEntry> entries() const;

    QMainWindow &m_window;
    MainWindow::Services m_services;
    PaletteModel::Instances m_instances;
    QPointer<PreferencesDialog> m_preferences;
    QPointer<QDialog> m_test;
    QPointer<QDialog> m_palette;
    QPointer<QDialog> m_shortcuts;
    QPointer<GuideWindow> m_guide;
};

} // namespace vzaps

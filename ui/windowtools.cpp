// SPDX-License-Identifier: MIT
#include "ui/windowtools.h"

#include "settings/networkpreferences.h"
#include "settings/preferencesstore.h"

#include "ui/commandpalette.h"
#include "ui/connectiontestdialog.h"
#include "ui/guidewindow.h"
#include "ui/menuactions.h"
#include "ui/shortcutsdialog.h"
#include "ui/tray.h"

#include <QAction>
#include <QLocale>
#include <QMainWindow>
#include <QMenuBar>

namespace vzaps {

namespace {

//! Brings a dialog that is open already to the front.
bool raise(QDialog *dialog)
{
    if (!dialog || !dialog->isVisible())
        return false;
    dialog->raise();
    dialog->activateWindow();
    return true;
}

} // namespace

WindowTools::WindowTools(QMainWindow &window, const MainWindow::Services &services,
                         PaletteModel::Instances instances)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_instances(std::move(instances))
{
}

void WindowTools::openPreferences(PreferencesDialog::Page page)
{
    if (!hasPreferences())
        return;
    if (!raise(m_preferences)) {
        PreferenceChoices choices;
        choices.startOnLogin = m_services.canStartOnLogin;
        choices.tray = m_services.tray && m_services.tray->isAvailable();
        choices.updateCheck = m_services.updateChoice;
        m_preferences =
            new PreferencesDialog(*m_services.preferences, m_services.desktop, choices, &m_window);
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preferences, &PreferencesDialog::testWanted, this, [this](const Preferences &chosen) {
            testConnection(networkOf(chosen).settings, m_preferences);
        });
        m_preferences->open();
    }
    m_preferences->showPage(page);
}

void WindowTools::testConnection()
{
    const auto &network = m_services.client.network;
    testConnection(network ? network->current() : NetworkSettings(), &m_window);
}

void WindowTools::testConnection(const NetworkSettings &network, QWidget *parent)
{
    if (raise(m_test))
        return;
    m_test = new ConnectionTestDialog(m_services.accounts, network, m_services.client, parent);
    m_test->setAttribute(Qt::WA_DeleteOnClose);
    m_test->open();
}

QList<PaletteEntry> WindowTools::entries() const
{
    QList<PaletteEntry> entries;
    for (const MenuAction &entry : menuActions(*m_window.menuBar())) {
        const QAction &action = *entry.action;
        PaletteEntry line;
        line.title = plainMenuText(action.text());
        line.detail = entry.menu;
        line.keys = action.shortcut().toString(QKeySequence::NativeText);
        line.icon = action.icon();
        line.action = entry.action;
        if (!action.isEnabled()) {
            const QString reason = disabledReason(action);
            line.reason = reason.isEmpty() ? tr("not at the moment") : reason;
        }
        entries.append(line);
    }
    return entries;
}

void WindowTools::openPalette()
{
    if (raise(m_palette))
        return;
    auto *palette = new CommandPalette(entries(), m_instances, &m_window);
    m_palette = palette;
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::instanceWanted, this, &WindowTools::instanceWanted);
    palette->show();
    palette->activateWindow();
}

void WindowTools::openShortcuts()
{
    if (raise(m_shortcuts))
        return;
    m_shortcuts = new ShortcutsDialog(menuActions(*m_window.menuBar()), &m_window);
    m_shortcuts->setAttribute(Qt::WA_DeleteOnClose);
    m_shortcuts->open();
}

void WindowTools::openGuide()
{
    if (raise(m_guide))
        return;
    m_guide = new GuideWindow(QLocale(), &m_window);
    m_guide->setAttribute(Qt::WA_DeleteOnClose);
    m_guide->show();
}

} // namespace vzaps

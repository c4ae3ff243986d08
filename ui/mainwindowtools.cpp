// SPDX-License-Identifier: MIT
#include "ui/mainwindowprivate.h"

#include "accounts/accountmanager.h"
#include "fleet/activeaccount.h"
#include "fleet/allaccounts.h"
#include "fleet/autorefresh.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"
#include "settings/preferencesstore.h"

#include "ui/actionset.h"
#include "ui/allaccountsview.h"
#include "ui/detailspanel.h"
#include "ui/fleetview.h"
#include "ui/instancetable.h"
#include "ui/meaning.h"
#include "ui/menuactions.h"
#include "ui/messagestrip.h"
#include "ui/placeholderpage.h"
#include "ui/plainlabel.h"
#include "ui/statusline.h"
#include "ui/windowtools.h"
#include "ui/workarea.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vzaps {

void MainWindowPrivate::buildTools()
{
    m_tools = new WindowTools(q, m_services,
                              [this](const QByteArrayList &words) { return paletteInstances(words); });
    m_actions->preferences->setVisible(m_tools->hasPreferences());
    // "In 3 days" and "10:42" stay true only for a while.
    m_minute->setObjectName(u"minuteTimer"_s);
    m_minute->setInterval(std::chrono::minutes(1));
    connect(m_minute, &QTimer::timeout, this, &MainWindowPrivate::refreshTimes);
    const auto on = [this](QAction *action, auto handler) {
        connect(action, &QAction::triggered, this, handler);
    };
    on(m_actions->preferences, [this] { m_tools->openPreferences(); });
    on(m_actions->palette, [this] {
        fillViewsMenu();
        m_tools->openPalette();
    });
    on(m_actions->shortcuts, [this] { m_tools->openShortcuts(); });
    on(m_actions->guide, [this] { m_tools->openGuide(); });
    connect(m_tools, &WindowTools::instanceWanted, this, [this](const QString &id) {
        showAllAccounts(false);
        onInstanceWanted(id);
        m_fleet->table().setFocus();
    });
    connect(m_fleet->findChild<PlaceholderPage *>(), &PlaceholderPage::otherChosen, this,
            &MainWindowPrivate::onPlaceholderChosen);
    if (m_services.preferences) {
        connect(m_services.preferences, &PreferencesStore::changed, this,
                &MainWindowPrivate::onPreferencesChanged);
    }
}

void MainWindowPrivate::refreshTimes()
{
    m_minute->start();
    for (InstanceTable *table : {&m_fleet->table(), &m_allView->table()})
        table->viewport()->update();
    m_details->refreshTimes();
    m_status->showAge();
}

void MainWindowPrivate::buildHelpMenu()
{
    QMenu *help = q.menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->guide, m_actions->shortcuts});
    help->addSeparator();
    help->addAction(m_actions->diagnostics);
    help->addSeparator();
    help->addAction(m_actions->about);
}

void MainWindowPrivate::onPreferencesChanged(const Preferences &before)
{
    applyRefreshInterval();
    const Preferences &now = m_services.preferences->current();
    const bool otherWay = now.proxyMode != before.proxyMode || now.proxyKind != before.proxyKind
        || now.proxyHost != before.proxyHost || now.proxyPort != before.proxyPort
        || now.extraCaFile != before.extraCaFile;
    // What could not be read on the old way is tried on the new one, after everyone has taken it over.
    if (!otherWay)
        return;
    const auto retry = [this] {
        retryFailed();
        if (m_all)
            m_all->retryFailed();
    };
    QMetaObject::invokeMethod(this, retry, Qt::QueuedConnection);
}

void MainWindowPrivate::retryFailed()
{
    if (account() && account()->loader().state() == LoadState::Failed)
        account()->loader().retry();
}

void MainWindowPrivate::applyRefreshInterval()
{
    if (account() && m_services.preferences)
        account()->autoRefresh().setMinutes(m_services.preferences->current().refreshMinutes);
    if (m_all && m_services.preferences)
        m_all->setMinutes(m_services.preferences->current().refreshMinutes);
}

QList<PaletteEntry> MainWindowPrivate::paletteInstances(const QByteArrayList &words) const
{
    QList<PaletteEntry> entries;
    if (!account())
        return entries;
    QHash<ConnectionState, QIcon> icons;
    const QList<Instance> found = account()->model().withWords(words, PaletteModel::mostInstances);
    for (const Instance &instance : found) {
        const ConnectionState state = instance.connectionState();
        if (!icons.contains(state))
            icons.insert(state, meaningIcon(meaningOf(state), q.palette()));
        PaletteEntry entry;
        entry.title = displayText(instance.name, 100);
        entry.detail = displayText(instance.id, 60);
        entry.alsoFoundBy = instance.phone() + u' ' + instance.pushName;
        entry.icon = icons.value(state);
        entry.instanceId = instance.id;
        entries.append(entry);
    }
    return entries;
}

void MainWindowPrivate::addTestConnection()
{
    m_work->strip().addButton(tr("Test &connection"), u"testConnectionPushButton"_s,
                              [this] { m_tools->testConnection(); });
}

void MainWindowPrivate::showDemoMark()
{
    const auto profile = m_services.accounts.profile(m_services.accounts.currentId());
    MessageStrip &mark = m_work->demoMark();
    if (!profile || profile->id != demoAccountId) {
        mark.clear();
        return;
    }
    if (!mark.isHidden())
        return;
    mark.show(Meaning::Info,
              tr("Demo: made-up instances on this computer. Nothing here is real, and nothing is "
                 "charged."));
    mark.addButton(tr("Le&ave the demo"), u"leaveDemoPushButton"_s,
                   [this] { (void)m_services.accounts.remove(demoAccountId, this); });
}

} // namespace vzaps

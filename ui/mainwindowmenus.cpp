// SPDX-License-Identifier: MIT
#include "ui/mainwindowprivate.h"

#include "accounts/accountmanager.h"
#include "api/redactor.h"
#include "fleet/activeaccount.h"
#include "fleet/allaccounts.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"
#include "log/diagnostics.h"
#include "log/logfile.h"

#include "ui/aboutdialog.h"
#include "ui/accountdialogs.h"
#include "ui/accountmenu.h"
#include "ui/accountsdialog.h"
#include "ui/accountsession.h"
#include "ui/actionset.h"
#include "ui/activitypanel.h"
#include "ui/allaccountsview.h"
#include "ui/desktop.h"
#include "ui/detailspanel.h"
#include "ui/diagnosticsdialog.h"
#include "ui/fleetview.h"
#include "ui/instancetable.h"
#include "ui/maintoolbar.h"
#include "ui/menubarfocus.h"
#include "ui/messagestrip.h"
#include "ui/statusline.h"
#include "ui/workarea.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>

namespace vzaps {

void MainWindowPrivate::buildMenus()
{
    QMenu *file = q.menuBar()->addMenu(tr("&File"));
    file->addMenu(m_accountMenu);
    file->addActions({m_actions->addAccount, m_actions->manageAccounts});
    file->addSeparator();
    file->addAction(m_actions->exportList);
    file->addSeparator();
    file->addAction(m_actions->preferences);
    file->addSeparator();
    file->addAction(m_actions->quit);

    m_instanceMenu = q.menuBar()->addMenu(tr("&Instance"));
    m_instanceMenu->addActions({m_actions->newInstance, m_actions->edit, m_actions->restart});
    m_instanceMenu->addSeparator();
    m_instanceMenu->addActions({m_actions->subscribe, m_actions->resume, m_actions->cancel});
    m_instanceMenu->addSeparator();
    m_instanceMenu->addActions({m_actions->copyId, m_actions->copyName});
    m_instanceMenu->addSeparator();
    m_instanceMenu->addAction(m_actions->remove);
    m_instanceMenu->setToolTipsVisible(true);

    buildViewMenu();

    buildHelpMenu();
    new MenuBarFocus(*q.menuBar(), [this] {
        if (showsAll())
            m_allView->takeFocus();
        else
            (void)m_fleet->takeFocus();
    });
}

void MainWindowPrivate::connectActions()
{
    const auto on = [this](QAction *action, auto handler) {
        connect(action, &QAction::triggered, this, handler);
    };
    const auto confirms = [this, on](QAction *action, Operation operation) {
        on(action, [this, operation] { m_dialogs->confirm(operation, selectedId()); });
    };
    on(m_actions->newInstance, [this] { m_dialogs->newInstance(); });
    on(m_actions->edit, [this] { m_dialogs->edit(selectedId()); });
    confirms(m_actions->restart, Operation::RestartInstance);
    confirms(m_actions->remove, Operation::DeleteInstance);
    confirms(m_actions->subscribe, Operation::Subscribe);
    confirms(m_actions->resume, Operation::ResumeSubscription);
    confirms(m_actions->cancel, Operation::CancelSubscription);
    on(m_actions->copyId, [this] { copyFromSelection(false); });
    on(m_actions->copyName, [this] { copyFromSelection(true); });
    on(m_actions->exportList, [this] { exportList(); });
    on(m_actions->refresh, [this] {
        // From the tray it is the account that is watched there.
        if (showsAll() && m_seen)
            m_all->refresh();
        else if (account())
            account()->loader().refresh();
    });
    on(m_actions->clearFilter, [this] { clearFilter(); });
    on(m_actions->search, [this] { m_toolBar->focusSearch(); });
    on(m_actions->details, [this] { goToDetails(); });
    connect(m_actions->showDetails, &QAction::toggled, this, &MainWindowPrivate::updatePanelsVisible);
    on(m_actions->console, [this] { m_dialogs->showConsole(); });
    on(m_actions->addAccount, [this] { connectAccount(&q); });
    on(m_actions->manageAccounts, [this] { manageAccounts(); });
    on(m_actions->quit, [this] { quit(); });
    on(m_actions->diagnostics, [this] { showDiagnostics(); });
    on(m_actions->about, [this] {
        auto *dialog = new AboutDialog(&q);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindowPrivate::connectParts()
{
    InstanceTable &table = m_fleet->table();
    connect(&m_services.accounts, &AccountManager::accountRemoved, m_dialogs, &AccountDialogs::forget);
    connect(&m_services.accounts, &AccountManager::credentialsReplaced, m_dialogs, &AccountDialogs::forget);
    connect(&m_services.accounts, &AccountManager::accountRemoved, this, [this](QUuid id) {
        m_services.journal.forgetAccount(id);
        forgetView(id);
    });
    connect(m_accountMenu, &AccountMenu::chosen, this, &MainWindowPrivate::switchTo);
    connect(m_toolBar, &MainToolBar::tableWanted, this, [this] {
        if (showsAll())
            m_allView->takeFocus();
        else
            m_fleet->table().takeFocus();
    });
    connect(m_fleet, &FleetView::selectionChanged, this, &MainWindowPrivate::onSelectionChanged);
    connect(m_fleet, &FleetView::placeholderChosen, this, &MainWindowPrivate::onPlaceholderChosen);
    connect(&table, &QAbstractItemView::doubleClicked, this, &MainWindowPrivate::goToDetails);
    connect(&table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        m_instanceMenu->popup(m_fleet->table().viewport()->mapToGlobal(at));
    });
    connect(m_dialogs, &AccountDialogs::instanceWanted, this, &MainWindowPrivate::onInstanceWanted);
    connect(m_activity, &ActivityPanel::countsChanged, m_status, &StatusLine::setOperationCounts);
    connect(m_activity, &ActivityPanel::succeeded, m_status, &StatusLine::say);
    connect(m_activity, &ActivityPanel::paymentPageWanted, m_dialogs, &AccountDialogs::showPaymentPage);
    connect(m_status, &StatusLine::activityWanted, this, &MainWindowPrivate::showActivity);
    connect(m_details, &DetailsPanel::tokenCopied, this,
            [this] { m_status->startClipboardCountdown(m_services.desktop.secretSeconds()); });
    connect(m_details, &DetailsPanel::copyIdWanted, this, [this](const QString &id) { copy({id}, false); });
    for (MessageStrip *strip : {&m_work->strip(), m_noticeStrip}) {
        connect(strip, &MessageStrip::copyRequested, this,
                [this](const QString &text) { m_services.desktop.copyText(text); });
    }
    auto *back = new QShortcut(Qt::Key_Escape, m_details);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, &table, [&table] { table.setFocus(); });
}

void MainWindowPrivate::onPlaceholderChosen(const QString &buttonName)
{
    if (buttonName == QLatin1String("connectAccountPushButton"))
        connectAccount(&q);
    else if (buttonName == QLatin1String("tryDemoPushButton"))
        Q_EMIT q.demoRequested();
    else if (buttonName == QLatin1String("clearSearchPushButton"))
        clearFilter();
    else if (buttonName == QLatin1String("emptyNewInstancePushButton"))
        m_dialogs->newInstance();
}

void MainWindowPrivate::showDiagnostics()
{
    constexpr int mostLogLines = 2000;
    DiagnosticsSource source;
    source.facts = DiagnosticsDialog::systemFacts();
    source.accounts = m_services.accounts.profiles();
    source.openOperations = m_services.journal.entries();
    if (m_services.log)
        source.logLines = m_services.log->lastLines(mostLogLines);
    const auto &live = m_services.client.redactor;
    const QString report = live ? diagnosticsText(source, *live) : diagnosticsText(source, Redactor());
    auto *dialog = new DiagnosticsDialog(report, m_services.desktop, &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindowPrivate::goToDetails()
{
    m_actions->showDetails->setChecked(true);
    m_details->takeFocus();
}

void MainWindowPrivate::showActivity()
{
    m_activityDock->show();
    m_activityDock->raise();
    m_activity->takeFocus();
}

void MainWindowPrivate::copyFromSelection(bool names)
{
    if (showsAll())
        return copyFromAll(names);
    const QStringList ids = m_fleet->table().selectedIds();
    QStringList lines;
    for (const QString &id : ids) {
        const auto instance = account() ? account()->model().find(id) : std::nullopt;
        if (instance)
            lines << (names ? instance->name : id);
    }
    copy(lines, names);
}

void MainWindowPrivate::copy(const QStringList &lines, bool names)
{
    if (lines.isEmpty())
        return;
    m_services.desktop.copyText(lines.join(QLatin1Char('\n')));
    m_status->say(names ? tr("%Ln name(s) copied", nullptr, static_cast<int>(lines.size()))
                        : tr("%Ln ID(s) copied", nullptr, static_cast<int>(lines.size())));
}

} // namespace vzaps

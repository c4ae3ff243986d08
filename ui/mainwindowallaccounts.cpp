// SPDX-License-Identifier: MIT
#include "ui/mainwindowprivate.h"

#include "accounts/accountmanager.h"
#include "fleet/activeaccount.h"
#include "fleet/allaccounts.h"
#include "fleet/autorefresh.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"

#include "ui/accountsession.h"
#include "ui/actionset.h"
#include "ui/allaccountsview.h"
#include "ui/desktop.h"
#include "ui/filterpanel.h"
#include "ui/fleetview.h"
#include "ui/instancetable.h"
#include "ui/maintoolbar.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"
#include "ui/statusline.h"
#include "ui/traywatch.h"
#include "ui/workarea.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vzaps {

void MainWindowPrivate::buildPages()
{
    m_updateMark->setObjectName(QStringLiteral("updateMessageStrip"));
    m_noticeStrip->setObjectName(QStringLiteral("noticeMessageStrip"));
    m_pages->setObjectName(QStringLiteral("pagesStackedWidget"));
    m_pages->addWidget(m_work);
    m_pages->addWidget(m_allView);
    // What concerns the whole program is seen on every page.
    auto *centre = new QWidget(&q);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_updateMark);
    layout->addWidget(m_noticeStrip);
    layout->addWidget(m_pages, 1);
    q.setCentralWidget(centre);
}

void MainWindowPrivate::buildAllAccounts()
{
    connect(m_actions->allAccounts, &QAction::triggered, this, &MainWindowPrivate::showAllAccounts);
    connect(&m_services.accounts, &AccountManager::profilesChanged, this,
            &MainWindowPrivate::onProfilesChanged);
    m_allView->setCopyActions({m_actions->copyId, m_actions->copyName});
    connect(m_allView, &AllAccountsView::instanceWanted, this, &MainWindowPrivate::openFromAll);
    connect(m_allView, &AllAccountsView::accountWanted, this, &MainWindowPrivate::switchTo);
    connect(m_allView, &AllAccountsView::changed, this, &MainWindowPrivate::onAllChanged);
    connect(m_allView, &AllAccountsView::selectionChanged, this, &MainWindowPrivate::updateActions);
    connect(m_allView, &AllAccountsView::placeholderChosen, this, &MainWindowPrivate::onPlaceholderChosen);
}

bool MainWindowPrivate::showsAll() const
{
    return m_pages->currentWidget() == m_allView;
}

void MainWindowPrivate::showAllAccounts(bool wanted)
{
    m_actions->allAccounts->setChecked(wanted);
    if (wanted == showsAll())
        return;
    if (wanted && !m_all) {
        m_all = std::make_unique<AllAccounts>(m_services.accounts, m_services.client, m_services.cache);
        m_allView->setAccounts(m_all.get());
        applyRefreshInterval();
        m_all->refresh();
    }
    if (wanted)
        m_pages->setCurrentWidget(m_allView);
    else
        m_pages->setCurrentWidget(m_work);
    updateSeen();
    updatePanelsVisible();
    reflectAccount();
    m_filter->forgetValues();
    reflectFilter();
    updateCounts();
    onAllChanged();
    updateActions();
    if (wanted) {
        m_allView->takeFocus();
        return;
    }
    m_fleet->table().setFocus();
    // Among all accounts it may have been read by now.
    retryFailed();
}

void MainWindowPrivate::onProfilesChanged()
{
    if (m_services.accounts.profiles().size() < 2)
        showAllAccounts(false);
    reflectAccount();
}

void MainWindowPrivate::reflectAccount()
{
    if (showsAll())
        m_toolBar->showAllAccounts(m_services.accounts.profiles());
    else
        m_toolBar->showAccount(m_session->profile());
    m_toolBar->setSearchEnabled(showsAll() || m_session->account());
}

void MainWindowPrivate::updateSeen()
{
    // Nobody needs a list read that nobody sees.
    if (m_all)
        m_all->setHidden(!m_seen || !showsAll());
    if (!account())
        return;
    // In the tray somebody is told, though nobody looks.
    const bool watched = !m_seen && m_trayWatch && m_trayWatch->isOn();
    const bool needed = watched || (m_seen && !showsAll());
    account()->loader().setHidden(!needed);
    account()->autoRefresh().setHidden(!needed);
}

void MainWindowPrivate::onAllChanged()
{
    m_status->setInstead(showsAll() ? m_allView->countText() : QString(),
                         [this] { return m_allView->isSettled(); });
    if (!showsAll())
        return;
    updateCounts();
    updateActions();
}

void MainWindowPrivate::openFromAll(const InstanceRef &ref)
{
    m_wanted = std::make_unique<InstanceRef>(ref);
    switchTo(ref.account);
    selectWanted();
}

void MainWindowPrivate::selectWanted()
{
    if (!m_wanted || !account())
        return;
    if (m_wanted->account != account()->profile().id) {
        // The user went somewhere else meanwhile.
        m_wanted.reset();
    } else if (account()->model().find(m_wanted->id)) {
        // Before: selecting it may lead here again.
        const InstanceRef wanted = *std::exchange(m_wanted, nullptr);
        onInstanceWanted(wanted.id);
    } else if (account()->loader().state() == LoadState::Complete) {
        m_wanted.reset();
        m_status->say(tr("Account \"%1\" does not have this instance any more.")
                          .arg(displayText(account()->profile().name, 80)));
    }
}

void MainWindowPrivate::exportAll()
{
    auto *dialog = new ExportDialog(m_allView->exportSource(), m_services.desktop, &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindowPrivate::copyFromAll(bool names)
{
    QStringList lines;
    const QList<InstanceRef> refs = m_allView->selected();
    for (const InstanceRef &ref : refs) {
        if (const auto instance = m_allView->find(ref))
            lines << (names ? instance->name : ref.id);
    }
    copy(lines, names);
}

} // namespace vzaps

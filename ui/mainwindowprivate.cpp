// SPDX-License-Identifier: MIT
#include "ui/mainwindowprivate.h"

#include "accounts/accountmanager.h"
#include "fleet/activeaccount.h"
#include "fleet/allaccounts.h"
#include "fleet/autorefresh.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"
#include "operations/operationjournal.h"
#include "operations/operationrunner.h"

#include "ui/accountdialogs.h"
#include "ui/accountmenu.h"
#include "ui/accountsession.h"
#include "ui/actionset.h"
#include "ui/activitypanel.h"
#include "ui/allaccountsview.h"
#include "ui/desktop.h"
#include "ui/detailspanel.h"
#include "ui/filterpanel.h"
#include "ui/fleetview.h"
#include "ui/instancetable.h"
#include "ui/loadingbar.h"
#include "ui/maintoolbar.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"
#include "ui/savedviews.h"
#include "ui/sortmenu.h"
#include "ui/statusline.h"
#include "ui/traywatch.h"
#include "ui/workarea.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace vzaps {

namespace {

const QLatin1String geometryKey("window/geometry");
const QLatin1String stateKey("window/state");
const QLatin1String detailsKey("window/details");
const QLatin1String columnsKey("fleet/columns1");
const QLatin1String allColumnsKey("allAccounts/columns1");
constexpr int stateVersion = 1;

} // namespace

MainWindowPrivate::MainWindowPrivate(MainWindow &window, const MainWindow::Services &services)
    : q(window)
    , m_services(services)
    , m_actions(new ActionSet(&window))
    , m_accountMenu(new AccountMenu(services.accounts, m_actions->allAccounts,
                                    {m_actions->addAccount, m_actions->manageAccounts}, &window))
    , m_toolBar(new MainToolBar(*m_actions, *m_accountMenu, &window))
    , m_views(std::make_unique<SavedViews>(services.settings))
    , m_filter(new FilterPanel(*m_views, &window))
    , m_fleet(new FleetView(services.desktop))
    , m_details(new DetailsPanel(services.desktop))
    , m_work(new WorkArea(m_fleet, m_details, &window))
    , m_allView(new AllAccountsView(services.desktop, &window))
    , m_updateMark(new MessageStrip(&window))
    , m_noticeStrip(new MessageStrip(&window))
    , m_pages(new QStackedWidget(&window))
    , m_status(new StatusLine(services.desktop, &window))
    , m_activity(new ActivityPanel(services.desktop, &window))
    , m_activityDock(new QDockWidget(tr("Activity"), &window))
    , m_filterDock(new QDockWidget(tr("Filter"), &window))
    , m_dialogs(new AccountDialogs(&window, services.desktop))
    , m_session(std::make_unique<AccountSession>(services.accounts, services.journal, services.client,
                                                 services.cache))
    , m_minute(new QTimer(&window))
{
    build();
    buildMenus();
    buildTools();
    buildTray();
    connectActions();
    connectParts();
    connectSession();
    buildAllAccounts();
    restore();
}

MainWindowPrivate::~MainWindowPrivate()
{
    store();
    m_allView->setAccounts(nullptr);
    m_all.reset();
    letGo();
    m_session.reset();
}

void MainWindowPrivate::build()
{
    q.addToolBar(m_toolBar);
    buildPages();
    q.setStatusBar(m_status);
    buildActivity();
    buildFilter();
    m_fleet->table().addAction(m_actions->details);
}

void MainWindowPrivate::buildActivity()
{
    m_activityDock->setObjectName(QStringLiteral("activityDockWidget"));
    m_activityDock->setWidget(m_activity);
    m_activityDock->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    m_activityDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    q.addDockWidget(Qt::BottomDockWidgetArea, m_activityDock);
    m_activityDock->hide();
}

void MainWindowPrivate::start()
{
    QStringList notices = m_services.accounts.notices();
    if (const QString journal = m_services.journal.notice(); !journal.isEmpty())
        notices << journal;
    showNotices(notices);
    m_session->open();
}

void MainWindowPrivate::restore()
{
    const QSettings &settings = m_services.settings;
    if (!q.restoreGeometry(settings.value(geometryKey).toByteArray()))
        q.resize(QSize(1200, 740).boundedTo(q.screen()->availableSize()));
    q.restoreState(settings.value(stateKey).toByteArray(), stateVersion);
    m_actions->showDetails->setChecked(settings.value(detailsKey, true).toBool());
    updatePanelsVisible();
    m_fleet->table().setColumns(settings.value(columnsKey).toByteArray());
    m_allView->table().setColumns(settings.value(allColumnsKey).toByteArray());
    m_work->restore(settings);
}

void MainWindowPrivate::store()
{
    QSettings &settings = m_services.settings;
    settings.setValue(geometryKey, q.saveGeometry());
    // What is away with the list is not what the user arranged.
    if (!m_filterAway)
        settings.setValue(stateKey, q.saveState(stateVersion));
    settings.setValue(detailsKey, m_actions->showDetails->isChecked());
    settings.setValue(columnsKey, m_fleet->table().columns());
    settings.setValue(allColumnsKey, m_allView->table().columns());
    rememberView();
    m_work->store(settings);
}

void MainWindowPrivate::connectSession()
{
    connect(m_session.get(), &AccountSession::closing, this, &MainWindowPrivate::letGo);
    connect(m_session.get(), &AccountSession::changed, this, &MainWindowPrivate::onSessionChanged);
}

void MainWindowPrivate::letGo()
{
    if (m_attached) {
        rememberView();
        m_attached->disconnect(this);
        m_attached->model().disconnect(this);
        m_attached->loader().disconnect(this);
        m_attached->operations().disconnect(this);
    }
    m_attached = nullptr;
    m_refused = false;
    m_dialogs->setAccount(nullptr);
    m_fleet->setAccount(nullptr);
    m_status->setAccount(nullptr);
    m_activity->setAccount(nullptr);
    if (m_trayWatch)
        m_trayWatch->setAccount(nullptr);
    m_fleet->setFilter({});
    m_filter->forgetValues();
    reflectFilter();
    updateCounts();
    clearStrip();
}

void MainWindowPrivate::attach(ActiveAccount &account)
{
    m_attached = &account;
    connect(&account.loader(), &FleetLoader::stateChanged, this, &MainWindowPrivate::onLoaderState);
    connect(&account, &ActiveAccount::credentialsRefused, this, [this] {
        m_refused = true;
        showRefused();
    });
    connect(&account.operations(), &OperationRunner::changed, this, &MainWindowPrivate::updateActions);
    connect(&account.operations(), &OperationRunner::changed, this, &MainWindowPrivate::followClosing);
    m_details->setAccountServer(account.profile().serverAddress);
    m_dialogs->setAccount(&account);
    m_activity->setAccount(&account);
    if (m_trayWatch)
        m_trayWatch->setAccount(&account);
    m_status->setAccount(&account);
    m_fleet->setAccount(&account);
    connect(&account.model(), &InstanceTableModel::fleetChanged, this, &MainWindowPrivate::updateCounts);
    connect(&account.model(), &InstanceTableModel::fleetChanged, this, &MainWindowPrivate::updateActions);
    connect(&account.model(), &InstanceTableModel::fleetChanged, this, &MainWindowPrivate::selectWanted);
    updateSeen();
    applyRefreshInterval();
    recallView(account.profile().id);
    selectWanted();
}

void MainWindowPrivate::setSeen(bool seen)
{
    m_seen = seen;
    if (!seen)
        m_minute->stop();
    else if (!m_minute->isActive())
        refreshTimes();
    if (m_trayWatch)
        m_trayWatch->setSeen(seen);
    updateSeen();
}

void MainWindowPrivate::onSessionChanged()
{
    const auto profile = m_session->profile();
    reflectAccount();
    m_work->setAccountColour(profile ? QColor(profile->colour) : QColor());
    showDemoMark();
    ActiveAccount *ready = m_session->account();
    if (ready && ready != m_attached) {
        clearStrip();
        attach(*ready);
    }
    if (!ready)
        showVacancy();
    updatePanelsVisible();
    m_work->loadingBar().setActive(m_session->state() == AccountSession::State::Opening);
    updateActions();
}

void MainWindowPrivate::updatePanelsVisible()
{
    // Without a list there is nothing whose details could be looked at.
    const AccountSession::State state = m_session->state();
    const bool pointless =
        !showsAll() && (state == AccountSession::State::NoAccount || state == AccountSession::State::Locked);
    m_filter->setFacetsVisible(!pointless);
    const bool visible = m_actions->showDetails->isChecked() && !pointless;
    // Else the focus would end up in the toolbar.
    if (!visible && m_details->isAncestorOf(QApplication::focusWidget()) && !m_fleet->takeFocus())
        m_work->strip().takeFocus();
    m_details->setVisible(visible);
    setFilterAway(pointless);
}

void MainWindowPrivate::setFilterAway(bool away)
{
    if (away == m_filterAway)
        return;
    m_filterAway = away;
    if (away)
        m_filterWanted = !m_filterDock->isHidden();
    m_filterDock->setVisible(m_filterWanted && !away);
}

void MainWindowPrivate::showVacancy()
{
    const auto profile = m_session->profile();
    const QString name = profile ? displayText(profile->name, 80) : QString();
    switch (m_session->state()) {
    case AccountSession::State::NoAccount:
        m_fleet->setVacancy(
            {QStringLiteral("connect-account"), tr("No account yet"),
             tr("Connect a VZaps account to see its instances. You need its client token and its "
                "client secret."),
             tr("Connect account"), QStringLiteral("connectAccountPushButton"),
             m_services.canShowDemo ? tr("Try the demo") : QString(), QStringLiteral("tryDemoPushButton")});
        clearStrip();
        (void)m_fleet->takeFocus();
        break;
    case AccountSession::State::Opening:
        m_fleet->setVacancy({QStringLiteral("key"),
                             tr("Opening account \"%1\"…").arg(name),
                             m_session->isSlow()
                                 ? tr("The keychain takes its time; it may be asking you to unlock it.")
                                 : QString(),
                             {},
                             {}});
        clearStrip();
        break;
    case AccountSession::State::Locked:
        m_fleet->setVacancy({QStringLiteral("key"),
                             tr("Account \"%1\" is not open").arg(name),
                             tr("Its credentials could not be read. Nothing was changed."),
                             {},
                             {}});
        showLocked();
        break;
    case AccountSession::State::Ready:
        break;
    }
}

void MainWindowPrivate::onLoaderState()
{
    const LoadState state = account()->loader().state();
    m_work->loadingBar().setActive(state == LoadState::Loading);
    selectWanted();
    if (state == LoadState::Failed)
        showLoaderError();
    else if (m_refused)
        showRefused();
    else
        clearStrip();
}

void MainWindowPrivate::onSelectionChanged()
{
    updateActions();
    const InstanceTable &table = m_fleet->table();
    if (!account() || table.selectedCount() == 0) {
        m_details->showNothing(account() && account()->model().rowCount() > 0);
        return;
    }
    const QString id = table.selectedId();
    if (id.isEmpty()) {
        m_details->showSummary(table.selectedStates());
        return;
    }
    if (const auto instance = account()->model().find(id))
        m_details->showInstance(*instance, !account()->loader().hasReadAll());
}

void MainWindowPrivate::updateActions()
{
    m_sort->reflect(table());
    ActionContext context;
    if (showsAll()) {
        context.ready = true;
        context.allAccounts = true;
        context.filtered = !m_allView->filter().isEmpty();
        context.selected = m_allView->table().selectedCount();
        m_actions->update(context);
        return;
    }
    std::optional<Instance> instance;
    context.ready = account() != nullptr;
    if (context.ready) {
        context.filtered = !m_fleet->filter().isEmpty();
        context.stale = account()->model().isStale();
        context.selected = m_fleet->table().selectedCount();
        if (const QString id = selectedId(); !id.isEmpty()) {
            instance = account()->model().find(id);
            context.instance = instance ? &*instance : nullptr;
            context.gone = account()->model().isGone(id);
            context.busy = account()->operations().inFlight(id).has_value();
            context.checkoutOpen = account()->operations().openCheckout(id).has_value();
        }
    }
    m_actions->update(context);
}

void MainWindowPrivate::onInstanceWanted(const QString &id)
{
    if (!account())
        return;
    // A filter that hides the instance would leave the user without what they just made.
    if (!account()->model().indexOf(id).isValid()) {
        m_fleet->setFilter({});
        reflectFilter();
        updateCounts();
    }
    m_fleet->selectInstance(id);
}

QString MainWindowPrivate::selectedId() const
{
    return m_fleet->table().selectedId();
}

ActiveAccount *MainWindowPrivate::account() const
{
    return m_attached;
}

} // namespace vzaps

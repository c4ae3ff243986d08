// SPDX-License-Identifier: MIT
#include "ui/mainwindowprivate.h"

#include "fleet/activeaccount.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"

#include "ui/accountsession.h"
#include "ui/allaccountsview.h"
#include "ui/exportdialog.h"
#include "ui/filterpanel.h"
#include "ui/fleetview.h"
#include "ui/instancetable.h"
#include "ui/maintoolbar.h"
#include "ui/savedviews.h"
#include "ui/statusline.h"
#include "ui/viewnamedialog.h"

#include <QDockWidget>
#include <QJsonDocument>
#include <QSettings>

namespace vzaps {

namespace {

constexpr qsizetype mostKeptSelected = 200;

QString keyOf(QUuid account, const char *what)
{
    return QStringLiteral("fleet/%1/%2").arg(account.toString(QUuid::WithoutBraces), QLatin1String(what));
}

} // namespace

void MainWindowPrivate::buildFilter()
{
    m_filterDock->setObjectName(QStringLiteral("filterDockWidget"));
    m_filterDock->setWidget(m_filter);
    m_filterDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_filterDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    q.addDockWidget(Qt::LeftDockWidgetArea, m_filterDock);
    connect(m_filter, &FilterPanel::filterChanged, this, [this] { applyFilter(m_filter->filter()); });
    connect(m_filter, &FilterPanel::viewChosen, this, &MainWindowPrivate::showFilter);
    connect(m_filter, &FilterPanel::clearWanted, this, &MainWindowPrivate::clearFilter);
    connect(m_filter, &FilterPanel::saveViewWanted, this, &MainWindowPrivate::saveView);
    connect(m_toolBar, &MainToolBar::searchChanged, this, [this](const QString &text) {
        FleetFilter filter = m_filter->filter();
        filter.text = text;
        m_filter->setFilter(filter);
        applyFilter(filter);
    });
}

void MainWindowPrivate::applyFilter(const FleetFilter &filter)
{
    if (showsAll())
        m_allView->setFilter(filter);
    else
        m_fleet->setFilter(filter);
    updateCounts();
    updateActions();
    m_status->announceCountsSoon();
}

void MainWindowPrivate::showFilter(const FleetFilter &filter)
{
    applyFilter(filter);
    reflectFilter();
}

void MainWindowPrivate::reflectFilter()
{
    const FleetFilter filter = showsAll() ? m_allView->filter() : m_fleet->filter();
    m_toolBar->showSearch(filter.text);
    m_filter->setFilter(filter);
}

void MainWindowPrivate::clearFilter()
{
    showFilter({});
}

void MainWindowPrivate::updateCounts()
{
    if (showsAll())
        m_filter->setCounts(m_allView->counts());
    else
        m_filter->setCounts(account() ? account()->model().counts() : FacetCounts());
    m_filter->setEnabled(account() || showsAll());
}

void MainWindowPrivate::saveView()
{
    auto *dialog = new ViewNameDialog(m_views->names(), &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewNameDialog::named, this,
            [this](const QString &name) { m_views->save(name, m_filter->filter()); });
    dialog->open();
}

void MainWindowPrivate::rememberView()
{
    if (!account())
        return;
    const QUuid id = account()->profile().id;
    if (!m_services.accounts.profile(id))
        return;
    QSettings &settings = m_services.settings;
    settings.setValue(keyOf(id, "filter"),
                      QJsonDocument(m_fleet->filter().toJson()).toJson(QJsonDocument::Compact));
    settings.setValue(keyOf(id, "selected"), m_fleet->table().selectedIds().mid(0, mostKeptSelected));
}

void MainWindowPrivate::recallView(QUuid accountId)
{
    const QSettings &settings = m_services.settings;
    const QByteArray filter = settings.value(keyOf(accountId, "filter")).toByteArray();
    m_fleet->setFilter(FleetFilter::fromJson(QJsonDocument::fromJson(filter).object()));
    reflectFilter();
    updateCounts();
    const QStringList selected = settings.value(keyOf(accountId, "selected")).toStringList();
    if (!selected.isEmpty())
        m_fleet->selectInstances(selected);
}

void MainWindowPrivate::forgetView(QUuid accountId)
{
    for (const char *what : {"filter", "selected"})
        m_services.settings.remove(keyOf(accountId, what));
}

void MainWindowPrivate::exportList()
{
    if (showsAll())
        return exportAll();
    if (!account())
        return;
    InstanceTableModel &model = account()->model();
    // By id: rows move while the export runs.
    const auto rowsOf = [this](const QStringList &ids) {
        const QPointer<ActiveAccount> from(account());
        return ExportRows{
            ids.size(),
            [from, ids](qsizetype index) { return from ? from->model().find(ids.at(index)) : std::nullopt; },
            {}};
    };
    ExportSource source;
    source.accounts = {account()->profile()};
    source.shown = model.rowCount();
    source.selected = m_fleet->table().selectedCount();
    source.shownRows = [this, rowsOf] {
        QStringList ids;
        for (int row = 0; account() && row < account()->model().rowCount(); ++row)
            ids << account()->model().idAt(row);
        return rowsOf(ids);
    };
    source.selectedRows = [this, rowsOf] { return rowsOf(m_fleet->table().selectedIds()); };
    source.columns = m_fleet->table().shownColumns();
    if (account()->loader().state() == LoadState::Failed)
        source.notice = tr("The list could not be read anew: instances may be missing or out of date.");
    else if (account()->loader().state() != LoadState::Complete)
        source.notice = tr("The list is still being read: instances may be missing.");
    auto *dialog = new ExportDialog(std::move(source), m_services.desktop, &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session.get(), &AccountSession::closing, dialog, &QDialog::close);
    dialog->open();
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/mainwindowprivate.h"

#include "ui/actionset.h"
#include "ui/activitypanel.h"
#include "ui/allaccountsview.h"
#include "ui/filterpanel.h"
#include "ui/fleetview.h"
#include "ui/icons.h"
#include "ui/instancetable.h"
#include "ui/sortmenu.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace vzaps {

void MainWindowPrivate::buildViewMenu()
{
    QMenu *view = q.menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions->refresh, m_actions->search, m_actions->clearFilter, m_actions->palette});
    m_viewsMenu = view->addMenu(tr("Saved &views"));
    m_viewsMenu->setObjectName(u"savedViewsMenu"_s);
    connect(view, &QMenu::aboutToShow, this, &MainWindowPrivate::fillViewsMenu);
    view->addSeparator();
    view->addActions({m_actions->details, m_actions->showDetails});
    // Without icons: these take the place of the tick.
    QAction *activity = m_activityDock->toggleViewAction();
    activity->setObjectName(u"activityAction"_s);
    activity->setText(tr("&Activity"));
    QAction *filter = m_filterDock->toggleViewAction();
    filter->setObjectName(u"filterAction"_s);
    filter->setText(tr("&Filter"));
    view->addActions({filter, activity});
    QMenu *columns = view->addMenu(tr("&Columns"));
    setThemedIcon(columns->menuAction(), u"columns"_s, q.palette());
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { table().fillColumnMenu(columns); });
    m_sort = new SortMenu(view);
    view->addMenu(m_sort);
    connect(m_sort, &SortMenu::sortWanted, this,
            [this](int column, Qt::SortOrder order) { table().sortBy(column, order); });
    for (const InstanceTable *list : {&m_fleet->table(), &m_allView->table()})
        connect(list, &InstanceTable::sortingChanged, this, &MainWindowPrivate::updateActions);
    view->addSeparator();
    view->addAction(m_actions->console);
}

void MainWindowPrivate::fillViewsMenu()
{
    m_viewsMenu->clear();
    if (account() || showsAll())
        m_filter->addViews(*m_viewsMenu);
    m_viewsMenu->menuAction()->setVisible(!m_viewsMenu->isEmpty());
}

InstanceTable &MainWindowPrivate::table() const
{
    return showsAll() ? m_allView->table() : m_fleet->table();
}

} // namespace vzaps

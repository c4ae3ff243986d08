// SPDX-License-Identifier: MIT
#include "ui/sortmenu.h"

#include "fleet/allinstancesmodel.h"
#include "fleet/instancetablemodel.h"

#include "ui/instancetable.h"
#include "ui/menuactions.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

//! By the order of InstanceTableModel::Column.
constexpr const char *columnActions[] = {
    "sortByNameAction",    "sortByStateAction",   "sortByBillingAction", "sortByEndsAction",
    "sortByPhoneAction",   "sortByWebhookAction", "sortByEventsAction",  "sortByCreatedAction",
    "sortByUpdatedAction", "sortByIdAction",
};
static_assert(std::size(columnActions) == InstanceTableModel::ColumnCount);

void allow(QAction &action, const QString &reason)
{
    action.setEnabled(reason.isEmpty());
    setDisabledReason(action, reason);
}

} // namespace

SortMenu::SortMenu(QWidget *parent)
    : QMenu(tr("Sort &by"), parent)
    , m_columns(new QActionGroup(this))
    , m_directions(new QActionGroup(this))
{
    setObjectName(u"sortMenu"_s);
    m_account = addColumn(AllInstancesModel::AccountColumn, tr("Account"), u"sortByAccountAction"_s);
    for (int column = 0; column < InstanceTableModel::ColumnCount; ++column) {
        addColumn(AllInstancesModel::FirstInstanceColumn + column, InstanceTableModel::columnTitle(column),
                  QLatin1String(columnActions[column]));
    }
    addColumn(InstanceTable::unsorted, tr("Newest first"), u"sortNewestFirstAction"_s);
    addSeparator();
    addDirection(Qt::AscendingOrder, tr("&Ascending"), u"sortAscendingAction"_s);
    addDirection(Qt::DescendingOrder, tr("&Descending"), u"sortDescendingAction"_s);
    for (const QActionGroup *group : {m_columns, m_directions})
        connect(group, &QActionGroup::triggered, this, &SortMenu::choose);
}

QAction *SortMenu::addColumn(int column, const QString &text, const QString &objectName)
{
    QAction *action = addAction(text);
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setData(column);
    m_columns->addAction(action);
    return action;
}

QAction *SortMenu::addDirection(Qt::SortOrder order, const QString &text, const QString &objectName)
{
    QAction *action = addAction(text);
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setData(order);
    m_directions->addAction(action);
    return action;
}

void SortMenu::choose()
{
    const QAction *column = m_columns->checkedAction();
    const QAction *direction = m_directions->checkedAction();
    Q_EMIT sortWanted(column ? column->data().toInt() : InstanceTable::unsorted,
                      direction ? static_cast<Qt::SortOrder>(direction->data().toInt()) : Qt::AscendingOrder);
}

void SortMenu::reflect(const InstanceTable &table)
{
    const QString noList = table.hasInstances() ? QString() : tr("no account is in use");
    const int sorted = table.sortColumn();
    m_account->setVisible(table.isOfAllAccounts());
    const auto columns = m_columns->actions();
    for (QAction *action : columns) {
        action->setChecked(action->data().toInt() == sorted);
        allow(*action, noList);
    }
    const QString noColumn =
        sorted == InstanceTable::unsorted ? tr("no column is chosen to sort by") : QString();
    const auto directions = m_directions->actions();
    for (QAction *action : directions) {
        action->setChecked(action->data().toInt() == table.sortOrder());
        allow(*action, noList.isEmpty() ? noColumn : noList);
    }
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/instancetable.h"

#include "fleet/allinstancesmodel.h"
#include "fleet/instancetablemodel.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>

namespace vzaps {

namespace {

struct DefaultColumn {
    int column;
    int width; //!< in average characters
    bool visible;
};

constexpr int accountWidth = 22; // in average characters

constexpr std::array defaultColumns{
    DefaultColumn{InstanceTableModel::NameColumn, 38, true},
    DefaultColumn{InstanceTableModel::StateColumn, 22, true},
    DefaultColumn{InstanceTableModel::BillingColumn, 17, true},
    DefaultColumn{InstanceTableModel::EndsColumn, 13, true},
    DefaultColumn{InstanceTableModel::PhoneColumn, 19, true},
    DefaultColumn{InstanceTableModel::WebhookColumn, 24, true},
    DefaultColumn{InstanceTableModel::EventsColumn, 24, false},
    DefaultColumn{InstanceTableModel::CreatedColumn, 13, false},
    DefaultColumn{InstanceTableModel::UpdatedColumn, 13, false},
    DefaultColumn{InstanceTableModel::IdColumn, 30, false},
};

//! What an export writes for a column of the list. The id is in every export.
QList<ExportColumn> exportOf(int column)
{
    switch (column) {
    case InstanceTableModel::NameColumn:
        return {ExportColumn::Name};
    case InstanceTableModel::StateColumn:
        return {ExportColumn::State};
    case InstanceTableModel::BillingColumn:
        return {ExportColumn::Billing};
    case InstanceTableModel::EndsColumn:
        return {ExportColumn::Ends};
    case InstanceTableModel::PhoneColumn:
        // Which stands in for the number where there is none.
        return {ExportColumn::Phone, ExportColumn::PushName};
    case InstanceTableModel::WebhookColumn:
        return {ExportColumn::Webhook};
    case InstanceTableModel::EventsColumn:
        return {ExportColumn::Events};
    case InstanceTableModel::CreatedColumn:
        return {ExportColumn::Created};
    case InstanceTableModel::UpdatedColumn:
        return {ExportColumn::Updated};
    default:
        return {};
    }
}

} // namespace

int InstanceTable::columnsLess() const
{
    return AllInstancesModel::FirstInstanceColumn - m_rows.firstColumn;
}

int InstanceTable::sortColumn() const
{
    const int section = horizontalHeader()->sortIndicatorSection();
    const bool sorted = section >= 0 && m_rows.model && section < m_rows.model->columnCount();
    return sorted ? section + columnsLess() : unsorted;
}

Qt::SortOrder InstanceTable::sortOrder() const
{
    return horizontalHeader()->sortIndicatorOrder();
}

void InstanceTable::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column == unsorted ? unsorted : column - columnsLess(), order);
}

QByteArray InstanceTable::columns() const
{
    return m_rows.model ? horizontalHeader()->saveState() : m_columns;
}

void InstanceTable::setColumns(const QByteArray &columns)
{
    m_columns = columns;
    if (!m_rows.model)
        return;
    QHeaderView *header = horizontalHeader();
    m_restoring = true;
    if (columns.isEmpty() || !header->restoreState(columns))
        applyDefaultColumns();
    header->setSortIndicatorClearable(true);
    if (header->sortIndicatorSection() >= m_rows.model->columnCount())
        header->setSortIndicator(-1, Qt::AscendingOrder);
    m_restoring = false;
    m_rows.model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void InstanceTable::applyDefaultColumns()
{
    const auto apply = [this](int column, int characters, bool visible) {
        // The name of a column is longer in some languages than what it holds.
        const int title = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, std::max(characters * fontMetrics().averageCharWidth(), title));
        setColumnHidden(column, !visible);
    };
    for (int column = 0; column < m_rows.firstColumn; ++column)
        apply(column, accountWidth, true);
    for (const DefaultColumn &column : defaultColumns)
        apply(m_rows.firstColumn + column.column, column.width, column.visible);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

QList<ExportColumn> InstanceTable::shownColumns() const
{
    QList<ExportColumn> shown;
    const QHeaderView *header = horizontalHeader();
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        if (!header->isSectionHidden(column))
            shown << exportOf(column - m_rows.firstColumn);
    }
    return shown;
}

void InstanceTable::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 0; m_rows.model && column < m_rows.model->columnCount(); ++column) {
        QAction *action = menu->addAction(m_rows.model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // A row without its name could not be told from the others.
        action->setEnabled(column > m_rows.firstColumn + InstanceTableModel::NameColumn);
        connect(action, &QAction::toggled, this,
                [this, column](bool visible) { toggleColumn(column, visible); });
    }
    menu->addSeparator();
    QAction *defaults = menu->addAction(tr("&Default columns"), this, [this] { setColumns({}); });
    defaults->setObjectName(QStringLiteral("defaultColumnsAction"));
    defaults->setEnabled(m_rows.model);
}

void InstanceTable::toggleColumn(int column, bool visible)
{
    setColumnHidden(column, !visible);
    if (visible && columnWidth(column) < horizontalHeader()->minimumSectionSize())
        setColumnWidth(column, fontMetrics().averageCharWidth() * 16);
}

void InstanceTable::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/instancetable.h"

#include "fleet/allinstancesmodel.h"
#include "fleet/instancetablemodel.h"

#include "ui/airystyle.h"
#include "ui/instancedelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <memory>

namespace vzaps {

InstanceTable::InstanceTable(const Desktop &desktop, QWidget *parent)
    : TableView(parent)
    , m_delegate(new InstanceDelegate(desktop, this))
{
    setObjectName(QStringLiteral("instancesTableView"));
    setAccessibleName(tr("Instances"));
    setUp();
    adaptRowHeight();
}

void InstanceTable::setUp()
{
    AiryStyle::giveTo(*this);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("instancesHeaderView"));
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(48);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &InstanceTable::showColumnMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (!m_rows.model || m_restoring)
            return;
        m_rows.model->sort(column, order);
        Q_EMIT sortingChanged();
    });
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
}

void InstanceTable::setInstances(InstanceTableModel *model)
{
    const auto indexOf = [model](const QString &id) { return model->indexOf(id); };
    showRows({model, [model](int row) { return model->idAt(row); }, indexOf, 0});
}

void InstanceTable::setInstances(AllInstancesModel *model)
{
    const auto indexOf = [model](const QString &key) { return model->indexOf(InstanceRef::fromKey(key)); };
    showRows({model, [model](int row) { return model->refAt(row).key(); }, indexOf,
              AllInstancesModel::FirstInstanceColumn});
}

void InstanceTable::showRows(Rows rows)
{
    if (m_rows.model) {
        m_columns = horizontalHeader()->saveState();
        m_rows.model->disconnect(this);
    }
    m_rows = std::move(rows);
    QAbstractItemModel *model = m_rows.model;
    // The view makes a new selection model for each model and leaves the old one to us.
    const std::unique_ptr<QItemSelectionModel> old(selectionModel());
    setModel(model);
    if (!model)
        return;
    setColumns(m_columns);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InstanceTable::selectedInstancesChanged);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &InstanceTable::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &InstanceTable::findPlaceAgain);
}

void InstanceTable::rememberPlace()
{
    m_selectedBefore = selectedIds();
    m_currentBefore = m_rows.idAt(currentIndex().row());
    // At the very top new rows are to come into sight; further down what is read stays where it is.
    m_topBefore = verticalScrollBar()->value() > 0 ? m_rows.idAt(rowAt(0)) : QString();
}

void InstanceTable::findPlaceAgain()
{
    const QModelIndex current = m_rows.indexOf(m_currentBefore);
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (!m_selectedBefore.isEmpty())
        selectInstances(m_selectedBefore);
    if (const QModelIndex top = m_rows.indexOf(m_topBefore); top.isValid())
        scrollTo(top, PositionAtTop);
    Q_EMIT selectedInstancesChanged();
}

void InstanceTable::selectInstances(const QStringList &ids)
{
    if (!m_rows.model)
        return;
    QList<int> rows;
    for (const QString &id : ids) {
        if (const QModelIndex row = m_rows.indexOf(id); row.isValid())
            rows << row.row();
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        selection.select(m_rows.model->index(rows.at(first), 0),
                         m_rows.model->index(rows.at(last), m_rows.model->columnCount() - 1));
        first = last + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void InstanceTable::goToInstances(const QStringList &ids)
{
    selectInstances(ids);
    const auto rows = selectedRows();
    if (rows.empty())
        return;
    const QModelIndex first = m_rows.model->index(rows.front().first, 0);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    scrollTo(first);
}

std::vector<std::pair<int, int>> InstanceTable::selectedRows() const
{
    std::vector<std::pair<int, int>> found;
    if (!m_rows.model)
        return found;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        found.emplace_back(range.top(), range.bottom());
    std::sort(found.begin(), found.end());
    std::vector<std::pair<int, int>> merged;
    for (const auto &[top, bottom] : found) {
        if (merged.empty() || top > merged.back().second + 1)
            merged.emplace_back(top, bottom);
        else
            merged.back().second = std::max(merged.back().second, bottom);
    }
    return merged;
}

QStringList InstanceTable::selectedIds() const
{
    QStringList ids;
    for (const auto &[top, bottom] : selectedRows()) {
        for (int row = top; row <= bottom; ++row)
            ids << m_rows.idAt(row);
    }
    return ids;
}

int InstanceTable::selectedCount() const
{
    int count = 0;
    for (const auto &[top, bottom] : selectedRows())
        count += bottom - top + 1;
    return count;
}

QString InstanceTable::selectedId() const
{
    const auto rows = selectedRows();
    return rows.size() == 1 && rows.front().first == rows.front().second ? m_rows.idAt(rows.front().first)
                                                                         : QString();
}

QList<ConnectionState> InstanceTable::selectedStates() const
{
    QList<ConnectionState> states;
    for (const auto &[top, bottom] : selectedRows()) {
        for (int row = top; row <= bottom; ++row) {
            const QVariant state = m_rows.model->index(row, 0).data(InstanceTableModel::ConnectionRole);
            states << static_cast<ConnectionState>(state.toInt());
        }
    }
    return states;
}

bool InstanceTable::selectInstance(const QString &id)
{
    const QModelIndex row = m_rows.model ? m_rows.indexOf(id) : QModelIndex();
    if (!row.isValid())
        return false;
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(row);
    return true;
}

void InstanceTable::takeFocus()
{
    setFocus();
    if (!m_rows.model || selectionModel()->hasSelection())
        return;
    const int row = std::max(currentIndex().row(), 0);
    if (row < m_rows.model->rowCount())
        selectInstance(m_rows.idAt(row));
}

void InstanceTable::keyPressEvent(QKeyEvent *event)
{
    // With nothing selected, the current row is the one before a row that went. Before the first one there
    // is none: the one behind it is current, and Down would pass it over.
    const bool down = event->key() == Qt::Key_Down && !(event->modifiers() & ~Qt::KeypadModifier);
    if (down && currentIndex().row() == 0 && !selectionModel()->hasSelection())
        selectInstance(m_rows.idAt(currentIndex().row()));
    else
        TableView::keyPressEvent(event);
}

void InstanceTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_delegate->forgetSigns();
    else if (event->type() == QEvent::FontChange)
        adaptRowHeight();
}

void InstanceTable::adaptRowHeight()
{
    const int height = fontMetrics().height() + 10;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace vzaps

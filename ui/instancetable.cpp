// SPDX-License-Identifier: MIT
#include "ui/instancetable.h"

#include "fleet/instancetablemodel.h"

#include "ui/instancedelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QProxyStyle>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <memory>

namespace vzaps {

namespace {

struct DefaultColumn {
    int column;
    int width; //!< in average characters
    bool visible;
};

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

//! The platform's style with more air left and right of a cell's text.
class AiryStyle final : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_FocusFrameHMargin:
            return 6;
        case PM_HeaderMargin:
            return 7;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

} // namespace

InstanceTable::InstanceTable(const Desktop &desktop, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new InstanceDelegate(desktop, this))
{
    setObjectName(QStringLiteral("instancesTableView"));
    setAccessibleName(tr("Instances"));
    setUp();
    adaptRowHeight();
}

void InstanceTable::setUp()
{
    auto *airy = new AiryStyle;
    airy->setParent(this);
    setStyle(airy);
    horizontalHeader()->setStyle(airy);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
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
        if (!m_model || m_restoring)
            return;
        m_model->sort(column, order);
        Q_EMIT sortingChanged();
    });
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
}

void InstanceTable::setInstances(InstanceTableModel *model)
{
    if (m_model) {
        m_columns = horizontalHeader()->saveState();
        m_model->disconnect(this);
    }
    m_model = model;
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
    m_currentBefore = m_model->idAt(currentIndex().row());
    // At the very top new rows are to come into sight; further down what is read stays where it is.
    m_topBefore = verticalScrollBar()->value() > 0 ? m_model->idAt(rowAt(0)) : QString();
}

void InstanceTable::findPlaceAgain()
{
    const QModelIndex current = m_model->indexOf(m_currentBefore);
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (!m_selectedBefore.isEmpty())
        selectInstances(m_selectedBefore);
    if (const QModelIndex top = m_model->indexOf(m_topBefore); top.isValid())
        scrollTo(top, PositionAtTop);
    Q_EMIT selectedInstancesChanged();
}

void InstanceTable::selectInstances(const QStringList &ids)
{
    if (!m_model)
        return;
    QList<int> rows;
    for (const QString &id : ids) {
        if (const QModelIndex row = m_model->indexOf(id); row.isValid())
            rows << row.row();
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        selection.select(m_model->index(rows.at(first), 0),
                         m_model->index(rows.at(last), InstanceTableModel::ColumnCount - 1));
        first = last + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QStringList InstanceTable::selectedIds() const
{
    QStringList ids;
    if (!m_model)
        return ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids << m_model->idAt(row);
    }
    ids.removeDuplicates();
    return ids;
}

int InstanceTable::selectedCount() const
{
    return static_cast<int>(selectedIds().size());
}

bool InstanceTable::selectInstance(const QString &id)
{
    const QModelIndex row = m_model ? m_model->indexOf(id) : QModelIndex();
    if (!row.isValid())
        return false;
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(row);
    return true;
}

bool InstanceTable::isSorted() const
{
    const int section = horizontalHeader()->sortIndicatorSection();
    return section >= 0 && section < InstanceTableModel::ColumnCount;
}

QByteArray InstanceTable::columns() const
{
    return m_model ? horizontalHeader()->saveState() : m_columns;
}

void InstanceTable::setColumns(const QByteArray &columns)
{
    m_columns = columns;
    if (!m_model)
        return;
    QHeaderView *header = horizontalHeader();
    m_restoring = true;
    if (columns.isEmpty() || !header->restoreState(columns))
        applyDefaultColumns();
    header->setSortIndicatorClearable(true);
    if (header->sortIndicatorSection() >= InstanceTableModel::ColumnCount)
        header->setSortIndicator(-1, Qt::AscendingOrder);
    m_restoring = false;
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void InstanceTable::applyDefaultColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (const DefaultColumn &column : defaultColumns) {
        // The name of a column is longer in some languages than what it holds.
        const int title = horizontalHeader()->sectionSizeHint(column.column);
        setColumnWidth(column.column, std::max(column.width * character, title));
        setColumnHidden(column.column, !column.visible);
    }
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void InstanceTable::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 0; m_model && column < InstanceTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // A row without its name could not be told from the others.
        action->setEnabled(column != InstanceTableModel::NameColumn);
        connect(action, &QAction::toggled, this,
                [this, column](bool visible) { toggleColumn(column, visible); });
    }
    menu->addSeparator();
    QAction *defaults = menu->addAction(tr("&Default columns"), this, [this] { setColumns({}); });
    defaults->setObjectName(QStringLiteral("defaultColumnsAction"));
    defaults->setEnabled(m_model);
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

void InstanceTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
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

// SPDX-License-Identifier: MIT
#include "ui/activitymodel.h"

#include "operations/operationrunner.h"

#include "ui/desktop.h"
#include "ui/plainlabel.h"

#include <algorithm>

namespace vzaps {

namespace {

constexpr int longestName = 80;
constexpr int longestText = 1000;

QDateTime timeOf(const OperationRecord &record)
{
    return record.settledAt.isValid() ? record.settledAt : record.approvedAt;
}

} // namespace

ActivityModel::ActivityModel(const Desktop &desktop, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desktop(desktop)
{
}

void ActivityModel::setOperations(OperationRunner *operations)
{
    if (m_operations)
        m_operations->disconnect(this);
    beginResetModel();
    m_operations = operations;
    m_records = operations ? operations->records() : QList<OperationRecord>();
    endResetModel();
    if (!operations)
        return;
    connect(operations, &OperationRunner::changed, this, &ActivityModel::onChanged);
    connect(operations, &OperationRunner::dismissed, this, &ActivityModel::onDismissed);
}

void ActivityModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, ActionColumn), index(rowCount() - 1, ActionColumn), {Qt::DecorationRole});
}

void ActivityModel::refreshTimes()
{
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OperationRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(record, index.column());
    case Qt::ToolTipRole:
        return toolTip(record, index.column());
    case Qt::DecorationRole:
        return index.column() == ActionColumn ? meaningIcon(meaningOf(record), m_palette) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == TimeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == TimeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActionColumn:
        return tr("Operation");
    case AccountColumn:
        return tr("Account");
    case TimeColumn:
        return tr("Time");
    case OutcomeColumn:
        return tr("What is known");
    default:
        return {};
    }
}

QVariant ActivityModel::display(const OperationRecord &record, int column) const
{
    switch (column) {
    case ActionColumn:
        return titleOf(record);
    case AccountColumn:
        return displayText(record.accountName, longestName);
    case TimeColumn:
        return relativeTime(timeOf(record), m_desktop.now());
    case OutcomeColumn:
        return outcomeText(record);
    default:
        return {};
    }
}

QVariant ActivityModel::toolTip(const OperationRecord &record, int column) const
{
    if (column == TimeColumn)
        return plainToolTip(exactTime(timeOf(record)));
    return plainToolTip(display(record, column).toString());
}

const OperationRecord *ActivityModel::find(QUuid id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_records.at(row);
}

int ActivityModel::rowOf(QUuid id) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&id](const OperationRecord &record) { return record.id == id; });
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

void ActivityModel::onChanged(QUuid id)
{
    const auto record = m_operations->find(id);
    if (!record)
        return;
    const int row = rowOf(id);
    if (row < 0) {
        beginInsertRows({}, 0, 0);
        m_records.prepend(*record);
        endInsertRows();
    } else {
        m_records[row] = *record;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT recordChanged(*record);
}

void ActivityModel::onDismissed(QUuid id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_records.removeAt(row);
    endRemoveRows();
}

Meaning meaningOf(const OperationRecord &record)
{
    if (!record.isSettled())
        return Meaning::Info;
    switch (record.outcome) {
    case Outcome::Done:
        return Meaning::Good;
    case Outcome::Rejected:
        return Meaning::Bad;
    case Outcome::Unknown:
        return Meaning::Attention;
    case Outcome::NotSent:
    case Outcome::Cancelled:
        break;
    }
    return Meaning::Quiet;
}

QString titleOf(const OperationRecord &record)
{
    const QString name =
        displayText(record.instanceName.isEmpty() ? record.instanceId : record.instanceName, longestName);
    if (record.operation == Operation::RawChange)
        return ActivityModel::tr("Request %1", "verb and path").arg(name);
    return ActivityModel::tr("%1 \"%2\"", "action and instance name").arg(actionName(record.operation), name);
}

QString outcomeText(const OperationRecord &record)
{
    const QString text = displayText(describe(record), longestText);
    return record.fromJournal ? ActivityModel::tr("Left open by an earlier run. %1").arg(text) : text;
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "fleet/instancetablemodel.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace vzaps {

namespace {

QString shortDate(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QString longTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

bool isTimeColumn(int column)
{
    return column == InstanceTableModel::EndsColumn || column == InstanceTableModel::CreatedColumn
        || column == InstanceTableModel::UpdatedColumn;
}

//! Tooltips guess whether they are rich text: a text that is rich, and says what was meant, leaves nothing to
//! guess.
QString escapedToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.left(1000).toHtmlEscaped());
}

} // namespace

InstanceTableModel::InstanceTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int InstanceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InstanceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InstanceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Instance &instance = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(instance, index.column());
    case Qt::ToolTipRole:
        return toolTip(instance, index.column());
    case Qt::TextAlignmentRole:
        return isTimeColumn(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        return sortValue(instance, index.column());
    case IdRole:
        return instance.id;
    case ConnectionRole:
        return int(instance.connectionState());
    case BillingRole:
        return instance.billingStatus;
    case BusyRole:
        return m_busy.contains(instance.id);
    case OddRole:
        return instance.odd;
    default:
        return {};
    }
}

QVariant InstanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const auto side = isTimeColumn(section) ? Qt::AlignRight : Qt::AlignLeft;
        return int(side | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case BillingColumn:
        return tr("Billing");
    case EndsColumn:
        return tr("Ends");
    case PhoneColumn:
        return tr("Phone");
    case WebhookColumn:
        return tr("Webhook");
    case EventsColumn:
        return tr("Events");
    case CreatedColumn:
        return tr("Created");
    case UpdatedColumn:
        return tr("Updated");
    default:
        return tr("ID");
    }
}

QVariant InstanceTableModel::display(const Instance &instance, int column) const
{
    switch (column) {
    case NameColumn:
        return instance.name.isEmpty() ? tr("(no name)") : instance.name;
    case StateColumn:
        return connectionWord(instance.connectionState());
    case BillingColumn:
        return billingWord(instance.billingStatus);
    case EndsColumn:
        return shortDate(instance.endsAt());
    case PhoneColumn: {
        const QString phone = instance.phone();
        return phone.isEmpty() ? instance.pushName : QLatin1Char('+') + phone;
    }
    case WebhookColumn:
        return instance.webhook;
    case EventsColumn:
        return instance.events.join(QLatin1String(", "));
    case CreatedColumn:
        return shortDate(instance.createdAt);
    case UpdatedColumn:
        return shortDate(instance.updatedAt);
    case IdColumn:
        return instance.id;
    default:
        return {};
    }
}

QVariant InstanceTableModel::toolTip(const Instance &instance, int column) const
{
    switch (column) {
    case EndsColumn:
        return longTime(instance.endsAt());
    case CreatedColumn:
        return longTime(instance.createdAt);
    case UpdatedColumn:
        return longTime(instance.updatedAt);
    default:
        return escapedToolTip(display(instance, column).toString());
    }
}

QVariant InstanceTableModel::sortValue(const Instance &instance, int column) const
{
    switch (column) {
    case StateColumn:
        return int(instance.connectionState());
    case EndsColumn:
        return instance.endsAt();
    case CreatedColumn:
        return instance.createdAt;
    case UpdatedColumn:
        return instance.updatedAt;
    case NameColumn:
        return instance.name;
    default:
        return display(instance, column);
    }
}

void InstanceTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    resort();
}

QList<int> InstanceTableModel::sortedOrder() const
{
    QList<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    const bool byNumber = isTimeColumn(m_sortColumn) || m_sortColumn == StateColumn;
    if (byNumber) {
        QList<qint64> keys;
        keys.reserve(m_rows.size());
        for (const Instance &instance : m_rows) {
            const QVariant value = sortValue(instance, m_sortColumn);
            const QDateTime time = value.toDateTime();
            // Rows without a date stay together, after those that have one.
            const qint64 none = ascending ? LLONG_MAX : LLONG_MIN;
            keys << (m_sortColumn == StateColumn ? value.toLongLong()
                         : time.isValid()        ? time.toMSecsSinceEpoch()
                                                 : none);
        }
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return ascending ? keys.at(a) < keys.at(b) : keys.at(b) < keys.at(a);
        });
        return order;
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(m_rows.size()));
    for (const Instance &instance : m_rows)
        keys.push_back(collator.sortKey(sortValue(instance, m_sortColumn).toString()));
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const int compared = keys[size_t(a)].compare(keys[size_t(b)]);
        return ascending ? compared < 0 : compared > 0;
    });
    return order;
}

void InstanceTableModel::resort()
{
    if (m_sortColumn < 0 || m_rows.size() < 2)
        return;
    const QList<int> order = sortedOrder();
    if (std::is_sorted(order.begin(), order.end()))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<Instance> sorted;
    sorted.reserve(m_rows.size());
    QList<int> newRowOf(m_rows.size());
    for (int row = 0; row < order.size(); ++row) {
        newRowOf[order.at(row)] = row;
        sorted.append(std::move(m_rows[order.at(row)]));
    }
    m_rows = std::move(sorted);
    reindex();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(newRowOf.at(index.row()), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void InstanceTableModel::reindex(int from)
{
    for (int row = from; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows.at(row).id, row);
}

bool InstanceTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_moreAvailable;
}

void InstanceTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

const Instance *InstanceTableModel::find(const QString &id) const
{
    const auto row = m_rowOf.constFind(id);
    return row == m_rowOf.constEnd() ? nullptr : &m_rows.at(*row);
}

QModelIndex InstanceTableModel::indexOf(const QString &id, int column) const
{
    const auto row = m_rowOf.constFind(id);
    return row == m_rowOf.constEnd() ? QModelIndex() : index(*row, column);
}

QString InstanceTableModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : QString();
}

QStringList InstanceTableModel::idsNamed(const QString &name) const
{
    QStringList ids;
    for (const Instance &instance : m_rows) {
        if (instance.name == name)
            ids << instance.id;
    }
    return ids;
}

void InstanceTableModel::merge(const QList<Instance> &instances)
{
    QList<Instance> added;
    QHash<QString, qsizetype> addedAt;
    bool changed = false;
    for (const Instance &instance : instances) {
        const auto known = m_rowOf.constFind(instance.id);
        if (known != m_rowOf.constEnd()) {
            changed = update(*known, instance) || changed;
        } else if (const auto twice = addedAt.constFind(instance.id); twice != addedAt.constEnd()) {
            added[*twice] = instance;
        } else {
            addedAt.insert(instance.id, added.size());
            added.append(instance);
        }
    }
    if (!added.isEmpty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_rows.append(added);
        reindex(first);
        endInsertRows();
    }
    if (changed || !added.isEmpty())
        resort();
}

bool InstanceTableModel::update(int row, Instance instance)
{
    Instance &present = m_rows[row];
    // A list that masks or leaves out the token must not take away one that is known.
    if (instance.token.isEmpty() || instance.token.contains(u'*'))
        instance.token = present.token.isEmpty() ? instance.token : present.token;
    if (present == instance)
        return false;
    present = std::move(instance);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

void InstanceTableModel::upsert(const Instance &instance)
{
    merge({instance});
}

void InstanceTableModel::removeRowAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rowOf.remove(m_rows.at(row).id);
    m_rows.removeAt(row);
    reindex(row);
    endRemoveRows();
}

void InstanceTableModel::remove(const QString &id)
{
    if (const auto row = m_rowOf.constFind(id); row != m_rowOf.constEnd())
        removeRowAt(*row);
}

void InstanceTableModel::retainOnly(const QSet<QString> &ids)
{
    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        if (ids.contains(m_rows.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !ids.contains(m_rows.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rowOf.remove(m_rows.at(row).id);
        m_rows.remove(first, last - first + 1);
        reindex(first);
        endRemoveRows();
        last = first;
    }
}

void InstanceTableModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    endResetModel();
}

void InstanceTableModel::setMoreAvailable(bool available)
{
    m_moreAvailable = available;
}

void InstanceTableModel::setBusy(const QString &id, bool busy)
{
    if (busy == m_busy.contains(id))
        return;
    if (busy)
        m_busy.insert(id);
    else
        m_busy.remove(id);
    if (const QModelIndex first = indexOf(id); first.isValid())
        Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1), {BusyRole});
}

QString connectionWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connected:
        return InstanceTableModel::tr("Connected");
    case ConnectionState::Disconnected:
        return InstanceTableModel::tr("Disconnected");
    case ConnectionState::Unknown:
        break;
    }
    return InstanceTableModel::tr("Unknown");
}

QString billingWord(const QString &billingStatus)
{
    const QString word = billingStatus.toUpper();
    if (word == QLatin1String("TRIALING"))
        return InstanceTableModel::tr("Trial");
    if (word == QLatin1String("ACTIVE"))
        return InstanceTableModel::tr("Active");
    if (word == QLatin1String("PAST_DUE"))
        return InstanceTableModel::tr("Past due");
    if (word == QLatin1String("CANCELED") || word == QLatin1String("CANCELLED"))
        return InstanceTableModel::tr("Canceled");
    if (word == QLatin1String("UNPAID"))
        return InstanceTableModel::tr("Unpaid");
    if (word == QLatin1String("INCOMPLETE"))
        return InstanceTableModel::tr("Incomplete");
    if (word == QLatin1String("INCOMPLETE_EXPIRED"))
        return InstanceTableModel::tr("Expired");
    if (word == QLatin1String("PAUSED"))
        return InstanceTableModel::tr("Paused");
    return billingStatus;
}

} // namespace vzaps

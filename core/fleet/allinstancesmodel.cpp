// SPDX-License-Identifier: MIT
#include "fleet/allinstancesmodel.h"

#include "fleet/instancetablemodel.h"
#include "fleet/textfold.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace vzaps {

using Slot = FleetStore::Slot;

namespace {

constexpr qint64 gatherMs = 100;
constexpr qint64 longestGatherMs = 3000;
constexpr qint64 restPerWork = 10; // merging takes a tenth of the time at most

void addCounts(QHash<QString, int> &sum, const QList<FacetCounts::Value> &more)
{
    for (const FacetCounts::Value &value : more)
        sum[value.name] += value.count;
}

QList<FacetCounts::Value> byName(const QHash<QString, int> &sum)
{
    QList<FacetCounts::Value> values;
    values.reserve(sum.size());
    for (auto one = sum.begin(); one != sum.end(); ++one)
        values.append({one.key(), one.value()});
    std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return values;
}

} // namespace

QString InstanceRef::key() const
{
    return isNull() ? QString() : account.toString(QUuid::WithoutBraces) + u' ' + id;
}

InstanceRef InstanceRef::fromKey(const QString &key)
{
    const qsizetype end = key.indexOf(u' ');
    return end < 0 ? InstanceRef() : InstanceRef{QUuid(key.left(end)), key.mid(end + 1)};
}

AllInstancesModel::AllInstancesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AllInstancesModel::takeOver);
}

AllInstancesModel::~AllInstancesModel() = default;

void AllInstancesModel::add(const AccountProfile &profile, InstanceTableModel &instances)
{
    instances.setFilter(m_filter);
    sortPart(instances);
    // A changed name alone can move a row among those of other accounts.
    connect(&instances, &QAbstractItemModel::dataChanged, this, &AllInstancesModel::changeSoon);
    connect(&instances, &QAbstractItemModel::rowsInserted, this, &AllInstancesModel::changeSoon);
    connect(&instances, &QAbstractItemModel::rowsRemoved, this, &AllInstancesModel::changeSoon);
    connect(&instances, &QAbstractItemModel::layoutChanged, this, &AllInstancesModel::changeSoon);
    connect(&instances, &QAbstractItemModel::modelReset, this, &AllInstancesModel::changeSoon);
    connect(&instances, &InstanceTableModel::fleetChanged, this, &AllInstancesModel::changeSoon);
    std::vector<Part> parts = m_parts;
    parts.push_back({profile, &instances});
    rebuild(std::move(parts));
}

void AllInstancesModel::remove(QUuid account)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&account](const Part &one) { return one.profile.id == account; });
    if (found == m_parts.end())
        return;
    found->instances->disconnect(this);
    std::vector<Part> parts = m_parts;
    parts.erase(parts.begin() + (found - m_parts.begin()));
    rebuild(std::move(parts));
}

void AllInstancesModel::setProfiles(const QList<AccountProfile> &profiles)
{
    std::vector<Part> sorted;
    for (const AccountProfile &profile : profiles) {
        for (const Part &one : m_parts) {
            if (one.profile.id == profile.id)
                sorted.push_back({profile, one.instances});
        }
    }
    for (const Part &one : m_parts) {
        const bool isNamed = std::any_of(profiles.begin(), profiles.end(), [&one](const auto &profile) {
            return profile.id == one.profile.id;
        });
        if (!isNamed)
            sorted.push_back(one);
    }
    rebuild(std::move(sorted));
}

int AllInstancesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AllInstancesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstInstanceColumn + int(InstanceTableModel::ColumnCount);
}

const FleetStore::Facts *AllInstancesModel::factsAt(int row) const
{
    const Row &at = m_rows[static_cast<size_t>(row)];
    const FleetStore &store = m_parts[at.table].instances->store();
    return at.slot < store.slotEnd() && store.isPresent(at.slot) ? &store.facts(at.slot) : nullptr;
}

QVariant AllInstancesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Part &own = m_parts[m_rows[static_cast<size_t>(index.row())].table];
    const FleetStore::Facts *facts = factsAt(index.row());
    const bool isAccount = index.column() == AccountColumn;
    const int column = index.column() - FirstInstanceColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isAccount ? own.profile.name : facts ? cellText(unpackedAt(index.row()), column) : QString();
    case Qt::ToolTipRole:
        return isAccount || !facts ? QVariant() : cellToolTip(unpackedAt(index.row()), column);
    case Qt::TextAlignmentRole:
        return isTimeColumn(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case AccountIdRole:
        return own.profile.id;
    case AccountColourRole:
        return own.profile.colour;
    case InstanceTableModel::IdRole:
        return facts ? unpackedAt(index.row()).id : QString();
    case InstanceTableModel::ConnectionRole:
        return facts ? QVariant(int(facts->state)) : QVariant();
    case InstanceTableModel::BillingRole:
        return facts ? unpackedAt(index.row()).billingStatus : QString();
    case InstanceTableModel::OddRole:
        return facts && unpackedAt(index.row()).odd;
    case InstanceTableModel::GoneRole:
        return !facts || facts->gone;
    case InstanceTableModel::StaleRole:
        return own.instances->isStale();
    default:
        return {};
    }
}

QVariant AllInstancesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = isTimeColumn(section - FirstInstanceColumn);
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    return section == AccountColumn ? tr("Account")
                                    : InstanceTableModel::columnTitle(section - FirstInstanceColumn);
}

const Instance &AllInstancesModel::unpackedAt(int row) const
{
    const Row &wanted = m_rows[static_cast<size_t>(row)];
    if (m_unpackedRow != wanted) {
        m_unpacked = m_parts[wanted.table].instances->store().at(wanted.slot).unpacked();
        m_unpackedRow = wanted;
    }
    return m_unpacked;
}

void AllInstancesModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    for (const Part &one : m_parts)
        sortPart(*one.instances);
    takeOver();
}

void AllInstancesModel::sortPart(InstanceTableModel &instances) const
{
    instances.sort(m_column == AccountColumn ? -1 : m_column - FirstInstanceColumn, m_order);
}

void AllInstancesModel::setFilter(const FleetFilter &filter)
{
    m_filter = filter;
    for (const Part &one : m_parts)
        one.instances->setFilter(filter);
    takeOver();
}

bool AllInstancesModel::isSettled() const
{
    return !m_timer.isActive() && std::none_of(m_parts.begin(), m_parts.end(), [](const Part &one) {
        return one.instances->isSearching() || one.instances->isSorting();
    });
}

FacetCounts AllInstancesModel::counts() const
{
    FacetCounts sum;
    QHash<QString, int> billing;
    QHash<QString, int> hosts;
    for (const Part &one : m_parts) {
        const FacetCounts own = one.instances->counts();
        sum.connected += own.connected;
        sum.disconnected += own.disconnected;
        sum.unknown += own.unknown;
        sum.within7Days += own.within7Days;
        sum.within30Days += own.within30Days;
        sum.withWebhook += own.withWebhook;
        sum.withoutWebhook += own.withoutWebhook;
        addCounts(billing, own.billing);
        addCounts(hosts, own.hosts);
    }
    sum.billing = byName(billing);
    sum.hosts = byName(hosts);
    std::stable_sort(sum.hosts.begin(), sum.hosts.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    return sum;
}

qsizetype AllInstancesModel::totalCount() const
{
    return std::accumulate(m_parts.begin(), m_parts.end(), qsizetype(0),
                           [](qsizetype sum, const Part &one) { return sum + one.instances->totalCount(); });
}

int AllInstancesModel::shownCount(QUuid account) const
{
    const Part *own = part(account);
    return own ? own->instances->rowCount() : 0;
}

InstanceRef AllInstancesModel::refAt(int row) const
{
    if (row < 0 || row >= rowCount() || !factsAt(row))
        return {};
    const Row &at = m_rows[static_cast<size_t>(row)];
    const Part &own = m_parts[at.table];
    const std::string_view id = own.instances->store().at(at.slot).id();
    return {own.profile.id, QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))};
}

Instance AllInstancesModel::instanceAt(int row) const
{
    return row >= 0 && row < rowCount() && factsAt(row) ? unpackedAt(row) : Instance();
}

const AllInstancesModel::Part *AllInstancesModel::part(QUuid account) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&account](const Part &one) { return one.profile.id == account; });
    return found == m_parts.end() ? nullptr : &*found;
}

QModelIndex AllInstancesModel::indexOf(const InstanceRef &ref, int column) const
{
    const Part *own = part(ref.account);
    const Slot slot = own ? own->instances->store().find(ref.id) : FleetStore::noSlot;
    const int row = slot == FleetStore::noSlot ? -1 : rowOf(static_cast<size_t>(own - m_parts.data()), slot);
    return row < 0 ? QModelIndex() : index(row, column);
}

int AllInstancesModel::rowOf(size_t part, Slot slot) const
{
    if (m_rowOf.empty()) {
        m_rowOf.resize(m_parts.size());
        for (size_t row = 0; row < m_rows.size(); ++row) {
            std::vector<int> &own = m_rowOf[m_rows[row].table];
            if (own.size() <= m_rows[row].slot)
                own.resize(m_rows[row].slot + 1, -1);
            own[m_rows[row].slot] = static_cast<int>(row);
        }
    }
    const std::vector<int> &own = m_rowOf[part];
    return slot < own.size() ? own[slot] : -1;
}

std::optional<Instance> AllInstancesModel::find(const InstanceRef &ref) const
{
    const Part *own = part(ref.account);
    return own ? own->instances->find(ref.id) : std::nullopt;
}

QString AllInstancesModel::accountName(QUuid account) const
{
    const Part *own = part(account);
    return own ? own->profile.name : QString();
}

void AllInstancesModel::changeSoon()
{
    m_unpackedRow = {UINT32_MAX, FleetStore::noSlot};
    if (m_timer.isActive())
        return;
    // The first rows are wanted soon.
    const qint64 wait = std::clamp(m_lastTookMs * restPerWork, gatherMs, longestGatherMs);
    m_timer.start(static_cast<int>(m_rows.empty() ? 0 : wait));
}

void AllInstancesModel::takeOver()
{
    m_timer.stop();
    m_unpackedRow = {UINT32_MAX, FleetStore::noSlot};
    QElapsedTimer clock;
    clock.start();
    std::vector<Row> wanted = merged();
    if (wanted != m_rows) {
        beginResetModel();
        m_rows = std::move(wanted);
        m_rowOf.clear();
        m_unpackedRow = {UINT32_MAX, FleetStore::noSlot};
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    m_lastTookMs = clock.elapsed();
    Q_EMIT instancesChanged();
}

void AllInstancesModel::rebuild(std::vector<Part> parts)
{
    m_timer.stop();
    // Views look once more at the rows as they were: they go by the accounts as they were.
    beginResetModel();
    m_parts = std::move(parts);
    m_rows = merged();
    m_rowOf.clear();
    m_unpackedRow = {UINT32_MAX, FleetStore::noSlot};
    endResetModel();
    Q_EMIT instancesChanged();
}

std::vector<AllInstancesModel::Row> AllInstancesModel::merged() const
{
    if (m_column == AccountColumn)
        return byAccount();
    std::vector<const InstanceTableModel *> tables;
    for (const Part &one : m_parts)
        tables.push_back(one.instances);
    const bool own = m_column >= FirstInstanceColumn && m_column < columnCount();
    FleetMerge merge(tables,
                     own ? InstanceTableModel::orderOf(m_column - FirstInstanceColumn) : FleetOrder::Created,
                     own ? m_order == Qt::DescendingOrder : true);
    std::vector<Row> rows;
    while (!merge.isDone())
        rows.push_back(merge.take());
    return rows;
}

std::vector<AllInstancesModel::Row> AllInstancesModel::byAccount() const
{
    std::vector<std::pair<QByteArray, quint32>> names;
    for (quint32 part = 0; part < m_parts.size(); ++part) {
        QByteArray key;
        appendSortKey(m_parts[part].profile.name.toStdString(), key);
        names.emplace_back(key, part);
    }
    std::stable_sort(names.begin(), names.end(), [this](const auto &a, const auto &b) {
        return m_order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::vector<Row> rows;
    for (const auto &[name, part] : names) {
        const InstanceTableModel &instances = *m_parts[part].instances;
        for (const Slot slot : instances.shownSlots()) {
            if (instances.store().isPresent(slot))
                rows.push_back({part, slot});
        }
    }
    return rows;
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "fleet/instancetablemodel.h"

#include "fleet/dropwatch.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace vzaps {

namespace {

constexpr size_t mostToldSingly = 64;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

InstanceTableModel::InstanceTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_index(m_store)
    , m_arranger(m_index)
{
    m_flushTimer.setSingleShot(true);
    m_changeTimer.setSingleShot(true);
    m_freshTimer.setSingleShot(true);
    connect(&m_arranger, &FleetArranger::arranged, this, [this] {
        follow({});
        changeSoon();
    });
    connect(&m_arranger, &FleetArranger::workChanged, this, &InstanceTableModel::workChanged);
    connect(&m_flushTimer, &QTimer::timeout, this, &InstanceTableModel::flush);
    connect(&m_changeTimer, &QTimer::timeout, this, &InstanceTableModel::fleetChanged);
    connect(&m_freshTimer, &QTimer::timeout, this, &InstanceTableModel::endFresh);
}

InstanceTableModel::~InstanceTableModel() = default;

FleetOrder InstanceTableModel::orderOf(int column)
{
    constexpr std::array orders{
        FleetOrder::Name,    FleetOrder::State,  FleetOrder::Billing, FleetOrder::Ends,    FleetOrder::Phone,
        FleetOrder::Webhook, FleetOrder::Events, FleetOrder::Created, FleetOrder::Updated, FleetOrder::Id};
    static_assert(orders.size() == ColumnCount);
    return orders[static_cast<size_t>(column)];
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
    const Slot slot = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(unpackedAt(slot), index.column());
    case Qt::ToolTipRole:
        return cellToolTip(unpackedAt(slot), index.column());
    case Qt::TextAlignmentRole:
        return isTimeColumn(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole:
        return idAt(index.row());
    case ConnectionRole:
        return int(m_store.facts(slot).state);
    case BillingRole:
        return unpackedAt(slot).billingStatus;
    case BusyRole:
        return m_busy.contains(unpackedAt(slot).id);
    case OddRole:
        return unpackedAt(slot).odd;
    case GoneRole:
        return m_store.facts(slot).gone;
    case FreshRole:
        return m_fresh.contains(slot);
    case StaleRole:
        return m_stale;
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
    return columnTitle(section);
}

QString InstanceTableModel::columnTitle(int column)
{
    switch (column) {
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

const Instance &InstanceTableModel::unpackedAt(Slot slot) const
{
    if (m_unpackedSlot != slot) {
        m_unpacked = m_store.at(slot).unpacked();
        m_unpackedSlot = slot;
    }
    return m_unpacked;
}

void InstanceTableModel::sort(int column, Qt::SortOrder order)
{
    const bool own = column >= 0 && column < ColumnCount;
    m_arranger.setOrder(own ? orderOf(column) : FleetOrder::Created,
                        own ? order == Qt::DescendingOrder : true);
}

std::optional<Instance> InstanceTableModel::find(const QString &id) const
{
    const Slot slot = m_store.find(id);
    return slot == FleetStore::noSlot ? std::nullopt : std::optional(m_store.at(slot).unpacked());
}

QStringList InstanceTableModel::idsNamed(const QString &name) const
{
    const QByteArray wanted = name.toUtf8();
    QStringList ids;
    for (Slot slot = 0; slot < m_store.slotEnd(); ++slot) {
        if (m_store.isPresent(slot) && m_store.at(slot).name() == view(wanted))
            ids << m_store.at(slot).unpacked().id;
    }
    return ids;
}

QList<Instance> InstanceTableModel::withWords(const QByteArrayList &words, qsizetype most) const
{
    QList<FilterTerm> terms;
    for (const QByteArray &word : words)
        terms.append({FilterTerm::Field::Any, word, false});
    QList<Instance> found;
    for (Slot slot = 0; slot < m_store.slotEnd() && found.size() < most; ++slot) {
        if (m_store.isPresent(slot) && fits(m_store.at(slot), terms))
            found.append(m_store.at(slot).unpacked());
    }
    return found;
}

std::optional<Instance> InstanceTableModel::instanceInSlot(qsizetype slot) const
{
    const auto place = static_cast<Slot>(slot);
    if (slot >= slotCount() || !m_store.isPresent(place) || m_store.facts(place).gone)
        return {};
    return m_store.at(place).unpacked();
}

std::vector<KnownState> InstanceTableModel::knownStates() const
{
    std::vector<KnownState> states;
    states.reserve(static_cast<size_t>(m_store.size()));
    for (Slot slot = 0; slot < m_store.slotEnd(); ++slot) {
        const FleetStore::Facts &facts = m_store.facts(slot);
        if (facts.present && !facts.gone)
            states.push_back({m_store.at(slot).id(), facts.state});
    }
    return states;
}

QModelIndex InstanceTableModel::indexOf(const QString &id, int column) const
{
    const Slot slot = m_store.find(id);
    const int row = slot == FleetStore::noSlot ? -1 : rowOf(slot);
    return row < 0 ? QModelIndex() : index(row, column);
}

int InstanceTableModel::rowOf(Slot slot) const
{
    if (m_rowOf.empty() && !m_rows.empty()) {
        m_rowOf.assign(m_store.slotEnd(), -1);
        for (size_t row = 0; row < m_rows.size(); ++row)
            m_rowOf[m_rows[row]] = static_cast<int>(row);
    }
    return slot < m_rowOf.size() ? m_rowOf[slot] : -1;
}

QString InstanceTableModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const std::string_view id = m_store.at(m_rows[static_cast<size_t>(row)]).id();
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

Instance InstanceTableModel::instanceAt(int row) const
{
    return row >= 0 && row < rowCount() ? unpackedAt(m_rows[static_cast<size_t>(row)]) : Instance();
}

void InstanceTableModel::setFilter(const FleetFilter &filter)
{
    if (filter == m_index.filter())
        return;
    m_arranger.setFilter(filter);
}

void InstanceTableModel::setBusy(const QString &id, bool busy)
{
    if (busy == m_busy.contains(id))
        return;
    if (busy)
        m_busy.insert(id);
    else
        m_busy.remove(id);
    if (const Slot slot = m_store.find(id); slot != FleetStore::noSlot)
        tellChanged(slot, {BusyRole});
}

void InstanceTableModel::tellChanged(Slot slot, const QList<int> &roles)
{
    if (const int row = rowOf(slot); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), roles);
}

void InstanceTableModel::endFresh()
{
    const QSet<Slot> ended = std::exchange(m_fresh, {});
    tellSlots({ended.begin(), ended.end()}, {FreshRole});
}

void InstanceTableModel::tellSlots(const std::vector<Slot> &changed, const QList<int> &roles)
{
    if (changed.size() > mostToldSingly && rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), roles);
        return;
    }
    for (const Slot slot : changed)
        tellChanged(slot, roles);
}

} // namespace vzaps

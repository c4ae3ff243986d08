// SPDX-License-Identifier: MIT
// What becomes known of the fleet: taken in, marked, dropped.
#include "fleet/instancetablemodel.h"

#include <QDateTime>

namespace vzaps {

namespace {

constexpr int flushMs = 100;
constexpr int freshMs = 4000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

void InstanceTableModel::merge(const QList<Instance> &instances)
{
    flush();
    std::vector<PackedInstance> packed;
    packed.reserve(static_cast<size_t>(instances.size()));
    for (const Instance &instance : instances)
        packed.emplace_back(instance);
    take(std::move(packed), false);
}

void InstanceTableModel::mergeSoon(std::vector<PackedInstance> instances, bool markChanges, quint64 asOf)
{
    if (asOf < m_changes && !m_changedAt.isEmpty()) {
        std::erase_if(instances, [this, asOf](const PackedInstance &instance) {
            const std::string_view id = instance.id();
            const QString key = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
            return m_changedAt.value(key) > asOf;
        });
    }
    m_markPending = m_markPending || markChanges;
    m_pending.insert(m_pending.end(), std::make_move_iterator(instances.begin()),
                     std::make_move_iterator(instances.end()));
    if (m_rows.empty())
        flush();
    else if (!m_flushTimer.isActive())
        m_flushTimer.start(flushMs);
}

void InstanceTableModel::flush()
{
    m_flushTimer.stop();
    if (!m_pending.empty())
        take(std::exchange(m_pending, {}), std::exchange(m_markPending, false));
}

void InstanceTableModel::take(std::vector<PackedInstance> &&instances, bool markChanges)
{
    std::vector<Slot> touched;
    std::vector<Slot> changed;
    m_unpackedSlot = FleetStore::noSlot;
    for (PackedInstance &instance : instances) {
        const FleetStore::PutResult result = m_store.put(std::move(instance));
        if (!result.added && !result.changed)
            continue;
        touched.push_back(result.slot);
        if (result.changed)
            changed.push_back(result.slot);
        if (markChanges && result.changed)
            m_fresh.insert(result.slot);
    }
    if (!m_fresh.isEmpty() && !m_freshTimer.isActive())
        m_freshTimer.start(freshMs);
    showChanges(touched, changed);
}

void InstanceTableModel::mergeOld(std::vector<PackedInstance> instances)
{
    flush();
    std::vector<Slot> touched;
    for (PackedInstance &instance : instances) {
        if (const FleetStore::PutResult result = m_store.putOld(std::move(instance)); result.added)
            touched.push_back(result.slot);
    }
    showChanges(touched);
}

void InstanceTableModel::upsert(const Instance &instance)
{
    noteChange(instance.id);
    merge({instance});
}

void InstanceTableModel::remove(const QString &id)
{
    removeAll({id});
}

void InstanceTableModel::removeAll(const QStringList &ids)
{
    flush();
    std::vector<Slot> removed;
    for (const QString &id : ids) {
        noteChange(id);
        const Slot slot = m_store.find(id);
        if (slot == FleetStore::noSlot)
            continue;
        m_store.remove(slot);
        m_fresh.remove(slot);
        removed.push_back(slot);
    }
    showChanges(removed);
}

void InstanceTableModel::noteChange(const QString &id)
{
    m_changedAt.insert(id, ++m_changes);
}

void InstanceTableModel::retainOnly(const QSet<QString> &ids)
{
    flush();
    std::vector<Slot> dropped;
    for (Slot slot = 0; slot < m_store.slotEnd(); ++slot) {
        if (m_store.isPresent(slot) && !ids.contains(m_store.at(slot).unpacked().id)) {
            m_store.remove(slot);
            m_fresh.remove(slot);
            dropped.push_back(slot);
        }
    }
    showChanges(dropped);
}

void InstanceTableModel::beginPass()
{
    flush();
    m_store.beginPass();
}

QStringList InstanceTableModel::unseen()
{
    flush();
    QStringList ids;
    for (const Slot slot : m_store.unseen()) {
        if (!m_store.facts(slot).gone)
            ids << m_store.at(slot).unpacked().id;
    }
    return ids;
}

void InstanceTableModel::markGone(const QString &id)
{
    noteChange(id);
    markAllGone({id});
}

void InstanceTableModel::markAllGone(const QStringList &ids)
{
    std::vector<Slot> gone;
    for (const QString &id : ids) {
        if (const Slot slot = m_store.find(id); slot != FleetStore::noSlot && m_store.setGone(slot, true))
            gone.push_back(slot);
    }
    if (gone.empty())
        return;
    tellSlots(gone, {});
    changeSoon();
}

bool InstanceTableModel::isGone(const QString &id) const
{
    const Slot slot = m_store.find(id);
    return slot != FleetStore::noSlot && m_store.facts(slot).gone;
}

QStringList InstanceTableModel::goneIds() const
{
    QStringList ids;
    for (Slot slot = 0; slot < m_store.slotEnd(); ++slot) {
        if (m_store.isPresent(slot) && m_store.facts(slot).gone)
            ids << m_store.at(slot).unpacked().id;
    }
    return ids;
}

void InstanceTableModel::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {StaleRole});
}

void InstanceTableModel::clear()
{
    m_pending.clear();
    m_flushTimer.stop();
    beginResetModel();
    m_store.clear();
    m_fresh.clear();
    m_index.rebuild(now());
    m_rows.clear();
    m_rowOf.clear();
    m_changedAt.clear();
    m_unpackedSlot = FleetStore::noSlot;
    endResetModel();
    changeSoon();
}

void InstanceTableModel::showChanges(const std::vector<Slot> &touched, const std::vector<Slot> &changed)
{
    if (touched.empty())
        return;
    m_index.update(touched, now());
    follow(changed);
    changeSoon();
}

void InstanceTableModel::changeSoon()
{
    if (!m_changeTimer.isActive())
        m_changeTimer.start(flushMs);
}

} // namespace vzaps

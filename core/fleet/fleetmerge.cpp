// SPDX-License-Identifier: MIT
#include "fleet/fleetmerge.h"

#include "fleet/instancetablemodel.h"

#include <algorithm>

namespace vzaps {

FleetMerge::FleetMerge(std::vector<const InstanceTableModel *> tables, FleetOrder order, bool descending)
    : m_tables(std::move(tables))
    , m_order(order)
    , m_descending(descending)
    , m_next(m_tables.size())
    , m_keys(m_tables.size())
{
    for (quint32 table = 0; table < m_tables.size(); ++table)
        push(table);
}

FleetMerge::Row FleetMerge::take()
{
    const auto later = [this](quint32 a, quint32 b) { return isBefore(b, a); };
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    const quint32 table = m_heap.back();
    m_heap.pop_back();
    const Row row{table, m_tables[table]->shownSlots()[m_next[table]++]};
    push(table);
    return row;
}

void FleetMerge::push(quint32 table)
{
    const FleetStore &store = m_tables[table]->store();
    const std::vector<FleetStore::Slot> &shown = m_tables[table]->shownSlots();
    while (m_next[table] < shown.size() && !store.isPresent(shown[m_next[table]]))
        ++m_next[table];
    if (m_next[table] >= shown.size())
        return;
    setKey(m_keys[table], store.at(shown[m_next[table]]));
    m_heap.push_back(table);
    std::push_heap(m_heap.begin(), m_heap.end(), [this](quint32 a, quint32 b) { return isBefore(b, a); });
}

void FleetMerge::setKey(Key &key, const PackedInstance &instance) const
{
    if (isTextOrder(m_order)) {
        key.text.truncate(0);
        appendSortText(instance, m_order, key.text);
        key.isMissing = key.text.isEmpty();
    } else {
        key.number = sortNumber(instance, m_order);
        key.isMissing = key.number == PackedInstance::noTime;
    }
}

bool FleetMerge::isBefore(quint32 a, quint32 b) const
{
    const Key &one = m_keys[a];
    const Key &other = m_keys[b];
    if (one.isMissing != other.isMissing)
        return other.isMissing;
    const int compared = one.isMissing ? 0
        : isTextOrder(m_order)         ? one.text.compare(other.text)
                                       : (one.number > other.number) - (one.number < other.number);
    if (compared != 0)
        return m_descending ? compared > 0 : compared < 0;
    return a < b;
}

} // namespace vzaps

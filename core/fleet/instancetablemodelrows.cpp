// SPDX-License-Identifier: MIT
// How the rows follow what is to be shown: step by step where that is little, else by a reset.
#include "fleet/instancetablemodel.h"

#include <algorithm>

namespace vzaps {

namespace {

// Above these a reset costs the view less than being told of each range.
constexpr qsizetype mostRanges = 64;
constexpr size_t mostInserted = 2000;
constexpr size_t mostMoved = 20'000;

} // namespace

void InstanceTableModel::follow(const std::vector<Slot> &changed)
{
    const std::vector<Slot> &wanted = m_index.shown();
    if (wanted != m_rows && !followStepwise(wanted)) {
        followByReset();
        return;
    }
    tellTouched(changed);
}

void InstanceTableModel::followByReset()
{
    beginResetModel();
    m_rows = m_index.shown();
    m_rowOf.clear();
    endResetModel();
}

bool InstanceTableModel::followStepwise(const std::vector<Slot> &wanted)
{
    std::vector<bool> isWanted(m_store.slotEnd());
    std::vector<bool> wasThere(m_store.slotEnd());
    for (const Slot slot : wanted)
        isWanted[slot] = true;
    std::vector<Slot> kept;
    qsizetype ranges = 0;
    bool inRange = false;
    for (const Slot slot : m_rows) {
        wasThere[slot] = true;
        ranges += !isWanted[slot] && !inRange;
        inRange = !isWanted[slot];
        if (isWanted[slot])
            kept.push_back(slot);
    }
    std::vector<Slot> keptOrder;
    inRange = false;
    for (const Slot slot : wanted) {
        ranges += !wasThere[slot] && !inRange;
        inRange = !wasThere[slot];
        if (wasThere[slot])
            keptOrder.push_back(slot);
    }
    const bool moves = kept != keptOrder;
    if (ranges > mostRanges || wanted.size() - keptOrder.size() > mostInserted
        || (moves && kept.size() > mostMoved) || (kept.empty() && !m_rows.empty()))
        return false;
    removeRanges(isWanted);
    if (moves)
        reorderTo(keptOrder);
    insertRanges(wanted, wasThere);
    return true;
}

void InstanceTableModel::removeRanges(const std::vector<bool> &stays)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stays[m_rows[static_cast<size_t>(last)]])
            continue;
        int first = last;
        while (first > 0 && !stays[m_rows[static_cast<size_t>(first - 1)]])
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_rowOf.clear();
        endRemoveRows();
        last = first;
    }
}

void InstanceTableModel::reorderTo(const std::vector<Slot> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<Slot> old = std::exchange(m_rows, order);
    m_rowOf.clear();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(rowOf(old[static_cast<size_t>(index.row())]), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void InstanceTableModel::insertRanges(const std::vector<Slot> &wanted, const std::vector<bool> &wasThere)
{
    for (size_t first = 0; first < wanted.size(); ++first) {
        if (wasThere[wanted[first]])
            continue;
        size_t end = first;
        while (end < wanted.size() && !wasThere[wanted[end]])
            ++end;
        const auto from = wanted.begin() + static_cast<std::ptrdiff_t>(first);
        const auto to = wanted.begin() + static_cast<std::ptrdiff_t>(end);
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(first), from, to);
        m_rowOf.clear();
        endInsertRows();
        first = end;
    }
}

void InstanceTableModel::tellTouched(const std::vector<Slot> &changed)
{
    if (static_cast<qsizetype>(changed.size()) > mostRanges) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    for (const Slot slot : changed) {
        if (m_store.isPresent(slot))
            tellChanged(slot);
    }
}

} // namespace vzaps

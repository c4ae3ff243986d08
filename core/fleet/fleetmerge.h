// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/sortkeys.h"

#include <QByteArray>

#include <vector>

namespace vzaps {

class InstanceTableModel;

//! The rows of several tables as one sequence in the order that each of them is sorted by already: a heap of
//! each table's next row. The tables must not change meanwhile.
class FleetMerge final {
public:
    //! Kept by slot: a slot stays that of its instance while its table changes.
    struct Row {
        quint32 table;
        FleetStore::Slot slot;
        bool operator==(const Row &) const = default;
    };

    FleetMerge(std::vector<const InstanceTableModel *> tables, FleetOrder order, bool descending);

    [[nodiscard]] bool isDone() const { return m_heap.empty(); }
    //! The next row. Equal ones come in the order of the tables, those with nothing to be sorted by last.
    [[nodiscard]] Row take();

private:
    struct Key {
        QByteArray text;
        qint64 number = PackedInstance::noTime;
        bool isMissing = true;
    };

    void push(quint32 table);
    void setKey(Key &key, const PackedInstance &instance) const;
    [[nodiscard]] bool isBefore(quint32 a, quint32 b) const;

    std::vector<const InstanceTableModel *> m_tables;
    FleetOrder m_order;
    bool m_descending;
    std::vector<size_t> m_next;
    std::vector<Key> m_keys; //!< of each table's next row
    std::vector<quint32> m_heap;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/fleetstore.h"

#include <QByteArray>

#include <vector>

namespace vzaps {

//! By what the instances can be ordered.
enum class FleetOrder { Created, Updated, Ends, Name, State, Billing, Phone, Webhook, Events, Id };

//! Whether an order goes by texts; else by numbers.
[[nodiscard]] bool isTextOrder(FleetOrder order);
//! What an instance is sorted by in an order of times or states; PackedInstance::noTime: nothing.
[[nodiscard]] qint64 sortNumber(const PackedInstance &instance, FleetOrder order);
//! Appends what an instance is sorted by in an order of texts, compared bytewise; may be nothing.
void appendSortText(const PackedInstance &instance, FleetOrder order, QByteArray &key);

//! The keys of one order for the slots of a store: numbers for times and states, bytes for texts.
class SortKeys final {
public:
    //! store must outlive this.
    explicit SortKeys(const FleetStore &store);

    //! Another order or direction; all keys are made anew.
    void reset(FleetOrder order, bool descending);
    //! The same without the keys: update() makes each.
    void begin(FleetOrder order, bool descending);
    //! Makes the key of a slot that is new or changed.
    void update(FleetStore::Slot slot);

    [[nodiscard]] FleetOrder order() const { return m_order; }
    [[nodiscard]] bool isDescending() const { return m_descending; }
    //! Whether a comes before b. Instances without a time or text come last either way; equal ones keep the
    //! order in which they came.
    [[nodiscard]] bool before(FleetStore::Slot a, FleetStore::Slot b) const;
    //! By before().
    void sort(std::vector<FleetStore::Slot> &rows) const;

private:
    struct Prefixed;
    [[nodiscard]] bool isText() const { return isTextOrder(m_order); }
    void appendText(FleetStore::Slot slot);
    [[nodiscard]] std::string_view textAt(FleetStore::Slot slot) const;
    [[nodiscard]] quint64 prefixOf(FleetStore::Slot slot) const;
    [[nodiscard]] int compareTexts(FleetStore::Slot a, FleetStore::Slot b) const;
    void collectGarbage();

    const FleetStore &m_store;
    FleetOrder m_order = FleetOrder::Created;
    bool m_descending = true;
    std::vector<qint64> m_numbers; //!< for each slot; empty for text orders
    QByteArray m_texts; //!< keys one after another
    std::vector<quint32> m_begin; //!< where a slot's key begins in m_texts
    std::vector<quint16> m_length;
    qsizetype m_garbage = 0; //!< bytes of keys that were replaced
};

} // namespace vzaps

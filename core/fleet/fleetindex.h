// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/fleetfilter.h"
#include "fleet/sortkeys.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace vzaps {

//! How many instances each choice of a facet would show, the other facets and the text as they are. The
//! states add up to what is shown with any state, the billing statuses to what is shown with any, and so on.
struct FacetCounts {
    struct Value {
        QString name; //!< billing status or host, as in FleetFilter
        int count = 0;
        bool operator==(const Value &) const = default;
    };
    int connected = 0;
    int disconnected = 0;
    int unknown = 0;
    QList<Value> billing; //!< by name
    int within7Days = 0;
    int within30Days = 0;
    int withWebhook = 0;
    int withoutWebhook = 0;
    QList<Value> hosts; //!< the most frequent first

    bool operator==(const FacetCounts &) const = default;
};

//! Which instances of a store are shown, and in which order. Works on all of them at once, which takes tens
//! of milliseconds for 100,000; for more there are the same in steps, where what is shown stays as it was
//! until the last one. update() may come between steps.
class FleetIndex final {
public:
    using Slot = FleetStore::Slot;

    //! store must outlive this.
    explicit FleetIndex(const FleetStore &store);

    //! The filter asked for last, also while it is still being applied.
    [[nodiscard]] const FleetFilter &filter() const { return m_next ? m_next->filter : m_filter; }
    //! now is what "within 7 days" counts from, in milliseconds since 1970.
    void setFilter(const FleetFilter &filter, qint64 now);
    //! Sorts at once.
    void setOrder(FleetOrder order, bool descending);

    //! The same in parts: what is shown stays as it was until continueFilter() says true.
    void beginFilter(const FleetFilter &filter, qint64 now);
    //! Looks at so many slots more; true once the filter is applied.
    bool continueFilter(Slot count);
    [[nodiscard]] bool isFiltering() const { return m_next.has_value(); }

    //! The same in parts: continueOrder() until it says true, a sort of order() by nextKeys(), finishOrder().
    void beginOrder(FleetOrder order, bool descending);
    //! Makes the keys of so many slots more; true once they are complete.
    bool continueOrder(Slot count);
    //! The complete keys and what they have to sort, for another thread: nothing changes the keys until
    //! finishOrder().
    [[nodiscard]] std::shared_ptr<const SortKeys> nextKeys() const { return m_nextKeys; }
    //! Everything that is present, in the order in use.
    [[nodiscard]] const std::vector<Slot> &order() const { return m_order; }
    //! Takes over order() as nextKeys() sorted it.
    void finishOrder(std::vector<Slot> sorted, qint64 now);
    [[nodiscard]] bool isOrdering() const { return m_nextKeys != nullptr; }

    //! Slots that were added, changed, marked or removed since the last call. Each may be named twice.
    void update(const std::vector<Slot> &touched, qint64 now);
    //! Everything anew.
    void rebuild(qint64 now);

    //! What the filter lets through, sorted.
    [[nodiscard]] const std::vector<Slot> &shown() const { return m_shown; }
    [[nodiscard]] FacetCounts counts() const;

private:
    //! A filter that is being applied.
    struct Next {
        FleetFilter filter;
        QList<FilterTerm> terms;
        std::vector<quint8> matches;
        Slot done = 0;
        bool narrowing = false;
    };

    //! A bit for each facet that keeps an instance out.
    [[nodiscard]] unsigned facetsAgainst(const FleetStore::Facts &facts) const;
    void resolveFacets();
    void matchAll(bool narrowing);
    void matchTouched(Slot slot);
    void show();

    const FleetStore &m_store;
    FleetFilter m_filter;
    QList<FilterTerm> m_terms;
    std::optional<Next> m_next;
    std::shared_ptr<SortKeys> m_keys;
    std::shared_ptr<SortKeys> m_nextKeys; //!< of an order that is being made
    Slot m_keyed = 0; //!< slots below have their key in m_nextKeys
    std::vector<Slot> m_touchedMeanwhile; //!< since m_nextKeys began
    qint64 m_now = 0;
    std::vector<Slot> m_order; //!< everything that is present, sorted
    std::vector<Slot> m_shown;
    std::vector<quint8> m_matches; //!< for each slot: whether it fits the text
    std::vector<bool> m_billingWanted; //!< for each number of a billing status; empty: any
    std::vector<bool> m_hostWanted;
};

} // namespace vzaps

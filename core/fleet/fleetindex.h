// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/fleetfilter.h"
#include "fleet/sortkeys.h"

#include <QList>

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

//! Which instances of a store are shown, and in which order. Works on all of them at once: tens of
//! milliseconds for 100,000.
class FleetIndex final {
public:
    using Slot = FleetStore::Slot;

    //! store must outlive this.
    explicit FleetIndex(const FleetStore &store);

    [[nodiscard]] const FleetFilter &filter() const { return m_filter; }
    //! now is what "within 7 days" counts from, in milliseconds since 1970.
    void setFilter(const FleetFilter &filter, qint64 now);
    void setOrder(FleetOrder order, bool descending);
    //! Slots that were added, changed, marked or removed since the last call. Each may be named twice.
    void update(const std::vector<Slot> &touched, qint64 now);
    //! Everything anew.
    void rebuild(qint64 now);

    [[nodiscard]] const std::vector<Slot> &shown() const { return m_shown; }
    [[nodiscard]] FacetCounts counts() const;

private:
    //! A bit for each facet that keeps an instance out.
    [[nodiscard]] unsigned facetsAgainst(const FleetStore::Facts &facts) const;
    void resolveFacets();
    void matchAll(bool narrowing);
    void show();

    const FleetStore &m_store;
    FleetFilter m_filter;
    QList<FilterTerm> m_terms;
    SortKeys m_keys;
    qint64 m_now = 0;
    std::vector<Slot> m_order; //!< everything that is present, sorted
    std::vector<Slot> m_shown;
    std::vector<quint8> m_matches; //!< for each slot: whether it fits the text
    std::vector<bool> m_billingWanted; //!< for each number of a billing status; empty: any
    std::vector<bool> m_hostWanted;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/fleetindex.h"

#include <QObject>
#include <QTimer>

namespace vzaps {

//! Filters and sorts an index: a fleet of usual size at once, a very large one without holding up the thread.
//! Then texts are searched in slices between events, and sorting happens in another thread; what is shown
//! stays as it was until arranged(). A newer wish takes the place of an older one.
class FleetArranger final : public QObject {
    Q_OBJECT

public:
    //! index must outlive this.
    explicit FleetArranger(FleetIndex &index, QObject *parent = nullptr);
    ~FleetArranger() override;

    //! Takes effect with arranged(): within the call, or later where the fleet is very large.
    void setFilter(const FleetFilter &filter);
    void setOrder(FleetOrder order, bool descending);
    //! Up to so many instances are arranged at once.
    void setAtOnce(qsizetype instances) { m_atOnce = instances; }

    [[nodiscard]] bool isSearching() const { return m_index.isFiltering(); }
    [[nodiscard]] bool isSorting() const { return m_index.isOrdering(); }

Q_SIGNALS:
    //! The index shows something else. Within setFilter() and setOrder() where that happens at once.
    void arranged();
    //! isSearching() or isSorting() may be something else.
    void workChanged();

private:
    [[nodiscard]] bool isLarge() const;
    void goOn();
    void workInSlice();
    void sortElsewhere();
    void takeOrder(int wish, const std::vector<FleetIndex::Slot> &sorted);

    FleetIndex &m_index;
    qsizetype m_atOnce = 120'000;
    int m_orderWish = 0; //!< counts the orders asked for: a result for an older one is dropped
    bool m_isSortedElsewhere = false; //!< the keys of the newest order are complete and on their way
    QTimer m_sliceTimer;
};

} // namespace vzaps

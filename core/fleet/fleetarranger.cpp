// SPDX-License-Identifier: MIT
#include "fleet/fleetarranger.h"

#include "files/background.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace vzaps {

namespace {

constexpr int sliceMs = 8;
constexpr FleetIndex::Slot betweenLooksAtTheClock = 1000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

FleetArranger::FleetArranger(FleetIndex &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
{
    m_sliceTimer.setSingleShot(true);
    connect(&m_sliceTimer, &QTimer::timeout, this, &FleetArranger::workInSlice);
}

FleetArranger::~FleetArranger() = default;

bool FleetArranger::isLarge() const
{
    return static_cast<qsizetype>(m_index.order().size()) > m_atOnce;
}

void FleetArranger::setFilter(const FleetFilter &filter)
{
    const bool sameText = !m_index.isFiltering() && filter.text == m_index.filter().text;
    if (isLarge() && !sameText) {
        m_index.beginFilter(filter, now());
        goOn();
        return;
    }
    m_index.setFilter(filter, now());
    Q_EMIT arranged();
    Q_EMIT workChanged();
}

void FleetArranger::setOrder(FleetOrder order, bool descending)
{
    ++m_orderWish;
    m_isSortedElsewhere = false;
    if (isLarge()) {
        m_index.beginOrder(order, descending);
        goOn();
        return;
    }
    m_index.setOrder(order, descending);
    Q_EMIT arranged();
    Q_EMIT workChanged();
}

void FleetArranger::goOn()
{
    m_sliceTimer.start(0);
    Q_EMIT workChanged();
}

void FleetArranger::workInSlice()
{
    QElapsedTimer clock;
    clock.start();
    bool isFiltered = false;
    while (!clock.hasExpired(sliceMs)) {
        if (m_index.isFiltering()) {
            isFiltered = m_index.continueFilter(betweenLooksAtTheClock);
            if (isFiltered)
                break; // showing it takes a while of its own
        } else if (m_index.isOrdering() && !m_isSortedElsewhere) {
            if (m_index.continueOrder(betweenLooksAtTheClock))
                sortElsewhere();
        } else {
            break;
        }
    }
    if (m_index.isFiltering() || (m_index.isOrdering() && !m_isSortedElsewhere))
        m_sliceTimer.start(0);
    if (isFiltered) {
        Q_EMIT arranged();
        Q_EMIT workChanged();
    }
}

void FleetArranger::sortElsewhere()
{
    m_isSortedElsewhere = true;
    auto sort = [keys = m_index.nextKeys(), rows = m_index.order()]() mutable {
        keys->sort(rows);
        return std::move(rows);
    };
    // A pool of its own would make whoever closes the account wait for the sorting.
    runInBackground(
        *QThreadPool::globalInstance(), std::move(sort), this,
        [this, wish = m_orderWish](const std::vector<FleetIndex::Slot> &rows) { takeOrder(wish, rows); });
}

void FleetArranger::takeOrder(int wish, const std::vector<FleetIndex::Slot> &sorted)
{
    if (wish != m_orderWish || !m_index.isOrdering())
        return;
    m_isSortedElsewhere = false;
    m_index.finishOrder(sorted, now());
    Q_EMIT arranged();
    Q_EMIT workChanged();
}

} // namespace vzaps

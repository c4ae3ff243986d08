// SPDX-License-Identifier: MIT
#include "fleet/lastknownfleet.h"

#include "fleet/fleetcache.h"
#include "fleet/fleetcachecodec.h"
#include "fleet/instancetablemodel.h"

#include <QTimer>

#include <algorithm>

namespace vzaps {

namespace {

// Taking them in holds up the window: some ten milliseconds for so many.
constexpr size_t mostAtOnce = 20'000;

} // namespace

LastKnownFleet::LastKnownFleet(FleetCache *cache, QUuid account, InstanceTableModel &model, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_account(account)
    , m_model(model)
{
}

void LastKnownFleet::show(std::function<bool()> isOutdated)
{
    if (!m_cache)
        return;
    m_isOutdated = std::move(isOutdated);
    const auto cached = std::make_shared<std::vector<PackedInstance>>();
    m_cache->read(
        m_account, [cached](Instance &&instance) { cached->emplace_back(instance); }, this,
        [this, cached](const FleetCache::ReadResult &result) {
            if (!result || m_isOutdated())
                return;
            m_answeredAt = result->answeredAt;
            m_model.setStale(true);
            m_read = std::move(*cached);
            m_taken = 0;
            takeNext();
            Q_EMIT shown();
        });
}

void LastKnownFleet::takeNext()
{
    if (m_isOutdated() || m_taken == m_read.size()) {
        m_read = std::vector<PackedInstance>();
        return;
    }
    const size_t end = std::min(m_read.size(), m_taken + mostAtOnce);
    const auto from = std::make_move_iterator(m_read.begin());
    std::vector<PackedInstance> part(from + static_cast<std::ptrdiff_t>(m_taken),
                                     from + static_cast<std::ptrdiff_t>(end));
    m_taken = end;
    m_model.mergeOld(std::move(part));
    QTimer::singleShot(0, this, &LastKnownFleet::takeNext);
}

void LastKnownFleet::keep(const QDateTime &answeredAt)
{
    if (!m_cache)
        return;
    // Straight from the model, a slice at a time: a copy of a large fleet would hold up the window.
    m_cache->write(
        m_account, answeredAt, m_model.slotCount(),
        [this](qsizetype slot) { return m_model.instanceInSlot(slot); }, this);
}

} // namespace vzaps

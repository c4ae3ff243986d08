// SPDX-License-Identifier: MIT
#include "fleet/fleetindex.h"

#include <algorithm>
#include <bit>

namespace vzaps {

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

enum Facet : unsigned {
    StateFacet = 1,
    BillingFacet = 2,
    EndingFacet = 4,
    WebhookFacet = 8,
    HostFacet = 16,
};

bool endsWithin(const FleetStore::Facts &facts, int days, qint64 now)
{
    return facts.endsAt != PackedInstance::noTime && facts.endsAt >= now && facts.endsAt <= now + days * day;
}

std::vector<bool> wantedNumbers(const QStringList &names, const QSet<QString> &wanted)
{
    if (wanted.isEmpty())
        return {};
    std::vector<bool> flags(static_cast<size_t>(names.size()));
    for (qsizetype i = 0; i < names.size(); ++i)
        flags[static_cast<size_t>(i)] = wanted.contains(names.at(i));
    return flags;
}

//! Whether everything that fits the new terms fitted the old ones: a longer needle at the end, or one more.
bool narrows(const QList<FilterTerm> &before, const QList<FilterTerm> &after)
{
    if (before.isEmpty() || after.size() < before.size())
        return false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const FilterTerm &was = before.at(i);
        const FilterTerm &is = after.at(i);
        const bool same = was == is;
        // Of a word within a closed list only the beginning counts: "disconnected" has "connected" in it.
        const bool inside = was.field != FilterTerm::Field::State && was.field != FilterTerm::Field::Billing;
        const bool longer =
            inside && !is.negated && !was.negated && was.field == is.field && is.needle.contains(was.needle);
        if (!same && !longer)
            return false;
    }
    return true;
}

QList<FacetCounts::Value> valuesOf(const QStringList &names, const std::vector<int> &counts)
{
    QList<FacetCounts::Value> values;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const int count = counts[static_cast<size_t>(i)]; count > 0)
            values.append({names.at(i), count});
    }
    return values;
}

} // namespace

FleetIndex::FleetIndex(const FleetStore &store)
    : m_store(store)
    , m_keys(std::make_shared<SortKeys>(store))
{
}

void FleetIndex::setFilter(const FleetFilter &filter, qint64 now)
{
    const QList<FilterTerm> terms = parseFilterText(filter.text);
    const bool sameText = terms == m_terms;
    const bool narrowing = narrows(m_terms, terms);
    m_filter = filter;
    m_terms = terms;
    m_now = now;
    m_next.reset();
    if (!sameText)
        matchAll(narrowing);
    show();
}

void FleetIndex::beginFilter(const FleetFilter &filter, qint64 now)
{
    m_now = now;
    QList<FilterTerm> terms = parseFilterText(filter.text);
    const bool narrowing = narrows(m_terms, terms);
    m_next = Next{filter, std::move(terms), {}, 0, narrowing};
}

bool FleetIndex::continueFilter(Slot count)
{
    Next &next = *m_next;
    const Slot end = std::min(m_store.slotEnd(), next.done + count);
    next.matches.resize(m_store.slotEnd(), 0);
    for (; next.done < end; ++next.done) {
        if (m_store.isPresent(next.done) && (!next.narrowing || m_matches[next.done]))
            next.matches[next.done] = fits(m_store.at(next.done), next.terms) ? 1 : 0;
    }
    if (next.done < m_store.slotEnd())
        return false;
    m_filter = next.filter;
    m_terms = next.terms;
    m_matches = std::move(next.matches);
    m_next.reset();
    show();
    return true;
}

void FleetIndex::setOrder(FleetOrder order, bool descending)
{
    m_nextKeys.reset();
    m_keys->reset(order, descending);
    m_keys->sort(m_order);
    show();
}

void FleetIndex::beginOrder(FleetOrder order, bool descending)
{
    m_nextKeys = std::make_shared<SortKeys>(m_store);
    m_nextKeys->begin(order, descending);
    m_keyed = 0;
    m_touchedMeanwhile.clear();
}

bool FleetIndex::continueOrder(Slot count)
{
    const Slot end = std::min(m_store.slotEnd(), m_keyed + count);
    for (; m_keyed < end; ++m_keyed)
        m_nextKeys->update(m_keyed);
    return m_keyed == m_store.slotEnd();
}

void FleetIndex::finishOrder(std::vector<Slot> sorted, qint64 now)
{
    m_order = std::move(sorted);
    m_keys = std::exchange(m_nextKeys, {});
    update(std::exchange(m_touchedMeanwhile, {}), now);
}

void FleetIndex::matchAll(bool narrowing)
{
    m_matches.resize(m_store.slotEnd(), 0);
    // By slot, not by m_order: that is how the blocks lie in memory.
    for (Slot slot = 0; slot < m_store.slotEnd(); ++slot) {
        if (m_store.isPresent(slot) && (!narrowing || m_matches[slot]))
            m_matches[slot] = fits(m_store.at(slot), m_terms) ? 1 : 0;
    }
}

void FleetIndex::update(const std::vector<Slot> &touched, qint64 now)
{
    m_now = now;
    std::vector<Slot> fresh;
    fresh.reserve(touched.size());
    std::vector<bool> isTouched(m_store.slotEnd());
    m_matches.resize(m_store.slotEnd(), 0);
    for (const Slot slot : touched) {
        if (isTouched[slot])
            continue;
        isTouched[slot] = true;
        m_keys->update(slot);
        if (!m_store.isPresent(slot))
            continue;
        matchTouched(slot);
        fresh.push_back(slot);
    }
    if (m_nextKeys)
        m_touchedMeanwhile.insert(m_touchedMeanwhile.end(), touched.begin(), touched.end());
    std::erase_if(m_order, [&isTouched](Slot slot) { return isTouched[slot]; });
    m_keys->sort(fresh);
    const auto middle = static_cast<std::ptrdiff_t>(m_order.size());
    m_order.insert(m_order.end(), fresh.begin(), fresh.end());
    std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(),
                       [this](Slot a, Slot b) { return m_keys->before(a, b); });
    show();
}

void FleetIndex::matchTouched(Slot slot)
{
    m_matches[slot] = fits(m_store.at(slot), m_terms) ? 1 : 0;
    if (m_next && slot < m_next->done)
        m_next->matches[slot] = fits(m_store.at(slot), m_next->terms) ? 1 : 0;
}

void FleetIndex::rebuild(qint64 now)
{
    m_now = now;
    if (m_next) {
        m_filter = m_next->filter;
        m_terms = m_next->terms;
        m_next.reset();
    }
    const std::shared_ptr<const SortKeys> wanted = m_nextKeys ? std::exchange(m_nextKeys, {}) : m_keys;
    m_order.clear();
    for (Slot slot = 0; slot < m_store.slotEnd(); ++slot) {
        if (m_store.isPresent(slot))
            m_order.push_back(slot);
    }
    m_keys->reset(wanted->order(), wanted->isDescending());
    m_keys->sort(m_order);
    m_matches.assign(m_store.slotEnd(), 0);
    matchAll(false);
    show();
}

void FleetIndex::resolveFacets()
{
    m_billingWanted = wantedNumbers(m_store.billingValues(), m_filter.billing);
    m_hostWanted = wantedNumbers(m_store.hosts(), m_filter.hosts);
}

unsigned FleetIndex::facetsAgainst(const FleetStore::Facts &facts) const
{
    unsigned against = 0;
    if (!m_filter.states.isEmpty() && !m_filter.states.contains(facts.state))
        against |= StateFacet;
    if (!m_billingWanted.empty() && !m_billingWanted[facts.billing])
        against |= BillingFacet;
    if (m_filter.ending != FleetFilter::Ending::Any
        && !endsWithin(facts, m_filter.ending == FleetFilter::Ending::Within7Days ? 7 : 30, m_now))
        against |= EndingFacet;
    if (m_filter.webhook != FleetFilter::Webhook::Any
        && (facts.host != 0) != (m_filter.webhook == FleetFilter::Webhook::With))
        against |= WebhookFacet;
    if (!m_hostWanted.empty() && !m_hostWanted[facts.host])
        against |= HostFacet;
    return against;
}

void FleetIndex::show()
{
    resolveFacets();
    m_shown.clear();
    const bool everything = m_terms.isEmpty() && !m_filter.hasFacets();
    if (everything) {
        m_shown = m_order;
        return;
    }
    for (const Slot slot : m_order) {
        if (m_matches[slot] && facetsAgainst(m_store.facts(slot)) == 0)
            m_shown.push_back(slot);
    }
}

FacetCounts FleetIndex::counts() const
{
    FacetCounts counts;
    std::vector<int> billing(static_cast<size_t>(m_store.billingValues().size()));
    std::vector<int> hosts(static_cast<size_t>(m_store.hosts().size()));
    // By slot, not by m_order: that is how the facts lie in memory.
    for (Slot slot = 0; slot < m_matches.size(); ++slot) {
        if (!m_matches[slot] || !m_store.isPresent(slot))
            continue;
        const FleetStore::Facts &facts = m_store.facts(slot);
        const unsigned against = facetsAgainst(facts);
        // What another facet keeps out counts nowhere; what only its own facet keeps out counts there.
        const auto countsIn = [against](unsigned facet) { return (against & ~facet) == 0; };
        if (countsIn(StateFacet)) {
            counts.connected += facts.state == ConnectionState::Connected;
            counts.disconnected += facts.state == ConnectionState::Disconnected;
            counts.unknown += facts.state == ConnectionState::Unknown;
        }
        if (countsIn(BillingFacet))
            ++billing[facts.billing];
        if (countsIn(EndingFacet)) {
            counts.within7Days += endsWithin(facts, 7, m_now);
            counts.within30Days += endsWithin(facts, 30, m_now);
        }
        if (countsIn(WebhookFacet)) {
            counts.withWebhook += facts.host != 0;
            counts.withoutWebhook += facts.host == 0;
        }
        if (countsIn(HostFacet) && facts.host != 0)
            ++hosts[facts.host];
    }
    counts.billing = valuesOf(m_store.billingValues(), billing);
    counts.hosts = valuesOf(m_store.hosts(), hosts);
    std::sort(counts.billing.begin(), counts.billing.end(),
              [](const auto &a, const auto &b) { return a.name < b.name; });
    std::stable_sort(counts.hosts.begin(), counts.hosts.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    return counts;
}

} // namespace vzaps

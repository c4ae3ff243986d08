// SPDX-License-Identifier: MIT
#include "sandbox/fleetstore.h"

#include "sandbox/textfold.h"

#include <algorithm>
#include <string_view>

namespace vzaps::sandbox {

namespace {

constexpr char separator = '\x01';

Timestamp today()
{
    constexpr Timestamp day = 86400;
    return currentTime() / day * day;
}

std::string searchText(const InstanceRecord &record)
{
    const std::string number = record.jid ? record.jid->substr(0, record.jid->find('@')) : std::string();
    return foldCase(record.name) + separator + foldCase(record.id) + separator + number;
}

} // namespace

Timestamp currentTime()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

struct FleetStore::Entry {
    InstanceRecord record;
    std::string search; // begins with the folded name: also the key of the order by name
    std::size_t number = 0;

    static bool nameLess(const Entry *a, const Entry *b)
    {
        const int order = a->search.compare(b->search);
        return order != 0 ? order < 0 : a->number < b->number;
    }
};

FleetStore::FleetStore(unsigned seed, int count)
    : m_generator(seed, today())
{
    m_entries.reserve(static_cast<std::size_t>(count));
    m_byCreation.reserve(static_cast<std::size_t>(count));
    for (InstanceRecord &record : m_generator.makeFleet(count))
        add(std::move(record));
}

FleetStore::~FleetStore() = default;

FleetStore::Entry *FleetStore::add(InstanceRecord record)
{
    auto entry = std::make_unique<Entry>();
    entry->search = searchText(record);
    entry->number = m_nextNumber++;
    entry->record = std::move(record);
    Entry *added = entry.get();
    m_counts.reset();
    m_byCreation.push_back(added);
    insertIntoNames(*added);
    m_entries[added->record.id] = std::move(entry);
    return added;
}

FleetStore::Entry *FleetStore::lookUp(const std::string &id)
{
    settle();
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : found->second.get();
}

void FleetStore::connect(InstanceRecord &record)
{
    record.connected = true;
    record.connectedAt = currentTime();
    if (!record.jid)
        m_generator.pair(record);
}

void FleetStore::settle()
{
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_restarts, [&](const Restart &restart) {
        if (restart.due > now)
            return false;
        const auto found = m_entries.find(restart.id);
        if (found != m_entries.end())
            connect(found->second->record);
        m_counts.reset();
        return true;
    });
}

void FleetStore::insertIntoNames(Entry &entry)
{
    if (m_namesSorted)
        m_byName.insert(std::lower_bound(m_byName.begin(), m_byName.end(), &entry, Entry::nameLess), &entry);
}

void FleetStore::removeFromNames(const Entry &entry)
{
    if (m_namesSorted)
        m_byName.erase(std::lower_bound(m_byName.begin(), m_byName.end(), &entry, Entry::nameLess));
}

void FleetStore::applyEdit(Entry &entry, const Editor &editor)
{
    InstanceRecord changed = entry.record;
    editor(changed);
    m_counts.reset();
    removeFromNames(entry);
    entry.record = std::move(changed);
    entry.search = searchText(entry.record);
    insertIntoNames(entry);
}

const FleetStore::Order &FleetStore::order(ListQuery::Sort sort, Order &scratch)
{
    switch (sort) {
    case ListQuery::Sort::CreatedAt:
        return m_byCreation;
    case ListQuery::Sort::Name:
        if (!m_namesSorted) {
            m_byName = m_byCreation;
            std::sort(m_byName.begin(), m_byName.end(), Entry::nameLess);
            m_namesSorted = true;
        }
        return m_byName;
    case ListQuery::Sort::UpdatedAt:
        break;
    }
    scratch = m_byCreation;
    std::stable_sort(scratch.begin(), scratch.end(), [](const Entry *a, const Entry *b) {
        return a->record.updatedAt < b->record.updatedAt;
    });
    return scratch;
}

ListResult FleetStore::list(const ListQuery &query)
{
    const std::lock_guard lock(m_mutex);
    settle();
    Order scratch;
    const Order &all = order(query.sort, scratch);
    const auto at = [&](std::size_t i) { return all[query.descending ? all.size() - 1 - i : i]; };
    ListResult result;
    if (query.text.empty()) {
        result.total = all.size();
        for (std::size_t i = query.offset; i < all.size() && result.rows.size() < query.count; ++i)
            result.rows.push_back(at(i)->record);
        return result;
    }
    const std::string wanted = foldCase(query.text);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Entry *entry = at(i);
        if (entry->search.find(wanted) == std::string::npos)
            continue;
        if (result.total >= query.offset && result.rows.size() < query.count)
            result.rows.push_back(entry->record);
        ++result.total;
    }
    return result;
}

StateCounts FleetStore::counts()
{
    const std::lock_guard lock(m_mutex);
    settle();
    if (m_counts)
        return *m_counts;
    StateCounts counts;
    counts.total = m_byCreation.size();
    for (const Entry *entry : m_byCreation) {
        if (!entry->record.connected)
            ++counts.unknown;
        else if (*entry->record.connected)
            ++counts.connected;
        else
            ++counts.disconnected;
    }
    m_counts = counts;
    return counts;
}

std::optional<InstanceRecord> FleetStore::find(const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    const Entry *entry = lookUp(id);
    return entry ? std::optional(entry->record) : std::nullopt;
}

std::vector<std::string> FleetStore::ids()
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> ids;
    ids.reserve(m_byCreation.size());
    for (const Entry *entry : m_byCreation)
        ids.push_back(entry->record.id);
    return ids;
}

InstanceRecord FleetStore::create(const Editor &fill)
{
    const std::lock_guard lock(m_mutex);
    settle();
    InstanceRecord record;
    record.id = m_generator.newId();
    record.token = m_generator.newInstanceToken();
    record.billingStatus = "TRIALING";
    record.connected = false;
    record.createdAt = record.updatedAt = currentTime();
    fill(record);
    return add(std::move(record))->record;
}

bool FleetStore::edit(const std::string &id, const Editor &editor)
{
    const std::lock_guard lock(m_mutex);
    Entry *entry = lookUp(id);
    if (!entry)
        return false;
    applyEdit(*entry, [&](InstanceRecord &record) {
        editor(record);
        record.updatedAt = currentTime();
    });
    return true;
}

bool FleetStore::remove(const std::string &id, const Editor &before)
{
    const std::lock_guard lock(m_mutex);
    Entry *entry = lookUp(id);
    if (!entry)
        return false;
    before(entry->record);
    m_counts.reset();
    removeFromNames(*entry);
    m_byCreation.erase(
        std::lower_bound(m_byCreation.begin(), m_byCreation.end(), entry,
                         [](const Entry *a, const Entry *b) { return a->number < b->number; }));
    m_entries.erase(id);
    return true;
}

void FleetStore::put(const InstanceRecord &record)
{
    const std::lock_guard lock(m_mutex);
    if (Entry *entry = lookUp(record.id))
        applyEdit(*entry, [&](InstanceRecord &old) { old = record; });
    else
        add(record);
}

bool FleetStore::restart(const std::string &id, const Editor &during)
{
    const std::lock_guard lock(m_mutex);
    Entry *entry = lookUp(id);
    if (!entry)
        return false;
    InstanceRecord &record = entry->record;
    during(record);
    m_counts.reset();
    const bool comesBack = record.jid && record.billingStatus != "CANCELED";
    record.connected = false;
    record.connectedAt.reset();
    record.updatedAt = currentTime();
    std::erase_if(m_restarts, [&](const Restart &restart) { return restart.id == id; });
    if (comesBack)
        m_restarts.push_back({std::chrono::steady_clock::now() + restartTime, id});
    return true;
}

bool FleetStore::setConnected(const std::string &id, std::optional<bool> connected)
{
    const std::lock_guard lock(m_mutex);
    Entry *entry = lookUp(id);
    if (!entry)
        return false;
    std::erase_if(m_restarts, [&](const Restart &restart) { return restart.id == id; });
    applyEdit(*entry, [&](InstanceRecord &record) {
        record.connected = connected;
        record.connectedAt.reset();
        if (connected.value_or(false))
            connect(record);
    });
    return true;
}

std::string FleetStore::newSubscriptionId()
{
    const std::lock_guard lock(m_mutex);
    return m_generator.newSubscriptionId();
}

std::string FleetStore::newSessionId()
{
    const std::lock_guard lock(m_mutex);
    return m_generator.newSessionId();
}

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#include "fleet/fleetstore.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>

namespace vzaps {

namespace {

constexpr size_t smallestIndex = 64;
constexpr quint16 mostNames = 65'000; // the last number gathers the rest

} // namespace

quint16 FleetStore::Names::numberOf(std::string_view name)
{
    const auto key = QByteArray::fromRawData(name.data(), static_cast<qsizetype>(name.size()));
    if (const auto known = numbers.constFind(key); known != numbers.constEnd())
        return *known;
    const auto number = static_cast<quint16>(std::min<qsizetype>(names.size(), mostNames));
    if (names.size() <= mostNames)
        names << QString::fromUtf8(key);
    // A copy of its own: the key above only borrows the bytes.
    numbers.insert(QByteArray(key.constData(), key.size()), number);
    return number;
}

quint16 FleetStore::Names::numberOfLower(std::string_view name)
{
    // Nearly all are in lower case already, and short enough for the stack if they are not.
    // Only what is read is written first.
    std::array<char, 256> lower; // NOLINT(cppcoreguidelines-pro-type-member-init)
    if (name.size() > lower.size())
        name = name.substr(0, lower.size());
    std::transform(name.begin(), name.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return numberOf({lower.data(), name.size()});
}

FleetStore::FleetStore()
{
    clear();
}

void FleetStore::clear()
{
    m_packed.clear();
    m_facts.clear();
    m_hashes.clear();
    m_index.assign(smallestIndex, noSlot);
    m_size = 0;
    m_billings = {};
    m_hosts = {};
    (void)m_hosts.numberOf({});
}

FleetStore::PutResult FleetStore::put(PackedInstance &&instance)
{
    const size_t place = placeOf(instance.id());
    Slot slot = m_index[place];
    if (slot == noSlot) {
        slot = slotEnd();
        m_index[place] = slot;
        m_hashes.push_back(hashOf(instance.id()));
        m_packed.push_back(std::move(instance));
        m_facts.emplace_back();
        ++m_size;
        setFacts(slot);
        growIndex();
        return {slot, true, false};
    }
    m_facts[slot].pass = m_pass;
    const bool wasPresent = m_facts[slot].present;
    const bool wasGone = m_facts[slot].gone;
    PackedInstance &known = m_packed[slot];
    if (!wasPresent) {
        known = std::move(instance);
        ++m_size;
        setFacts(slot);
        return {slot, true, false};
    }
    if (!instance.hasToken() && known.hasToken()) {
        if (!wasGone && instance.sameButToken(known))
            return {slot, false, false};
        Instance kept = instance.unpacked();
        kept.token = known.unpacked().token;
        instance = PackedInstance(kept);
    }
    if (!wasGone && instance.sameAs(known))
        return {slot, false, false};
    known = std::move(instance);
    setFacts(slot);
    return {slot, false, true};
}

FleetStore::PutResult FleetStore::putOld(PackedInstance &&instance)
{
    if (find(instance.id()) != noSlot)
        return {};
    const PutResult result = put(std::move(instance));
    m_facts[result.slot].pass = static_cast<quint16>(m_pass - 1);
    return result;
}

void FleetStore::setFacts(Slot slot)
{
    const PackedInstance &packed = m_packed[slot];
    Facts facts;
    facts.endsAt = packed.endsAt();
    facts.billing = m_billings.numberOf(packed.billingStatus());
    facts.host = m_hosts.numberOfLower(hostOf(packed.webhook()));
    facts.state = packed.connectionState();
    facts.pass = m_pass;
    facts.present = true;
    m_facts[slot] = facts;
}

void FleetStore::remove(Slot slot)
{
    if (slot >= slotEnd() || !m_facts[slot].present)
        return;
    // The block stays, for its id: whoever comes back gets the old slot.
    m_facts[slot] = {};
    --m_size;
}

std::vector<FleetStore::Slot> FleetStore::unseen() const
{
    std::vector<Slot> unseen;
    for (Slot slot = 0; slot < slotEnd(); ++slot) {
        if (m_facts[slot].present && m_facts[slot].pass != m_pass)
            unseen.push_back(slot);
    }
    return unseen;
}

bool FleetStore::setGone(Slot slot, bool gone)
{
    if (m_facts[slot].gone == gone)
        return false;
    m_facts[slot].gone = gone;
    return true;
}

FleetStore::Slot FleetStore::find(std::string_view id) const
{
    const Slot slot = m_index[placeOf(id)];
    return slot != noSlot && m_facts[slot].present ? slot : noSlot;
}

FleetStore::Slot FleetStore::find(const QString &id) const
{
    const QByteArray bytes = id.toUtf8();
    return find(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

quint32 FleetStore::hashOf(std::string_view id)
{
    return static_cast<quint32>(qHashBits(id.data(), id.size()));
}

size_t FleetStore::placeOf(std::string_view id) const
{
    const quint32 hash = hashOf(id);
    const size_t mask = m_index.size() - 1;
    size_t place = hash & mask;
    while (m_index[place] != noSlot
           && (m_hashes[m_index[place]] != hash || m_packed[m_index[place]].id() != id))
        place = (place + 1) & mask;
    return place;
}

void FleetStore::growIndex()
{
    // Two thirds full at most, so that a free place always ends a search.
    if (m_packed.size() * 3 < m_index.size() * 2)
        return;
    m_index.assign(m_index.size() * 2, noSlot);
    const size_t mask = m_index.size() - 1;
    for (Slot slot = 0; slot < slotEnd(); ++slot) {
        size_t place = m_hashes[slot] & mask;
        while (m_index[place] != noSlot)
            place = (place + 1) & mask;
        m_index[place] = slot;
    }
}

std::string_view hostOf(std::string_view address)
{
    const size_t scheme = address.find("://");
    if (scheme == std::string_view::npos)
        return {};
    std::string_view host = address.substr(scheme + 3);
    host = host.substr(0, std::min(host.find_first_of("/?#"), host.size()));
    if (const size_t user = host.rfind('@'); user != std::string_view::npos)
        host.remove_prefix(user + 1);
    if (!host.starts_with('['))
        host = host.substr(0, std::min(host.find(':'), host.size()));
    return host;
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "fleet/sortkeys.h"

#include "fleet/textfold.h"

#include <algorithm>
#include <cstring>

namespace vzaps {

using Slot = FleetStore::Slot;

namespace {

constexpr qsizetype longestKey = 1024;

} // namespace

struct SortKeys::Prefixed {
    quint64 prefix;
    Slot slot;
};

bool isTextOrder(FleetOrder order)
{
    switch (order) {
    case FleetOrder::Created:
    case FleetOrder::Updated:
    case FleetOrder::Ends:
    case FleetOrder::State:
        return false;
    default:
        return true;
    }
}

qint64 sortNumber(const PackedInstance &instance, FleetOrder order)
{
    switch (order) {
    case FleetOrder::Created:
        return instance.createdAt();
    case FleetOrder::Updated:
        return instance.updatedAt();
    case FleetOrder::Ends:
        return instance.endsAt();
    default:
        break;
    }
    return static_cast<int>(instance.connectionState());
}

void appendSortText(const PackedInstance &instance, FleetOrder order, QByteArray &key)
{
    const qsizetype begin = key.size();
    switch (order) {
    case FleetOrder::Billing:
        appendSortKey(instance.billingStatus(), key);
        break;
    case FleetOrder::Phone:
        appendSortKey(instance.phone().empty() ? instance.pushName() : instance.phone(), key);
        break;
    case FleetOrder::Webhook:
        appendSortKey(instance.webhook(), key);
        break;
    case FleetOrder::Events:
        key.append(instance.unpacked().events.join(u',').toUtf8().toLower());
        break;
    case FleetOrder::Id:
        appendSortKey(instance.id(), key);
        break;
    default: {
        // Names that are not ASCII are there folded already.
        const std::string_view folded = instance.foldedNames();
        appendSortKey(folded.empty() ? instance.name() : folded.substr(0, folded.find('\n')), key);
        break;
    }
    }
    key.truncate(std::min(key.size(), begin + longestKey));
}

SortKeys::SortKeys(const FleetStore &store)
    : m_store(store)
{
}

void SortKeys::reset(FleetOrder order, bool descending)
{
    begin(order, descending);
    for (Slot slot = 0; slot < m_store.slotEnd(); ++slot)
        update(slot);
}

void SortKeys::begin(FleetOrder order, bool descending)
{
    m_order = order;
    m_descending = descending;
    m_numbers.clear();
    m_numbers.shrink_to_fit();
    m_texts = {};
    m_begin.clear();
    m_length.clear();
    m_garbage = 0;
}

void SortKeys::update(Slot slot)
{
    if (!isText()) {
        if (slot >= m_numbers.size())
            m_numbers.resize(slot + 1, PackedInstance::noTime);
        m_numbers[slot] = sortNumber(m_store.at(slot), m_order);
        return;
    }
    if (slot >= m_begin.size()) {
        m_begin.resize(slot + 1, 0);
        m_length.resize(slot + 1, 0);
    }
    m_garbage += m_length[slot];
    appendText(slot);
    collectGarbage();
}

void SortKeys::appendText(Slot slot)
{
    const qsizetype begin = m_texts.size();
    appendSortText(m_store.at(slot), m_order, m_texts);
    m_begin[slot] = static_cast<quint32>(begin);
    m_length[slot] = static_cast<quint16>(m_texts.size() - begin);
}

void SortKeys::collectGarbage()
{
    constexpr qsizetype worthIt = 1 << 20;
    if (m_garbage < worthIt || m_garbage * 2 < m_texts.size())
        return;
    const QByteArray old = std::exchange(m_texts, {});
    m_texts.reserve(old.size() - m_garbage);
    for (size_t slot = 0; slot < m_begin.size(); ++slot) {
        const auto begin = static_cast<quint32>(m_texts.size());
        m_texts.append(old.constData() + m_begin[slot], m_length[slot]);
        m_begin[slot] = begin;
    }
    m_garbage = 0;
}

std::string_view SortKeys::textAt(Slot slot) const
{
    return {m_texts.constData() + m_begin[slot], m_length[slot]};
}

quint64 SortKeys::prefixOf(Slot slot) const
{
    if (!isText()) {
        // Moved so that unsigned comparison keeps the order of signed numbers.
        const auto number = static_cast<quint64>(m_numbers[slot]) ^ (1ULL << 63);
        if (m_numbers[slot] == PackedInstance::noTime)
            return UINT64_MAX;
        return m_descending ? UINT64_MAX - 1 - number : number;
    }
    const std::string_view text = textAt(slot);
    if (text.empty())
        return UINT64_MAX;
    quint64 prefix = 0;
    for (size_t i = 0; i < sizeof prefix; ++i)
        prefix = (prefix << 8) | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return m_descending ? UINT64_MAX - 1 - prefix : prefix;
}

int SortKeys::compareTexts(Slot a, Slot b) const
{
    const int compared = textAt(a).compare(textAt(b));
    return m_descending ? -compared : compared;
}

bool SortKeys::before(Slot a, Slot b) const
{
    const quint64 prefixA = prefixOf(a);
    const quint64 prefixB = prefixOf(b);
    if (prefixA != prefixB)
        return prefixA < prefixB;
    const int compared = isText() ? compareTexts(a, b) : 0;
    return compared != 0 ? compared < 0 : a < b;
}

void SortKeys::sort(std::vector<Slot> &rows) const
{
    std::vector<Prefixed> keyed;
    keyed.reserve(rows.size());
    for (const Slot slot : rows)
        keyed.push_back({prefixOf(slot), slot});
    const bool text = isText();
    std::sort(keyed.begin(), keyed.end(), [this, text](const Prefixed &a, const Prefixed &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const int compared = text ? compareTexts(a.slot, b.slot) : 0;
        return compared != 0 ? compared < 0 : a.slot < b.slot;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const Prefixed &key) { return key.slot; });
}

} // namespace vzaps

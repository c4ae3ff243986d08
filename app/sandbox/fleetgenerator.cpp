// SPDX-License-Identifier: MIT
#include "sandbox/fleetgenerator.h"

#include "sandbox/namepool.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace vzaps::sandbox {

namespace {

constexpr Timestamp day = 86400;
constexpr Timestamp oldest = 730 * day;
constexpr Timestamp trialLength = 7 * day;

constexpr std::array<std::string_view, 7> webhookStarts{"https://hooks.example.org/vzaps/",
                                                        "https://crm.example.com/in/whatsapp?branch=",
                                                        "https://n8n.example.net/webhook/",
                                                        "https://hooks.example.org:8443/v2/",
                                                        "https://atendimento.example.com.br/api/eventos/",
                                                        "http://legacy.example.net/vz/",
                                                        "https://xn--caf-dma.example/hook/"};

constexpr std::array<std::string_view, 6> eventChoices{
    "Message,Connected,Disconnected",
    "All",
    "Message",
    "Message,ReadReceipt,Connected,Disconnected",
    "Connected,Disconnected",
    "Message,ReadReceipt,Presence,ChatPresence,GroupParticipantsAdd,GroupParticipantsRemove"};

constexpr std::array<std::string_view, 5> numberStarts{"55009", "5200", "5700", "1000", "44000"};
constexpr std::array<std::string_view, 5> cities{"Recife", "Bogotá", "Leeds", "São Paulo", "Málaga"};

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> parts;
    std::size_t comma = text.find(',');
    while (comma != std::string_view::npos) {
        parts.emplace_back(text.substr(0, comma));
        text.remove_prefix(comma + 1);
        comma = text.find(',');
    }
    parts.emplace_back(text);
    return parts;
}

} // namespace

FleetGenerator::FleetGenerator(unsigned seed, Timestamp today)
    : m_random(seed)
    , m_today(today)
{
}

std::string FleetGenerator::newId()
{
    return "VZ" + m_random.upperAlphanumerics(26);
}

std::string FleetGenerator::newInstanceToken()
{
    return "inst_" + m_random.lowerAlphanumerics(32);
}

std::string FleetGenerator::newSubscriptionId()
{
    return "sub_sandbox_" + m_random.lowerAlphanumerics(16);
}

std::string FleetGenerator::newSessionId()
{
    return "cs_sandbox_" + m_random.lowerAlphanumerics(24);
}

Timestamp FleetGenerator::daysFromToday(int days) const
{
    return m_today + days * day;
}

void FleetGenerator::pair(InstanceRecord &record)
{
    record.jid = std::string(m_random.pick(numberStarts)) + m_random.digits(8) + "@s.whatsapp.net";
    record.pushName = profileName(m_random);
}

std::vector<std::string> FleetGenerator::makeNames(int count)
{
    std::vector<std::string> names = awkwardNames();
    names.resize(std::min(names.size(), static_cast<std::size_t>(count) / 3));
    while (names.size() < static_cast<std::size_t>(count))
        names.push_back(businessName(m_random));
    for (std::size_t i = names.size(); i > 1; --i)
        std::swap(names[i - 1], names[m_random.below(i)]);
    return names;
}

std::vector<InstanceRecord> FleetGenerator::makeFleet(int count)
{
    std::vector<std::string> names = makeNames(count);
    std::vector<InstanceRecord> fleet;
    fleet.reserve(names.size());
    Timestamp previous = 0;
    for (int i = 0; i < count; ++i) {
        // A fleet grows: most of the instances are recent, a few are two years old.
        const double left = (count - i - 0.5) / count;
        InstanceRecord record;
        record.name = std::move(names[static_cast<std::size_t>(i)]);
        record.id = newId();
        record.token = newInstanceToken();
        record.createdAt =
            m_today - 3600 - static_cast<Timestamp>(static_cast<double>(oldest) * left * left * left);
        record.createdAt = std::max(record.createdAt, previous + (count > 50000 ? 0 : 1));
        previous = record.createdAt;
        fillSettings(record);
        fillBilling(record, {i, count});
        fillConnection(record, {i, count});
        const Timestamp life = m_today - record.createdAt;
        record.updatedAt = record.createdAt
            + (life > 0 ? static_cast<Timestamp>(m_random.below(static_cast<std::size_t>(life))) : 0);
        fleet.push_back(std::move(record));
    }
    return fleet;
}

void FleetGenerator::fillSettings(InstanceRecord &record)
{
    if (m_random.percent(65))
        record.webhook = std::string(m_random.pick(webhookStarts)) + m_random.lowerAlphanumerics(6);
    if (record.webhook || m_random.percent(40))
        record.events = split(m_random.pick(eventChoices));
    record.rejectCalls = m_random.percent(30);
    record.autoReadMessages = m_random.percent(20);
    if (m_random.percent(25))
        record.labels = "{\"city\":\"" + std::string(m_random.pick(cities)) + "\"}";
}

void FleetGenerator::fillBilling(InstanceRecord &record, Slot slot)
{
    enum Case { Trial, TrialEnding, TrialOver, Active, Ending, PastDue, Canceled };
    const bool young = m_today - record.createdAt < trialLength;
    const auto chance = m_random.below(100);
    Case which = young ? (chance < 60       ? Trial
                              : chance < 70 ? TrialEnding
                                            : Active)
                       : (chance < 64       ? Active
                              : chance < 74 ? Ending
                              : chance < 84 ? PastDue
                              : chance < 94 ? Canceled
                                            : TrialOver);
    // Even a small fleet shows every state.
    static constexpr std::array<Case, 4> first{Canceled, PastDue, Ending, Active};
    if (slot.count >= 6 && slot.index < 4)
        which = first[static_cast<std::size_t>(slot.index)];
    else if (slot.index >= slot.count - 2)
        which = Trial;

    const int days = 1 + static_cast<int>(m_random.below(28));
    record.billingStatus = which == PastDue ? "PAST_DUE"
        : which == Canceled                 ? "CANCELED"
        : which <= TrialOver                ? "TRIALING"
                                            : "ACTIVE";
    if (which > TrialOver)
        record.subscriptionId = newSubscriptionId();
    if (which == Ending || which == TrialEnding)
        record.cancelAt = daysFromToday(which == Ending ? days : 1 + days % 6) + day / 2;
    if (which == Canceled)
        record.expiredAt = std::max(record.createdAt + day, daysFromToday(-days));
    if (which == TrialOver)
        record.expiredAt = record.createdAt + trialLength;
}

void FleetGenerator::fillConnection(InstanceRecord &record, Slot slot)
{
    const auto chance = m_random.below(100);
    const bool stopped = record.billingStatus == "CANCELED" || record.expiredAt;
    if (stopped || chance < 22)
        record.connected = false;
    else if (chance < 87)
        record.connected = true;
    if (slot.count >= 6 && slot.index == 1)
        record.connected.reset();
    else if (slot.count >= 6 && (slot.index == 3 || slot.index == slot.count - 2))
        record.connected = true;
    else if (slot.index == slot.count - 1)
        record.connected = false;

    const bool everPaired = record.connected.value_or(true) || m_random.percent(70);
    if (everPaired && slot.index != slot.count - 1)
        pair(record);
    if (record.connected.value_or(false)) {
        const Timestamp life = std::min(m_today - record.createdAt, 40 * day);
        record.connectedAt =
            m_today - static_cast<Timestamp>(m_random.below(static_cast<std::size_t>(life) + 1));
    }
}

} // namespace vzaps::sandbox

// SPDX-License-Identifier: MIT
#include "server/fleetpages.h"

#include "sandbox/fleetgenerator.h"
#include "sandbox/instancejson.h"

#include <algorithm>
#include <array>

namespace vzaps::bench {

namespace {

constexpr unsigned seed = 4;
constexpr sandbox::Timestamp today = 1'790'000'000 / 86400 * 86400;

constexpr std::array<std::string_view, 6> hostKinds{"hooks", "crm", "n8n", "atendimento", "api", "bot"};
constexpr std::array<std::string_view, 7> hostOwners{"padaria", "clinica", "loja",   "escola",
                                                     "imoveis", "agencia", "oficina"};

//! The generator's few hosts become a few dozen, as in the fleet of an agency.
std::string webhookOf(sandbox::Random &random)
{
    std::string host(random.pick(hostKinds));
    host += '.';
    host += random.pick(hostOwners);
    return "https://" + host + ".example.com/vzaps/" + random.lowerAlphanumerics(6);
}

} // namespace

FleetPages::FleetPages(int count)
{
    sandbox::FleetGenerator generator(seed, today);
    sandbox::Random random(seed);
    std::vector<sandbox::InstanceRecord> fleet = generator.makeFleet(count);
    m_begin.reserve(fleet.size() + 1);
    constexpr std::size_t usual = 560;
    m_records.reserve(fleet.size() * usual);
    while (!fleet.empty()) {
        sandbox::InstanceRecord &record = fleet.back();
        if (record.webhook)
            record.webhook = webhookOf(random);
        m_begin.push_back(m_records.size());
        m_records += sandbox::instanceJson(record).dump();
        m_records += ',';
        fleet.pop_back();
    }
    m_begin.push_back(m_records.size());
}

FleetPages::Page FleetPages::page(std::int64_t page, std::int64_t size, int total) const
{
    const std::int64_t rows = std::min(total, count());
    const std::int64_t first = std::min(rows, (page - 1) * size);
    const std::int64_t end = std::min(rows, first + size);
    Page result;
    result.rows = static_cast<int>(end - first);
    result.head = "{\"page\":" + std::to_string(page) + ",\"size\":" + std::to_string(size)
        + ",\"total\":" + std::to_string(rows)
        + ",\"total_pages\":" + std::to_string((rows + size - 1) / size) + ",\"content\":[";
    if (end > first) {
        const std::size_t from = m_begin[static_cast<std::size_t>(first)];
        const std::size_t to = m_begin[static_cast<std::size_t>(end)] - 1;
        result.records = std::string_view(m_records).substr(from, to - from);
    }
    result.tail = "],\"summary\":{\"total\":" + std::to_string(rows) + "}}";
    return result;
}

} // namespace vzaps::bench

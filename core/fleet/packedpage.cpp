// SPDX-License-Identifier: MIT
#include "fleet/packedpage.h"

#include "api/instancecodec.h"
#include "api/instancerecord.h"
#include "api/jsonreader.h"
#include "api/plainjson.h"

namespace vzaps {

PackedPage packed(const InstancePage &page)
{
    PackedPage result;
    result.instances = std::make_shared<std::vector<PackedInstance>>();
    result.instances->reserve(static_cast<size_t>(page.instances.size()));
    for (const Instance &instance : page.instances)
        result.instances->emplace_back(instance);
    result.size = page.size;
    result.total = page.total;
    result.totalPages = page.totalPages;
    result.rejectedRecords = page.rejectedRecords;
    return result;
}

std::optional<PackedPage> decodePlainPage(const QByteArray &body, const ListQuery &query)
{
    PlainJson json(body);
    const PlainValue payload = payloadOf<PlainReader>(json.root());
    const auto rows = rowsOf<PlainReader>(payload);
    if (!rows || json.isDoubtful())
        return {};
    PackedPage page;
    page.instances = std::make_shared<std::vector<PackedInstance>>();
    const PlainArray records = rows->toArray();
    page.instances->reserve(records.elements->size());
    for (const simdjson::dom::element &record : *records.elements) {
        InstanceView instance;
        const bool hasId = readInstance<PlainReader>(PlainValue(record, json), instance);
        if (json.isDoubtful())
            return {};
        if (hasId)
            page.instances->emplace_back(instance);
        else
            ++page.rejectedRecords;
    }
    const PlainReader reader(payload.toObject());
    readPageNumbers(reader, query, page);
    return json.isDoubtful() ? std::nullopt : std::optional(page);
}

tl::expected<PackedPage, QString> decodePackedPage(const QByteArray &body, const ListQuery &query)
{
    if (auto plain = decodePlainPage(body, query))
        return *std::move(plain);
    const auto json = parseJson(body);
    if (!json)
        return tl::unexpected(json.error());
    const auto page = decodePage(unwrapped(*json), query);
    if (!page)
        return tl::unexpected(page.error());
    return packed(*page);
}

} // namespace vzaps

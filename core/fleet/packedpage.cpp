// SPDX-License-Identifier: MIT
#include "fleet/packedpage.h"

#include "api/instancecodec.h"
#include "api/jsonreader.h"

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

tl::expected<PackedPage, QString> decodePackedPage(const QByteArray &body, const ListQuery &query)
{
    const auto json = parseJson(body);
    if (!json)
        return tl::unexpected(json.error());
    const auto page = decodePage(unwrapped(*json), query);
    if (!page)
        return tl::unexpected(page.error());
    return packed(*page);
}

} // namespace vzaps

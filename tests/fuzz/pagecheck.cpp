// SPDX-License-Identifier: MIT
#include "oracles.h"
#include "properties.h"

#include "api/instancecodec.h"
#include "api/jsonreader.h"
#include "fleet/packedpage.h"

#include <QJsonArray>

#include <algorithm>

namespace vzaps::fuzz {

namespace {

constexpr qint64 exactIntegers = 1LL << 53;

bool isBelievable(const std::optional<qint64> &count)
{
    return !count || (*count >= 0 && *count < exactIntegers);
}

std::optional<QJsonValue> pageInCamelCase(const QJsonValue &payload)
{
    if (!payload.isObject())
        return {};
    auto page = inCamelCase(payload.toObject());
    if (!page)
        return {};
    for (auto it = page->begin(); it != page->end(); ++it) {
        if (!it.value().isArray())
            continue;
        QJsonArray rows;
        const QJsonArray before = it.value().toArray();
        for (const QJsonValue &row : before) {
            const auto camel = row.isObject() ? inCamelCase(row.toObject()) : QJsonObject();
            if (!camel)
                return {};
            rows.append(row.isObject() ? QJsonValue(*camel) : row);
        }
        it.value() = rows;
    }
    return *page;
}

void checkPacked(const InstancePage &page, const PackedPage &packed, Findings &findings)
{
    findings.expect(packed.rows() == page.instances.size() + page.rejectedRecords,
                    "a packed page has the rows of the page");
    findings.expect(packed.total == page.total && packed.totalPages == page.totalPages
                        && packed.size == page.size,
                    "a packed page has the numbers of the page");
    if (qsizetype(packed.instances->size()) != page.instances.size())
        return;
    const auto isSame = [](const PackedInstance &one, const Instance &other) {
        return one.sameAs(PackedInstance(other));
    };
    findings.expect(
        std::equal(packed.instances->begin(), packed.instances->end(), page.instances.begin(), isSame),
        "a page is packed as Qt's reader understands it");
    for (qsizetype i = 0; i < page.instances.size(); ++i) {
        const Instance &instance = page.instances.at(i);
        findings.expect(!isStorable(instance) || packed.instances->at(size_t(i)).unpacked() == instance,
                        "an instance survives packing",
                        QString::fromUtf8(compactJson(asDocumented(instance))));
    }
}

} // namespace

void checkPage(const QByteArray &input, Findings &findings)
{
    const ListQuery query;
    const auto json = parseJson(input);
    const auto packed = decodePackedPage(input, query);
    if (!json) {
        findings.expect(!packed, "what is not JSON is not a page");
        return;
    }
    const QJsonValue payload = unwrapped(*json);
    const auto page = decodePage(payload, query);
    findings.expect(packed.has_value() == page.has_value(), "packing neither adds nor refuses a page");
    findings.expect(decodePage(unwrapped(inEnvelope(payload)), query) == page,
                    "a page means the same in an envelope");
    const auto camel = pageInCamelCase(payload);
    findings.expect(!camel || decodePage(*camel, query) == page, "a page means the same in camelCase");
    if (!page)
        return;
    const qsizetype rows = page->instances.size() + page->rejectedRecords;
    findings.expect(rows <= input.count(',') + 1, "a page has no more rows than its body");
    findings.expect(page->instances.size() <= input.count('{'),
                    "a page has no more instances than its body has objects");
    findings.expect(page->page >= 0 && page->page <= 1'000'000 && page->size >= 0 && page->size <= 1'000'000,
                    "page and size stay within reason");
    findings.expect(isBelievable(page->total) && isBelievable(page->totalPages), "totals are exact counts");
    findings.expect(std::none_of(page->instances.begin(), page->instances.end(),
                                 [](const Instance &instance) { return instance.id.isEmpty(); }),
                    "every row has an id");
    if (packed)
        checkPacked(*page, *packed, findings);
}

} // namespace vzaps::fuzz

// SPDX-License-Identifier: MIT
#include "oracles.h"
#include "properties.h"

#include "api/instancecodec.h"
#include "api/jsonreader.h"
#include "fleet/fleetcachecodec.h"
#include "fleet/packedinstance.h"
#include "fleet/secretfree.h"
#include "operations/operationjournal.h"

namespace vzaps::fuzz {

namespace {

QString shown(const Instance &instance)
{
    return QString::fromUtf8(compactJson(asDocumented(instance)));
}

void checkCached(const Instance &instance, Findings &findings)
{
    FleetCacheEncoder encoder(QUuid::fromString(QStringLiteral("6f3c1c5e-8a3b-4c39-9d0e-0b8f4a2d7e11")),
                              QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    encoder.append(instance);
    const QByteArray bytes = encoder.finish();
    QList<Instance> read;
    const auto head = decodeFleetCache(bytes, [&read](Instance &&one) { read << std::move(one); });
    findings.expect(head && head->count == 1 && read.size() == 1, "what is cached can be read",
                    shown(instance));
    if (read.size() == 1 && instance.events.size() <= 1000)
        findings.expect(read.first() == withoutSecrets(instance),
                        "a cached instance is the one that may be written", shown(instance));
    // An id can't be left out.
    const bool isSecret =
        instance.token.size() >= 8 && !instance.token.contains(u'*') && !instance.id.contains(instance.token);
    findings.expect(!isSecret || !bytes.contains(instance.token.toUtf8()), "no cache holds a token",
                    shown(instance));
}

void checkBodies(const Instance &instance, Findings &findings)
{
    const InstanceDraft draft = draftOf(instance);
    findings.expect(changesBetween(draft, draft).isEmpty(), "nothing touched is nothing changed");
    const auto create = parseJson(encodeCreate(draft));
    QJsonObject created = create.value_or(QJsonValue()).toObject();
    created.insert(QStringLiteral("id"), instance.id);
    const auto back = decodeInstance(created);
    findings.expect(back && draftOf(*back) == draft, "create sends what was drafted", shown(instance));

    InstanceDraft other{draft.name + u'x', draft.webhook + u'x', draft.events, !draft.rejectCalls,
                        !draft.autoReadMessages};
    other.events << QStringLiteral("added by the test");
    const InstanceChanges changes = changesBetween(other, draft);
    QJsonObject updated = parseJson(encodeUpdate(changes)).value_or(QJsonValue()).toObject();
    updated.insert(QStringLiteral("id"), instance.id);
    const auto after = decodeInstance(updated);
    findings.expect(after && draftOf(*after) == draft, "update sends what was changed", shown(instance));
    const auto wanted = digestsOf(changes);
    findings.expect(after && !wanted.isEmpty() && digestsOf(*after) == wanted,
                    "an update that took effect is recognised", shown(instance));
    findings.expect(digestsOf(changesBetween(draft, other)) != wanted,
                    "an update that took no effect is recognised", shown(instance));
}

} // namespace

void checkInstance(const QByteArray &input, Findings &findings)
{
    const auto json = parseJson(input);
    if (!json)
        return;
    const QJsonValue payload = unwrapped(*json);
    const auto instance = decodeInstance(payload);
    findings.expect(decodeInstance(unwrapped(inEnvelope(payload))) == instance,
                    "an instance means the same in an envelope");
    const auto camel = payload.isObject() ? inCamelCase(payload.toObject()) : std::nullopt;
    findings.expect(!camel || decodeInstance(*camel) == instance, "an instance means the same in camelCase");
    if (!instance) {
        findings.expect(!instance.error().isEmpty(), "a refusal has a reason");
        return;
    }
    findings.expect(!instance->id.isEmpty(), "an instance has an id");
    const auto written = parseJson(compactJson(asDocumented(*instance)));
    auto again = decodeInstance(written.value_or(QJsonValue()));
    findings.expect(again && !again->odd, "what is written as documented is not odd", shown(*instance));
    const Instance unpacked = PackedInstance(*instance).unpacked();
    if (!isStorable(*instance)) {
        findings.expect(unpacked.url == instance->url || unpacked.odd || !isWellFormed(instance->url),
                        "a URL that was left out is said to be", shown(*instance));
        return;
    }
    if (again) {
        again->odd = instance->odd;
        findings.expect(*again == *instance, "an instance survives writing and reading", shown(*instance));
    }
    findings.expect(unpacked == *instance, "an instance survives packing", shown(*instance));
    checkCached(*instance, findings);
    checkBodies(*instance, findings);
}

} // namespace vzaps::fuzz

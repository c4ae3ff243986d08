// SPDX-License-Identifier: MIT
#include "api/instancesapi.h"

#include "api/instancecodec.h"
#include "api/requestrunner.h"

namespace vzaps {

namespace {

ApiRequest requestFor(Operation operation, const QString &id = {})
{
    ApiRequest request;
    request.operation = operation;
    request.path = pathOf(operation, id);
    return request;
}

} // namespace

Call<Instance> *InstancesApi::create(const InstanceDraft &draft, QObject *parent,
                                     const QByteArray &idempotencyKey)
{
    ApiRequest request = requestFor(Operation::CreateInstance);
    request.body = encodeCreate(draft);
    request.idempotencyKey = idempotencyKey;
    return m_runner.run<Instance>(request, parent, decodeInstance);
}

Call<InstancePage> *InstancesApi::list(const ListQuery &query, QObject *parent)
{
    ApiRequest request = requestFor(Operation::ListInstances);
    request.body = encodeList(query);
    return m_runner.run<InstancePage>(
        request, parent, [query](const QJsonValue &payload) { return decodePage(payload, query); });
}

Call<WireAnswer> *InstancesApi::listUndecoded(const ListQuery &query, QObject *parent)
{
    ApiRequest request = requestFor(Operation::ListInstances);
    request.body = encodeList(query);
    return m_runner.runUndecoded(request, parent);
}

ApiError InstancesApi::badList(const WireAnswer &answer, const QString &why) const
{
    return badAnswer(answer, m_runner.transport().serverAddress(), why, m_runner.redactor());
}

Call<Instance> *InstancesApi::get(const QString &id, QObject *parent)
{
    ApiRequest request = requestFor(Operation::GetInstance);
    request.body = encodeGet(id);
    return m_runner.run<Instance>(
        request, parent, [id](const QJsonValue &payload) -> tl::expected<Instance, QString> {
            auto instance = decodeInstance(payload);
            if (instance && instance->id != id)
                return tl::unexpected(QStringLiteral("answer is about another instance"));
            return instance;
        });
}

Call<Instance> *InstancesApi::update(const QString &id, const InstanceChanges &changes,
                                     const QString &instanceToken, QObject *parent)
{
    ApiRequest request = requestFor(Operation::UpdateInstance, id);
    request.body = encodeUpdate(changes);
    request.instanceToken = instanceToken;
    return m_runner.run<Instance>(
        request, parent, [id](const QJsonValue &payload) -> tl::expected<Instance, QString> {
            // Only get and list are documented to answer with an instance: anything complete is a success
            // here, and what it became is read afterwards.
            if (auto instance = decodeInstance(payload); instance && instance->id == id)
                return instance;
            Instance known;
            known.id = id;
            return known;
        });
}

Call<ActionAnswer> *InstancesApi::restart(const QString &id, const QString &instanceToken, QObject *parent)
{
    ApiRequest request = requestFor(Operation::RestartInstance, id);
    request.instanceToken = instanceToken;
    return m_runner.run<ActionAnswer>(request, parent, decodeActionAnswer);
}

Call<Nothing> *InstancesApi::remove(const QString &id, const QString &instanceToken, QObject *parent)
{
    ApiRequest request = requestFor(Operation::DeleteInstance, id);
    request.instanceToken = instanceToken;
    return m_runner.run<Nothing>(
        request, parent, [](const QJsonValue &) -> tl::expected<Nothing, QString> { return Nothing{}; });
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "faults/accountmodel.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vzaps::test {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AccountModel::Answer refusal(int status, const char *why)
{
    return {status,
            compact({{QStringLiteral("success"), false}, {QStringLiteral("error"), QLatin1String(why)}})};
}

QJsonObject toJson(const ModelInstance &instance)
{
    QJsonObject json{{QStringLiteral("id"), instance.id},
                     {QStringLiteral("name"), instance.name},
                     {QStringLiteral("webhook"), instance.webhook},
                     {QStringLiteral("events_subscribe"), QStringLiteral("Message")},
                     {QStringLiteral("reject_calls"), false},
                     {QStringLiteral("auto_read_messages"), false},
                     {QStringLiteral("connected"), true},
                     {QStringLiteral("billing_status"),
                      instance.active ? QStringLiteral("ACTIVE") : QStringLiteral("TRIALING")},
                     {QStringLiteral("created_at"), instance.createdAt.toString(Qt::ISODateWithMs)}};
    if (instance.ending)
        json.insert(QStringLiteral("cancel_at"), instance.createdAt.addDays(30).toString(Qt::ISODateWithMs));
    return json;
}

} // namespace

void AccountModel::add(const ModelInstance &instance)
{
    m_initial.append(instance);
    m_instances.append(instance);
}

ModelInstance *AccountModel::find(const QString &id)
{
    const auto found = std::find_if(m_instances.begin(), m_instances.end(),
                                    [&id](const ModelInstance &instance) { return instance.id == id; });
    return found == m_instances.end() ? nullptr : &*found;
}

void AccountModel::log(Operation operation, const QString &key, const ModelInstance &after, bool exists,
                       const QByteArray &requestId)
{
    const int sequence = int(m_effects.size()) + 1;
    m_effects.append({operation, key, after.id, requestId, sequence, exists, after});
}

AccountModel::Answer AccountModel::handle(Operation operation, const QString &id, const QJsonObject &body,
                                          const QByteArray &requestId)
{
    switch (operation) {
    case Operation::Token:
        return {200, R"({"access_token":"issued-token","expires_in":3600})"};
    case Operation::ListInstances:
        return list(body);
    case Operation::CreateInstance:
        return create(body, requestId);
    default:
        break;
    }
    const bool reads = operation == Operation::GetInstance;
    ModelInstance *instance = find(reads ? body.value(QLatin1String("id")).toString() : id);
    if (!instance)
        return refusal(404, "instance not found");
    return reads ? Answer{200, compact(toJson(*instance))} : change(operation, *instance, body, requestId);
}

AccountModel::Answer AccountModel::create(const QJsonObject &body, const QByteArray &requestId)
{
    ModelInstance instance;
    instance.id = QStringLiteral("%1new%2").arg(m_prefix).arg(++m_created);
    instance.name = body.value(QLatin1String("name")).toString();
    instance.webhook = body.value(QLatin1String("webhook")).toString();
    instance.createdAt = QDateTime::currentDateTimeUtc();
    m_instances.append(instance);
    m_hidden.insert(instance.id, m_listLag);
    log(Operation::CreateInstance, instance.name, instance, true, requestId);
    return {201, compact(toJson(instance))};
}

AccountModel::Answer AccountModel::list(const QJsonObject &body)
{
    const QString query =
        body.value(QLatin1String("filter")).toObject().value(QLatin1String("query")).toString();
    QJsonArray rows;
    for (auto instance = m_instances.rbegin(); instance != m_instances.rend(); ++instance) {
        int &hidden = m_hidden[instance->id];
        if (hidden > 0)
            --hidden;
        else if (instance->name.contains(query))
            rows.append(toJson(*instance));
    }
    return {200,
            compact({{QStringLiteral("page"), 1},
                     {QStringLiteral("size"), body.value(QLatin1String("size"))},
                     {QStringLiteral("total"), rows.size()},
                     {QStringLiteral("total_pages"), 1},
                     {QStringLiteral("content"), rows}})};
}

AccountModel::Answer AccountModel::change(Operation operation, ModelInstance &instance,
                                          const QJsonObject &body, const QByteArray &requestId)
{
    Answer answer{200, R"({"status":"ok","message":"accepted"})"};
    switch (operation) {
    case Operation::UpdateInstance:
        if (body.contains(QLatin1String("name")))
            instance.name = body.value(QLatin1String("name")).toString();
        if (body.contains(QLatin1String("webhook")))
            instance.webhook = body.value(QLatin1String("webhook")).toString();
        answer.body = compact(toJson(instance));
        break;
    case Operation::DeleteInstance: {
        const ModelInstance gone = instance;
        m_instances.removeIf([&gone](const ModelInstance &other) { return other.id == gone.id; });
        log(operation, gone.id, gone, false, requestId);
        return {204, {}};
    }
    case Operation::Subscribe:
        if (instance.active)
            return refusal(409, "already subscribed");
        instance.active = m_cardOnFile;
        answer.body = m_cardOnFile
            ? R"({"mode":"direct","subscription_id":"sub_1"})"
            : R"({"mode":"checkout","url":"https://pay.example/1","session_id":"cs_1"})";
        break;
    case Operation::ResumeSubscription:
    case Operation::CancelSubscription: {
        const bool cancels = operation == Operation::CancelSubscription;
        if (instance.ending == cancels)
            return refusal(409, cancels ? "already canceled" : "nothing to resume");
        instance.ending = cancels;
        break;
    }
    default:
        break;
    }
    log(operation, instance.id, instance, true, requestId);
    return answer;
}

} // namespace vzaps::test

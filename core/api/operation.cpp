// SPDX-License-Identifier: MIT
#include "api/operation.h"

#include <QUrl>

#include <array>

namespace vzaps {

namespace {

constexpr qint64 smallAnswer = 1 << 20;
constexpr qint64 listAnswer = 32 << 20;

constexpr auto reads = Effect::Reads;
constexpr auto changes = Effect::Changes;

// subscribe is not even repeated after a 401, which says that nothing was done: a charge is worth a second
// click.
constexpr std::array table{
    OperationInfo{Operation::Token, "token", "POST", "token", reads, false, false, smallAnswer, 30},
    OperationInfo{Operation::CreateInstance, "create", "PUT", "instances/create", changes, true, true,
                  smallAnswer, 30},
    OperationInfo{Operation::ListInstances, "list", "POST", "instances/list", reads, true, true, listAnswer,
                  120},
    OperationInfo{Operation::GetInstance, "get", "POST", "instances/get", reads, true, true, smallAnswer, 30},
    OperationInfo{Operation::UpdateInstance, "update", "PATCH", "instances/{id}", changes, true, true,
                  smallAnswer, 30},
    OperationInfo{Operation::RestartInstance, "restart", "POST", "instances/{id}/restart", changes, true,
                  true, smallAnswer, 30},
    OperationInfo{Operation::DeleteInstance, "delete", "DELETE", "instances/{id}", changes, true, true,
                  smallAnswer, 30},
    OperationInfo{Operation::Subscribe, "subscribe", "POST", "instances/{id}/subscribe", changes, true, false,
                  smallAnswer, 30},
    OperationInfo{Operation::ResumeSubscription, "resume", "POST", "instances/{id}/resume-subscription",
                  changes, true, true, smallAnswer, 30},
    OperationInfo{Operation::CancelSubscription, "cancel", "PUT", "instances/{id}/cancel", changes, true,
                  true, smallAnswer, 30},
    OperationInfo{Operation::RawRead, "raw-read", "", "", reads, true, true, listAnswer, 120},
    OperationInfo{Operation::RawChange, "raw-change", "", "", changes, true, false, smallAnswer, 30},
};

} // namespace

const OperationInfo &infoOf(Operation operation)
{
    return table.at(static_cast<std::size_t>(operation));
}

QString pathOf(Operation operation, const QString &instanceId)
{
    QString path = QLatin1String(infoOf(operation).path);
    const QString segment = QString::fromLatin1(QUrl::toPercentEncoding(instanceId, {}, "."));
    return path.replace(QLatin1String("{id}"), segment);
}

} // namespace vzaps

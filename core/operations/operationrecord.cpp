// SPDX-License-Identifier: MIT
#include "operations/operationrecord.h"

#include <QCoreApplication>

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::OperationRecord)
};

QString doneSentence(const OperationRecord &record)
{
    const QString &name = record.instanceName;
    switch (record.operation) {
    case Operation::CreateInstance:
        return Tr::tr("\"%1\" was created (%2).").arg(name, record.instanceId);
    case Operation::UpdateInstance:
        return Tr::tr("The changes to \"%1\" were saved.").arg(name);
    case Operation::RestartInstance:
        return Tr::tr("The server accepted the restart of \"%1\".").arg(name);
    case Operation::DeleteInstance:
        return Tr::tr("\"%1\" was deleted.").arg(name);
    case Operation::Subscribe:
        if (record.instance && record.instance->isActive())
            return Tr::tr("The subscription of \"%1\" is active.").arg(name);
        if (record.checkout && record.checkout->needsPayment())
            return Tr::tr("A payment page for \"%1\" is open. Nothing is charged until it is paid.")
                .arg(name);
        return Tr::tr("The server accepted the subscription of \"%1\".").arg(name);
    case Operation::ResumeSubscription:
        return Tr::tr("The subscription of \"%1\" goes on.").arg(name);
    case Operation::CancelSubscription:
        return Tr::tr("The server accepted the cancellation of the subscription of \"%1\".").arg(name);
    default:
        return Tr::tr("The server answered %1.").arg(record.raw ? record.raw->httpStatus : 0);
    }
}

QString unknownSentence(const OperationRecord &record)
{
    const QString &name = record.instanceName;
    switch (record.operation) {
    case Operation::CreateInstance:
        return Tr::tr("We could not confirm whether \"%1\" was created.").arg(name);
    case Operation::UpdateInstance:
        return Tr::tr("We could not confirm whether the changes to \"%1\" were saved.").arg(name);
    case Operation::RestartInstance:
        return Tr::tr("We could not confirm whether \"%1\" was restarted.").arg(name);
    case Operation::DeleteInstance:
        return Tr::tr("We could not confirm whether \"%1\" was deleted.").arg(name);
    case Operation::Subscribe:
        return Tr::
            tr("We could not confirm whether the subscription of \"%1\" was started. A card on file may have "
               "been charged, or a payment page may have been created.")
                .arg(name);
    case Operation::ResumeSubscription:
        return Tr::tr("We could not confirm whether the subscription of \"%1\" was resumed.").arg(name);
    case Operation::CancelSubscription:
        return Tr::tr("We could not confirm whether the subscription of \"%1\" was cancelled.").arg(name);
    default:
        return Tr::tr("We could not confirm whether the request was carried out.");
    }
}

QString afterUnknown(const OperationRecord &record)
{
    if (record.phase == OperationPhase::Checking)
        return Tr::tr("Checking by reading, nothing is sent again.");
    switch (record.operation) {
    case Operation::CreateInstance:
        return Tr::tr("It may still appear. Creating again now could make a second, billable instance.");
    case Operation::RestartInstance:
        return Tr::tr("Restarting again would interrupt it once more.");
    case Operation::Subscribe:
        return Tr::tr("Check the status before subscribing again.");
    default:
        return Tr::tr("Look at the instance before trying again.");
    }
}

} // namespace

QString describe(const OperationRecord &record)
{
    if (record.phase == OperationPhase::Sending)
        return Tr::tr("Sent, waiting for the server's answer.");
    const QString reason = record.error ? userText(*record.error) : QString();
    switch (record.outcome) {
    case Outcome::Done:
        return doneSentence(record);
    case Outcome::Rejected:
        return Tr::tr("Nothing was changed. %1", "followed by the reason").arg(reason);
    case Outcome::NotSent:
        return Tr::tr("Nothing was sent. %1", "followed by the reason").arg(reason);
    case Outcome::Cancelled:
        return Tr::tr("Cancelled before anything was sent.");
    case Outcome::Unknown:
        break;
    }
    QStringList sentences{unknownSentence(record)};
    if (!record.evidence.isEmpty())
        sentences << record.evidence;
    sentences << afterUnknown(record);
    return sentences.join(u' ');
}

QString actionName(Operation operation)
{
    switch (operation) {
    case Operation::CreateInstance:
        return Tr::tr("Create");
    case Operation::UpdateInstance:
        return Tr::tr("Edit");
    case Operation::RestartInstance:
        return Tr::tr("Restart");
    case Operation::DeleteInstance:
        return Tr::tr("Delete");
    case Operation::Subscribe:
        return Tr::tr("Subscribe");
    case Operation::ResumeSubscription:
        return Tr::tr("Resume subscription");
    case Operation::CancelSubscription:
        return Tr::tr("Cancel subscription");
    default:
        return Tr::tr("Request");
    }
}

} // namespace vzaps

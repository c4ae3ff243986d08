// SPDX-License-Identifier: MIT
#include "ui/confirmwords.h"

#include "ui/meaning.h"
#include "ui/plainlabel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::ConfirmDialog)
};

constexpr int longestName = 80;

ConfirmWords restartWords(const QString &name, const QString &account)
{
    return {Tr::tr("Restart?"),
            Tr::tr("Restart \"%1\" of account \"%2\".").arg(name, account),
            {Tr::tr("Its WhatsApp connection drops for a moment. Messages wait until it is back.")},
            Tr::tr("&Restart"),
            Tr::tr("Restarting…"),
            Tr::tr("C&heck again"),
            Tr::tr("Restart &again"),
            u"restartDialog"_s,
            u"restartPushButton"_s};
}

ConfirmWords deleteWords(const Instance &instance, const QString &name, const QString &account)
{
    QStringList consequences;
    if (instance.connectionState() == ConnectionState::Connected)
        consequences << Tr::tr("It is connected now: its WhatsApp connection ends.");
    consequences << Tr::tr("This can't be undone.");
    if (instance.isPaying())
        consequences << Tr::tr(
            "Its subscription is running. Whether deleting the instance ends the billing is not "
            "documented: cancel the subscription first.");
    return {Tr::tr("Delete?"),
            Tr::tr("Delete \"%1\" of account \"%2\".").arg(name, account),
            consequences,
            Tr::tr("D&elete"),
            Tr::tr("Deleting…"),
            Tr::tr("C&heck again"),
            Tr::tr("Delete &again"),
            u"deleteDialog"_s,
            u"deletePushButton"_s};
}

ConfirmWords subscribeWords(const QString &name, const QString &account)
{
    return {
        Tr::tr("Subscribe?"),
        Tr::tr("Start a subscription for \"%1\" of account \"%2\".").arg(name, account),
        {Tr::tr("This may charge the card on file of account \"%1\" now, without asking again.").arg(account),
         Tr::tr(
             "If no card is on file, a payment page opens in your browser, and nothing is charged before you "
             "pay on it.")},
        Tr::tr("&Subscribe"),
        Tr::tr("Subscribing…"),
        Tr::tr("C&heck status"),
        Tr::tr("Subscribe &again"),
        u"subscribeDialog"_s,
        u"subscribePushButton"_s};
}

ConfirmWords resumeWords(const Instance &instance, const QString &name, const QString &account)
{
    QStringList consequences;
    if (instance.cancelAt.isValid())
        consequences
            << Tr::tr("Its subscription was to end on %1. Resuming takes that back, and billing goes on.")
                   .arg(exactTime(instance.cancelAt));
    else
        consequences << Tr::tr("This takes the scheduled cancellation back, and billing goes on.");
    return {Tr::tr("Resume subscription?"),
            Tr::tr("Resume the subscription of \"%1\" of account \"%2\".").arg(name, account),
            consequences,
            Tr::tr("&Resume subscription"),
            Tr::tr("Resuming…"),
            Tr::tr("C&heck again"),
            Tr::tr("Resume &again"),
            u"resumeSubscriptionDialog"_s,
            u"resumeSubscriptionPushButton"_s};
}

ConfirmWords cancelWords(const QString &name, const QString &account)
{
    return {Tr::tr("Cancel subscription?"),
            Tr::tr("Cancel the subscription of \"%1\" of account \"%2\".").arg(name, account),
            {Tr::tr("It ends at once or at the end of the paid period; which of the two is shown in the list "
                    "afterwards. The instance itself is not deleted.")},
            Tr::tr("&Cancel subscription"),
            Tr::tr("Cancelling…"),
            Tr::tr("C&heck again"),
            Tr::tr("Cancel &again"),
            u"cancelSubscriptionDialog"_s,
            u"cancelSubscriptionPushButton"_s};
}

} // namespace

ConfirmWords confirmWords(Operation operation, const Instance &instance, const QString &accountName)
{
    const QString name = displayText(instance.name.isEmpty() ? instance.id : instance.name, longestName);
    const QString account = displayText(accountName, longestName);
    switch (operation) {
    case Operation::RestartInstance:
        return restartWords(name, account);
    case Operation::DeleteInstance:
        return deleteWords(instance, name, account);
    case Operation::Subscribe:
        return subscribeWords(name, account);
    case Operation::ResumeSubscription:
        return resumeWords(instance, name, account);
    case Operation::CancelSubscription:
        return cancelWords(name, account);
    default:
        Q_UNREACHABLE();
    }
}

} // namespace vzaps

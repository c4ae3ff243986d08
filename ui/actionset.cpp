// SPDX-License-Identifier: MIT
#include "ui/actionset.h"

#include "ui/icons.h"
#include "ui/menuactions.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace vzaps {

namespace {

QAction *make(QWidget *window, const QString &text, const char *objectName, const QString &icon = {},
              const QKeySequence &shortcut = {})
{
    auto *action = new QAction(text, window);
    action->setObjectName(QLatin1String(objectName));
    action->setMenuRole(QAction::NoRole);
    if (!icon.isEmpty())
        setThemedIcon(action, icon, window->palette());
    if (!shortcut.isEmpty())
        action->setShortcut(shortcut);
    return action;
}

//! No reason: the action is possible, and its tooltip names it and its key.
void allow(QAction *action, const QString &reason)
{
    const bool possible = reason.isEmpty();
    action->setEnabled(possible);
    setDisabledReason(*action, reason);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = action->iconText();
    if (!possible)
        action->setToolTip(
            ActionSet::tr("%1: %2", "action: reason why it is not possible").arg(name, reason));
    else if (keys.isEmpty())
        action->setToolTip(name);
    else
        action->setToolTip(ActionSet::tr("%1 (%2)", "action (key)").arg(name, keys));
}

} // namespace

ActionSet::ActionSet(QWidget *window)
    : QObject(window)
    , newInstance(
          make(window, tr("&New instance"), "newInstanceAction", QStringLiteral("add"), QKeySequence::New))
    , edit(make(window, tr("&Edit"), "editAction", QStringLiteral("edit"), Qt::Key_F2))
    , restart(make(window, tr("&Restart"), "restartAction", QStringLiteral("restart")))
    , remove(make(window, tr("&Delete"), "deleteAction", QStringLiteral("delete"), QKeySequence::Delete))
    , subscribe(make(window, tr("&Subscribe"), "subscribeAction", QStringLiteral("subscribe")))
    , resume(make(window, tr("Res&ume subscription"), "resumeSubscriptionAction", QStringLiteral("resume")))
    , cancel(make(window, tr("&Cancel subscription"), "cancelSubscriptionAction", QStringLiteral("cancel")))
    , copyId(make(window, tr("Copy &ID"), "copyIdAction", QStringLiteral("copy")))
    , copyName(make(window, tr("Copy n&ame"), "copyNameAction"))
    , exportList(make(window, tr("E&xport…"), "exportAction", {}, QKeySequence(Qt::CTRL | Qt::Key_E)))
    , refresh(make(window, tr("&Refresh"), "refreshAction", QStringLiteral("refresh"), Qt::Key_F5))
    , search(make(window, tr("&Search"), "searchAction", QStringLiteral("search"), QKeySequence::Find))
    , clearFilter(make(window, tr("C&lear search and filter"), "clearFilterAction"))
    , details(make(window, tr("&Details"), "detailsAction", QStringLiteral("details")))
    , showDetails(make(window, tr("Details &panel"), "showDetailsAction", {}, Qt::Key_F9))
    , console(make(window, tr("Request c&onsole…"), "consoleAction", QStringLiteral("console")))
    , allAccounts(make(window, tr("A&ll accounts"), "allAccountsAction", {},
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)))
    , addAccount(make(window, tr("A&dd account…"), "addAccountAction", QStringLiteral("connect-account")))
    , manageAccounts(
          make(window, tr("&Manage accounts…"), "manageAccountsAction", QStringLiteral("settings")))
    , preferences(make(window, tr("&Preferences…"), "preferencesAction", QStringLiteral("settings"),
                       QKeySequence(Qt::CTRL | Qt::Key_Comma)))
    , quit(make(window, tr("&Quit"), "quitAction", {}, QKeySequence::Quit))
    , palette(make(window, tr("Co&mmand palette…"), "paletteAction", QStringLiteral("search"),
                   QKeySequence(Qt::CTRL | Qt::Key_K)))
    , guide(
          make(window, tr("&User guide"), "guideAction", QStringLiteral("info"), QKeySequence::HelpContents))
    , shortcuts(make(window, tr("&Keyboard shortcuts"), "shortcutsAction"))
    , diagnostics(make(window, tr("Save dia&gnostics…"), "diagnosticsAction"))
    , about(make(window, tr("&About VZaps Manager"), "aboutAction", QStringLiteral("info")))
{
    // Enter opens the details from the table only: elsewhere it belongs to fields and buttons.
    details->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    details->setShortcutContext(Qt::WidgetShortcut);
    allAccounts->setCheckable(true);
    showDetails->setCheckable(true);
    showDetails->setChecked(true);
    preferences->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    update({});
}

void ActionSet::update(const ActionContext &context)
{
    const QString noAccount = context.ready ? QString() : tr("no account is in use");
    const QString oneAccount = context.allAccounts ? tr("choose one account first") : noAccount;
    allow(newInstance, oneAccount);
    allow(refresh, noAccount);
    allow(exportList, noAccount);
    const QString nothingLeftOut = context.filtered ? QString() : tr("nothing is searched for or filtered");
    allow(clearFilter, context.ready ? nothingLeftOut : noAccount);
    allow(console, oneAccount);

    const QString common = commonReason(context);
    for (QAction *action : {edit, restart, remove})
        allow(action, common);
    const Instance instance = context.instance ? *context.instance : Instance();
    const auto reason = [&](Operation operation) {
        return common.isEmpty() ? reasonAgainst(operation, instance) : common;
    };
    // Where a payment page is open, it leads back to that.
    allow(subscribe, common.isEmpty() && context.checkoutOpen ? QString() : reason(Operation::Subscribe));
    allow(resume, reason(Operation::ResumeSubscription));
    allow(cancel, reason(Operation::CancelSubscription));

    const QString nothing = context.selected > 0 ? QString() : tr("no instance is selected");
    for (QAction *action : {copyId, copyName})
        allow(action, nothing);
    allow(details, context.allAccounts ? tr("open the instance in its account first") : nothing);
}

QString ActionSet::commonReason(const ActionContext &context) const
{
    if (!context.ready)
        return tr("no account is in use");
    if (context.selected == 0)
        return tr("no instance is selected");
    if (context.allAccounts)
        return tr("open the instance in its account first");
    if (context.selected > 1)
        return tr("several instances are selected; select one at a time");
    if (!context.instance)
        return tr("the instance is not loaded");
    if (context.stale)
        return tr("the list is from an earlier run; wait until it is read anew");
    if (context.gone)
        return tr("the server does not know this instance any more");
    return context.busy ? tr("an operation of this instance is under way") : QString();
}

QString ActionSet::reasonAgainst(Operation operation, const Instance &instance)
{
    const bool ends = instance.cancelAt.isValid();
    switch (operation) {
    case Operation::Subscribe:
        if (instance.isActive())
            return tr("the subscription is active already");
        if (instance.billingStatus.compare(QLatin1String("ACTIVE"), Qt::CaseInsensitive) == 0)
            return tr("the subscription is active until its scheduled end; resume it instead");
        return {};
    case Operation::ResumeSubscription:
        return ends ? QString() : tr("no end of the subscription is scheduled");
    case Operation::CancelSubscription:
        if (ends)
            return tr("the end of the subscription is scheduled already");
        return instance.isPaying() ? QString() : tr("there is no running subscription");
    default:
        return {};
    }
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "sceneparts.h"

#include "stagehand.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vzaps::test {

namespace {

QWidget *connectDialog(WindowFixture &fixture)
{
    fixture.open();
    return when(StageHand::press(fixture.window.get(), u"connectAccountPushButton"_s), u"connectDialog"_s);
}

QWidget *connectIncomplete(WindowFixture &fixture)
{
    QWidget *dialog = connectDialog(fixture);
    return when(StageHand::press(dialog, u"connectPushButton"_s), dialog);
}

QWidget *connectRefused(WindowFixture &fixture)
{
    QWidget *dialog = connectDialog(fixture);
    const bool typed = StageHand::type(dialog, u"accountNameLineEdit"_s, u"Client A"_s)
        && StageHand::type(dialog, u"clientTokenLineEdit"_s, u"demo-client-token"_s)
        && StageHand::type(dialog, u"clientSecretLineEdit"_s, u"wrong"_s)
        && StageHand::press(dialog, u"connectPushButton"_s);
    const auto said = [dialog] {
        return StageHand::part(dialog, u"clientSecretLineEditNoteLabel"_s) != nullptr;
    };
    return when(typed && QTest::qWaitFor(said), dialog);
}

QWidget *connectUnreachable(WindowFixture &fixture)
{
    QWidget *dialog = connectDialog(fixture);
    fixture.sandbox->stop();
    const bool typed = StageHand::type(dialog, u"accountNameLineEdit"_s, u"Client A"_s)
        && StageHand::type(dialog, u"clientTokenLineEdit"_s, u"demo-client-token"_s)
        && StageHand::type(dialog, u"clientSecretLineEdit"_s, u"demo-client-secret"_s)
        && StageHand::press(dialog, u"connectPushButton"_s);
    return when(typed && StageHand::press(dialog, u"detailsPushButton"_s), dialog);
}

QWidget *connectUnsaved(WindowFixture &fixture)
{
    QWidget *dialog = connectDialog(fixture);
    const bool typed = StageHand::type(dialog, u"accountNameLineEdit"_s, u"Client A"_s)
        && StageHand::type(dialog, u"clientTokenLineEdit"_s, u"demo-client-token"_s);
    return when(typed && StageHand::press(dialog, u"closePushButton"_s), dialog);
}

QWidget *accountsDialog(WindowFixture &fixture)
{
    StageHand hand(fixture);
    return hand.showList() ? hand.open(u"manageAccountsAction"_s, u"accountsDialog"_s) : nullptr;
}

QWidget *accountsRemoving(WindowFixture &fixture)
{
    QWidget *dialog = accountsDialog(fixture);
    return when(StageHand::press(dialog, u"removePushButton"_s), dialog);
}

QWidget *accountsUnsaved(WindowFixture &fixture)
{
    StageHand hand(fixture);
    if (!hand.showList())
        return nullptr;
    fixture.addOtherAccount(u"Clínica Norte"_s, 3, 7);
    QWidget *dialog = hand.open(u"manageAccountsAction"_s, u"accountsDialog"_s);
    const bool typed = StageHand::type(dialog, u"accountNameLineEdit"_s, u"Padaria São João"_s);
    return when(typed && StageHand::press(dialog, u"closePushButton"_s), dialog);
}

} // namespace

QList<Scene> accountScenes()
{
    return {
        {u"connect"_s, u"connecting an account"_s, connectDialog, true},
        {u"connect-incomplete"_s, u"fields that have to be filled in"_s, connectIncomplete, true},
        {u"connect-refused"_s, u"wrong credentials"_s, connectRefused},
        {u"connect-unreachable"_s, u"the server does not answer"_s, connectUnreachable},
        {u"connect-unsaved"_s, u"closing asks before credentials are lost"_s, connectUnsaved},
        {u"accounts"_s, u"the accounts"_s, accountsDialog, true},
        {u"accounts-unsaved"_s, u"closing asks before what was typed is lost"_s, accountsUnsaved},
        {u"accounts-removing"_s, u"removing an account asks first"_s, accountsRemoving, true},
    };
}

} // namespace vzaps::test

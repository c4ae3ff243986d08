// SPDX-License-Identifier: MIT
#include "sceneparts.h"

#include "stagehand.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vzaps::test {

namespace {

QWidget *newInstance(WindowFixture &fixture)
{
    StageHand hand(fixture);
    return hand.showList() ? hand.open(u"newInstanceAction"_s, u"newInstanceDialog"_s) : nullptr;
}

QWidget *newInstanceWrong(WindowFixture &fixture)
{
    QWidget *dialog = newInstance(fixture);
    return when(StageHand::type(dialog, u"nameLineEdit"_s, u"ab"_s)
                    && StageHand::type(dialog, u"webhookLineEdit"_s, u"example"_s)
                    && StageHand::press(dialog, u"createPushButton"_s),
                dialog);
}

QWidget *newInstanceDiscarding(WindowFixture &fixture)
{
    QWidget *dialog = newInstance(fixture);
    return when(StageHand::type(dialog, u"nameLineEdit"_s, u"Padaria Centro"_s)
                    && StageHand::press(dialog, u"closePushButton"_s),
                dialog);
}

QWidget *newInstanceUnknown(WindowFixture &fixture)
{
    QWidget *dialog = newInstance(fixture);
    fixture.sandbox->failNext("createInstance", sandbox::Fault{.dropConnection = true});
    const auto said = [dialog] { return StageHand::part(dialog, u"stripTextLabel"_s) != nullptr; };
    return when(StageHand::type(dialog, u"nameLineEdit"_s, u"Padaria Centro"_s)
                    && StageHand::press(dialog, u"createPushButton"_s) && QTest::qWaitFor(said, 15000),
                dialog);
}

QWidget *deleteTyped(WindowFixture &fixture)
{
    QWidget *dialog = dialogOf("ACTIVE", false, u"deleteAction"_s, u"deleteDialog"_s)(fixture);
    const QString name = QString::fromStdString(fixture.instanceWith("ACTIVE").name);
    return when(StageHand::type(dialog, u"instanceNameLineEdit"_s, name), dialog);
}

QWidget *paymentPage(WindowFixture &fixture)
{
    QWidget *asked = dialogOf("TRIALING", false, u"subscribeAction"_s, u"subscribeDialog"_s)(fixture);
    return when(StageHand::press(asked, u"subscribePushButton"_s), u"paymentPageDialog"_s);
}

QWidget *paid(WindowFixture &fixture)
{
    QWidget *dialog = paymentPage(fixture);
    if (!dialog || fixture.desktop.openedUrls.isEmpty())
        return nullptr;
    const QString session = fixture.desktop.openedUrls.constFirst().path().section(u'/', -1);
    auto *openAgain = StageHand::part(dialog, u"openAgainPushButton"_s);
    const bool checked =
        fixture.sandbox->pay(session.toStdString()) && StageHand::press(dialog, u"checkNowPushButton"_s);
    return when(checked && QTest::qWaitFor([openAgain] { return !openAgain->isEnabled(); }), dialog);
}

} // namespace

QList<Scene> instanceScenes()
{
    const QString restart = u"restartAction"_s;
    const QString dialog = u"restartDialog"_s;
    return {
        {u"new-instance"_s, u"a new instance"_s, newInstance, true},
        {u"new-instance-wrong"_s, u"fields that are not right"_s, newInstanceWrong},
        {u"new-instance-discarding"_s, u"what was typed is not thrown away unasked"_s, newInstanceDiscarding},
        {u"new-instance-unknown"_s, u"it is not known whether it was made"_s, newInstanceUnknown},
        {u"edit-instance"_s, u"changing an instance"_s,
         dialogOf("ACTIVE", false, u"editAction"_s, u"editInstanceDialog"_s), true},
        {u"restart"_s, u"restart asks"_s, dialogOf("ACTIVE", false, restart, dialog), true},
        {u"restart-refused"_s, u"the server refuses"_s,
         failing(restart, dialog, u"restartPushButton"_s, "restartInstance", sandbox::Fault{.status = 409}),
         true},
        {u"restart-unknown"_s, u"it is not known whether it happened"_s,
         failing(restart, dialog, u"restartPushButton"_s, "restartInstance",
                 sandbox::Fault{.dropConnection = true}),
         true},
        {u"delete"_s, u"delete wants the name of a paying instance"_s,
         dialogOf("ACTIVE", false, u"deleteAction"_s, u"deleteDialog"_s), true},
        {u"delete-typed"_s, u"its name was typed"_s, deleteTyped},
        {u"subscribe"_s, u"subscribe asks"_s,
         dialogOf("TRIALING", false, u"subscribeAction"_s, u"subscribeDialog"_s), true},
        {u"cancel"_s, u"cancelling a subscription asks"_s,
         dialogOf("ACTIVE", false, u"cancelSubscriptionAction"_s, u"cancelSubscriptionDialog"_s), true},
        {u"resume"_s, u"resuming a subscription asks"_s,
         dialogOf("ACTIVE", true, u"resumeSubscriptionAction"_s, u"resumeSubscriptionDialog"_s), true},
        {u"payment-page"_s, u"waiting for the payment"_s, paymentPage, true},
        {u"paid"_s, u"the payment is confirmed by a read"_s, paid, true},
    };
}

} // namespace vzaps::test

// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "stagehand.h"

#include "accounts/sessionsecretstore.h"
#include "fleet/accountreader.h"

#include <QListWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vzaps::test {

namespace {

using Open = std::function<QWidget *(WindowFixture &)>;

//! The window, if everything before it came about.
QWidget *when(bool possible, QWidget *window)
{
    return possible ? window : nullptr;
}

//! The same for a window that is not there yet.
QWidget *when(bool possible, const QString &window)
{
    return possible ? StageHand::windowSoon(window) : nullptr;
}

Open dialogOf(const std::string &billing, bool ending, const QString &action, const QString &dialog)
{
    return [=](WindowFixture &fixture) {
        StageHand hand(fixture);
        return hand.showInstance(billing, ending) ? hand.open(action, dialog) : nullptr;
    };
}

//! The confirmation of an action, its button pressed while the server does what `fault` says.
Open failing(const QString &action, const QString &dialog, const QString &button,
             const std::string &operation, const sandbox::Fault &fault)
{
    return [=](WindowFixture &fixture) -> QWidget * {
        StageHand hand(fixture);
        if (!hand.showInstance("ACTIVE"))
            return nullptr;
        fixture.sandbox->failNext(operation, fault);
        QWidget *shown = hand.open(action, dialog);
        const auto said = [shown] { return StageHand::part(shown, u"stripTextLabel"_s) != nullptr; };
        return when(StageHand::press(shown, button) && QTest::qWaitFor(said, 15000), shown);
    };
}

QWidget *loading(WindowFixture &fixture)
{
    StageHand hand(fixture);
    if (!hand.showList())
        return nullptr;
    fixture.sandbox->setLatency(60000);
    fixture.reopen();
    const auto bar = [&hand] { return StageHand::part(hand.main(), u"loadingBar"_s) != nullptr; };
    (void)QTest::qWaitFor(bar, 1500);
    return hand.main();
}

QWidget *severalSelected(WindowFixture &fixture)
{
    StageHand hand(fixture);
    if (!hand.showInstance("ACTIVE"))
        return nullptr;
    hand.table()->selectAll();
    return hand.main();
}

QWidget *noMatch(WindowFixture &fixture)
{
    StageHand hand(fixture);
    const bool searched = hand.showList() && StageHand::type(hand.main(), u"searchLineEdit"_s, u"zzzz"_s);
    const auto said = [&hand] { return StageHand::part(hand.main(), u"clearSearchPushButton"_s) != nullptr; };
    return when(searched && QTest::qWaitFor(said), hand.main());
}

QWidget *listFailed(WindowFixture &fixture)
{
    StageHand hand(fixture);
    if (!hand.showInstance("ACTIVE"))
        return nullptr;
    sandbox::Fault fault;
    fault.count = 1000;
    fixture.sandbox->failNext("listInstances", fault);
    return when(hand.act(u"refreshAction"_s) && StageHand::press(hand.main(), u"detailsPushButton"_s),
                hand.main());
}

QWidget *locked(WindowFixture &fixture)
{
    StageHand hand(fixture);
    if (!hand.showList())
        return nullptr;
    fixture.window.reset();
    fixture.accounts = std::make_unique<AccountManager>(std::make_unique<ProfileStore>(fixture.dir->path()),
                                                        std::make_unique<SessionSecretStore>(),
                                                        std::make_unique<SessionSecretStore>());
    fixture.accounts->load();
    fixture.open();
    const auto said = [&hand] { return StageHand::part(hand.main(), u"enterAgainPushButton"_s) != nullptr; };
    return when(QTest::qWaitFor(said), hand.main());
}

//! Four accounts: one read, one read, one not open, one whose server fails.
QWidget *allAccounts(WindowFixture &fixture)
{
    StageHand hand(fixture);
    if (!hand.showList())
        return nullptr;
    fixture.addOtherAccount(u"Padaria São João"_s, 25, 11);
    fixture.forgetCredentials(fixture.addOtherAccount(u"Clínica Norte"_s, 5, 12));
    fixture.addOtherAccount(u"Ótica Visão"_s, 5, 13);
    sandbox::Fault fault;
    fault.count = 1000;
    fixture.others.back()->failNext("listInstances", fault);
    const auto isThere = [&hand](int rows) {
        const auto *table =
            qobject_cast<QTableView *>(StageHand::part(hand.main(), u"allInstancesTableView"_s));
        return table && table->model() && table->model()->rowCount() == rows;
    };
    const auto failed = [&hand] {
        const auto *states =
            qobject_cast<QTableWidget *>(StageHand::part(hand.main(), u"accountStatesTableWidget"_s));
        const QTableWidgetItem *last = states ? states->item(3, 3) : nullptr;
        return last && last->data(Qt::UserRole).toInt() == int(AccountReader::State::Failed);
    };
    return when(hand.act(u"allAccountsAction"_s) && QTest::qWaitFor([&] {
                    return isThere(65) && failed() && hand.countedInstances() == 65;
                }),
                hand.main());
}

QWidget *allAccountsNoMatch(WindowFixture &fixture)
{
    QWidget *window = allAccounts(fixture);
    const bool searched = StageHand::type(window, u"searchLineEdit"_s, u"zzzz"_s);
    const auto said = [window] { return StageHand::part(window, u"clearSearchPushButton"_s) != nullptr; };
    return when(searched && QTest::qWaitFor(said), window);
}

QWidget *exportAllAccounts(WindowFixture &fixture)
{
    return allAccounts(fixture) ? StageHand(fixture).open(u"exportAction"_s, u"exportDialog"_s) : nullptr;
}

QWidget *activity(WindowFixture &fixture)
{
    const Open restart = failing(u"restartAction"_s, u"restartDialog"_s, u"restartPushButton"_s,
                                 "restartInstance", sandbox::Fault{.status = 409});
    QWidget *dialog = restart(fixture);
    StageHand hand(fixture);
    return when(StageHand::press(dialog, u"closePushButton"_s) && hand.act(u"activityAction"_s)
                    && StageHand::press(hand.main(), u"detailsPushButton"_s),
                hand.main());
}

QList<Scene> mainScenes()
{
    return {
        {u"main-empty"_s, u"no account yet"_s,
         [](WindowFixture &fixture) {
             fixture.open();
             return when(StageHand::part(fixture.window.get(), u"connectAccountPushButton"_s),
                         u"mainWindow"_s);
         }},
        {u"main-loading"_s, u"the list is on its way"_s, loading},
        {u"main-list"_s, u"the list"_s,
         [](WindowFixture &fixture) { return when(StageHand(fixture).showList(), u"mainWindow"_s); }},
        {u"main-details"_s, u"the list with the details of one"_s,
         [](WindowFixture &fixture) {
             return when(StageHand(fixture).showInstance("ACTIVE"), u"mainWindow"_s);
         }},
        {u"main-several"_s, u"several instances selected"_s, severalSelected},
        {u"main-no-match"_s, u"a search without a match"_s, noMatch},
        {u"main-failed"_s, u"the list could not be refreshed"_s, listFailed},
        {u"main-locked"_s, u"the credentials could not be read"_s, locked},
        {u"main-all-accounts"_s, u"all accounts in one list, two of them in trouble"_s, allAccounts},
        {u"main-all-accounts-no-match"_s, u"a search without a match in any account"_s, allAccountsNoMatch},
        {u"main-activity"_s, u"the operations and their outcomes"_s, activity},
    };
}

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

QList<Scene> accountScenes()
{
    return {
        {u"connect"_s, u"connecting an account"_s, connectDialog, true},
        {u"connect-incomplete"_s, u"fields that have to be filled in"_s, connectIncomplete, true},
        {u"connect-refused"_s, u"wrong credentials"_s, connectRefused, true},
        {u"connect-unreachable"_s, u"the server does not answer"_s, connectUnreachable, true},
        {u"accounts"_s, u"the accounts"_s, accountsDialog, true},
        {u"accounts-removing"_s, u"removing an account asks first"_s, accountsRemoving, true},
    };
}

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

QList<Scene> instanceScenes()
{
    const QString restart = u"restartAction"_s;
    const QString dialog = u"restartDialog"_s;
    return {
        {u"new-instance"_s, u"a new instance"_s, newInstance, true},
        {u"new-instance-wrong"_s, u"fields that are not right"_s, newInstanceWrong},
        {u"new-instance-discarding"_s, u"what was typed is not thrown away unasked"_s, newInstanceDiscarding},
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

Open fromTheMenu(const QString &action, const QString &dialog)
{
    return [=](WindowFixture &fixture) {
        StageHand hand(fixture);
        return hand.showList() ? hand.open(action, dialog) : nullptr;
    };
}

QWidget *consoleAnswered(WindowFixture &fixture)
{
    QWidget *dialog = fromTheMenu(u"consoleAction"_s, u"requestConsoleDialog"_s)(fixture);
    const QString path = u"/instances/"_s + QString::fromStdString(fixture.sandbox->instanceIds().front())
        + u"/session/status"_s;
    return when(StageHand::type(dialog, u"pathLineEdit"_s, path)
                    && StageHand::press(dialog, u"sendPushButton"_s) && QTest::qWaitFor([dialog] {
                           const QWidget *copy = StageHand::part(dialog, u"copyAnswerPushButton"_s);
                           return copy && copy->isEnabled();
                       }),
                dialog);
}

QWidget *guideWithPictures(WindowFixture &fixture)
{
    constexpr int subscribeChapter = 10;
    QWidget *guide = fromTheMenu(u"guideAction"_s, u"guideWindow"_s)(fixture);
    auto *chapters = qobject_cast<QListWidget *>(StageHand::part(guide, u"chaptersListWidget"_s));
    if (chapters)
        chapters->setCurrentRow(subscribeChapter);
    return chapters ? guide : nullptr;
}

QWidget *closing(WindowFixture &fixture)
{
    StageHand hand(fixture);
    if (!hand.showInstance("ACTIVE"))
        return nullptr;
    fixture.sandbox->setLatency(60000);
    QWidget *dialog = hand.open(u"restartAction"_s, u"restartDialog"_s);
    if (!StageHand::press(dialog, u"restartPushButton"_s))
        return nullptr;
    fixture.window->close();
    return StageHand::windowSoon(u"closeDialog"_s);
}

QWidget *preferencesPage(WindowFixture &fixture, int page)
{
    QWidget *dialog = fromTheMenu(u"preferencesAction"_s, u"preferencesDialog"_s)(fixture);
    auto *pages = qobject_cast<QListWidget *>(StageHand::part(dialog, u"pagesListWidget"_s));
    if (pages)
        pages->setCurrentRow(page);
    return pages ? dialog : nullptr;
}

QList<Scene> toolScenes()
{
    return {
        {u"preferences-general"_s, u"language, theme and refresh"_s,
         [](WindowFixture &fixture) { return preferencesPage(fixture, 0); }, true},
        {u"preferences-messages"_s, u"tray and quiet hours"_s,
         [](WindowFixture &fixture) {
             fixture.tray.available = true;
             return preferencesPage(fixture, 1);
         },
         true},
        {u"preferences-no-tray"_s, u"a desktop without a tray"_s,
         [](WindowFixture &fixture) { return preferencesPage(fixture, 1); }, true},
        {u"preferences-network"_s, u"the way to the server"_s,
         [](WindowFixture &fixture) { return preferencesPage(fixture, 2); }, true},
        {u"preferences-data"_s, u"where data and log are"_s,
         [](WindowFixture &fixture) { return preferencesPage(fixture, 3); }, true},
        {u"palette"_s, u"commands and instances by typing"_s,
         fromTheMenu(u"paletteAction"_s, u"commandPalette"_s), true},
        {u"shortcuts"_s, u"the keys"_s, fromTheMenu(u"shortcutsAction"_s, u"shortcutsDialog"_s), true},
        {u"guide"_s, u"the user guide"_s, fromTheMenu(u"guideAction"_s, u"guideWindow"_s), true},
        {u"guide-pictures"_s, u"a chapter with pictures"_s, guideWithPictures, true},
        {u"export"_s, u"writing the list to a file"_s, fromTheMenu(u"exportAction"_s, u"exportDialog"_s),
         true},
        {u"export-all-accounts"_s, u"writing the list of all accounts to a file"_s, exportAllAccounts, true},
    };
}

QList<Scene> otherScenes()
{
    return {
        {u"console"_s, u"the request console"_s, fromTheMenu(u"consoleAction"_s, u"requestConsoleDialog"_s),
         true},
        {u"console-answered"_s, u"an answer in the request console"_s, consoleAnswered, true},
        {u"diagnostics"_s, u"a report to read before it is sent"_s,
         fromTheMenu(u"diagnosticsAction"_s, u"diagnosticsDialog"_s), true},
        {u"about"_s, u"about the program"_s, fromTheMenu(u"aboutAction"_s, u"aboutDialog"_s), true},
        {u"close"_s, u"closing while an operation runs asks"_s, closing, true},
    };
}

} // namespace

QList<Scene> scenes()
{
    return mainScenes() + accountScenes() + instanceScenes() + toolScenes() + otherScenes();
}

} // namespace vzaps::test

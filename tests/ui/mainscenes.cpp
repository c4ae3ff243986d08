// SPDX-License-Identifier: MIT
#include "sceneparts.h"

#include "stagehand.h"

#include "accounts/sessionsecretstore.h"
#include "fleet/accountreader.h"

#include <QFile>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace vzaps::test {

namespace {

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

QWidget *detailsWithKeyboard(WindowFixture &fixture)
{
    StageHand hand(fixture);
    if (!hand.showInstance("ACTIVE"))
        return nullptr;
    hand.main()->findChild<QAction *>(u"detailsAction"_s)->trigger();
    return hand.main();
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

//! Connected instances of which the name holds a word.
QWidget *filtered(WindowFixture &fixture)
{
    StageHand hand(fixture);
    if (!hand.showList())
        return nullptr;
    auto *facets = hand.main()->findChild<QTreeWidget *>(u"facetsTreeWidget"_s);
    QTreeWidgetItem *states = facets ? facets->topLevelItem(0) : nullptr;
    if (!states)
        return nullptr;
    states->child(0)->setCheckState(0, Qt::Checked);
    const bool typed = StageHand::type(hand.main(), u"searchLineEdit"_s, u"clinica"_s);
    const auto fewer = [&hand, states] {
        const int rows = hand.table()->model()->rowCount();
        return rows > 0 && rows < 10 && states->child(0)->text(1) == QLocale().toString(rows);
    };
    return when(typed && QTest::qWaitFor(fewer), hand.main());
}

QWidget *viewName(WindowFixture &fixture)
{
    QWidget *window = filtered(fixture);
    const auto *views = qobject_cast<QToolButton *>(StageHand::part(window, u"viewsToolButton"_s));
    if (!views)
        return nullptr;
    // Its entries are made when it opens.
    Q_EMIT views->menu()->aboutToShow();
    return StageHand(fixture).open(u"saveViewAction"_s, u"viewNameDialog"_s);
}

QWidget *notice(WindowFixture &fixture)
{
    StageHand hand(fixture);
    if (!hand.showList())
        return nullptr;
    fixture.window.reset();
    QFile settings(fixture.dir->filePath(u"preferences.json"_s));
    if (!settings.open(QIODevice::WriteOnly) || settings.write("not JSON") < 0)
        return nullptr;
    settings.close();
    fixture.open();
    fixture.window->showNotices(fixture.preferences->notices());
    const auto listed = [&hand, &fixture] {
        return hand.countedInstances() == fixture.sandbox->instanceCount();
    };
    return when(QTest::qWaitFor(listed) && StageHand::part(hand.main(), u"stripTextLabel"_s), hand.main());
}

QWidget *lastKnown(WindowFixture &fixture)
{
    StageHand hand(fixture);
    fixture.cache = std::make_unique<FleetCache>(fixture.dir->path());
    bool written = false;
    QObject::connect(fixture.cache.get(), &FleetCache::written, fixture.cache.get(),
                     [&written] { written = true; });
    if (!hand.showList() || !QTest::qWaitFor([&written] { return written; }))
        return nullptr;
    fixture.sandbox->setLatency(60000);
    fixture.reopen();
    const auto counted = [&hand, &fixture] {
        return hand.countedInstances() == fixture.sandbox->instanceCount();
    };
    return when(QTest::qWaitFor(counted), hand.main());
}

} // namespace

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
        {u"main-details-focused"_s, u"the details with the keyboard"_s, detailsWithKeyboard},
        {u"main-several"_s, u"several instances selected"_s, severalSelected},
        {u"main-no-match"_s, u"a search without a match"_s, noMatch},
        {u"main-failed"_s, u"the list could not be refreshed"_s, listFailed},
        {u"main-locked"_s, u"the credentials could not be read"_s, locked},
        {u"main-all-accounts"_s, u"all accounts in one list, two of them in trouble"_s, allAccounts},
        {u"main-all-accounts-no-match"_s, u"a search without a match in any account"_s, allAccountsNoMatch},
        {u"export-all-accounts"_s, u"writing the list of all accounts to a file"_s, exportAllAccounts, true},
        {u"main-filtered"_s, u"the list filtered and searched"_s, filtered},
        {u"view-name"_s, u"saving what is searched and filtered"_s, viewName, true},
        {u"main-notice"_s, u"something to tell at the start"_s, notice},
        {u"main-old"_s, u"the last known list while the server is silent"_s, lastKnown},
        {u"main-activity"_s, u"the operations and their outcomes"_s, activity},
    };
}

} // namespace vzaps::test

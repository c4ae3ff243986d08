// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "fleet/allinstancesmodel.h"
#include "fleet/instancetablemodel.h"
#include "fleet/textfold.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vzaps;
using namespace vzaps::test;

namespace {

const QString allName = u"Instances of all accounts"_s;
const QString statesName = u"Accounts"_s;
constexpr int nameColumn = int(AllInstancesModel::FirstInstanceColumn) + int(InstanceTableModel::NameColumn);
constexpr int idColumn = int(AllInstancesModel::FirstInstanceColumn) + int(InstanceTableModel::IdColumn);

QString utf8(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

//! The list of all accounts in the real window: found, read, searched and left by names and keys.
class TestAllAccountsView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void isOfferedFromTheSecondAccountOn();
    void showsEveryAccountsInstancesWithItsName();
    void nothingCanBeChangedInIt();
    void searchAndFilterGoAcross();
    void sortsByAnyColumn();
    void troubleOfOneAccountIsSaidAndHidesNoOther();
    void anotherWayToTheServersIsTriedAtOnce();
    void doubleClickOpensTheInstanceInItsAccount();
    void keyboardAloneGoesThereAndBack();
    void filterThatHidesTheInstanceIsTakenBack();
    void enterOnAnAccountOpensIt();
    void accountThatFailedIsReadAgainWhenItIsOpened();
    void currentAccountCanBeChosenFromIt();
    void accountRemovedMeanwhileTakesItsRows();
    void copiesAndExportsWithTheAccount();
    void noticesAreSeenOnIt();
    void hiddenWindowAsksForNothing();
    void selectionSurvivesARefresh();

private:
    void openAll();
    [[nodiscard]] QAction *action(const char *name) const;
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] QTableView *states() const;
    [[nodiscard]] QString stateOf(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const;
    void select(const QString &id);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestAllAccountsView::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    // Keys go to the active window alone.
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
}

QAction *TestAllAccountsView::action(const char *name) const
{
    return m_fixture->window->findChild<QAction *>(QLatin1String(name));
}

QTableView *TestAllAccountsView::table() const
{
    return qobject_cast<QTableView *>(GuiDriver::widget(GuiDriver::window(mainTitle), allName));
}

QTableView *TestAllAccountsView::states() const
{
    const auto tables = m_fixture->window->findChildren<QTableView *>(u"accountStatesTableWidget"_s);
    return tables.value(0);
}

QString TestAllAccountsView::stateOf(int row) const
{
    return states()->model()->index(row, 3).data().toString();
}

int TestAllAccountsView::rowOf(const QString &id) const
{
    const QAbstractItemModel *model = table()->model();
    const auto found = model->match(model->index(0, idColumn), Qt::DisplayRole, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first().row();
}

void TestAllAccountsView::select(const QString &id)
{
    const QModelIndex index = table()->model()->index(rowOf(id), AllInstancesModel::AccountColumn);
    QVERIFY(index.isValid());
    table()->scrollTo(index);
    table()->setFocus();
    table()->setCurrentIndex(index);
}

//! Two more accounts, of 25 and 5 instances; all in one list.
void TestAllAccountsView::openAll()
{
    m_fixture->addOtherAccount(u"Client B"_s, 25, 11);
    m_fixture->addOtherAccount(u"Client C"_s, 5, 12);
    action("allAccountsAction")->trigger();
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, allName), 70);
    QTRY_VERIFY(table()->hasFocus());
}

void TestAllAccountsView::isOfferedFromTheSecondAccountOn()
{
    QVERIFY(!action("allAccountsAction")->isVisible());
    m_fixture->addOtherAccount(u"Client B"_s, 25, 11);
    QVERIFY(action("allAccountsAction")->isVisible());
    const auto *button = m_fixture->window->findChild<QToolButton *>(u"accountsToolButton"_s);
    QVERIFY(button->menu()->actions().contains(action("allAccountsAction")));
    QCOMPARE(m_fixture->others.front()->requestCount("/"), 0); // nobody looked yet
}

void TestAllAccountsView::showsEveryAccountsInstancesWithItsName()
{
    openAll();
    const QAbstractItemModel *model = table()->model();
    QHash<QString, int> rows;
    for (int row = 0; row < model->rowCount(); ++row)
        ++rows[model->index(row, AllInstancesModel::AccountColumn).data().toString()];
    QCOMPARE(rows, (QHash<QString, int>{{u"Client A"_s, 40}, {u"Client B"_s, 25}, {u"Client C"_s, 5}}));
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(u"Showing 70 of 70 · 3 account"_s));
    for (int row = 0; row < 3; ++row)
        QTRY_COMPARE(stateOf(row), u"Complete"_s);
    QCOMPARE(m_fixture->others.front()->requestCount("listInstances"), 1);
    QCOMPARE(m_fixture->others.front()->requestCount("getInstance"), 0);
}

void TestAllAccountsView::nothingCanBeChangedInIt()
{
    openAll();
    select(utf8(m_fixture->others.front()->instanceIds().front()));
    for (const char *name :
         {"newInstanceAction", "editAction", "restartAction", "deleteAction", "subscribeAction",
          "resumeSubscriptionAction", "cancelSubscriptionAction", "consoleAction"}) {
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(action(name)->toolTip().contains(u"account first"_s), name);
    }
    QVERIFY(WindowFixture::textsOf(mainTitle).contains(u"Nothing is changed in this list"_s));
    action("allAccountsAction")->trigger();
    QVERIFY(action("newInstanceAction")->isEnabled());
}

void TestAllAccountsView::searchAndFilterGoAcross()
{
    openAll();
    const QString id = utf8(m_fixture->others.back()->instanceIds().front());
    QVERIFY(GuiDriver::type(mainTitle, u"Search instances"_s, u"id:"_s + id));
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, allName), 1);
    QVERIFY(GuiDriver::hasRow(mainTitle, allName, u"Client C"_s));
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(u"Showing 1 of 70"_s));
    QTRY_COMPARE(states()->model()->index(2, 1).data().toString(), u"1 of 5"_s);
    QVERIFY(GuiDriver::type(mainTitle, u"Search instances"_s, u"zzzz"_s));
    QTRY_VERIFY(GuiDriver::widget(GuiDriver::window(mainTitle), u"Clear search"_s));
    QVERIFY(GuiDriver::click(mainTitle, u"Clear search"_s));
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, allName), 70);
    // The account's own list has kept its own filter.
    QVERIFY(GuiDriver::type(mainTitle, u"Search instances"_s, u"zzzz"_s));
    QTRY_VERIFY(!table());
    action("allAccountsAction")->trigger();
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
}

void TestAllAccountsView::sortsByAnyColumn()
{
    openAll();
    for (const int column : {int(AllInstancesModel::AccountColumn), nameColumn, idColumn}) {
        table()->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
        QList<QByteArray> keys;
        QSet<QString> ids;
        for (int row = 0; row < 70; ++row) {
            QByteArray key;
            appendSortKey(table()->model()->index(row, column).data().toString().toStdString(), key);
            keys << key;
            ids << table()->model()->index(row, idColumn).data().toString();
        }
        QCOMPARE(ids.size(), 70);
        QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    }
}

void TestAllAccountsView::troubleOfOneAccountIsSaidAndHidesNoOther()
{
    const QUuid locked = m_fixture->addOtherAccount(u"Client B"_s, 25, 11);
    m_fixture->addOtherAccount(u"Client C"_s, 5, 12);
    m_fixture->forgetCredentials(locked);
    sandbox::Fault fault;
    fault.count = 1000;
    m_fixture->others.back()->failNext("listInstances", fault);
    action("allAccountsAction")->trigger();
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, allName), 40);
    QTRY_COMPARE(stateOf(0), u"Complete"_s);
    QTRY_VERIFY(stateOf(1).contains(u"Enter them again"_s));
    QTRY_VERIFY(!stateOf(2).isEmpty() && !stateOf(2).startsWith(u"Reading"_s));
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(u"not every account could be read"_s));
    QCOMPARE(m_fixture->others.front()->requestCount("/"), 0);
    m_fixture->others.back()->clearFaults();
    QVERIFY(GuiDriver::click(mainTitle, u"Refresh"_s));
    QTRY_COMPARE(stateOf(2), u"Complete"_s);
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, allName), 45);
}

void TestAllAccountsView::anotherWayToTheServersIsTriedAtOnce()
{
    m_fixture->addOtherAccount(u"Client B"_s, 25, 11);
    sandbox::Fault fault;
    fault.count = 1000;
    m_fixture->others.back()->failNext("listInstances", fault);
    action("allAccountsAction")->trigger();
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(u"not every account could be read"_s));
    QTRY_COMPARE(stateOf(0), u"Complete"_s);
    m_fixture->others.back()->clearFaults();
    const int before = m_fixture->sandbox->requestCount("listInstances");
    Preferences preferences = m_fixture->preferences->current();
    preferences.proxyMode = ProxyMode::None;
    QVERIFY(m_fixture->preferences->save(preferences));
    QTRY_COMPARE(stateOf(1), u"Complete"_s);
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, allName), 65);
    // What was read has no need of it.
    QCOMPARE(m_fixture->sandbox->requestCount("listInstances"), before);
}

void TestAllAccountsView::doubleClickOpensTheInstanceInItsAccount()
{
    openAll();
    const std::string id = m_fixture->others.front()->instanceIds().at(7);
    select(utf8(id));
    const QRect cell = table()->visualRect(table()->currentIndex());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 25);
    QVERIFY(!table());
    QCOMPARE(m_fixture->accounts->profile(m_fixture->accounts->currentId())->name, u"Client B"_s);
    const auto *list = m_fixture->window->findChild<QTableView *>(u"instancesTableView"_s);
    QTRY_COMPARE(list->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(list->currentIndex().data(InstanceTableModel::IdRole).toString(), utf8(id));
    QTRY_VERIFY(action("editAction")->isEnabled());
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(u"Showing 25 of 25"_s));
    QVERIFY(!WindowFixture::textsOf(mainTitle).contains(u"of 70"_s));
    // What acts from here names the account that it acts in.
    QVERIFY(GuiDriver::click(mainTitle, u"Restart"_s));
    QTRY_VERIFY(GuiDriver::window(u"Restart?"_s));
    QVERIFY(WindowFixture::textsOf(u"Restart?"_s).contains(u"Client B"_s));
    QVERIFY(!WindowFixture::textsOf(u"Restart?"_s).contains(u"Client A"_s));
}

void TestAllAccountsView::keyboardAloneGoesThereAndBack()
{
    openAll();
    action("allAccountsAction")->trigger();
    QWidget *window = GuiDriver::window(mainTitle);
    QTest::keyClick(window->focusWidget(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(table() && table()->hasFocus());
    const QString id = table()->currentIndex().data(InstanceTableModel::IdRole).toString();
    const QString account =
        table()->currentIndex().siblingAtColumn(AllInstancesModel::AccountColumn).data().toString();
    QVERIFY(!id.isEmpty());
    QTest::keyClick(table(), Qt::Key_Return);
    const auto *list = m_fixture->window->findChild<QTableView *>(u"instancesTableView"_s);
    QTRY_VERIFY(!table() && list->isVisible());
    QTRY_COMPARE(list->currentIndex().data(InstanceTableModel::IdRole).toString(), id);
    QCOMPARE(m_fixture->accounts->profile(m_fixture->accounts->currentId())->name, account);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(window->focusWidget(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(table() && table()->hasFocus());
    QTRY_COMPARE(table()->currentIndex().data(InstanceTableModel::IdRole).toString(), id); // where one was
}

void TestAllAccountsView::filterThatHidesTheInstanceIsTakenBack()
{
    QVERIFY(GuiDriver::type(mainTitle, u"Search instances"_s, u"zzzz"_s));
    QTRY_VERIFY(GuiDriver::widget(GuiDriver::window(mainTitle), u"Clear search"_s));
    openAll();
    const QString id = utf8(m_fixture->sandbox->instanceIds().at(3));
    select(id);
    QTest::keyClick(table(), Qt::Key_Enter);
    const auto *list = m_fixture->window->findChild<QTableView *>(u"instancesTableView"_s);
    QTRY_COMPARE(list->currentIndex().data(InstanceTableModel::IdRole).toString(), id);
    QCOMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
}

void TestAllAccountsView::enterOnAnAccountOpensIt()
{
    openAll();
    states()->setFocus();
    QTest::keyClick(states(), Qt::Key_Down);
    QTest::keyClick(states(), Qt::Key_Return);
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 25);
    QVERIFY(!table());
}

void TestAllAccountsView::accountThatFailedIsReadAgainWhenItIsOpened()
{
    sandbox::Fault fault;
    fault.status = 500;
    fault.count = 3;
    m_fixture->sandbox->failNext("listInstances", fault);
    action("refreshAction")->trigger();
    const auto *strip = m_fixture->window->findChild<QWidget *>(u"errorMessageStrip"_s);
    QTRY_VERIFY(strip->isVisible());
    openAll();
    select(utf8(m_fixture->sandbox->instanceIds().at(3)));
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(!table());
    QTRY_VERIFY(!strip->isVisible());
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(u"Showing 40 of 40"_s));
}

void TestAllAccountsView::currentAccountCanBeChosenFromIt()
{
    openAll();
    const auto *button = m_fixture->window->findChild<QToolButton *>(u"accountsToolButton"_s);
    QCOMPARE(button->text(), u"All accounts"_s);
    const auto chosen = [button] {
        for (QAction *one : button->menu()->actions()) {
            if (one->isChecked())
                return one->text();
        }
        return QString();
    };
    QTRY_COMPARE(chosen(), action("allAccountsAction")->text());
    for (QAction *one : button->menu()->actions()) {
        if (one->text() == u"Client A"_s) {
            one->trigger();
            break;
        }
    }
    QTRY_VERIFY(!table());
    QCOMPARE(button->text(), u"Client A"_s);
    QTRY_COMPARE(chosen(), u"Client A"_s);
}

void TestAllAccountsView::accountRemovedMeanwhileTakesItsRows()
{
    openAll();
    m_fixture->others.front()->setLatency(60'000);
    QVERIFY(GuiDriver::click(mainTitle, u"Refresh"_s));
    QTRY_VERIFY(stateOf(1).startsWith(u"Refreshing"_s));
    (void)m_fixture->accounts->remove(m_fixture->accounts->profiles().at(1).id, this);
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, allName), 45);
    QTRY_COMPARE(states()->model()->rowCount(), 2);
    // With one account left there is nothing to put together.
    (void)m_fixture->accounts->remove(m_fixture->accounts->profiles().at(1).id, this);
    QTRY_VERIFY(!table());
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
    QVERIFY(!action("allAccountsAction")->isVisible());
    m_fixture->others.front()->stop();
}

void TestAllAccountsView::copiesAndExportsWithTheAccount()
{
    openAll();
    const QString id = utf8(m_fixture->others.back()->instanceIds().front());
    select(id);
    QTRY_VERIFY(action("copyIdAction")->isEnabled());
    action("copyIdAction")->trigger();
    QCOMPARE(m_fixture->desktop.copiedTexts, QStringList{id});

    action("exportAction")->trigger();
    const QString title = u"Export instances"_s;
    QTRY_VERIFY(GuiDriver::click(title, u"JSON"_s));
    for (const QString &account : {u"Client A"_s, u"Client B"_s, u"Client C"_s})
        QVERIFY(WindowFixture::textsOf(title).contains(account));
    QVERIFY(WindowFixture::clickSoon(title, u"Export"_s));
    QFileDialog *chooser = nullptr;
    QTRY_VERIFY((chooser = m_fixture->window->findChild<QFileDialog *>(u"exportFileDialog"_s)));
    const QString path = m_fixture->dir->filePath(u"all.json"_s);
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(rows.size(), 70);
    QSet<QString> accounts;
    for (const QJsonValue &row : rows)
        accounts << row[u"account"].toString();
    QCOMPARE(accounts, (QSet<QString>{u"Client A"_s, u"Client B"_s, u"Client C"_s}));
}

void TestAllAccountsView::noticesAreSeenOnIt()
{
    openAll();
    m_fixture->window->showNotices({u"The preferences could not be saved."_s});
    QVERIFY(WindowFixture::textsOf(mainTitle).contains(u"The preferences could not be saved."_s));
    QVERIFY(GuiDriver::click(mainTitle, u"Dismiss"_s));
    QVERIFY(!WindowFixture::textsOf(mainTitle).contains(u"The preferences could not be saved."_s));
}

void TestAllAccountsView::hiddenWindowAsksForNothing()
{
    m_fixture->addOtherAccount(u"Client B"_s, 600, 11);
    m_fixture->others.front()->setLatency(150);
    action("allAccountsAction")->trigger();
    QTRY_VERIFY(m_fixture->others.front()->requestCount("listInstances") >= 1);
    m_fixture->window->hide();
    QTest::qWait(400);
    const int before = m_fixture->others.front()->requestCount("listInstances");
    QVERIFY(before < 6);
    QTest::qWait(400);
    QCOMPARE(m_fixture->others.front()->requestCount("listInstances"), before);
    m_fixture->window->show();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->others.front()->requestCount("listInstances"), 6, 10'000);
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, allName), 640);
}

void TestAllAccountsView::selectionSurvivesARefresh()
{
    openAll();
    auto record = *m_fixture->others.front()->instance(m_fixture->others.front()->instanceIds().at(3));
    select(utf8(record.id));
    auto fresh = record;
    fresh.id = "VZNEW000000000000000000001";
    fresh.name = "Brand new";
    fresh.createdAt += 1'000'000;
    m_fixture->others.front()->putInstance(fresh);
    QVERIFY(GuiDriver::click(mainTitle, u"Refresh"_s));
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, allName), 71);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table()->currentIndex().data(InstanceTableModel::IdRole).toString(), utf8(record.id));
}

QTEST_MAIN(TestAllAccountsView)
#include "tst_allaccountsview.moc"

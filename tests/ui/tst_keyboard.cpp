// SPDX-License-Identifier: MIT
#include "stagehand.h"

#include "fleet/instancetablemodel.h"
#include "ui/savedviews.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vzaps;
using namespace vzaps::test;

namespace {

sandbox::Options largerFleet()
{
    sandbox::Options options = WindowFixture::smallFleet();
    options.instances = 90;
    return options;
}

QString focusedName()
{
    const QWidget *focused = QApplication::focusWidget();
    return focused ? focused->objectName() : QString();
}

QStringList textsOf(const QAbstractItemView *list, int column)
{
    QStringList texts;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        texts << list->model()->index(row, column).data().toString();
    return texts;
}

} // namespace

//! Where the keyboard is, in the real window: always somewhere, and at what is looked at.
class TestKeyboard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void restoredSelectionIsWhereTheKeyboardIs();
    void refreshLeavesTheKeyboardWhereItIs();
    void firstStartPutsTheKeyboardOnTheChoice();
    void leavingTheMenusGivesTheListTheKeyboardBack();
    void preferencesOpenAtTheirPages();
    void downSelectsTheRowAfterADeletedOne_data();
    void downSelectsTheRowAfterADeletedOne();
    void listIsSortedWithoutTheMouse();
    void listOfAllAccountsIsSortedWithoutTheMouse();
    void paletteClearsTheFilterAndShowsSavedViews();

private:
    void openList();
    void makeActive() const;
    [[nodiscard]] QTableView *table() const { return m_stage->table(); }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        return m_stage->main()->findChild<QAction *>(name);
    }
    //! Finds something in the palette and chooses it.
    void chooseInPalette(const QString &words) const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<StageHand> m_stage;
};

void TestKeyboard::init()
{
    m_fixture = std::make_unique<WindowFixture>(largerFleet());
    m_stage = std::make_unique<StageHand>(*m_fixture);
}

void TestKeyboard::cleanup()
{
    m_stage.reset();
    m_fixture.reset();
}

void TestKeyboard::openList()
{
    QVERIFY(m_stage->showList());
    makeActive();
}

//! Keys go to the active window alone.
void TestKeyboard::makeActive() const
{
    m_stage->main()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->main()));
}

void TestKeyboard::restoredSelectionIsWhereTheKeyboardIs()
{
    openList();
    table()->selectRow(70);
    const QString name = table()->model()->index(70, 0).data().toString();
    m_fixture->reopen();
    makeActive();
    QTRY_VERIFY(table()->model() && table()->selectionModel()->hasSelection());
    const QModelIndex selected = table()->selectionModel()->selectedRows().first();
    QCOMPARE(selected.data().toString(), name);
    QCOMPARE(table()->currentIndex().row(), selected.row());
    QVERIFY(table()->viewport()->rect().contains(table()->visualRect(selected).center()));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->selectionModel()->selectedRows().first().row(), selected.row() + 1);
}

void TestKeyboard::refreshLeavesTheKeyboardWhereItIs()
{
    openList();
    table()->selectRow(3);
    table()->selectionModel()->setCurrentIndex(table()->model()->index(60, 0), QItemSelectionModel::NoUpdate);
    const int place = table()->verticalScrollBar()->value();
    QVERIFY(place > 0);
    const int before = m_fixture->sandbox->requestCount("listInstances");
    QVERIFY(m_stage->act(u"refreshAction"_s));
    QTRY_VERIFY(m_fixture->sandbox->requestCount("listInstances") > before);
    QTRY_VERIFY(!WindowFixture::textsOf(mainTitle).contains(u"refreshing"_s));
    QCOMPARE(table()->currentIndex().row(), 60);
    QCOMPARE(table()->verticalScrollBar()->value(), place);
}

void TestKeyboard::firstStartPutsTheKeyboardOnTheChoice()
{
    m_fixture->open();
    makeActive();
    QTRY_COMPARE(focusedName(), u"connectAccountPushButton"_s);
    QVERIFY(!StageHand::part(m_stage->main(), u"filterDockWidget"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QWidget *dialog = StageHand::windowSoon(u"connectDialog"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(focusedName(), u"connectAccountPushButton"_s);
}

void TestKeyboard::leavingTheMenusGivesTheListTheKeyboardBack()
{
    openList();
    table()->selectRow(2);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QTest::keyClick(m_stage->main()->windowHandle(), Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_R);
    QWidget *dialog = StageHand::windowSoon(u"restartDialog"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!StageHand::window(u"restartDialog"_s));
    makeActive();
    QTRY_COMPARE(focusedName(), u"instancesTableView"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 3);
}

void TestKeyboard::downSelectsTheRowAfterADeletedOne_data()
{
    QTest::addColumn<int>("row");
    QTest::addRow("the first") << 0;
    QTest::addRow("one in the middle") << 4;
}

void TestKeyboard::downSelectsTheRowAfterADeletedOne()
{
    QFETCH(int, row);
    openList();
    table()->selectRow(row);
    table()->setFocus();
    const QString id = table()->currentIndex().data(InstanceTableModel::IdRole).toString();
    const QString next = table()->model()->index(row + 1, 0).data().toString();
    m_fixture->sandbox->removeInstance(id.toStdString());
    QVERIFY(m_stage->act(u"refreshAction"_s));
    QTRY_VERIFY(!m_stage->main()->findChild<QAction *>(u"editAction"_s)->isEnabled());
    table()->clearSelection();
    QTRY_COMPARE(table()->model()->rowCount(), 89);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).data().toString(), next);
}

void TestKeyboard::preferencesOpenAtTheirPages()
{
    m_fixture->open();
    QVERIFY(m_stage->open(u"preferencesAction"_s, u"preferencesDialog"_s));
    const QWidget *dialog = StageHand::window(u"preferencesDialog"_s);
    QTRY_COMPARE(focusedName(), u"pagesListWidget"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    const auto *pages = dialog->findChild<QStackedWidget *>(u"pagesStackedWidget"_s);
    QCOMPARE(pages->currentIndex(), 1);
    QVERIFY(!dialog->findChild<QPushButton *>(u"applyPushButton"_s)->isEnabled());
}

void TestKeyboard::listIsSortedWithoutTheMouse()
{
    openList();
    table()->setFocus();
    QVERIFY(action(u"sortNewestFirstAction"_s)->isChecked());
    QVERIFY(!action(u"sortDescendingAction"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_B);
    QTRY_COMPARE(QApplication::activePopupWidget()->objectName(), u"sortMenu"_s);
    // The first entry, as there is but one account.
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(action(u"sortByNameAction"_s)->isChecked());
    const QStringList ascending = textsOf(table(), 0);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), 0);
    QVERIFY(ascending.first() < ascending.last());

    QVERIFY(m_stage->act(u"sortDescendingAction"_s));
    const QStringList descending = textsOf(table(), 0);
    QCOMPARE(descending.first(), ascending.last());
    QVERIFY(m_stage->act(u"sortNewestFirstAction"_s));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), -1);
    // What a click chooses is ticked as well.
    table()->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    QVERIFY(action(u"sortByStateAction"_s)->isChecked());
    QVERIFY(action(u"sortDescendingAction"_s)->isChecked());
}

void TestKeyboard::listOfAllAccountsIsSortedWithoutTheMouse()
{
    openList();
    QVERIFY(!action(u"sortByAccountAction"_s)->isVisible());
    m_fixture->addOtherAccount(u"Another"_s, 5, 8);
    QVERIFY(m_stage->act(u"allAccountsAction"_s));
    const auto *all = m_stage->main()->findChild<QTableView *>(u"allInstancesTableView"_s);
    QTRY_COMPARE(all->model()->rowCount(), 95);
    QVERIFY(action(u"sortByAccountAction"_s)->isVisible());
    QTRY_VERIFY(all->hasFocus());
    chooseInPalette(u"sort by account"_s);
    QTRY_COMPARE(all->horizontalHeader()->sortIndicatorSection(), 0);
    QTRY_COMPARE(textsOf(all, 0).mid(0, 5), QStringList(5, u"Another"_s));
    QVERIFY(m_stage->act(u"sortByNameAction"_s));
    QCOMPARE(all->horizontalHeader()->sortIndicatorSection(), 1);
    // The list of one account keeps its own.
    QVERIFY(m_stage->act(u"allAccountsAction"_s));
    QVERIFY(action(u"sortNewestFirstAction"_s)->isChecked());
}

void TestKeyboard::chooseInPalette(const QString &words) const
{
    QWidget *palette = m_stage->open(u"paletteAction"_s, u"commandPalette"_s);
    QTRY_COMPARE(focusedName(), u"paletteLineEdit"_s);
    QVERIFY(StageHand::type(palette, u"paletteLineEdit"_s, words));
    QTest::keyClick(StageHand::part(palette, u"paletteLineEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(!StageHand::window(u"commandPalette"_s));
}

void TestKeyboard::paletteClearsTheFilterAndShowsSavedViews()
{
    openList();
    FleetFilter filter;
    filter.text = u"nothing has this name"_s;
    SavedViews(*m_fixture->settings).save(u"Fish & chips"_s, filter);
    QVERIFY(!action(u"clearFilterAction"_s)->isEnabled());
    chooseInPalette(u"fish chips"_s);
    const auto *search = m_stage->main()->findChild<QLineEdit *>(u"searchLineEdit"_s);
    QTRY_COMPARE(search->text(), filter.text);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    chooseInPalette(u"clear search"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 90);
    QVERIFY(search->text().isEmpty());
    QVERIFY(!action(u"clearFilterAction"_s)->isEnabled());
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"

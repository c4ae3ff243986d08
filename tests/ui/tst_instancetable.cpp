// SPDX-License-Identifier: MIT
#include "ui/instancetable.h"

#include "fleet/instancetablemodel.h"
#include "scripteddesktop.h"
#include "ui/accountstates.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace vzaps;

namespace {

// So many that a new order is told as a reset.
constexpr int many = 21'000;

QString idOf(int number)
{
    return u"VZ%1"_s.arg(number);
}

//! The order of the names is not that of the numbers; each seventh name has "loja" in it.
Instance made(int number)
{
    Instance instance;
    instance.id = idOf(number);
    instance.name =
        u"%1 %2"_s.arg(number * 7919 % many, 5, 10, QChar(u'0')).arg(number % 7 ? u"Shop"_s : u"Loja"_s);
    instance.connected = number % 2 == 0;
    return instance;
}

} // namespace

//! The table above a fleet that is so large that it is arranged a little after it was asked for.
class TestInstanceTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void selectionAndPlaceSurviveALateSort();
    void selectionSurvivesALateSearchAndItsEnd();
    void countIsThatOfTheRowsHoweverTheyWereSelected();
    void oneSelectedHasAnIdAndSeveralHaveNone();
    void statesAreThoseOfTheSelectedRows();
    void exportHasTheColumnsInSightInTheirOrder();
    void whatIsLookedAtStaysInSightInASmallerTable();
    void whoIsSentThereFindsSomethingSelected();
    void shiftF10AsksForTheContextMenuOfTheRow();
    void shiftF10OpensTheMenuOfTheAccounts();

private:
    void select(const QList<int> &rows);
    void arranged();

    test::ScriptedDesktop m_desktop;
    std::unique_ptr<InstanceTableModel> m_model;
    std::unique_ptr<InstanceTable> m_table;
};

void TestInstanceTable::init()
{
    m_table.reset();
    m_model = std::make_unique<InstanceTableModel>();
    QList<Instance> instances;
    for (int i = 0; i < many; ++i)
        instances << made(i);
    m_model->merge(instances);
    m_model->arranger().setAtOnce(100);
    m_table = std::make_unique<InstanceTable>(m_desktop);
    m_table->setInstances(m_model.get());
    m_table->resize(900, 500);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    QCOMPARE(m_model->rowCount(), many);
}

void TestInstanceTable::select(const QList<int> &rows)
{
    m_table->clearSelection();
    for (const int row : rows) {
        m_table->selectionModel()->select(m_model->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void TestInstanceTable::arranged()
{
    QTRY_VERIFY(!m_model->isSearching() && !m_model->isSorting());
}

void TestInstanceTable::selectionAndPlaceSurviveALateSort()
{
    const QStringList wanted{m_model->idAt(5), m_model->idAt(6), m_model->idAt(2000)};
    select({5, 6, 2000});
    m_table->scrollTo(m_model->index(2000, 0), QAbstractItemView::PositionAtTop);
    const QString top = m_model->idAt(m_table->rowAt(0));
    QVERIFY(m_table->verticalScrollBar()->value() > 0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

    m_table->horizontalHeader()->setSortIndicator(InstanceTableModel::NameColumn, Qt::AscendingOrder);
    QVERIFY(m_model->isSorting());
    QCOMPARE(reset.count(), 0);
    arranged();
    QVERIFY(reset.count() > 0);
    const QStringList after = m_table->selectedIds();
    QCOMPARE(QSet<QString>(after.begin(), after.end()), QSet<QString>(wanted.begin(), wanted.end()));
    QCOMPARE(m_table->selectedCount(), 3);
    QCOMPARE(m_model->idAt(m_table->rowAt(0)), top);
}

void TestInstanceTable::selectionSurvivesALateSearchAndItsEnd()
{
    const int row = m_model->indexOf(idOf(70)).row();
    const int other = m_model->indexOf(idOf(71)).row();
    select({row, other});
    FleetFilter filter;
    filter.text = u"loja"_s;
    m_model->setFilter(filter);
    QVERIFY(m_model->isSearching());
    arranged();
    QCOMPARE(m_model->rowCount(), (many + 6) / 7);
    QCOMPARE(m_table->selectedIds(), QStringList{idOf(70)});
    m_model->setFilter({});
    arranged();
    QCOMPARE(m_model->rowCount(), many);
    QCOMPARE(m_table->selectedIds(), QStringList{idOf(70)});
}

void TestInstanceTable::countIsThatOfTheRowsHoweverTheyWereSelected()
{
    QCOMPARE(m_table->selectedCount(), 0);
    select({1, 2, 3, 3, 9});
    QCOMPARE(m_table->selectedCount(), 4);
    QCOMPARE(m_table->selectedIds(),
             (QStringList{m_model->idAt(1), m_model->idAt(2), m_model->idAt(3), m_model->idAt(9)}));
    m_table->selectionModel()->select(m_model->index(2, 0),
                                      QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QCOMPARE(m_table->selectedCount(), 3);
    m_table->selectAll();
    QCOMPARE(m_table->selectedCount(), many);
    QCOMPARE(m_table->selectedIds().size(), many);
}

void TestInstanceTable::oneSelectedHasAnIdAndSeveralHaveNone()
{
    QVERIFY(m_table->selectedId().isEmpty());
    select({7});
    QCOMPARE(m_table->selectedId(), m_model->idAt(7));
    select({7, 8});
    QVERIFY(m_table->selectedId().isEmpty());
    select({7, 18});
    QVERIFY(m_table->selectedId().isEmpty());
}

void TestInstanceTable::statesAreThoseOfTheSelectedRows()
{
    select({m_model->indexOf(idOf(10)).row(), m_model->indexOf(idOf(11)).row()});
    QList<ConnectionState> states = m_table->selectedStates();
    QCOMPARE(states.size(), 2);
    QCOMPARE(states.count(ConnectionState::Connected), 1);
    QCOMPARE(states.count(ConnectionState::Disconnected), 1);
}

void TestInstanceTable::exportHasTheColumnsInSightInTheirOrder()
{
    const QList<ExportColumn> atFirst{ExportColumn::Name,   ExportColumn::State, ExportColumn::Billing,
                                      ExportColumn::Ends,   ExportColumn::Phone, ExportColumn::PushName,
                                      ExportColumn::Webhook};
    QCOMPARE(m_table->shownColumns(), atFirst);
    m_table->setColumnHidden(InstanceTableModel::PhoneColumn, true);
    m_table->setColumnHidden(InstanceTableModel::WebhookColumn, true);
    m_table->setColumnHidden(InstanceTableModel::IdColumn, false);
    m_table->setColumnHidden(InstanceTableModel::CreatedColumn, false);
    m_table->horizontalHeader()->moveSection(InstanceTableModel::CreatedColumn, 1);
    const QList<ExportColumn> chosen{ExportColumn::Name, ExportColumn::Created, ExportColumn::State,
                                     ExportColumn::Billing, ExportColumn::Ends};
    QCOMPARE(m_table->shownColumns(), chosen);
}

void TestInstanceTable::whatIsLookedAtStaysInSightInASmallerTable()
{
    const int last = m_table->rowAt(m_table->viewport()->height() - 1) - 1;
    QVERIFY(last > 5);
    m_table->setCurrentIndex(m_model->index(last, 0));
    QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    const auto inSight = [this, last] {
        return m_table->viewport()->rect().contains(
            QPoint(1, m_table->visualRect(m_model->index(last, 0)).center().y()));
    };
    m_table->resize(900, 250);
    QTRY_VERIFY(inSight());

    // What its user scrolled away from does not come back by itself.
    m_table->scrollTo(m_model->index(2000, 0), QAbstractItemView::PositionAtTop);
    const int place = m_table->verticalScrollBar()->value();
    m_table->resize(900, 200);
    QTRY_VERIFY(m_table->viewport()->height() < 200);
    QCOMPARE(m_table->verticalScrollBar()->value(), place);
}

void TestInstanceTable::whoIsSentThereFindsSomethingSelected()
{
    QCOMPARE(m_table->selectedCount(), 0);
    m_table->takeFocus();
    QCOMPARE(m_table->selectedId(), m_model->idAt(0));

    // What was chosen stays so.
    select({3, 4});
    m_table->takeFocus();
    QCOMPARE(m_table->selectedCount(), 2);
}

void TestInstanceTable::shiftF10AsksForTheContextMenuOfTheRow()
{
    m_table->setCurrentIndex(m_model->index(4, 0));
    QSignalSpy asked(m_table.get(), &QWidget::customContextMenuRequested);
    QTest::keyClick(m_table.get(), Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_table->rowAt(asked.first().first().toPoint().y()), 4);
}

void TestInstanceTable::shiftF10OpensTheMenuOfTheAccounts()
{
    AccountStates states(m_desktop);
    states.show();
    QStringList offered;
    // The menu holds up whoever opened it.
    QTimer::singleShot(0, &states, [&offered] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            offered << action->objectName();
        menu->close();
    });
    QTest::keyClick(&states, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(offered, QStringList{u"openAccountAction"_s});
}

QTEST_MAIN(TestInstanceTable)
#include "tst_instancetable.moc"

// SPDX-License-Identifier: MIT
#include "fleet/instancetablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace vzaps;

namespace {

Instance made(const char *id, const char *name)
{
    Instance instance;
    instance.id = QString::fromLatin1(id);
    instance.name = QString::fromUtf8(name);
    return instance;
}

QString idsOf(const InstanceTableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.idAt(row);
    return ids.join(u' ');
}

//! The model under the eyes of Qt's own tester.
struct Watched {
    InstanceTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestInstanceTableModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mergeAddsAndUpdates();
    void mergeOfTheSameChangesNothing();
    void duplicatesAreMerged();
    void maskedTokenDoesNotReplaceAKnownOne_data();
    void maskedTokenDoesNotReplaceAKnownOne();
    void removalKeepsTheOthersInPlace();
    void retainOnlyDropsRuns_data();
    void retainOnlyDropsRuns();
    void sortOrdersByRawValues_data();
    void sortOrdersByRawValues();
    void sortIsStable();
    void sortKeepsPersistentIndexesAndSelection();
    void newRowFindsItsPlace();
    void changedRowFindsItsPlace();
    void filterHidesAndShowsAgain();
    void manyComeTogether();
    void goneRowsStayMarkedUntilRemoved();
    void busyIsPerInstance();
    void namesAreFoundExactly();
    void cellsShowWords();
    void clearEmpties();
    void hostileTextIsEscapedInToolTips();
};

void TestInstanceTableModel::initTestCase()
{
    // The C locale orders by character codes and takes no part in what a language does.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestInstanceTableModel::mergeAddsAndUpdates()
{
    Watched w;
    w.model.merge({made("a", "one"), made("b", "two")});
    QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
    w.model.merge({made("b", "two again"), made("c", "three")});
    QCOMPARE(idsOf(w.model), QStringLiteral("a b c"));
    QCOMPARE(w.model.find(QStringLiteral("b"))->name, QStringLiteral("two again"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QVERIFY(!w.model.find(QStringLiteral("x")));
    QVERIFY(!w.model.indexOf(QStringLiteral("x")).isValid());
}

void TestInstanceTableModel::mergeOfTheSameChangesNothing()
{
    Watched w;
    w.model.merge({made("a", "one"), made("b", "two")});
    QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&w.model, &QAbstractItemModel::rowsInserted);
    w.model.merge({made("b", "two"), made("a", "one")});
    w.model.merge({});
    QCOMPARE(changed.count() + inserted.count(), 0);
    QCOMPARE(idsOf(w.model), QStringLiteral("a b"));
}

void TestInstanceTableModel::duplicatesAreMerged()
{
    Watched w;
    w.model.merge({made("a", "one"), made("b", "two"), made("a", "one, newer")});
    QCOMPARE(idsOf(w.model), QStringLiteral("a b"));
    QCOMPARE(w.model.find(QStringLiteral("a"))->name, QStringLiteral("one, newer"));
}

void TestInstanceTableModel::maskedTokenDoesNotReplaceAKnownOne_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("kept");
    const QString full = QStringLiteral("inst_0001");
    const QString masked = QStringLiteral("inst****01");
    QTest::newRow("masked") << full << masked << full;
    QTest::newRow("left out") << full << QString() << full;
    QTest::newRow("another one") << full << QStringLiteral("inst_0002") << QStringLiteral("inst_0002");
    QTest::newRow("full after masked") << masked << full << full;
    QTest::newRow("masked after nothing") << QString() << masked << masked;
}

void TestInstanceTableModel::maskedTokenDoesNotReplaceAKnownOne()
{
    QFETCH(QString, known);
    QFETCH(QString, listed);
    QFETCH(QString, kept);
    Watched w;
    Instance instance = made("a", "one");
    instance.token = known;
    w.model.upsert(instance);
    instance.token = listed;
    instance.name = QStringLiteral("renamed");
    w.model.merge({instance});
    QCOMPARE(w.model.find(QStringLiteral("a"))->token, kept);
    QCOMPARE(w.model.find(QStringLiteral("a"))->name, QStringLiteral("renamed"));
}

void TestInstanceTableModel::removalKeepsTheOthersInPlace()
{
    Watched w;
    w.model.merge({made("a", "1"), made("b", "2"), made("c", "3")});
    const QPersistentModelIndex last = w.model.indexOf(QStringLiteral("c"));
    w.model.remove(QStringLiteral("b"));
    w.model.remove(QStringLiteral("never there"));
    QCOMPARE(idsOf(w.model), QStringLiteral("a c"));
    QCOMPARE(last.row(), 1);
    QCOMPARE(w.model.indexOf(QStringLiteral("c")).row(), 1);
    QVERIFY(!w.model.find(QStringLiteral("b")));
}

void TestInstanceTableModel::retainOnlyDropsRuns_data()
{
    QTest::addColumn<QString>("kept");
    for (const char *kept : {"", "a", "f", "a f", "b c", "a c e", "b d f", "a b c d e f", "a b e f", "c d"})
        QTest::newRow(*kept ? kept : "nothing") << QString::fromLatin1(kept);
}

void TestInstanceTableModel::retainOnlyDropsRuns()
{
    QFETCH(QString, kept);
    Watched w;
    w.model.merge(
        {made("a", "1"), made("b", "2"), made("c", "3"), made("d", "4"), made("e", "5"), made("f", "6")});
    const QStringList ids = kept.split(u' ', Qt::SkipEmptyParts);
    QList<QPersistentModelIndex> rows;
    for (const QString &id : ids)
        rows << w.model.indexOf(id);
    w.model.retainOnly({ids.begin(), ids.end()});
    QCOMPARE(idsOf(w.model), kept);
    for (int i = 0; i < ids.size(); ++i) {
        QCOMPARE(rows.at(i).row(), i);
        QCOMPARE(w.model.indexOf(ids.at(i)).row(), i);
    }
}

void TestInstanceTableModel::sortOrdersByRawValues_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("name, numbers by value, any case")
        << int(InstanceTableModel::NameColumn) << QStringLiteral("b c a") << QStringLiteral("a c b");
    QTest::newRow("state") << int(InstanceTableModel::StateColumn) << QStringLiteral("c a b")
                           << QStringLiteral("b a c");
    QTest::newRow("created; without a date last")
        << int(InstanceTableModel::CreatedColumn) << QStringLiteral("b a c") << QStringLiteral("a b c");
    QTest::newRow("id") << int(InstanceTableModel::IdColumn) << QStringLiteral("a b c")
                        << QStringLiteral("c b a");
}

void TestInstanceTableModel::sortOrdersByRawValues()
{
    QFETCH(int, column);
    QFETCH(QString, ascending);
    QFETCH(QString, descending);
    Watched w;
    Instance a = made("a", "shop 10");
    Instance b = made("b", "shop 2");
    Instance c = made("c", "Shop 3");
    a.connected = true;
    b.connected = false;
    a.createdAt = QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC);
    b.createdAt = QDateTime(QDate(2026, 9, 30), QTime(0, 0), Qt::UTC);
    w.model.merge({a, b, c});
    w.model.sort(column, Qt::AscendingOrder);
    QCOMPARE(idsOf(w.model), ascending);
    w.model.sort(column, Qt::DescendingOrder);
    QCOMPARE(idsOf(w.model), descending);
}

void TestInstanceTableModel::sortIsStable()
{
    Watched w;
    for (int i = 0; i < 50; ++i) {
        Instance instance = made("x", i % 2 ? "odd" : "even");
        instance.id = QStringLiteral("id%1").arg(i, 2, 10, QLatin1Char('0'));
        w.model.upsert(instance);
    }
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        w.model.sort(InstanceTableModel::IdColumn);
        w.model.sort(InstanceTableModel::NameColumn, order);
        for (int row = 1; row < 50; ++row) {
            if (row != 25)
                QVERIFY(w.model.idAt(row - 1) < w.model.idAt(row));
        }
    }
}

void TestInstanceTableModel::sortKeepsPersistentIndexesAndSelection()
{
    Watched w;
    QList<Instance> rows;
    for (int i = 0; i < 20; ++i) {
        Instance instance = made("x", "name");
        instance.id = QStringLiteral("id%1").arg(i);
        instance.name = QStringLiteral("name %1").arg((i * 7) % 20);
        rows << instance;
    }
    w.model.merge(rows);
    QHash<QString, QPersistentModelIndex> kept;
    for (const Instance &instance : rows)
        kept.insert(instance.id, w.model.indexOf(instance.id, InstanceTableModel::WebhookColumn));
    QItemSelectionModel selection(&w.model);
    selection.select(w.model.indexOf(QStringLiteral("id3")),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        w.model.sort(InstanceTableModel::NameColumn, order);
        for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
            QVERIFY(it->isValid());
            QCOMPARE(it->data(InstanceTableModel::IdRole).toString(), it.key());
            QCOMPARE(it->column(), int(InstanceTableModel::WebhookColumn));
        }
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().data(InstanceTableModel::IdRole).toString(),
                 QStringLiteral("id3"));
    }
}

void TestInstanceTableModel::newRowFindsItsPlace()
{
    Watched w;
    w.model.sort(InstanceTableModel::NameColumn);
    w.model.merge({made("a", "1"), made("c", "3")});
    w.model.upsert(made("b", "2"));
    QCOMPARE(idsOf(w.model), QStringLiteral("a b c"));
    QCOMPARE(w.model.indexOf(QStringLiteral("c")).row(), 2);
}

void TestInstanceTableModel::changedRowFindsItsPlace()
{
    Watched w;
    w.model.sort(InstanceTableModel::NameColumn);
    w.model.merge({made("a", "1"), made("b", "2"), made("c", "3")});
    const QPersistentModelIndex moved = w.model.indexOf(QStringLiteral("a"));
    w.model.upsert(made("a", "9"));
    QCOMPARE(idsOf(w.model), QStringLiteral("b c a"));
    QCOMPARE(moved.row(), 2);
}

void TestInstanceTableModel::filterHidesAndShowsAgain()
{
    Watched w;
    w.model.merge({made("a", "North"), made("b", "South"), made("c", "North sea")});
    FleetFilter filter;
    filter.text = QStringLiteral("north");
    w.model.setFilter(filter);
    QCOMPARE(idsOf(w.model), QStringLiteral("a c"));
    QCOMPARE(w.model.totalCount(), 3);
    QVERIFY(w.model.find(QStringLiteral("b"))); // known, though not shown
    w.model.upsert(made("b", "North too"));
    QCOMPARE(idsOf(w.model), QStringLiteral("a b c"));
    w.model.upsert(made("a", "East"));
    QCOMPARE(idsOf(w.model), QStringLiteral("b c"));
    w.model.setFilter({});
    QCOMPARE(idsOf(w.model), QStringLiteral("a b c"));
}

void TestInstanceTableModel::manyComeTogether()
{
    Watched w;
    w.model.merge({made("a", "1")});
    QSignalSpy resets(&w.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&w.model, &QAbstractItemModel::rowsInserted);
    for (int batch = 0; batch < 10; ++batch) {
        std::vector<PackedInstance> packed;
        for (int i = 0; i < 500; ++i) {
            Instance instance = made("x", "name");
            instance.id = QStringLiteral("id-%1-%2").arg(batch).arg(i);
            packed.emplace_back(instance);
        }
        w.model.mergeSoon(std::move(packed), false);
    }
    QCOMPARE(w.model.rowCount(), 1); // not one by one
    QTRY_COMPARE(w.model.rowCount(), 5001);
    QCOMPARE(resets.count() + inserts.count(), 1);
}

void TestInstanceTableModel::goneRowsStayMarkedUntilRemoved()
{
    Watched w;
    w.model.merge({made("a", "1"), made("b", "2")});
    w.model.beginPass();
    w.model.merge({made("a", "1")});
    QCOMPARE(w.model.unseen(), QStringList{QStringLiteral("b")});
    w.model.markGone(QStringLiteral("b"));
    QVERIFY(w.model.indexOf(QStringLiteral("b")).data(InstanceTableModel::GoneRole).toBool());
    QCOMPARE(w.model.goneIds(), QStringList{QStringLiteral("b")});
    QVERIFY(w.model.unseen().isEmpty());
    w.model.upsert(made("b", "2")); // it is there after all
    QVERIFY(!w.model.isGone(QStringLiteral("b")));
}

void TestInstanceTableModel::busyIsPerInstance()
{
    Watched w;
    w.model.merge({made("a", "1"), made("b", "2")});
    QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
    w.model.setBusy(QStringLiteral("b"), true);
    w.model.setBusy(QStringLiteral("b"), true);
    w.model.setBusy(QStringLiteral("not loaded"), true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(w.model.index(1, 4).data(InstanceTableModel::BusyRole).toBool());
    QVERIFY(!w.model.index(0, 4).data(InstanceTableModel::BusyRole).toBool());
    w.model.setBusy(QStringLiteral("b"), false);
    QVERIFY(!w.model.index(1, 4).data(InstanceTableModel::BusyRole).toBool());
}

void TestInstanceTableModel::namesAreFoundExactly()
{
    Watched w;
    w.model.merge({made("a", "Shop"), made("b", "shop"), made("c", "Shop")});
    QCOMPARE(w.model.idsNamed(QStringLiteral("Shop")),
             QStringList({QStringLiteral("a"), QStringLiteral("c")}));
    QVERIFY(w.model.idsNamed(QStringLiteral("Sho")).isEmpty());
}

void TestInstanceTableModel::cellsShowWords()
{
    Watched w;
    Instance full = made("a", "");
    full.connected = false;
    full.billingStatus = QStringLiteral("past_due");
    full.jid = QStringLiteral("5500900000001:3@s.whatsapp.net");
    full.events = {QStringLiteral("Message"), QStringLiteral("Connected")};
    full.odd = true;
    Instance plain = made("b", "x");
    plain.pushName = QStringLiteral("Desk");
    plain.billingStatus = QStringLiteral("SOMETHING_NEW");
    w.model.merge({full, plain});
    const auto cell = [&](int row, int column) { return w.model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, InstanceTableModel::NameColumn), QStringLiteral("(no name)"));
    QCOMPARE(cell(0, InstanceTableModel::StateColumn), QStringLiteral("Disconnected"));
    QCOMPARE(cell(0, InstanceTableModel::BillingColumn), QStringLiteral("Past due"));
    QCOMPARE(cell(0, InstanceTableModel::PhoneColumn), QStringLiteral("+5500900000001"));
    QCOMPARE(cell(0, InstanceTableModel::EventsColumn), QStringLiteral("Message, Connected"));
    QVERIFY(w.model.index(0, 0).data(InstanceTableModel::OddRole).toBool());
    QCOMPARE(cell(1, InstanceTableModel::StateColumn), QStringLiteral("Unknown"));
    QCOMPARE(cell(1, InstanceTableModel::BillingColumn), QStringLiteral("SOMETHING_NEW"));
    QCOMPARE(cell(1, InstanceTableModel::PhoneColumn), QStringLiteral("Desk"));
    QCOMPARE(cell(1, InstanceTableModel::CreatedColumn), QString());
    for (int column = 0; column < w.model.columnCount(); ++column)
        QVERIFY(!w.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestInstanceTableModel::clearEmpties()
{
    Watched w;
    w.model.merge({made("a", "1"), made("b", "2")});
    w.model.clear();
    QCOMPARE(w.model.rowCount(), 0);
    QVERIFY(!w.model.find(QStringLiteral("a")));
    w.model.merge({made("b", "2")});
    QCOMPARE(idsOf(w.model), QStringLiteral("b"));
}

void TestInstanceTableModel::hostileTextIsEscapedInToolTips()
{
    Watched w;
    w.model.merge({made("a", "<img src=x> &lt;")});
    const QString toolTip = w.model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(!toolTip.contains(QLatin1String("<img")));
    QVERIFY(toolTip.contains(QLatin1String("&lt;img src=x&gt; &amp;lt;")));
}

QTEST_GUILESS_MAIN(TestInstanceTableModel)
#include "tst_instancetablemodel.moc"

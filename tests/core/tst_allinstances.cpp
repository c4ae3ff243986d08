// SPDX-License-Identifier: MIT
#include "fleet/allinstancesmodel.h"
#include "fleet/instancetablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vzaps;

namespace {

constexpr int accountCount = 3;

AccountProfile profileOf(int number)
{
    AccountProfile profile;
    profile.id = QUuid::createUuidV5(QUuid(), QString::number(number));
    profile.name = u"Client %1"_s.arg(QChar(u'A' + number));
    profile.colour = u"#00000%1"_s.arg(number);
    return profile;
}

//! Many share a value, some lack it.
Instance made(int number)
{
    static const QStringList names{u"Loja 10"_s,   u"loja 2"_s, u"São João"_s,
                                   u"Sao Bento"_s, u"Ótica"_s,  u"zebra"_s};
    static const QStringList billing{u"ACTIVE"_s, u"PAST_DUE"_s, QString()};
    const QDateTime day(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    Instance instance;
    instance.id = u"VZ%1"_s.arg((number * 7919) % 1000, 4, 10, QLatin1Char('0'));
    instance.name = names.at((number * 31) % names.size());
    instance.connected = number % 4 == 0 ? std::nullopt : std::optional(number % 3 == 0);
    instance.billingStatus = billing.at(number % 3);
    instance.jid = number % 5 == 0 ? QString() : u"55%1@s.whatsapp.net"_s.arg(number % 9);
    instance.webhook = number % 6 == 0 ? QString() : u"https://h%1.example.com/"_s.arg(number % 4);
    instance.events = number % 2 == 0 ? QStringList{u"Message"_s} : QStringList();
    instance.createdAt = day.addDays(-(number % 11));
    instance.updatedAt = number % 7 == 0 ? QDateTime() : day.addSecs(number % 13);
    instance.cancelAt = number % 3 == 0 ? day.addDays(number % 17) : QDateTime();
    return instance;
}

constexpr int columnOf(InstanceTableModel::Column column)
{
    return int(AllInstancesModel::FirstInstanceColumn) + int(column);
}

FleetFilter textFilter(const QString &text)
{
    FleetFilter filter;
    filter.text = text;
    return filter;
}

//! The tables of three accounts in one, and the same instances in a table of their own for comparing.
struct Fleets {
    explicit Fleets(int instances)
    {
        QList<Instance> all;
        for (int account = 0; account < accountCount; ++account) {
            QList<Instance> own;
            for (int number = account; number < instances; number += accountCount)
                own << made(number);
            all += own;
            tables[account].merge(own);
            merged.add(profileOf(account), tables[account]);
        }
        reference.merge(all);
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < merged.rowCount(); ++row)
            ids << merged.refAt(row).id;
        return ids;
    }
    [[nodiscard]] QStringList referenceIds() const
    {
        QStringList ids;
        for (int row = 0; row < reference.rowCount(); ++row)
            ids << reference.idAt(row);
        return ids;
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return merged.index(row, column).data().toString();
    }

    InstanceTableModel tables[accountCount];
    InstanceTableModel reference;
    AllInstancesModel merged;
    QAbstractItemModelTester tester{&merged, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestAllInstances final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOfAllAccountsAreSortedAsInOneTable_data();
    void rowsOfAllAccountsAreSortedAsInOneTable();
    void accountColumnSortsByName();
    void searchGoesAcrossTheAccounts();
    void searchThatTakesItsTimeIsSettledAtItsEnd();
    void countsAreThoseOfOneTable();
    void everyRowHasItsAccount();
    void sameIdInTwoAccountsIsTwoInstances();
    void newInstancesOfAnAccountFindTheirPlace();
    void renamedInstanceMovesAmongThoseOfOthers();
    void rowsAreWhatTheyWereUntilTheResetBegins();
    void removedInstanceLeavesNoWrongRow();
    void removedAccountTakesItsRowsAtOnce();
    void renamedAccountsAndTheirOrderAreFollowed();
    void keysNameAnInstanceForGood();
};

void TestAllInstances::rowsOfAllAccountsAreSortedAsInOneTable_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (int column = -1; column < InstanceTableModel::ColumnCount; ++column) {
        QTest::addRow("%d up", column) << column << false;
        QTest::addRow("%d down", column) << column << true;
    }
}

void TestAllInstances::rowsOfAllAccountsAreSortedAsInOneTable()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    const auto order = descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    Fleets fleets(300);
    fleets.merged.sort(column < 0 ? -1 : column + AllInstancesModel::FirstInstanceColumn, order);
    fleets.reference.sort(column, order);
    QCOMPARE(fleets.ids().size(), 300);
    QCOMPARE(fleets.ids(), fleets.referenceIds());
}

void TestAllInstances::accountColumnSortsByName()
{
    Fleets fleets(30);
    fleets.merged.sort(AllInstancesModel::AccountColumn, Qt::DescendingOrder);
    QCOMPARE(fleets.text(0, AllInstancesModel::AccountColumn), u"Client C"_s);
    QCOMPARE(fleets.text(29, AllInstancesModel::AccountColumn), u"Client A"_s);
    fleets.merged.sort(AllInstancesModel::AccountColumn, Qt::AscendingOrder);
    QCOMPARE(fleets.text(0, AllInstancesModel::AccountColumn), u"Client A"_s);
    QCOMPARE(fleets.text(29, AllInstancesModel::AccountColumn), u"Client C"_s);
}

void TestAllInstances::searchGoesAcrossTheAccounts()
{
    Fleets fleets(120);
    for (const QString &text : {u"sao -bento"_s, u"billing:PAST_DUE loja"_s, u"host:h2.example.com"_s}) {
        fleets.merged.setFilter(textFilter(text));
        fleets.reference.setFilter(textFilter(text));
        QVERIFY(fleets.reference.rowCount() > 0);
        QCOMPARE(fleets.ids(), fleets.referenceIds());
        QCOMPARE(fleets.merged.totalCount(), 120);
    }
    int sum = 0;
    for (int account = 0; account < accountCount; ++account)
        sum += fleets.merged.shownCount(profileOf(account).id);
    QCOMPARE(sum, fleets.merged.rowCount());
}

void TestAllInstances::searchThatTakesItsTimeIsSettledAtItsEnd()
{
    Fleets fleets(300);
    QTRY_VERIFY(fleets.merged.isSettled());
    fleets.tables[1].arranger().setAtOnce(10);
    fleets.merged.setFilter(textFilter(u"zebra"_s));
    QVERIFY(!fleets.merged.isSettled());
    QTRY_VERIFY(fleets.merged.isSettled());
    fleets.reference.setFilter(textFilter(u"zebra"_s));
    QVERIFY(fleets.merged.rowCount() > 0);
    QCOMPARE(fleets.merged.rowCount(), fleets.reference.rowCount());
}

void TestAllInstances::countsAreThoseOfOneTable()
{
    Fleets fleets(120);
    FleetFilter filter = textFilter(u"loja"_s);
    filter.states = {ConnectionState::Disconnected};
    for (const FleetFilter &wanted : {FleetFilter(), filter}) {
        fleets.merged.setFilter(wanted);
        fleets.reference.setFilter(wanted);
        FacetCounts counts = fleets.merged.counts();
        FacetCounts reference = fleets.reference.counts();
        for (FacetCounts *one : {&counts, &reference})
            std::sort(one->hosts.begin(), one->hosts.end(),
                      [](const auto &a, const auto &b) { return a.name < b.name; });
        QVERIFY(counts == reference);
    }
}

void TestAllInstances::everyRowHasItsAccount()
{
    Fleets fleets(30);
    for (int row = 0; row < 30; ++row) {
        const InstanceRef ref = fleets.merged.refAt(row);
        const QModelIndex index = fleets.merged.index(row, AllInstancesModel::AccountColumn);
        QCOMPARE(index.data().toString(), fleets.merged.accountName(ref.account));
        QVERIFY(!index.data(AllInstancesModel::AccountColourRole).toString().isEmpty());
        QCOMPARE(index.data(AllInstancesModel::AccountIdRole).toUuid(), ref.account);
        int owners = 0;
        for (int account = 0; account < accountCount; ++account) {
            const bool owns = fleets.tables[account].find(ref.id).has_value();
            owners += owns;
            QCOMPARE(owns, ref.account == profileOf(account).id);
        }
        QCOMPARE(owners, 1);
    }
}

void TestAllInstances::sameIdInTwoAccountsIsTwoInstances()
{
    Fleets fleets(0);
    Instance twin = made(1);
    fleets.tables[0].upsert(twin);
    twin.name = u"Twin"_s;
    fleets.tables[1].upsert(twin);
    QTRY_COMPARE(fleets.merged.rowCount(), 2);
    const QModelIndex one = fleets.merged.indexOf({profileOf(0).id, twin.id});
    const QModelIndex other = fleets.merged.indexOf({profileOf(1).id, twin.id});
    QVERIFY(one.isValid() && other.isValid() && one.row() != other.row());
    QCOMPARE(fleets.merged.instanceAt(other.row()).name, u"Twin"_s);
    QVERIFY(!fleets.merged.indexOf({profileOf(2).id, twin.id}).isValid());
}

void TestAllInstances::newInstancesOfAnAccountFindTheirPlace()
{
    Fleets fleets(60);
    fleets.merged.sort(columnOf(InstanceTableModel::IdColumn), Qt::AscendingOrder);
    fleets.reference.sort(InstanceTableModel::IdColumn, Qt::AscendingOrder);
    QList<Instance> more;
    for (int number = 60; number < 90; ++number)
        more << made(number);
    fleets.tables[1].merge(more);
    fleets.reference.merge(more);
    QTRY_COMPARE(fleets.ids(), fleets.referenceIds());
}

void TestAllInstances::renamedInstanceMovesAmongThoseOfOthers()
{
    Fleets fleets(0);
    for (int account = 0; account < accountCount; ++account) {
        Instance only = made(account);
        only.name = u"name %1"_s.arg(account);
        fleets.tables[account].upsert(only);
    }
    const int nameColumn = columnOf(InstanceTableModel::NameColumn);
    fleets.merged.sort(nameColumn, Qt::AscendingOrder);
    QCOMPARE(fleets.text(0, nameColumn), u"name 0"_s);
    // In its own table it is the only row and does not move.
    Instance renamed = made(0);
    renamed.name = u"name 9"_s;
    fleets.tables[0].upsert(renamed);
    QTRY_COMPARE(fleets.text(2, nameColumn), u"name 9"_s);
    QCOMPARE(fleets.text(0, nameColumn), u"name 1"_s);
}

//! Tables remember what is selected, by asking about every row before a reset.
void TestAllInstances::rowsAreWhatTheyWereUntilTheResetBegins()
{
    Fleets fleets(30);
    QList<InstanceRef> before;
    for (int row = 0; row < 30; ++row)
        before << fleets.merged.refAt(row);
    int resets = 0;
    connect(&fleets.merged, &QAbstractItemModel::modelAboutToBeReset, this, [&] {
        ++resets;
        QList<InstanceRef> asked;
        for (int row = 0; row < fleets.merged.rowCount(); ++row)
            asked << fleets.merged.refAt(row);
        QCOMPARE(asked, before);
    });
    fleets.merged.setProfiles({profileOf(2), profileOf(0), profileOf(1)});
    QCOMPARE(resets, 1);
    before.clear();
    for (int row = 0; row < 30; ++row)
        before << fleets.merged.refAt(row);
    fleets.merged.remove(profileOf(2).id);
    QCOMPARE(resets, 2);
    QCOMPARE(fleets.merged.rowCount(), 20);
}

void TestAllInstances::removedInstanceLeavesNoWrongRow()
{
    Fleets fleets(30);
    const InstanceRef gone = fleets.merged.refAt(0);
    QList<InstanceRef> others;
    for (int row = 1; row < 30; ++row)
        others << fleets.merged.refAt(row);
    for (InstanceTableModel &table : fleets.tables)
        table.remove(gone.id);
    // Before it is taken over: nothing there, and the rows below stand for what they stood for.
    QVERIFY(fleets.merged.refAt(0).isNull());
    QVERIFY(fleets.text(0, AllInstancesModel::FirstInstanceColumn).isEmpty());
    for (int row = 1; row < 30; ++row)
        QCOMPARE(fleets.merged.refAt(row), others.at(row - 1));
    QTRY_COMPARE(fleets.merged.rowCount(), 29);
    QCOMPARE(fleets.merged.refAt(0), others.first());
}

void TestAllInstances::removedAccountTakesItsRowsAtOnce()
{
    AllInstancesModel merged;
    InstanceTableModel stays;
    stays.upsert(made(1));
    merged.add(profileOf(0), stays);
    {
        InstanceTableModel goes;
        goes.merge({made(2), made(3)});
        merged.add(profileOf(1), goes);
        QCOMPARE(merged.rowCount(), 3);
        goes.upsert(made(4)); // still to be taken over
        merged.remove(profileOf(1).id);
    }
    QCOMPARE(merged.rowCount(), 1);
    QCOMPARE(merged.refAt(0).id, made(1).id);
    QTest::qWait(150);
    QCOMPARE(merged.rowCount(), 1);
    QVERIFY(!merged.find({profileOf(1).id, made(2).id}));
}

void TestAllInstances::renamedAccountsAndTheirOrderAreFollowed()
{
    Fleets fleets(0);
    for (InstanceTableModel &table : fleets.tables)
        table.upsert(made(1)); // the same in each: the order of the accounts decides
    QTRY_COMPARE(fleets.merged.rowCount(), accountCount);
    AccountProfile renamed = profileOf(2);
    renamed.name = u"First"_s;
    fleets.merged.setProfiles({renamed, profileOf(0), profileOf(1)});
    QCOMPARE(fleets.text(0, AllInstancesModel::AccountColumn), u"First"_s);
    QCOMPARE(fleets.merged.refAt(0).account, renamed.id);
}

void TestAllInstances::keysNameAnInstanceForGood()
{
    const InstanceRef ref{profileOf(0).id, u"VZ 1 with spaces"_s};
    QCOMPARE(InstanceRef::fromKey(ref.key()), ref);
    QVERIFY(InstanceRef().key().isEmpty());
    QVERIFY(InstanceRef::fromKey({}).isNull());
    QVERIFY(InstanceRef::fromKey(u"nonsense"_s).isNull());
}

QTEST_GUILESS_MAIN(TestAllInstances)
#include "tst_allinstances.moc"

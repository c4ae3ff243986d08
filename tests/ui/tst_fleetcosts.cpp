// SPDX-License-Identifier: MIT
//
// What a large fleet costs, in requests, cells asked for and memory blocks, which are the same on every
// machine, rather than in time.
#include "support/allocations.h"

#include "scripteddesktop.h"

#include "fleet/activeaccount.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"
#include "operations/operationjournal.h"
#include "sandbox/sandbox.h"
#include "ui/instancetable.h"

#include <QIdentityProxyModel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vzaps;
using namespace vzaps::test;

namespace {

constexpr int manyRows = 20'000;

QList<Instance> madeInstances(int count)
{
    static const QStringList billing{QStringLiteral("ACTIVE"), QStringLiteral("TRIALING"),
                                     QStringLiteral("PAST_DUE")};
    const QDateTime newest(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    QList<Instance> instances;
    for (int i = 0; i < count; ++i) {
        Instance instance;
        instance.id = QStringLiteral("VZ%1").arg(i, 26, 36, QLatin1Char('0')).toUpper();
        instance.name = QStringLiteral("Padaria São João %1").arg((i * 7919) % count);
        instance.token = QStringLiteral("inst_%1").arg(i, 32, 10, QLatin1Char('0'));
        instance.webhook = QStringLiteral("https://host%1.example.com/hook").arg(i % 36);
        instance.connected = i % 3 == 0;
        instance.jid = QStringLiteral("55009%1@s.whatsapp.net").arg(i, 8, 10, QLatin1Char('0'));
        instance.billingStatus = billing.at(i % 3);
        instance.createdAt = newest.addSecs(-i);
        instance.updatedAt = newest;
        instances.append(instance);
    }
    return instances;
}

//! Passes everything on and counts how often a cell is asked for something.
class CountingModel final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        ++calls;
        return QIdentityProxyModel::data(index, role);
    }
    mutable int calls = 0;
};

//! The program's table with so many rows in it, shown.
struct CountedTable {
    explicit CountedTable(int rows)
    {
        model.merge(madeInstances(rows));
        table.setInstances(&model);
        counter.setSourceModel(&model);
        table.setModel(&counter);
        table.resize(1100, 700);
        table.show();
        if (!QTest::qWaitForWindowExposed(&table))
            qFatal("the table is not in sight");
    }
    [[nodiscard]] int callsPerRepaint()
    {
        table.viewport()->repaint();
        counter.calls = 0;
        table.viewport()->repaint();
        return counter.calls;
    }

    ScriptedDesktop desktop;
    InstanceTableModel model;
    CountingModel counter;
    InstanceTable table{desktop};
};

FleetFilter textFilter(const char *text)
{
    FleetFilter filter;
    filter.text = QString::fromUtf8(text);
    return filter;
}

} // namespace

class TestFleetCosts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadingAsksForEachPageOnce_data();
    void loadingAsksForEachPageOnce();
    void repaintAsksForTheCellsInSightAlone();
    void scrollingCostsTheSameAnywhere();
    void insertingRowsOutOfSightAsksForNoCells();
    void keystrokeTakesNoMemoryForEachRow_data();
    void keystrokeTakesNoMemoryForEachRow();
    void sortingTakesNoMemoryForEachRow();
    void takingInRowsTakesFewBlocksForEach();
};

void TestFleetCosts::loadingAsksForEachPageOnce_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("pages");
    QTest::newRow("one page") << 40 << 100 << 1;
    QTest::newRow("last page full") << 300 << 100 << 3;
    QTest::newRow("last page of one") << 301 << 100 << 4;
    QTest::newRow("many pages") << 960 << 20 << 48;
}

void TestFleetCosts::loadingAsksForEachPageOnce()
{
    QFETCH(int, rows);
    QFETCH(int, pageSize);
    QFETCH(int, pages);
    sandbox::Options options;
    options.instances = rows;
    sandbox::Sandbox server(options);
    QVERIFY(server.start());

    QTemporaryDir dir;
    OperationJournal journal(dir.filePath(QStringLiteral("operations.json")));
    AccountProfile profile;
    profile.id = QUuid::createUuid();
    profile.serverAddress = QUrl(QString::fromStdString(server.baseUrl()) + QLatin1Char('/'));
    const Credentials credentials{QString::fromStdString(server.clientToken()),
                                  QString::fromStdString(server.clientSecret())};
    ActiveAccount account(profile, credentials, journal);
    account.loader().setPageSize(pageSize);
    account.loader().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(account.loader().state(), LoadState::Complete, 20'000);
    account.model().flush();
    QCOMPARE(account.model().rowCount(), rows);

    const auto log = server.log();
    const auto count = [&log](const char *path) {
        return std::count_if(log.begin(), log.end(),
                             [path](const sandbox::LoggedRequest &request) { return request.path == path; });
    };
    QCOMPARE(count("/token"), 1);
    QCOMPARE(count("/instances/list"), pages);
    QCOMPARE(log.size(), size_t(pages + 1));
}

void TestFleetCosts::repaintAsksForTheCellsInSightAlone()
{
    CountedTable few(200);
    CountedTable many(manyRows);
    const int fewCalls = few.callsPerRepaint();
    const int manyCalls = many.callsPerRepaint();
    QVERIFY(fewCalls > 0);
    QCOMPARE(manyCalls, fewCalls);
    const int rowsInSight = many.table.viewport()->height() / many.table.rowHeight(0) + 2;
    constexpr int columnsInSight = 6;
    constexpr int mostRolesACell = 14;
    QVERIFY2(manyCalls <= rowsInSight * columnsInSight * mostRolesACell,
             qPrintable(QStringLiteral("%1 calls for %2 rows in sight").arg(manyCalls).arg(rowsInSight)));
}

void TestFleetCosts::scrollingCostsTheSameAnywhere()
{
    CountedTable shown(manyRows);
    const int atTop = shown.callsPerRepaint();
    QScrollBar *bar = shown.table.verticalScrollBar();
    for (const int part : {4, 2, 1}) {
        bar->setValue(bar->maximum() / part);
        const int here = shown.callsPerRepaint();
        // One row more or less fits where it is cut off.
        QVERIFY2(std::abs(here - atTop) <= atTop / 10, qPrintable(QString::number(here)));
    }
}

void TestFleetCosts::insertingRowsOutOfSightAsksForNoCells()
{
    CountedTable shown(2000);
    const int repaint = shown.callsPerRepaint();
    QList<Instance> older = madeInstances(4000).mid(2000);
    shown.counter.calls = 0;
    shown.model.merge(older);
    QTest::qWait(0);
    QCOMPARE(shown.model.rowCount(), 4000);
    // A repaint at the most.
    QVERIFY2(shown.counter.calls <= 2 * repaint, qPrintable(QString::number(shown.counter.calls)));
}

void TestFleetCosts::keystrokeTakesNoMemoryForEachRow_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("first letter") << QByteArray() << QByteArray("p");
    QTest::newRow("next letter") << QByteArray("p") << QByteArray("pa");
    QTest::newRow("accents") << QByteArray("joa") << QByteArray("joã");
    QTest::newRow("few left") << QByteArray("joao 1") << QByteArray("joao 12");
    QTest::newRow("letter taken away") << QByteArray("joao 12") << QByteArray("joao 1");
    QTest::newRow("none left") << QByteArray("p") << QByteArray("pq");
    QTest::newRow("field") << QByteArray() << QByteArray("host:host3.example.com");
}

void TestFleetCosts::keystrokeTakesNoMemoryForEachRow()
{
    if (!countsAllocations)
        QSKIP("memory blocks can't be counted in this build");
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, text);
    InstanceTableModel model;
    model.merge(madeInstances(manyRows));
    model.setFilter(textFilter(before.constData()));
    const auto blocks = allocationsOf([&] { model.setFilter(textFilter(text.constData())); });
    QVERIFY2(blocks < 500, qPrintable(QString::number(blocks)));
}

void TestFleetCosts::sortingTakesNoMemoryForEachRow()
{
    if (!countsAllocations)
        QSKIP("memory blocks can't be counted in this build");
    InstanceTableModel model;
    model.merge(madeInstances(manyRows));
    // Dates and states are numbers; a name with an accent is folded once.
    for (const int column :
         {InstanceTableModel::CreatedColumn, InstanceTableModel::StateColumn, InstanceTableModel::IdColumn}) {
        const auto blocks = allocationsOf([&] { model.sort(column, Qt::AscendingOrder); });
        QVERIFY2(blocks < 500, qPrintable(QStringLiteral("column %1: %2").arg(column).arg(blocks)));
    }
    const auto byName =
        allocationsOf([&] { model.sort(InstanceTableModel::NameColumn, Qt::AscendingOrder); });
    QVERIFY2(byName < manyRows * 8, qPrintable(QString::number(byName)));
    const auto reversed =
        allocationsOf([&] { model.sort(InstanceTableModel::NameColumn, Qt::DescendingOrder); });
    QVERIFY2(reversed < manyRows * 8, qPrintable(QString::number(reversed)));
}

void TestFleetCosts::takingInRowsTakesFewBlocksForEach()
{
    if (!countsAllocations)
        QSKIP("memory blocks can't be counted in this build");
    const QList<Instance> instances = madeInstances(manyRows);
    std::vector<PackedInstance> packed;
    for (const Instance &instance : instances)
        packed.emplace_back(instance);
    InstanceTableModel model;
    const auto blocks = allocationsOf([&] {
        model.mergeSoon(std::move(packed), false);
        model.flush();
    });
    QVERIFY2(blocks < manyRows / 4, qPrintable(QString::number(blocks)));
}

QTEST_MAIN(TestFleetCosts)
#include "tst_fleetcosts.moc"

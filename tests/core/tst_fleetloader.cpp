// SPDX-License-Identifier: MIT
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vzaps;

namespace {

QList<Instance> rows(const QString &ids)
{
    QList<Instance> made;
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts)) {
        Instance instance;
        instance.id = id;
        instance.name = id;
        made << instance;
    }
    return made;
}

//! A fleet whose pages are answered by hand.
class Fleet final : public QObject {
public:
    struct Asked {
        ListQuery query;
        QPointer<Call<InstancePage>> call;
    };

    InstanceTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QList<Asked> asked;
    FleetLoader loader{model, [this](const ListQuery &query, QObject *parent) {
                           asked.append({query, new Call<InstancePage>(parent)});
                           return asked.last().call.data();
                       }};

    Fleet() { loader.setPageSize(2); }

    //! Answers the newest call with these rows; totals: what the server says, -1 for silence.
    void answer(const QString &ids, int total = -1, int totalPages = -1)
    {
        InstancePage page;
        page.instances = rows(ids);
        page.page = asked.last().query.page;
        page.size = asked.last().query.size;
        if (total >= 0)
            page.total = total;
        if (totalPages >= 0)
            page.totalPages = totalPages;
        settle(page);
    }

    void fail()
    {
        ApiError error;
        error.kind = ErrorKind::ServerFailed;
        error.httpStatus = 503;
        settle(tl::unexpected(error));
    }

    void settle(const Result<InstancePage> &result)
    {
        const QPointer<Call<InstancePage>> call = asked.last().call;
        QVERIFY(call && !call->isFinished());
        call->finish(result);
        QTRY_VERIFY(!call);
    }

    //! The ids in the table.
    [[nodiscard]] QString shown() const
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.idAt(row);
        return ids.join(u' ');
    }

    //! The pages asked for so far.
    [[nodiscard]] QString pages() const
    {
        QStringList numbers;
        for (const Asked &one : asked)
            numbers << QString::number(one.query.page);
        return numbers.join(u' ');
    }
};

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestFleetLoader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyFleetIsComplete();
    void pagesAreLoadedOneByOne();
    void lastPageIsKnown_data();
    void lastPageIsKnown();
    void viewAsksForTheNextPage();
    void loadingTwiceAsksOnce();
    void failedPageIsRetried();
    void failedFirstPageIsRetried();
    void refreshWhileLoadingDropsTheOldAnswer();
    void lateAnswerOfAnOlderSearchIsIgnored();
    void searchReplacesTheRows();
    void failedSearchCanBeRetried();
    void duplicatesAcrossPagesAreMerged();
    void serverThatRepeatsAPageIsLeft();
    void loadAllGoesToTheEnd();
    void refreshUpdatesRemovesAndKeepsIndexes();
    void refreshKeepsARowPushedToTheNextPage();
    void refreshReadsEveryLoadedPage();
    void failedRefreshKeepsRowsAndGoesOn();
    void rowCreatedDuringARefreshStays();
    void rowCreatedDuringLoadingIsNotCounted();
    void deletedLoaderIsNotCalled();
    void lastRefreshedIsTold();
};

void TestFleetLoader::emptyFleetIsComplete()
{
    Fleet fleet;
    QCOMPARE(fleet.loader.state(), LoadState::Idle);
    fleet.loader.loadMore();
    fleet.loader.retry();
    QVERIFY(fleet.asked.isEmpty());
    fleet.loader.refresh();
    QCOMPARE(fleet.loader.state(), LoadState::Loading);
    fleet.answer(q(""), 0);
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.loader.total(), std::optional<qint64>(0));
    QVERIFY(!fleet.model.canFetchMore({}));
}

void TestFleetLoader::pagesAreLoadedOneByOne()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"), 5);
    QCOMPARE(fleet.loader.state(), LoadState::More);
    fleet.loader.loadMore();
    fleet.answer(q("c d"), 5);
    QCOMPARE(fleet.loader.state(), LoadState::More);
    fleet.loader.loadMore();
    fleet.answer(q("e"), 5);
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    fleet.loader.loadMore();
    QCOMPARE(fleet.pages(), q("1 2 3"));
    QCOMPARE(fleet.shown(), q("a b c d e"));
}

void TestFleetLoader::lastPageIsKnown_data()
{
    QTest::addColumn<QString>("ids");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("totalPages");
    QTest::addColumn<LoadState>("state");
    QTest::newRow("short page, no totals") << q("a") << -1 << -1 << LoadState::Complete;
    QTest::newRow("full page, no totals") << q("a b") << -1 << -1 << LoadState::More;
    QTest::newRow("total reached") << q("a b") << 2 << -1 << LoadState::Complete;
    QTest::newRow("total not reached") << q("a b") << 3 << -1 << LoadState::More;
    QTest::newRow("pages reached") << q("a b") << -1 << 1 << LoadState::Complete;
    QTest::newRow("pages not reached") << q("a b") << -1 << 2 << LoadState::More;
    QTest::newRow("short page with more to come") << q("a") << 9 << -1 << LoadState::More;
    QTest::newRow("empty page whatever is promised") << q("") << 9 << 9 << LoadState::Complete;
}

void TestFleetLoader::lastPageIsKnown()
{
    QFETCH(QString, ids);
    QFETCH(int, total);
    QFETCH(int, totalPages);
    QFETCH(LoadState, state);
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(ids, total, totalPages);
    QCOMPARE(fleet.loader.state(), state);
    QCOMPARE(fleet.model.canFetchMore({}), state == LoadState::More);
}

void TestFleetLoader::viewAsksForTheNextPage()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.model.fetchMore({});
    QCOMPARE(fleet.pages(), q("1 2"));
}

void TestFleetLoader::loadingTwiceAsksOnce()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.loader.loadMore();
    fleet.loader.loadMore();
    fleet.model.fetchMore({});
    QCOMPARE(fleet.pages(), q("1 2"));
    fleet.answer(q("c"));
    QCOMPARE(fleet.shown(), q("a b c"));
}

void TestFleetLoader::failedPageIsRetried()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.loader.loadMore();
    fleet.fail();
    QCOMPARE(fleet.loader.state(), LoadState::Failed);
    QVERIFY(fleet.loader.error());
    QCOMPARE(fleet.loader.error()->httpStatus, 503);
    QCOMPARE(fleet.shown(), q("a b"));
    fleet.loader.loadMore();
    QCOMPARE(fleet.pages(), q("1 2"));
    fleet.loader.retry();
    QVERIFY(!fleet.loader.error());
    fleet.answer(q("c"));
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.pages(), q("1 2 2"));
    QCOMPARE(fleet.shown(), q("a b c"));
}

void TestFleetLoader::failedFirstPageIsRetried()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.fail();
    QCOMPARE(fleet.loader.state(), LoadState::Failed);
    fleet.loader.refresh();
    fleet.fail();
    fleet.loader.retry();
    fleet.answer(q("a"));
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.shown(), q("a"));
}

void TestFleetLoader::refreshWhileLoadingDropsTheOldAnswer()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.loader.loadMore();
    const QPointer<Call<InstancePage>> old = fleet.asked.last().call;
    fleet.loader.refresh();
    QVERIFY(!old);
    fleet.answer(q("a b"));
    QCOMPARE(fleet.loader.state(), LoadState::More);
    QCOMPARE(fleet.pages(), q("1 2 1"));
    QCOMPARE(fleet.shown(), q("a b"));
}

void TestFleetLoader::lateAnswerOfAnOlderSearchIsIgnored()
{
    Fleet fleet;
    fleet.loader.setSearch(q("first"));
    const QPointer<Call<InstancePage>> first = fleet.asked.last().call;
    InstancePage late;
    late.instances = rows(q("x y"));
    first->finish(late); // on its way when the text changes
    fleet.loader.setSearch(q("second"));
    QCOMPARE(fleet.asked.last().query.search, q("second"));
    fleet.answer(q("a"));
    QTRY_VERIFY(!first);
    QCOMPARE(fleet.shown(), q("a"));
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.asked.size(), 2);
}

void TestFleetLoader::searchReplacesTheRows()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.loader.loadMore();
    fleet.answer(q("c d"));
    const QPersistentModelIndex kept = fleet.model.indexOf(q("c"));
    fleet.loader.setSearch(q("c"));
    QCOMPARE(fleet.shown(), q("a b c d")); // until there is something to show instead
    fleet.answer(q("c e"));
    QCOMPARE(fleet.shown(), q("c e"));
    QVERIFY(kept.isValid());
    fleet.loader.loadMore();
    QCOMPARE(fleet.asked.last().query.page, 2);
    QCOMPARE(fleet.asked.last().query.search, q("c"));
    fleet.answer(q("f"));
    QCOMPARE(fleet.shown(), q("c e f"));
    const auto before = fleet.asked.size();
    fleet.loader.setSearch(q("c"));
    QCOMPARE(fleet.asked.size(), before);
}

void TestFleetLoader::failedSearchCanBeRetried()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.loader.setSearch(q("c"));
    fleet.fail();
    QCOMPARE(fleet.shown(), q("a b"));
    fleet.loader.retry();
    QCOMPARE(fleet.asked.last().query.search, q("c"));
    fleet.answer(q("c"));
    QCOMPARE(fleet.shown(), q("c"));
}

void TestFleetLoader::duplicatesAcrossPagesAreMerged()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.loader.loadMore();
    fleet.answer(q("b c"));
    QCOMPARE(fleet.loader.state(), LoadState::More);
    QCOMPARE(fleet.shown(), q("a b c"));
}

void TestFleetLoader::serverThatRepeatsAPageIsLeft()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"), 100);
    fleet.loader.loadAll();
    fleet.answer(q("a b"), 100);
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.pages(), q("1 2"));
}

void TestFleetLoader::loadAllGoesToTheEnd()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.loader.loadAll();
    fleet.answer(q("c d"));
    fleet.fail();
    QCOMPARE(fleet.loader.state(), LoadState::Failed);
    fleet.loader.retry();
    fleet.answer(q("e f"));
    QCOMPARE(fleet.loader.state(), LoadState::Loading);
    fleet.answer(q("g"));
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.pages(), q("1 2 3 3 4"));
    QCOMPARE(fleet.shown(), q("a b c d e f g"));
}

void TestFleetLoader::refreshUpdatesRemovesAndKeepsIndexes()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.loader.loadMore();
    fleet.answer(q("c"));
    const QPersistentModelIndex b = fleet.model.indexOf(q("b"));
    const QPersistentModelIndex c = fleet.model.indexOf(q("c"));
    QSignalSpy reset(&fleet.model, &QAbstractItemModel::modelReset);
    fleet.loader.refresh();
    QVERIFY(fleet.loader.isRefreshing());
    InstancePage page;
    page.instances = rows(q("b c"));
    page.instances[0].name = q("renamed");
    page.size = 2;
    page.total = 2;
    fleet.settle(page);
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QVERIFY(!fleet.loader.isRefreshing());
    QCOMPARE(fleet.shown(), q("b c"));
    QCOMPARE(b.data().toString(), q("renamed"));
    QCOMPARE(c.row(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestFleetLoader::refreshKeepsARowPushedToTheNextPage()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.loader.refresh();
    fleet.answer(q("new a")); // b is on page 2 now
    QCOMPARE(fleet.loader.state(), LoadState::Loading);
    fleet.answer(q("b c"));
    QCOMPARE(fleet.loader.state(), LoadState::More);
    QCOMPARE(fleet.shown(), q("a b new c"));
}

void TestFleetLoader::refreshReadsEveryLoadedPage()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.loader.loadMore();
    fleet.answer(q("c d"));
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    QCOMPARE(fleet.shown(), q("a b c d")); // nothing is taken for gone yet
    fleet.answer(q("c e"));
    fleet.answer(q("f g"));
    QCOMPARE(fleet.pages(), q("1 2 1 2 3"));
    QCOMPARE(fleet.shown(), q("a b c e f g"));
    QCOMPARE(fleet.loader.state(), LoadState::More);
    fleet.loader.loadMore();
    QCOMPARE(fleet.asked.last().query.page, 4);
}

void TestFleetLoader::failedRefreshKeepsRowsAndGoesOn()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"));
    fleet.loader.loadMore();
    fleet.answer(q("c d"));
    fleet.loader.refresh();
    fleet.answer(q("a x"));
    fleet.fail();
    QCOMPARE(fleet.loader.state(), LoadState::Failed);
    QCOMPARE(fleet.shown(), q("a b c d x"));
    fleet.loader.retry();
    QCOMPARE(fleet.asked.last().query.page, 2);
    fleet.answer(q("c"), -1, 2);
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.shown(), q("a c x"));
}

void TestFleetLoader::rowCreatedDuringARefreshStays()
{
    Fleet fleet;
    fleet.loader.refresh();
    fleet.answer(q("a b"), 2);
    fleet.loader.refresh();
    fleet.model.upsert(rows(q("created")).first());
    fleet.loader.noteExists(q("created"));
    fleet.answer(q("a b"), 2); // asked for before it existed
    QCOMPARE(fleet.shown(), q("a b created"));
    fleet.loader.refresh();
    fleet.answer(q("a b"), 2);
    QCOMPARE(fleet.shown(), q("a b"));
}

void TestFleetLoader::rowCreatedDuringLoadingIsNotCounted()
{
    Fleet fleet;
    fleet.loader.setSearch(q("shop"));
    fleet.loader.noteExists(q("created")); // its name does not match the search
    fleet.answer(q("a b"), 3);
    QCOMPARE(fleet.loader.state(), LoadState::More);
    fleet.loader.loadMore();
    fleet.answer(q("c"), 3);
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.shown(), q("a b c"));
}

void TestFleetLoader::deletedLoaderIsNotCalled()
{
    InstanceTableModel model;
    QObject owner;
    QPointer<Call<InstancePage>> call;
    auto loader = std::make_unique<FleetLoader>(model, [&](const ListQuery &, QObject *) {
        call = new Call<InstancePage>(&owner); // outlives the loader
        return call.data();
    });
    loader->refresh();
    loader.reset();
    InstancePage page;
    page.instances = rows(q("a"));
    QSignalSpy finished(call, &ApiCall::finished);
    call->finish(page);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestFleetLoader::lastRefreshedIsTold()
{
    Fleet fleet;
    QVERIFY(!fleet.loader.lastRefreshed().isValid());
    fleet.loader.refresh();
    fleet.fail();
    QVERIFY(!fleet.loader.lastRefreshed().isValid());
    fleet.loader.retry();
    fleet.answer(q("a b"));
    QVERIFY(fleet.loader.lastRefreshed().isValid());
    QCOMPARE(fleet.loader.lastRefreshed().timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(TestFleetLoader)
#include "tst_fleetloader.moc"

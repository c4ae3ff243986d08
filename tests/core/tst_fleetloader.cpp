// SPDX-License-Identifier: MIT
#include "fleet/autorefresh.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vzaps;

namespace {

QString idOf(int number)
{
    return QStringLiteral("id%1").arg(number, 4, 10, QLatin1Char('0'));
}

Instance made(int number)
{
    Instance instance;
    instance.id = idOf(number);
    instance.name = QStringLiteral("Loja %1").arg(number);
    return instance;
}

//! A server's fleet whose pages and instances are answered by hand.
class Fleet final : public QObject {
public:
    struct Asked {
        ListQuery query;
        QPointer<Call<PackedPage>> call;
    };

    QList<int> there; //!< numbers of the instances on the server, in its order
    bool tellsTotal = true;
    bool tellsPages = true;
    QList<Asked> asked;
    QStringList askedById;
    InstanceTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    FleetLoader loader{model,
                       [this](const ListQuery &query, QObject *parent) {
                           asked.append({query, new Call<PackedPage>(parent)});
                           return asked.last().call.data();
                       },
                       [this](const QString &id, QObject *parent) {
                           askedById << id;
                           auto *call = new Call<Instance>(parent);
                           ApiError error;
                           error.kind = ErrorKind::NotFound;
                           for (const int number : there) {
                               if (idOf(number) == id) {
                                   call->finish(made(number));
                                   return call;
                               }
                           }
                           call->finish(tl::unexpected(error));
                           return call;
                       }};

    explicit Fleet(int instances)
    {
        loader.setPageSize(10);
        for (int i = 0; i < instances; ++i)
            there << i;
    }

    //! Calls that wait for an answer.
    [[nodiscard]] QList<qsizetype> open() const
    {
        QList<qsizetype> indexes;
        for (qsizetype i = 0; i < asked.size(); ++i) {
            if (asked.at(i).call && !asked.at(i).call->isFinished())
                indexes << i;
        }
        return indexes;
    }

    [[nodiscard]] PackedPage pageFor(const ListQuery &query) const
    {
        InstancePage page;
        page.page = query.page;
        page.size = query.size;
        const qsizetype first = qsizetype(query.page - 1) * query.size;
        for (const int number : there.mid(first, query.size))
            page.instances << made(number);
        if (tellsTotal)
            page.total = there.size();
        if (tellsPages)
            page.totalPages = (there.size() + query.size - 1) / query.size;
        return packed(page);
    }

    void answer(qsizetype index)
    {
        const QPointer<Call<PackedPage>> call = asked.at(index).call;
        call->finish(pageFor(asked.at(index).query));
        QTRY_VERIFY(!call);
    }

    //! Answers until nothing is asked any more.
    void answerAll()
    {
        while (!open().isEmpty())
            answer(open().first());
    }

    void fail(qsizetype index, ErrorKind kind = ErrorKind::ServerFailed,
              std::optional<int> retryAfter = std::nullopt)
    {
        ApiError error;
        error.kind = kind;
        error.retryAfterSeconds = retryAfter;
        const QPointer<Call<PackedPage>> call = asked.at(index).call;
        call->finish(tl::unexpected(error));
        QTRY_VERIFY(!call);
    }
};

} // namespace

class TestFleetLoader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyFleetIsComplete();
    void wholeFleetIsReadWithOneRequestAPage_data();
    void wholeFleetIsReadWithOneRequestAPage();
    void firstPageIsShownBeforeTheOthersAreAsked();
    void fewPagesAreUnderWayAtOnce();
    void serverThatRepeatsAPageIsLeft();
    void absurdTotalsEnd_data();
    void absurdTotalsEnd();
    void failedPageIsReadAgainOnRetry();
    void slowDownIsObeyedAndNoFailure();
    void pausedAsksForNothingNew();
    void refreshDoesNotOverlap();
    void rowsOfTheServerThatWentAreAskedForById();
    void manyMissingRowsAreGoneAfterTheSecondPass();
    void searchAsksTheServerWhileIncomplete();
    void lateAnswerToOtherWordsIsDropped();
    void searchWaitsWhenTheServerWantsToBeLeftAlone();
    void searchWaitsUntilSomebodyLooks();
    void slowDownOfASearchIsObeyed();
    void pageOnItsWayDoesNotUndoAnOperation();
    void autoRefreshGivesUpAfterThreeFailures();
    void searchAfterAFailureIsNoFailure();
    void autoRefreshWaitsWhileHidden();
};

void TestFleetLoader::emptyFleetIsComplete()
{
    Fleet fleet(0);
    QCOMPARE(fleet.loader.state(), LoadState::Idle);
    fleet.loader.refresh();
    QCOMPARE(fleet.loader.state(), LoadState::Loading);
    fleet.answerAll();
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.asked.size(), 1);
}

void TestFleetLoader::wholeFleetIsReadWithOneRequestAPage_data()
{
    QTest::addColumn<bool>("tellsTotal");
    QTest::addColumn<bool>("tellsPages");
    QTest::addColumn<int>("instances");
    QTest::addColumn<int>("requests");
    QTest::newRow("pages told") << true << true << 95 << 10;
    QTest::newRow("total told") << true << false << 95 << 10;
    QTest::newRow("nothing told, last page short") << false << false << 95 << 10;
    QTest::newRow("nothing told, last page full") << false << false << 90 << 10; // one more, which is empty
    QTest::newRow("one page") << true << true << 7 << 1;
}

void TestFleetLoader::wholeFleetIsReadWithOneRequestAPage()
{
    QFETCH(int, instances);
    Fleet fleet(instances);
    fleet.tellsTotal = QTest::currentDataTag() && qstrncmp(QTest::currentDataTag(), "nothing", 7) != 0;
    QFETCH(bool, tellsPages);
    fleet.tellsPages = tellsPages;
    fleet.loader.refresh();
    fleet.answerAll();
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.model.totalCount(), instances);
    QTEST(int(fleet.asked.size()), "requests");
}

void TestFleetLoader::firstPageIsShownBeforeTheOthersAreAsked()
{
    Fleet fleet(40);
    fleet.loader.refresh();
    QCOMPARE(fleet.open().size(), 1);
    fleet.answer(0);
    QCOMPARE(fleet.model.rowCount(), 10);
    QCOMPARE(fleet.open().size(), 3);
}

void TestFleetLoader::fewPagesAreUnderWayAtOnce()
{
    Fleet fleet(1000);
    fleet.loader.refresh();
    fleet.answer(0);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(fleet.open().size() <= 4);
        fleet.answer(fleet.open().last());
    }
}

void TestFleetLoader::serverThatRepeatsAPageIsLeft()
{
    Fleet fleet(50);
    fleet.loader.refresh();
    for (int i = 0; i < 30 && !fleet.open().isEmpty(); ++i) {
        const qsizetype index = fleet.open().first();
        fleet.asked[index].query.page = 1; // it ignores the number
        fleet.answer(index);
    }
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QVERIFY(fleet.asked.size() <= 6);
}

void TestFleetLoader::absurdTotalsEnd_data()
{
    QTest::addColumn<qint64>("total");
    QTest::newRow("huge") << qint64(1) * 1'000'000'000'000;
    QTest::newRow("too small") << qint64(1);
    QTest::newRow("nothing") << qint64(0);
}

void TestFleetLoader::absurdTotalsEnd()
{
    QFETCH(qint64, total);
    Fleet fleet(30);
    fleet.loader.refresh();
    int answered = 0;
    while (!fleet.open().isEmpty() && answered < 100) {
        const qsizetype index = fleet.open().first();
        PackedPage page = fleet.pageFor(fleet.asked.at(index).query);
        page.total = total;
        page.totalPages.reset();
        const QPointer<Call<PackedPage>> call = fleet.asked.at(index).call;
        call->finish(page);
        QTRY_VERIFY(!call);
        ++answered;
    }
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QVERIFY(answered < 12);
}

void TestFleetLoader::failedPageIsReadAgainOnRetry()
{
    Fleet fleet(50);
    fleet.loader.refresh();
    fleet.answer(0);
    fleet.fail(1);
    QCOMPARE(fleet.loader.state(), LoadState::Failed);
    QVERIFY(fleet.loader.error());
    const int page = fleet.asked.at(1).query.page;
    fleet.answerAll(); // what was under way still counts
    QCOMPARE(fleet.loader.state(), LoadState::Failed);
    fleet.loader.retry();
    QCOMPARE(fleet.asked.last().query.page, page);
    fleet.answerAll();
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.model.totalCount(), 50);
}

void TestFleetLoader::slowDownIsObeyedAndNoFailure()
{
    Fleet fleet(50);
    fleet.loader.refresh();
    fleet.answer(0);
    fleet.fail(1, ErrorKind::RateLimited, 1);
    QCOMPARE(fleet.loader.state(), LoadState::Loading);
    QVERIFY(fleet.loader.waitingUntil().isValid());
    fleet.answerAll();
    QVERIFY(fleet.open().isEmpty()); // nothing new while the server wants to be left alone
    QTRY_VERIFY(!fleet.open().isEmpty());
    fleet.answerAll();
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
    QCOMPARE(fleet.model.totalCount(), 50);
}

void TestFleetLoader::pausedAsksForNothingNew()
{
    Fleet fleet(100);
    fleet.loader.refresh();
    fleet.answer(0);
    fleet.loader.setPaused(true);
    fleet.answerAll();
    QCOMPARE(fleet.loader.state(), LoadState::Paused);
    const qsizetype before = fleet.asked.size();
    fleet.loader.setHidden(true);
    fleet.loader.setPaused(false);
    QCOMPARE(fleet.asked.size(), before); // nobody looks
    fleet.loader.setHidden(false);
    QVERIFY(fleet.asked.size() > before);
    fleet.answerAll();
    QCOMPARE(fleet.asked.size(), 10);
    QCOMPARE(fleet.loader.state(), LoadState::Complete);
}

void TestFleetLoader::refreshDoesNotOverlap()
{
    Fleet fleet(30);
    fleet.loader.refresh();
    fleet.loader.refresh();
    QCOMPARE(fleet.asked.size(), 1);
    fleet.answerAll();
    fleet.loader.refresh();
    QVERIFY(fleet.loader.isRefreshing());
    fleet.answerAll();
    QCOMPARE(fleet.asked.size(), 6);
}

void TestFleetLoader::rowsOfTheServerThatWentAreAskedForById()
{
    Fleet fleet(30);
    fleet.loader.refresh();
    fleet.answerAll();
    fleet.there.removeAt(4);
    fleet.loader.refresh();
    fleet.answer(fleet.open().first());
    // While the pages are read another one goes: what was on page 2 is on page 1 now, and on no page read.
    const int shifted = fleet.there.at(10);
    fleet.there.removeAt(0);
    fleet.answerAll();
    QTRY_VERIFY(fleet.model.isGone(idOf(4)));
    QVERIFY(fleet.askedById.contains(idOf(4)));
    QVERIFY(fleet.askedById.contains(idOf(shifted)));
    QVERIFY(!fleet.model.isGone(idOf(shifted))); // it was only missed
    QCOMPARE(fleet.model.totalCount(), 30); // nothing vanishes by itself
}

void TestFleetLoader::manyMissingRowsAreGoneAfterTheSecondPass()
{
    Fleet fleet(60);
    fleet.loader.refresh();
    fleet.answerAll();
    fleet.there = fleet.there.mid(0, 10);
    fleet.loader.refresh();
    fleet.answerAll();
    QVERIFY(fleet.askedById.isEmpty());
    QVERIFY(fleet.model.goneIds().isEmpty());
    fleet.loader.refresh();
    fleet.answerAll();
    QCOMPARE(fleet.model.goneIds().size(), 50);
}

void TestFleetLoader::searchAsksTheServerWhileIncomplete()
{
    Fleet fleet(200);
    fleet.loader.refresh();
    fleet.answer(0);
    fleet.loader.setPaused(true);
    fleet.loader.setSearch(QStringLiteral("loja 150"));
    QTRY_COMPARE(fleet.asked.last().query.search, QStringLiteral("loja 150"));
    QVERIFY(fleet.loader.isAskingServer());
    fleet.asked.last().call->finish(packed(InstancePage{{made(150)}, 1, 10, 1, 1, 0}));
    QTRY_VERIFY(fleet.model.find(idOf(150)));
    fleet.loader.setPaused(false);
    fleet.answerAll();
    const qsizetype before = fleet.asked.size();
    fleet.loader.setSearch(QStringLiteral("loja 7"));
    QTest::qWait(350);
    QCOMPARE(fleet.asked.size(), before); // everything is here
}

void TestFleetLoader::lateAnswerToOtherWordsIsDropped()
{
    Fleet fleet(200);
    fleet.loader.refresh();
    fleet.answer(0);
    fleet.loader.setSearch(QStringLiteral("one"));
    QTRY_COMPARE(fleet.asked.last().query.search, QStringLiteral("one"));
    const QPointer<Call<PackedPage>> late = fleet.asked.last().call;
    fleet.loader.setSearch(QStringLiteral("two"));
    QVERIFY(!late);
}

void TestFleetLoader::searchWaitsWhenTheServerWantsToBeLeftAlone()
{
    Fleet fleet(200);
    fleet.loader.refresh();
    fleet.answer(0);
    fleet.fail(1, ErrorKind::RateLimited, 1);
    fleet.answerAll();
    const QDateTime until = fleet.loader.waitingUntil();
    fleet.loader.setSearch(QStringLiteral("loja 150"));
    const auto isSearch = [](const Fleet::Asked &one) { return !one.query.search.isEmpty(); };
    QTRY_VERIFY(std::any_of(fleet.asked.begin(), fleet.asked.end(), isSearch));
    // 50 ms less: timers may be a little early.
    QVERIFY(QDateTime::currentDateTimeUtc() >= until.addMSecs(-50));
}

void TestFleetLoader::searchWaitsUntilSomebodyLooks()
{
    Fleet fleet(200);
    fleet.loader.refresh();
    fleet.answer(0);
    fleet.loader.setHidden(true);
    fleet.answerAll();
    const qsizetype before = fleet.asked.size();
    fleet.loader.setSearch(QStringLiteral("loja 150"));
    QTest::qWait(400);
    QCOMPARE(fleet.asked.size(), before);
    fleet.loader.setHidden(false);
    QCOMPARE(fleet.asked.last().query.search, QStringLiteral("loja 150"));
}

void TestFleetLoader::slowDownOfASearchIsObeyed()
{
    Fleet fleet(200);
    fleet.loader.refresh();
    fleet.answer(0);
    fleet.loader.setSearch(QStringLiteral("loja 150"));
    QTRY_COMPARE(fleet.asked.last().query.search, QStringLiteral("loja 150"));
    fleet.fail(fleet.asked.size() - 1, ErrorKind::RateLimited, 1);
    QVERIFY(fleet.loader.waitingUntil().isValid());
    fleet.answerAll();
    QVERIFY(fleet.open().isEmpty());
    const auto searches = [&fleet] {
        return std::count_if(fleet.asked.begin(), fleet.asked.end(),
                             [](const Fleet::Asked &one) { return !one.query.search.isEmpty(); });
    };
    QCOMPARE(searches(), 1);
    QTRY_COMPARE(searches(), 2);
}

//! The server wrote the page before the operation; the answer to the operation came first.
void TestFleetLoader::pageOnItsWayDoesNotUndoAnOperation()
{
    Fleet fleet(30);
    fleet.loader.refresh();
    fleet.answerAll();
    fleet.loader.refresh();
    QCOMPARE(fleet.open().size(), 1);
    Instance renamed = made(3);
    renamed.name = QStringLiteral("Another name");
    fleet.model.upsert(renamed);
    fleet.model.remove(idOf(4));
    fleet.model.markGone(idOf(5));
    fleet.answer(fleet.open().first());
    fleet.model.flush();
    QCOMPARE(fleet.model.find(idOf(3))->name, QStringLiteral("Another name"));
    QVERIFY(!fleet.model.find(idOf(4)));
    QVERIFY(fleet.model.isGone(idOf(5)));
    fleet.answerAll();
    // What is asked for afterwards is believed.
    fleet.loader.refresh();
    fleet.answerAll();
    QCOMPARE(fleet.model.find(idOf(3))->name, made(3).name);
    QVERIFY(fleet.model.find(idOf(4)));
    QVERIFY(!fleet.model.isGone(idOf(5)));
}

void TestFleetLoader::searchAfterAFailureIsNoFailure()
{
    Fleet fleet(30);
    AutoRefresh refresh(fleet.loader);
    fleet.loader.refresh();
    fleet.fail(0);
    QCOMPARE(fleet.loader.state(), LoadState::Failed);
    for (const char *words : {"one", "two", "three", "four"})
        fleet.loader.setSearch(QLatin1String(words));
    QTRY_COMPARE(fleet.asked.last().query.search, QStringLiteral("four"));
    QVERIFY(!refresh.hasGivenUp());
}

void TestFleetLoader::autoRefreshGivesUpAfterThreeFailures()
{
    Fleet fleet(5);
    AutoRefresh refresh(fleet.loader);
    QSignalSpy gaveUp(&refresh, &AutoRefresh::givenUpChanged);
    refresh.setMilliseconds(20);
    fleet.loader.refresh();
    fleet.answerAll();
    for (int failure = 0; failure < AutoRefresh::mostFailures; ++failure) {
        QTRY_VERIFY(!fleet.open().isEmpty());
        fleet.fail(fleet.open().first());
    }
    QVERIFY(refresh.hasGivenUp());
    QCOMPARE(gaveUp.count(), 1);
    const qsizetype before = fleet.asked.size();
    QTest::qWait(100);
    QCOMPARE(fleet.asked.size(), before);
    fleet.loader.refresh(); // by hand
    fleet.answerAll();
    QVERIFY(!refresh.hasGivenUp());
}

void TestFleetLoader::autoRefreshWaitsWhileHidden()
{
    Fleet fleet(5);
    AutoRefresh refresh(fleet.loader);
    fleet.loader.refresh();
    fleet.answerAll();
    refresh.setHidden(true);
    refresh.setMilliseconds(20);
    QTest::qWait(80);
    QCOMPARE(fleet.asked.size(), 1);
    refresh.setHidden(false);
    QCOMPARE(fleet.asked.size(), 2);
}

QTEST_GUILESS_MAIN(TestFleetLoader)
#include "tst_fleetloader.moc"

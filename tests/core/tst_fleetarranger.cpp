// SPDX-License-Identifier: MIT
#include "fleet/fleetarranger.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace vzaps;

namespace {

using Slot = FleetIndex::Slot;

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr int many = 6000;

PackedInstance made(int number, quint32 seed = 0)
{
    QRandomGenerator dice(quint32(number) * 2654435761U + seed);
    Instance instance;
    instance.id = QStringLiteral("VZ%1").arg(number);
    instance.name = QStringLiteral("Shop %1").arg(dice.bounded(5000));
    instance.billingStatus = dice.bounded(2) ? QStringLiteral("ACTIVE") : QStringLiteral("PAST_DUE");
    instance.connected = dice.bounded(2) == 1;
    instance.createdAt = QDateTime::fromMSecsSinceEpoch(dice.bounded(1000) * day, Qt::UTC);
    return PackedInstance(instance);
}

FleetFilter text(const char *words)
{
    FleetFilter filter;
    filter.text = QString::fromUtf8(words);
    return filter;
}

} // namespace

//! A fleet too large to be arranged at once: the same result, a little later.
class TestFleetArranger final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fewAreArrangedAtOnce();
    void filterComesLaterAndIsTheSame();
    void narrowerFilterIsTheSame();
    void longerWordThatBeginsOtherwiseIsNoNarrowerOne_data();
    void longerWordThatBeginsOtherwiseIsNoNarrowerOne();
    void facetsAloneComeAtOnce();
    void orderComesLaterAndIsTheSame_data();
    void orderComesLaterAndIsTheSame();
    void changesMeanwhileAreNotLost_data();
    void changesMeanwhileAreNotLost();
    void newerWishTakesThePlaceOfTheOlder();
    void everythingAnewEndsWhatWasUnderWay();
    void mayGoAwayInBetween();

private:
    void put(int number, quint32 seed);
    void finish();
    [[nodiscard]] std::vector<Slot> expected(const FleetFilter &filter, FleetOrder order,
                                             bool descending) const;

    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<FleetIndex> m_index;
    std::unique_ptr<FleetArranger> m_arranger;
    std::vector<Slot> m_touched;
};

void TestFleetArranger::init()
{
    m_arranger.reset();
    m_index.reset();
    m_store = std::make_unique<FleetStore>();
    m_index = std::make_unique<FleetIndex>(*m_store);
    m_touched.clear();
    for (int i = 0; i < many; ++i)
        put(i, 0);
    m_index->update(m_touched, 0);
    m_arranger = std::make_unique<FleetArranger>(*m_index);
    m_arranger->setAtOnce(100);
}

void TestFleetArranger::put(int number, quint32 seed)
{
    m_touched.push_back(m_store->put(made(number, seed)).slot);
}

void TestFleetArranger::finish()
{
    QTRY_VERIFY(!m_arranger->isSearching() && !m_arranger->isSorting());
}

std::vector<Slot> TestFleetArranger::expected(const FleetFilter &filter, FleetOrder order,
                                              bool descending) const
{
    FleetIndex plain(*m_store);
    plain.rebuild(0);
    plain.setOrder(order, descending);
    plain.setFilter(filter, 0);
    return plain.shown();
}

void TestFleetArranger::fewAreArrangedAtOnce()
{
    m_arranger->setAtOnce(many);
    QSignalSpy arranged(m_arranger.get(), &FleetArranger::arranged);
    m_arranger->setOrder(FleetOrder::Name, false);
    m_arranger->setFilter(text("12"));
    QCOMPARE(arranged.count(), 2);
    QVERIFY(!m_arranger->isSearching() && !m_arranger->isSorting());
    QVERIFY(m_index->shown() == expected(text("12"), FleetOrder::Name, false));
}

void TestFleetArranger::filterComesLaterAndIsTheSame()
{
    const std::vector<Slot> before = m_index->shown();
    QSignalSpy arranged(m_arranger.get(), &FleetArranger::arranged);
    m_arranger->setFilter(text("shop 12"));
    QVERIFY(m_arranger->isSearching());
    QCOMPARE(m_index->filter().text, QStringLiteral("shop 12"));
    QVERIFY(m_index->shown() == before);
    finish();
    QCOMPARE(arranged.count(), 1);
    QVERIFY(m_index->shown() == expected(text("shop 12"), FleetOrder::Created, true));
}

void TestFleetArranger::narrowerFilterIsTheSame()
{
    m_arranger->setFilter(text("1"));
    finish();
    m_arranger->setFilter(text("12"));
    finish();
    m_arranger->setFilter(text("123"));
    QCoreApplication::processEvents();
    m_arranger->setFilter(text("12 4"));
    finish();
    QVERIFY(m_index->shown() == expected(text("12 4"), FleetOrder::Created, true));
    m_arranger->setFilter({});
    finish();
    QCOMPARE(m_index->shown().size(), size_t(many));
}

//! Found by reading: "disconnected" has "connected" in it, and is not looked for among those.
void TestFleetArranger::longerWordThatBeginsOtherwiseIsNoNarrowerOne_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("state") << QStringLiteral("state:connected") << QStringLiteral("state:disconnected");
    QTest::newRow("billing") << QStringLiteral("billing:due") << QStringLiteral("billing:past_due");
    QTest::newRow("billing, typed on")
        << QStringLiteral("billing:past") << QStringLiteral("billing:past_due");
}

void TestFleetArranger::longerWordThatBeginsOtherwiseIsNoNarrowerOne()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    m_arranger->setFilter(text(qPrintable(first)));
    finish();
    m_arranger->setFilter(text(qPrintable(second)));
    finish();
    QVERIFY(!m_index->shown().empty());
    QVERIFY(m_index->shown() == expected(text(qPrintable(second)), FleetOrder::Created, true));
}

void TestFleetArranger::facetsAloneComeAtOnce()
{
    FleetFilter filter;
    filter.billing = {QStringLiteral("PAST_DUE")};
    m_arranger->setFilter(filter);
    QVERIFY(!m_arranger->isSearching());
    QVERIFY(m_index->shown() == expected(filter, FleetOrder::Created, true));
}

void TestFleetArranger::orderComesLaterAndIsTheSame_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("descending");
    for (const auto order : {FleetOrder::Name, FleetOrder::State, FleetOrder::Billing, FleetOrder::Id}) {
        for (const bool descending : {false, true})
            QTest::addRow("%d %s", int(order), descending ? "down" : "up") << int(order) << descending;
    }
}

void TestFleetArranger::orderComesLaterAndIsTheSame()
{
    QFETCH(int, order);
    QFETCH(bool, descending);
    const std::vector<Slot> before = m_index->shown();
    QSignalSpy arranged(m_arranger.get(), &FleetArranger::arranged);
    m_arranger->setOrder(FleetOrder(order), descending);
    QVERIFY(m_arranger->isSorting());
    QVERIFY(m_index->shown() == before);
    finish();
    QCOMPARE(arranged.count(), 1);
    QVERIFY(m_index->shown() == expected({}, FleetOrder(order), descending));
}

void TestFleetArranger::changesMeanwhileAreNotLost_data()
{
    QTest::addColumn<int>("turns");
    for (const int turns : {0, 1, 2, 3, 5})
        QTest::addRow("after %d turns of the event loop", turns) << turns;
}

//! Whether they come while keys are made, while the other thread sorts, or while texts are searched.
void TestFleetArranger::changesMeanwhileAreNotLost()
{
    QFETCH(int, turns);
    m_arranger->setOrder(FleetOrder::Name, false);
    m_arranger->setFilter(text("1"));
    for (int i = 0; i < turns; ++i)
        QCoreApplication::processEvents();
    m_touched.clear();
    for (int i = 0; i < 300; ++i)
        put(i * 7, 99); // changed
    for (int i = many; i < many + 500; ++i)
        put(i, 0); // new
    for (int i = 0; i < 200; ++i) {
        const Slot slot = m_store->find(QStringLiteral("VZ%1").arg(i * 11 + 3));
        m_store->remove(slot);
        m_touched.push_back(slot);
    }
    m_index->update(m_touched, 0);
    finish();
    QVERIFY(m_index->shown() == expected(text("1"), FleetOrder::Name, false));
}

void TestFleetArranger::newerWishTakesThePlaceOfTheOlder()
{
    QSignalSpy arranged(m_arranger.get(), &FleetArranger::arranged);
    m_arranger->setOrder(FleetOrder::Name, false);
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    m_arranger->setOrder(FleetOrder::Id, true);
    QCoreApplication::processEvents();
    m_arranger->setOrder(FleetOrder::Name, true);
    finish();
    QVERIFY(m_index->shown() == expected({}, FleetOrder::Name, true));
    QTest::qWait(0);
    QVERIFY2(arranged.count() <= 2, "results of older wishes were shown");
}

void TestFleetArranger::everythingAnewEndsWhatWasUnderWay()
{
    m_arranger->setOrder(FleetOrder::Name, false);
    m_arranger->setFilter(text("1"));
    QCoreApplication::processEvents();
    m_index->rebuild(0);
    QVERIFY(!m_arranger->isSearching() && !m_arranger->isSorting());
    QVERIFY(m_index->shown() == expected(text("1"), FleetOrder::Name, false));
    m_store->clear();
    m_index->rebuild(0);
    QVERIFY(m_index->shown().empty());
}

void TestFleetArranger::mayGoAwayInBetween()
{
    for (int turns = 0; turns < 8; ++turns) {
        init();
        m_arranger->setOrder(FleetOrder::Name, false);
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        m_arranger.reset();
        m_index.reset();
        m_store.reset();
        QCoreApplication::processEvents();
    }
}

QTEST_GUILESS_MAIN(TestFleetArranger)
#include "tst_fleetarranger.moc"

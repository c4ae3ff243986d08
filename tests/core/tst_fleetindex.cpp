// SPDX-License-Identifier: MIT
#include "fleet/fleetindex.h"
#include "fleet/textfold.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vzaps;

namespace {

constexpr qint64 now = 1'800'000'000'000;
constexpr qint64 day = 24LL * 60 * 60 * 1000;

QDateTime at(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

Instance random(QRandomGenerator &dice, int number)
{
    static const QStringList names{QString::fromUtf8("São João"), QStringLiteral("Loja"),
                                   QString::fromUtf8("Açougue"), QStringLiteral("Market 10"), QString()};
    static const QStringList statuses{QStringLiteral("ACTIVE"), QStringLiteral("TRIALING"),
                                      QStringLiteral("PAST_DUE"), QString()};
    static const QStringList hosts{QStringLiteral("a.example"), QStringLiteral("b.example")};
    Instance instance;
    instance.id = QStringLiteral("VZ%1").arg(number, 6, 36, QLatin1Char('0')).toUpper();
    instance.name = names.at(dice.bounded(5)) + QStringLiteral(" %1").arg(dice.bounded(30));
    instance.billingStatus = statuses.at(dice.bounded(4));
    if (dice.bounded(3))
        instance.connected = dice.bounded(2) == 1;
    if (dice.bounded(2))
        instance.webhook = QStringLiteral("https://%1/hook").arg(hosts.at(dice.bounded(2)));
    if (dice.bounded(2))
        instance.jid = QStringLiteral("55119%1@s.whatsapp.net").arg(1000 + dice.bounded(9000));
    if (dice.bounded(2))
        instance.expiredAt = at(now + (dice.bounded(80) - 20) * day);
    instance.createdAt = at(now - dice.bounded(1000) * day);
    instance.events = {QStringLiteral("Message")};
    instance.token = QStringLiteral("token-%1").arg(number);
    instance.url = QStringLiteral("https://app.example/instances/") + instance.id;
    return instance;
}

QStringList shownIds(const FleetStore &store, const FleetIndex &index)
{
    QStringList ids;
    for (const auto slot : index.shown())
        ids << store.at(slot).unpacked().id;
    return ids;
}

//! The same question answered the slow and plain way.
bool plainlyFits(const Instance &instance, const QString &word)
{
    const QByteArray needle = folded(word);
    for (const QString &text :
         {instance.name, instance.pushName, instance.id, instance.phone(), instance.webhook}) {
        if (folded(text).contains(needle))
            return true;
    }
    return false;
}

FleetFilter textFilter(const char *text)
{
    FleetFilter filter;
    filter.text = QString::fromUtf8(text);
    return filter;
}

} // namespace

class TestFleetIndex final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packingKeepsEverything();
    void packingKeepsOddValues();
    void textIsFoundAsThePlainWayFindsIt_data();
    void textIsFoundAsThePlainWayFindsIt();
    void needleIsFoundAtEveryPlace();
    void textLanguage_data();
    void textLanguage();
    void countsAddUp();
    void facetsAndTextWorkTogether();
    void updatesEqualARebuild();
    void namesSortAsPeopleSortThem();
    void filterSurvivesJson();
    void garbageIsNoFilter();
};

void TestFleetIndex::packingKeepsEverything()
{
    QRandomGenerator dice(7);
    for (int i = 0; i < 500; ++i) {
        const Instance instance = random(dice, i);
        QCOMPARE(PackedInstance(instance).unpacked(), instance);
        QVERIFY(PackedInstance(instance).sameAs(PackedInstance(instance)));
    }
}

void TestFleetIndex::packingKeepsOddValues()
{
    Instance odd;
    odd.id = QString::fromUtf8("\xc3\xa9 1");
    odd.name = QString::fromUtf8("\U0001F33F a\nb");
    odd.url = QStringLiteral("x") + odd.id + QStringLiteral("y");
    odd.events = {QStringLiteral("Message"), QStringLiteral("All"), QStringLiteral("New")};
    odd.labels = {{QStringLiteral("k"), 1}};
    odd.createdAt = at(-5);
    odd.rejectCalls = false;
    odd.autoReadMessages = true;
    odd.odd = true;
    QCOMPARE(PackedInstance(odd).unpacked(), odd);
    Instance other = odd;
    other.token = QStringLiteral("secret");
    QVERIFY(!PackedInstance(odd).sameAs(PackedInstance(other)));
    QVERIFY(PackedInstance(odd).sameButToken(PackedInstance(other)));
    other.name += u'!';
    QVERIFY(!PackedInstance(odd).sameButToken(PackedInstance(other)));
}

void TestFleetIndex::textIsFoundAsThePlainWayFindsIt_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"a", "sao", "SÃO", "joão", "market", "10", "vz0000", "example", "b.ex", "5511",
                             "whatsapp", "x", "ç", "açougue", "hook"})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void TestFleetIndex::textIsFoundAsThePlainWayFindsIt()
{
    QFETCH(QString, word);
    QRandomGenerator dice(11);
    FleetStore store;
    FleetIndex index(store);
    std::vector<FleetStore::Slot> touched;
    QSet<QString> expected;
    for (int i = 0; i < 2000; ++i) {
        const Instance instance = random(dice, i);
        touched.push_back(store.put(PackedInstance(instance)).slot);
        if (plainlyFits(instance, word))
            expected.insert(instance.id);
    }
    index.update(touched, now);
    FleetFilter filter;
    filter.text = word;
    index.setFilter(filter, now);
    const QStringList found = shownIds(store, index);
    QCOMPARE(QSet<QString>(found.begin(), found.end()), expected);
    QCOMPARE(found.size(), expected.size());
}

void TestFleetIndex::needleIsFoundAtEveryPlace()
{
    // Texts are looked at sixteen places at a time: the seams are where a mistake would be.
    for (int length = 1; length < 60; ++length) {
        for (int place = 0; place + 3 <= length; ++place) {
            std::string text(static_cast<size_t>(length), 'n');
            text.replace(static_cast<size_t>(place), 3, "NeE");
            QCOMPARE(findFolded(text, "nee"), static_cast<size_t>(place));
            QCOMPARE(findFolded(text, "e"), static_cast<size_t>(place) + 1);
        }
        QCOMPARE(findFolded(std::string(static_cast<size_t>(length), 'n'), "nee"), std::string_view::npos);
    }
}

void TestFleetIndex::textLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *text, bool fits) {
        QTest::newRow(text) << QString::fromUtf8(text) << fits;
    };
    row("", true);
    row("loja", true);
    row("LOJA centro", true);
    row("centro loja", true);
    row("\"loja do\"", true);
    row("\"do loja\"", false);
    row("loja sul", false);
    row("-sul", true);
    row("-loja", false);
    row("name:loja", true);
    row("name:example", false);
    row("billing:past_due", true);
    row("billing:\"past due\"", true);
    row("billing:PASTDUE", true);
    row("billing:active", false);
    row("state:disconnected", true);
    row("state:connected", false);
    row("-state:connected", true);
    row("host:hooks.example", true);
    row("host:/path", false);
    row("webhook:/path", true);
    row("phone:5511", true);
    row("id:vz1", true);
    row("name:", true); // still being typed
    row("https://hooks", true); // no field, a word
    row("nonsense:loja", false);
    row("\"", true);
}

void TestFleetIndex::textLanguage()
{
    QFETCH(QString, text);
    Instance instance;
    instance.id = QStringLiteral("VZ1");
    instance.name = QStringLiteral("Loja do Centro");
    instance.billingStatus = QStringLiteral("PAST_DUE");
    instance.connected = false;
    instance.jid = QStringLiteral("5511999@s.whatsapp.net");
    instance.webhook = QStringLiteral("https://hooks.example.com/path");
    QTEST(vzaps::fits(PackedInstance(instance), parseFilterText(text)), "fits");
}

void TestFleetIndex::countsAddUp()
{
    QRandomGenerator dice(5);
    FleetStore store;
    FleetIndex index(store);
    std::vector<FleetStore::Slot> touched;
    for (int i = 0; i < 1000; ++i)
        touched.push_back(store.put(PackedInstance(random(dice, i))).slot);
    index.update(touched, now);
    FleetFilter filter = textFilter("loja");
    filter.billing = {QStringLiteral("ACTIVE")};
    index.setFilter(filter, now);
    const FacetCounts counts = index.counts();
    const int shown = static_cast<int>(index.shown().size());
    QVERIFY(shown > 10);
    QCOMPARE(counts.connected + counts.disconnected + counts.unknown, shown);
    QCOMPARE(counts.withWebhook + counts.withoutWebhook, shown);
    int hosts = 0;
    for (const auto &host : counts.hosts)
        hosts += host.count;
    QCOMPARE(hosts, counts.withWebhook);
    QVERIFY(counts.within7Days <= counts.within30Days);
    // The facet's own choice does not narrow its own counts: another status can be added.
    int billing = 0;
    for (const auto &value : counts.billing)
        billing += value.count;
    index.setFilter(textFilter("loja"), now);
    QCOMPARE(billing, static_cast<int>(index.shown().size()));
}

void TestFleetIndex::facetsAndTextWorkTogether()
{
    QRandomGenerator dice(9);
    FleetStore store;
    FleetIndex index(store);
    std::vector<FleetStore::Slot> touched;
    for (int i = 0; i < 1000; ++i)
        touched.push_back(store.put(PackedInstance(random(dice, i))).slot);
    index.update(touched, now);
    FleetFilter filter = textFilter("market");
    filter.states = {ConnectionState::Connected};
    filter.hosts = {QStringLiteral("a.example")};
    filter.ending = FleetFilter::Ending::Within30Days;
    index.setFilter(filter, now);
    qsizetype expected = 0;
    for (FleetStore::Slot slot = 0; slot < store.slotEnd(); ++slot) {
        const Instance instance = store.at(slot).unpacked();
        const qint64 ends = instance.endsAt().isValid() ? instance.endsAt().toMSecsSinceEpoch() : 0;
        expected += instance.name.contains(QLatin1String("Market")) && instance.connected.value_or(false)
            && instance.webhook.contains(QLatin1String("a.example")) && ends >= now && ends <= now + 30 * day;
    }
    QVERIFY(expected > 0);
    QCOMPARE(static_cast<qsizetype>(index.shown().size()), expected);
}

void TestFleetIndex::updatesEqualARebuild()
{
    for (const FleetOrder order : {FleetOrder::Created, FleetOrder::Name, FleetOrder::Ends}) {
        QRandomGenerator dice(3);
        FleetStore store;
        FleetIndex index(store);
        index.setOrder(order, order != FleetOrder::Name);
        index.setFilter(textFilter("a"), now);
        for (int round = 0; round < 30; ++round) {
            std::vector<FleetStore::Slot> touched;
            for (int i = 0; i < 40; ++i) {
                const int number = dice.bounded(600);
                if (dice.bounded(5) == 0) {
                    const Instance known = random(dice, number);
                    if (const auto slot = store.find(known.id); slot != FleetStore::noSlot) {
                        store.remove(slot);
                        touched.push_back(slot);
                    }
                } else {
                    touched.push_back(store.put(PackedInstance(random(dice, number))).slot);
                }
            }
            index.update(touched, now);
            FleetIndex anew(store);
            anew.setOrder(order, order != FleetOrder::Name);
            anew.setFilter(textFilter("a"), now);
            anew.rebuild(now);
            QCOMPARE(index.shown(), anew.shown());
            QCOMPARE(index.counts(), anew.counts());
        }
    }
}

void TestFleetIndex::namesSortAsPeopleSortThem()
{
    FleetStore store;
    FleetIndex index(store);
    std::vector<FleetStore::Slot> touched;
    const QStringList sorted{QString::fromUtf8("Açougue"), QStringLiteral("acre"),
                             QStringLiteral("Loja 2"),     QStringLiteral("loja 10"),
                             QStringLiteral("Loja 010b"),  QString()};
    for (const int at : {3, 5, 0, 4, 2, 1}) {
        Instance instance;
        instance.id = QString::number(at);
        instance.name = sorted.at(at);
        touched.push_back(store.put(PackedInstance(instance)).slot);
    }
    index.setOrder(FleetOrder::Name, false);
    index.update(touched, now);
    QStringList names;
    for (const auto slot : index.shown())
        names << store.at(slot).unpacked().name;
    QCOMPARE(names, sorted);
}

void TestFleetIndex::filterSurvivesJson()
{
    FleetFilter filter = textFilter("name:loja \"x y\"");
    filter.states = {ConnectionState::Unknown, ConnectionState::Disconnected};
    filter.billing = {QStringLiteral("ACTIVE"), QString()};
    filter.ending = FleetFilter::Ending::Within7Days;
    filter.webhook = FleetFilter::Webhook::Without;
    filter.hosts = {QStringLiteral("a.example")};
    QCOMPARE(FleetFilter::fromJson(filter.toJson()), filter);
    QCOMPARE(FleetFilter::fromJson(FleetFilter().toJson()), FleetFilter());
    QVERIFY(FleetFilter().isEmpty());
    QVERIFY(filter.hasFacets());
    QVERIFY(!textFilter("x").hasFacets());
}

void TestFleetIndex::garbageIsNoFilter()
{
    QCOMPARE(FleetFilter::fromJson({}), FleetFilter());
    QCOMPARE(FleetFilter::fromJson({{QStringLiteral("states"), 5},
                                    {QStringLiteral("billing"), QStringLiteral("x")},
                                    {QStringLiteral("ending_days"), 8},
                                    {QStringLiteral("webhook"), true}}),
             FleetFilter());
}

QTEST_GUILESS_MAIN(TestFleetIndex)
#include "tst_fleetindex.moc"

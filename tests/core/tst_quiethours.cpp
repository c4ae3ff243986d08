// SPDX-License-Identifier: MIT
#include "fleet/dropwatch.h"
#include "settings/quiethours.h"

#include <QTest>
#include <QTimeZone>

using namespace vzaps;

namespace {

using Fleet = std::vector<KnownState>;

constexpr auto up = ConnectionState::Connected;
constexpr auto down = ConnectionState::Disconnected;

} // namespace

//! When a message may be shown, and what it would count.
class TestQuietHours final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wallClockDecides_data();
    void wallClockDecides();
    void offIsNeverQuiet();
    void shorterAndLongerNights_data();
    void shorterAndLongerNights();
    void dropsAreCountedByIds();
    void whatIsGoneOrNotKnownDidNotDrop();
};

void TestQuietHours::wallClockDecides_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("at");
    QTest::addColumn<bool>("quiet");
    const QTime evening(22, 0);
    const QTime morning(7, 0);
    QTest::addRow("before the night") << evening << morning << QTime(21, 59, 59) << false;
    QTest::addRow("the night begins") << evening << morning << evening << true;
    QTest::addRow("midnight") << evening << morning << QTime(0, 0) << true;
    QTest::addRow("the last second") << evening << morning << QTime(6, 59, 59) << true;
    QTest::addRow("the night is over") << evening << morning << morning << false;
    QTest::addRow("within a day, before") << QTime(12, 0) << QTime(13, 30) << QTime(11, 59) << false;
    QTest::addRow("within a day, inside") << QTime(12, 0) << QTime(13, 30) << QTime(13, 29) << true;
    QTest::addRow("within a day, behind") << QTime(12, 0) << QTime(13, 30) << QTime(13, 30) << false;
    QTest::addRow("until midnight, inside") << QTime(20, 0) << QTime(0, 0) << QTime(23, 59) << true;
    QTest::addRow("until midnight, behind") << QTime(20, 0) << QTime(0, 0) << QTime(0, 0) << false;
    QTest::addRow("the whole day") << evening << evening << QTime(12, 0) << true;
}

void TestQuietHours::wallClockDecides()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, at);
    QFETCH(bool, quiet);
    QCOMPARE(isQuietAt({true, from, to}, QDateTime(QDate(2026, 5, 4), at)), quiet);
}

void TestQuietHours::offIsNeverQuiet()
{
    QVERIFY(!isQuietAt({false, QTime(0, 0), QTime(23, 59)}, QDateTime(QDate(2026, 5, 4), QTime(12, 0))));
    QVERIFY(!isQuietAt({}, QDateTime(QDate(2026, 5, 4), QTime(2, 0))));
}

void TestQuietHours::shorterAndLongerNights_data()
{
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<bool>("quiet");
    const auto row = [](const char *name, QDate date, QTime time, bool quiet) {
        QTest::addRow("%s", name) << QDateTime(date, time, Qt::UTC) << quiet;
    };
    // Berlin: on 2026-03-29 02:00 is followed by 03:00, on 2026-10-25 03:00 by 02:00.
    const QDate spring(2026, 3, 29);
    const QDate autumn(2026, 10, 25);
    row("spring, 01:59", spring, QTime(0, 59), true);
    row("spring, 03:00: there is no 02:30", spring, QTime(1, 0), false);
    row("autumn, 02:29 for the first time", autumn, QTime(0, 29), true);
    row("autumn, 02:31 for the first time", autumn, QTime(0, 31), false);
    row("autumn, 02:29 for the second time", autumn, QTime(1, 29), true);
    row("autumn, 02:31 for the second time", autumn, QTime(1, 31), false);
}

void TestQuietHours::shorterAndLongerNights()
{
    QFETCH(QDateTime, utc);
    QFETCH(bool, quiet);
    const QTimeZone zone("Europe/Berlin");
    if (!zone.isValid())
        QSKIP("no time zones here");
    QCOMPARE(isQuietAt({true, QTime(22, 0), QTime(2, 30)}, utc.toTimeZone(zone)), quiet);
}

void TestQuietHours::dropsAreCountedByIds()
{
    DropWatch watch;
    QCOMPARE(watch.look({{"a", up}, {"b", up}, {"c", down}}), 0);
    QCOMPARE(watch.disconnected(), 1);
    // One comes back, two drop.
    QCOMPARE(watch.look({{"a", down}, {"b", down}, {"c", up}}), 2);
    QCOMPARE(watch.disconnected(), 2);
    QCOMPARE(watch.look({{"a", down}, {"b", down}, {"c", up}}), 0); // told once
    watch.forget();
    QCOMPARE(watch.disconnected(), 0);
    QCOMPARE(watch.look({{"c", down}}), 0);
}

void TestQuietHours::whatIsGoneOrNotKnownDidNotDrop()
{
    DropWatch watch;
    QCOMPARE(watch.look({{"a", up}, {"b", up}}), 0);
    QCOMPARE(watch.look({{"a", ConnectionState::Unknown}}), 0);
    QCOMPARE(watch.look({{"a", down}}), 1); // it had dropped after all
}

QTEST_GUILESS_MAIN(TestQuietHours)
#include "tst_quiethours.moc"

// SPDX-License-Identifier: MIT
#include "api/retryafter.h"

#include <QTest>

#include <ctime>

using namespace vzaps;

namespace {

const QDateTime now(QDate(2026, 3, 29), QTime(2, 0), Qt::UTC);
constexpr int none = -1;

} // namespace

class TestRetryAfter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valueIsRead_data();
    void valueIsRead();
    void dateInALocalClockGapIsRead();
};

void TestRetryAfter::valueIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *value, int seconds) {
        QTest::newRow(value) << QByteArray(value) << seconds;
    };
    row("0", 0);
    row("1", 1);
    row(" 120 ", 120);
    row("007", 7);
    row("86400", 86400);
    row("86401", 86400);
    row("99999999999999999999999999", 86400);
    row("Sun, 29 Mar 2026 02:01:30 GMT", 90);
    row("Sun, 29 Mar 2026 01:00:00 GMT", 0);
    row("Fri, 29 Mar 2126 02:00:00 GMT", 86400);
    row("Sat, 29 Feb 2020 00:00:00 GMT", 0);
    row("-1", none);
    row("+5", none);
    row("1.5", none);
    row("5s", none);
    row("0x10", none);
    row("soon", none);
    row("", none);
    row(" ", none);
    row("Sun, 29 Mar 2026 02:01:30 +0200", none);
    row("2026-03-29T02:01:30Z", none);
    row("Sun, 32 Mar 2026 02:01:30 GMT", none);
    row("5, 6", none);
}

void TestRetryAfter::valueIsRead()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    QCOMPARE(parseRetryAfter(value, now).value_or(none), seconds);
}

void TestRetryAfter::dateInALocalClockGapIsRead()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    tzset();
    // At this time clocks there jump from two to three.
    const auto seconds = parseRetryAfter("Sun, 29 Mar 2026 02:30:00 GMT", now);
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    QCOMPARE(seconds, std::optional<int>(30 * 60));
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"

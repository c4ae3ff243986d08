// SPDX-License-Identifier: MIT
#include "api/retrypolicy.h"

#include <QSet>
#include <QTest>

using namespace vzaps;

namespace {

ApiError failure(ErrorKind kind, int status = 0, std::optional<int> retryAfter = {})
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.retryAfterSeconds = retryAfter;
    return error;
}

std::optional<int> pauseAfter(const ApiError &error, int attempt = 1)
{
    RetryBudget budget;
    return retryPause(error, attempt, TransportLimits(), budget);
}

} // namespace

class TestRetryPolicy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyPassingTroublesAreRepeated_data();
    void onlyPassingTroublesAreRepeated();
    void threeAttemptsAreMade();
    void pauseGrowsWithJitterUpToACap();
    void retryAfterIsObeyedUpToHalfAMinute_data();
    void retryAfterIsObeyedUpToHalfAMinute();
    void budgetEndsAStorm();
    void timeoutCostsTwice();
    void successGivesALittleBack();
    void errorThatIsNotRepeatedCostsNothing();
};

void TestRetryPolicy::onlyPassingTroublesAreRepeated_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("repeated");
    const auto row = [](const char *name, ErrorKind kind, int status, bool repeated) {
        QTest::newRow(name) << kind << status << repeated;
    };
    row("host not found", ErrorKind::HostNotFound, 0, true);
    row("connection refused", ErrorKind::ConnectionRefused, 0, true);
    row("connection failed", ErrorKind::ConnectionFailed, 0, true);
    row("connection lost", ErrorKind::ConnectionLost, 0, true);
    row("timed out", ErrorKind::TimedOut, 0, true);
    row("bad answer", ErrorKind::BadAnswer, 200, true);
    row("429", ErrorKind::RateLimited, 429, true);
    for (const int status : {408, 500, 502, 503, 504})
        QTest::addRow("%d", status) << ErrorKind::ServerFailed << status << true;
    for (const int status : {501, 505})
        QTest::addRow("%d", status) << ErrorKind::ServerFailed << status << false;
    row("cancelled", ErrorKind::Cancelled, 0, false);
    row("address", ErrorKind::InvalidAddress, 0, false);
    row("TLS", ErrorKind::TlsFailed, 0, false);
    row("too large", ErrorKind::TooLarge, 200, false);
    row("redirected", ErrorKind::Redirected, 302, false);
    row("no credentials", ErrorKind::MissingCredentials, 0, false);
    row("bad credentials", ErrorKind::BadCredentials, 401, false);
    row("401", ErrorKind::Unauthorized, 401, false);
    row("403", ErrorKind::Forbidden, 403, false);
    row("404", ErrorKind::NotFound, 404, false);
    row("422", ErrorKind::Invalid, 422, false);
    row("409", ErrorKind::Conflict, 409, false);
    row("418", ErrorKind::UnexpectedStatus, 418, false);
}

void TestRetryPolicy::onlyPassingTroublesAreRepeated()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    QFETCH(bool, repeated);
    QCOMPARE(pauseAfter(failure(kind, status)).has_value(), repeated);
}

void TestRetryPolicy::threeAttemptsAreMade()
{
    const ApiError error = failure(ErrorKind::ConnectionLost);
    QVERIFY(pauseAfter(error, 1));
    QVERIFY(pauseAfter(error, 2));
    QVERIFY(!pauseAfter(error, 3));
    QVERIFY(!pauseAfter(error, 4));
}

void TestRetryPolicy::pauseGrowsWithJitterUpToACap()
{
    TransportLimits limits;
    limits.retryBaseMs = 1000;
    limits.retryCapMs = 1500;
    for (const auto &[attempt, ceiling] : {std::pair(1, 1000), std::pair(2, 1500)}) {
        QSet<int> seen;
        int longest = 0;
        for (int i = 0; i < 500; ++i) {
            RetryBudget budget;
            const int pause = retryPause(failure(ErrorKind::ConnectionLost), attempt, limits, budget).value();
            QVERIFY(pause >= 0 && pause < ceiling);
            longest = std::max(longest, pause);
            seen.insert(pause);
        }
        QVERIFY(seen.size() > 100);
        QVERIFY(longest > ceiling * 4 / 5);
    }
    limits.retryBaseMs = 0;
    RetryBudget budget;
    QCOMPARE(retryPause(failure(ErrorKind::ConnectionLost), 1, limits, budget), std::optional<int>(0));
}

void TestRetryPolicy::retryAfterIsObeyedUpToHalfAMinute_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<bool>("obeyed");
    QTest::newRow("at once") << 0 << true;
    QTest::newRow("short") << 3 << true;
    QTest::newRow("longest") << 30 << true;
    QTest::newRow("too long") << 31 << false;
    QTest::newRow("a day") << 86400 << false;
}

void TestRetryPolicy::retryAfterIsObeyedUpToHalfAMinute()
{
    QFETCH(int, asked);
    QFETCH(bool, obeyed);
    const auto pause = pauseAfter(failure(ErrorKind::RateLimited, 429, asked));
    QCOMPARE(pause.has_value(), obeyed);
    if (pause)
        QVERIFY(*pause >= asked * 1000 && *pause <= asked * 1000 + TransportLimits().retryBaseMs);
}

void TestRetryPolicy::budgetEndsAStorm()
{
    RetryBudget budget;
    const ApiError error = failure(ErrorKind::ServerFailed, 503);
    int repeats = 0;
    for (int i = 0; i < 100; ++i)
        repeats += retryPause(error, 1, TransportLimits(), budget).has_value();
    QCOMPARE(repeats, 10);
}

void TestRetryPolicy::timeoutCostsTwice()
{
    RetryBudget budget;
    int repeats = 0;
    while (budget.spend(ErrorKind::TimedOut))
        ++repeats;
    QCOMPARE(repeats, 5);
}

void TestRetryPolicy::successGivesALittleBack()
{
    RetryBudget budget;
    budget.refund();
    QCOMPARE(budget.left(), 10.0);
    while (budget.spend(ErrorKind::ConnectionLost)) { }
    for (int i = 0; i < 4; ++i)
        budget.refund();
    QVERIFY(!budget.spend(ErrorKind::ConnectionLost));
    budget.refund();
    budget.refund();
    QVERIFY(budget.spend(ErrorKind::ConnectionLost));
}

void TestRetryPolicy::errorThatIsNotRepeatedCostsNothing()
{
    RetryBudget budget;
    QVERIFY(!retryPause(failure(ErrorKind::NotFound, 404), 1, TransportLimits(), budget));
    QVERIFY(!retryPause(failure(ErrorKind::RateLimited, 429, 600), 1, TransportLimits(), budget));
    QVERIFY(!retryPause(failure(ErrorKind::ConnectionLost), 3, TransportLimits(), budget));
    QCOMPARE(budget.left(), 10.0);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"

// SPDX-License-Identifier: MIT
#include "faults/modelruns.h"

#include <QTest>

using namespace vzaps::test;

//! The stories of tst_modelruns, told with a program whose changes are sent by plain put(), post() and
//! deleteResource(): if they can't tell the difference, they prove nothing.
class TestNaiveSender final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainRequestsBreakThePromise();
};

void TestNaiveSender::plainRequestsBreakThePromise()
{
    const quint32 runs = numberFrom("VZAPS_RUNS", 100);
    ModelRuns stories;
    int broken = 0;
    for (quint32 seed = 1; seed <= runs && broken < 5; ++seed) {
        const QString failure = stories.play(seed);
        broken += failure.contains(QLatin1String("\n(a) "));
    }
    const WireCount &total = stories.total();
    qInfo("%d approvals that left, %d changing requests on the wire, %d effects", total.approvals,
          total.requests, total.effects);
    QCOMPARE(broken, 5);
}

QTEST_GUILESS_MAIN(TestNaiveSender)
#include "tst_naivesender.moc"

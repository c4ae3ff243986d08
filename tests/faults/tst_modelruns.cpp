// SPDX-License-Identifier: MIT
#include "faults/modelruns.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace vzaps::test;

//! Random stories of an account, each with its seed: no promise breaks. VZAPS_RUNS says how many,
//! VZAPS_SEED from where, so that a failed one is played again alone.
class TestModelRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promisesHoldWhateverHappens();
};

void TestModelRuns::promisesHoldWhateverHappens()
{
    const quint32 runs = numberFrom("VZAPS_RUNS", 300);
    const quint32 first = numberFrom("VZAPS_SEED", 1);
    ModelRuns stories;
    QElapsedTimer clock;
    clock.start();
    QStringList failures;
    for (quint32 seed = first; seed - first < runs && failures.size() < 3; ++seed) {
        const QString failure = stories.play(seed);
        if (failure.isEmpty())
            continue;
        failures << failure.section(u'\n', 0, 1);
        // Qt Test cuts long messages.
        fprintf(stderr, "%s\n\n", qPrintable(failure));
    }
    const WireCount &total = stories.total();
    qInfo("%u runs from seed %u in %lld s: %d approvals that left, %d changing requests on the wire, %d "
          "effects",
          runs, first, clock.elapsed() / 1000, total.approvals, total.requests, total.effects);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QVERIFY(total.requests > 0);
}

QTEST_GUILESS_MAIN(TestModelRuns)
#include "tst_modelruns.moc"

// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

class QAbstractItemView;

namespace vzaps::bench {

//! Watches a program's window from inside and writes what happens as lines of JSON, with the time since the
//! computer started in milliseconds:
//!
//! process: start of the process. first_paint: its window. first_rows: the table, painted with rows.
//! all_rows: the table has the expected number. settled: half a second later, with the longest time the event
//! loop was held up since first_rows ("stall") and since first_paint ("stall_start"), in milliseconds.
//!
//! After that it looks at nothing and wakes nobody. Knows no class of the program: the table is found by its
//! object name, so that it can be loaded into the released program as well.
class Probe final : public QObject {
    Q_OBJECT

public:
    Probe(int expectedRows, int fd, QObject *parent = nullptr);
    //! As the environment says: VZAPS_BENCH_ROWS and VZAPS_BENCH_FD.
    static void startFromEnvironment(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void say(const char *mark, double at, const QByteArray &more = {}) const;
    void notePaint(QObject *watched);
    void onRowsPainted();
    void onBeat();
    void settle();

    int m_expectedRows;
    int m_fd;
    QBasicTimer m_heartbeat;
    QPointer<QAbstractItemView> m_table;
    bool m_painted = false;
    bool m_rowsPainted = false;
    double m_lastBeat = 0;
    double m_allRowsAt = 0;
    double m_stall = 0;
    double m_stallStart = 0;
};

} // namespace vzaps::bench

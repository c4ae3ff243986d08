// SPDX-License-Identifier: MIT
#include "probe/probe.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QMainWindow>
#include <QTimerEvent>

#include <algorithm>
#include <ctime>

#include <sys/resource.h>
#include <unistd.h>

namespace vzaps::bench {

namespace {

constexpr int beatMs = 2;
constexpr double settleMs = 500;

//! Milliseconds since the computer started.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

//! When this process started; the kernel keeps it in steps of usually 10 ms.
double processStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    // The program's name in brackets may hold anything.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 19;
    return fields.value(startTime).toDouble() * 1e3 / double(sysconf(_SC_CLK_TCK));
}

double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

} // namespace

Probe::Probe(int expectedRows, int fd, QObject *parent)
    : QObject(parent)
    , m_expectedRows(expectedRows)
    , m_fd(fd)
{
    say("process", processStart());
    QCoreApplication::instance()->installEventFilter(this);
}

void Probe::startFromEnvironment(QObject *parent)
{
    const int fd = qEnvironmentVariableIsSet("VZAPS_BENCH_FD")
        ? qEnvironmentVariableIntValue("VZAPS_BENCH_FD")
        : STDOUT_FILENO;
    new Probe(qEnvironmentVariableIntValue("VZAPS_BENCH_ROWS"), fd, parent);
}

void Probe::say(const char *mark, double at, const QByteArray &more) const
{
    const QByteArray line =
        "{\"mark\":\"" + QByteArray(mark) + "\",\"at\":" + QByteArray::number(at, 'f', 3) + more + "}\n";
    [[maybe_unused]] const ssize_t written = ::write(m_fd, line.constData(), size_t(line.size()));
}

bool Probe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        notePaint(watched);
    return false;
}

void Probe::notePaint(QObject *watched)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return;
    if (!m_painted && qobject_cast<QMainWindow *>(widget->window())) {
        m_painted = true;
        // Queued: it arrives when this painting is over and handed to the display.
        QMetaObject::invokeMethod(
            this,
            [this] {
                say("first_paint", now());
                m_lastBeat = now();
                m_heartbeat.start(beatMs, Qt::PreciseTimer, this);
            },
            Qt::QueuedConnection);
    }
    auto *view = qobject_cast<QAbstractItemView *>(widget->parentWidget());
    if (m_table || !view || view->viewport() != widget || !view->model() || view->model()->rowCount() == 0
        || view->objectName() != QLatin1String("instancesTableView"))
        return;
    m_table = view;
    QMetaObject::invokeMethod(this, &Probe::onRowsPainted, Qt::QueuedConnection);
}

void Probe::onRowsPainted()
{
    m_rowsPainted = true;
    say("first_rows", now(), ",\"rows\":" + QByteArray::number(m_table->model()->rowCount()));
    m_stall = 0;
    m_lastBeat = now();
}

void Probe::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_heartbeat.timerId())
        onBeat();
}

void Probe::onBeat()
{
    const double at = now();
    const double heldUp = at - m_lastBeat - beatMs;
    m_lastBeat = at;
    m_stallStart = std::max(m_stallStart, heldUp);
    if (!m_rowsPainted || !m_table || !m_table->model())
        return;
    m_stall = std::max(m_stall, heldUp);
    QAbstractItemModel &model = *m_table->model();
    if (m_allRowsAt == 0 && model.rowCount() >= m_expectedRows) {
        m_allRowsAt = at;
        say("all_rows", at, ",\"rows\":" + QByteArray::number(model.rowCount()));
    }
    if (m_allRowsAt != 0 && at - m_allRowsAt >= settleMs)
        settle();
}

void Probe::settle()
{
    m_heartbeat.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    say("settled", now(),
        ",\"stall\":" + QByteArray::number(m_stall, 'f', 2)
            + ",\"stall_start\":" + QByteArray::number(m_stallStart, 'f', 2)
            + ",\"cpu_ms\":" + QByteArray::number(cpuMs(), 'f', 0));
}

} // namespace vzaps::bench

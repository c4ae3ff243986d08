// SPDX-License-Identifier: MIT
#include "fleet/fleetexport.h"

#include "files/background.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr qsizetype rowsPerSlice = 500;
constexpr qsizetype rowsPerLookAtTheClock = 20;
constexpr qint64 millisecondsPerSlice = 8;
constexpr qint64 leastRoom = 64 * 1024;

//! QSaveFile tells a full disk as any other failed write. What was written so far still takes its room.
bool isFull(const QString &folder)
{
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() < leastRoom;
}

struct Committed {
    bool done = false;
    QFileDevice::FileError error = QFileDevice::NoError;
    QString technical;
};

ExportEncoder::Layout withAccount(ExportEncoder::Layout layout, bool wanted)
{
    layout.withAccount = wanted;
    return layout;
}

} // namespace

FleetExport::FleetExport(ExportRows rows, ExportEncoder::Layout layout, const QString &path, QObject *parent)
    : QObject(parent)
    , m_rows(std::move(rows))
    , m_encoder(withAccount(std::move(layout), static_cast<bool>(m_rows.accountName)))
    , m_path(path)
{
}

FleetExport::~FleetExport() = default;

void FleetExport::start()
{
    if (isRunning())
        return;
    m_state = State::Writing;
    m_next = 0;
    m_gone = 0;
    m_timer.start(0, this);
}

void FleetExport::cancel()
{
    if (m_state != State::Writing)
        return;
    finish(ExportOutcome::Kind::Cancelled, tr("The export was cancelled. No file was written or changed."));
}

void FleetExport::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        writeSlice();
    else
        QObject::timerEvent(event);
}

void FleetExport::writeSlice()
{
    if (!m_file && !open())
        return;
    const QByteArray slice = nextSlice();
    if (m_file->write(slice) != slice.size() || !m_file->flush())
        return fail(m_file->error(), m_file->errorString());
    const bool last = m_next == m_rows.count;
    if (last)
        commit();
    Q_EMIT progress(m_next, m_rows.count);
}

QByteArray FleetExport::nextSlice()
{
    QByteArray slice = m_next == 0 ? m_encoder.begin() : QByteArray();
    const qsizetype end = std::min(m_next + rowsPerSlice, m_rows.count);
    QElapsedTimer clock;
    clock.start();
    while (m_next < end) {
        if (const auto instance = m_rows.at(m_next))
            slice += m_encoder.row(*instance, m_rows.accountName ? m_rows.accountName(m_next) : QString());
        else
            ++m_gone;
        ++m_next;
        if (m_next % rowsPerLookAtTheClock == 0 && clock.hasExpired(millisecondsPerSlice))
            break;
    }
    if (m_next == m_rows.count)
        slice += m_encoder.end();
    return slice;
}

bool FleetExport::open()
{
    m_file = std::make_shared<QSaveFile>(m_path);
    // The permissions come before the first byte: QSaveFile's own are 0666 minus the umask, or those of the
    // file that is replaced.
    if (m_file->open(QIODevice::WriteOnly)
        && m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return true;
    fail(m_file->error(), m_file->errorString());
    return false;
}

// Off this thread: it waits until the disk has everything.
void FleetExport::commit()
{
    m_timer.stop();
    m_state = State::Committing;
    const auto work = [file = std::exchange(m_file, {})] {
        const bool done = file->commit();
        return Committed{done, file->error(), file->errorString()};
    };
    runInBackground(*QThreadPool::globalInstance(), work, this, [this](const Committed &committed) {
        if (committed.done)
            finish(ExportOutcome::Kind::Done, doneSentence());
        else
            fail(committed.error, committed.technical);
    });
}

void FleetExport::fail(QFileDevice::FileError error, const QString &technical)
{
    finish(ExportOutcome::Kind::Failed, failedSentence(error),
           u"%1: %2"_s.arg(QDir::toNativeSeparators(m_path), technical));
}

void FleetExport::finish(ExportOutcome::Kind kind, const QString &sentence, const QString &technical)
{
    m_timer.stop();
    m_file.reset();
    m_state = State::Idle;
    ExportOutcome outcome{kind, 0, m_gone, sentence, technical};
    if (kind == ExportOutcome::Kind::Done)
        outcome.written = m_rows.count - m_gone;
    // Later: whoever hears of it may delete this.
    QMetaObject::invokeMethod(
        this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
}

QString FleetExport::doneSentence() const
{
    const auto count = static_cast<int>(m_rows.count - m_gone);
    QStringList sentences{
        tr("%Ln instance(s) were exported to \"%1\".", nullptr, count).arg(QDir::toNativeSeparators(m_path))};
    if (m_gone > 0) {
        sentences << tr("%Ln instance(s) had gone from the list before their turn came.", nullptr,
                        static_cast<int>(m_gone));
    }
    return sentences.join(u' ');
}

QString FleetExport::failedSentence(QFileDevice::FileError error) const
{
    const QFileInfo file(m_path);
    const QString path = QDir::toNativeSeparators(m_path);
    if (error == QFileDevice::ResourceError || isFull(file.path()))
        return tr("The disk is full. Nothing was exported to \"%1\". Free some space or choose another "
                  "folder.")
            .arg(path);
    if (file.isDir())
        return tr("Nothing was exported: \"%1\" is a folder. Choose another name.").arg(path);
    if (!file.dir().exists())
        return tr("Nothing was exported: the folder of \"%1\" does not exist. Choose another one.").arg(path);
    if (error == QFileDevice::PermissionsError || !QFileInfo(file.path()).isWritable())
        return tr("Nothing was exported: \"%1\" must not be written there. Choose another folder.").arg(path);
    return tr("The file \"%1\" could not be written. Nothing was exported. Choose another folder.").arg(path);
}

} // namespace vzaps

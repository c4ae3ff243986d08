// SPDX-License-Identifier: MIT
#include "fleet/fleetcache.h"

#include "files/background.h"
#include "files/privatefile.h"
#include "fleet/fleetcachecodec.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPointer>

#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr qint64 largestFile = 512 * 1024 * 1024;
constexpr qsizetype keptAside = 3;
constexpr qsizetype instancesPerLookAtTheClock = 100;
constexpr qint64 millisecondsPerSlice = 4;

QString fileName(QUuid account)
{
    return u"fleet-%1.cache"_s.arg(account.toString(QUuid::WithoutBraces));
}

//! Not readFile(): that makes room for the cap, which is large here.
tl::expected<QByteArray, FleetCacheProblem> contentOf(const QString &path)
{
    using Kind = FleetCacheProblem::Kind;
    const auto problem = [&path](Kind kind, const QString &why) {
        const QString technical = u"%1: %2"_s.arg(QDir::toNativeSeparators(path), why);
        return tl::unexpected(FleetCacheProblem{kind, {}, {}, technical});
    };
    QFile file(path);
    if (!file.exists())
        return problem(Kind::Missing, u"no such file"_s);
    if (QFileInfo(path).isDir())
        return problem(Kind::Unreadable, u"is a folder"_s);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Kind::Unreadable, file.errorString());
    if (file.size() > largestFile)
        return problem(Kind::Damaged, u"longer than %1 bytes"_s.arg(largestFile));
    QByteArray content = file.read(file.size());
    if (file.error() != QFileDevice::NoError)
        return problem(Kind::Unreadable, file.errorString());
    return content;
}

//! Gives the new path, empty if the file could only be deleted.
QString putAside(const QString &path)
{
    const QFileInfo file(path);
    QDateTime time = QDateTime::currentDateTimeUtc();
    const auto asideAt = [&path](const QDateTime &when) {
        return u"%1.corrupt-%2"_s.arg(path, when.toString(u"yyyyMMdd'T'hhmmsszzz'Z'"_s));
    };
    while (QFile::exists(asideAt(time)))
        time = time.addMSecs(1);
    const QString aside = asideAt(time);
    const bool kept = QFile::rename(path, aside);
    if (!kept)
        QFile::remove(path);
    QDir folder = file.dir();
    QStringList older = folder.entryList({file.fileName() + ".corrupt-*"_L1}, QDir::Files, QDir::Name);
    older.removeOne(QFileInfo(aside).fileName());
    while (older.size() >= keptAside)
        folder.remove(older.takeFirst());
    return kept ? aside : QString();
}

FleetCache::ReadResult damaged(const QString &path, const QString &technical)
{
    FleetCacheProblem problem;
    problem.kind = FleetCacheProblem::Kind::Damaged;
    problem.keptAs = putAside(path);
    problem.technical = u"%1: %2"_s.arg(QDir::toNativeSeparators(path), technical);
    problem.sentence = problem.keptAs.isEmpty()
        ? FleetCache::tr(
            "The last known list of this account was damaged and was deleted. The server is asked "
            "for a new one.")
        : FleetCache::tr(
              "The last known list of this account was damaged. It is kept as \"%1\"; the server is "
              "asked for a new one.")
              .arg(QDir::toNativeSeparators(problem.keptAs));
    return tl::unexpected(problem);
}

FleetCache::ReadResult readCache(const QString &path, QUuid account, const FleetCache::Sink &take)
{
    const auto content = contentOf(path);
    if (!content && content.error().kind == FleetCacheProblem::Kind::Damaged)
        return damaged(path, content.error().technical);
    if (!content)
        return tl::unexpected(content.error());
    const auto head = decodeFleetCache(*content, take);
    if (!head && head.error().kind == FleetCacheFault::Kind::OtherVersion) {
        return tl::unexpected(
            FleetCacheProblem{FleetCacheProblem::Kind::OtherVersion, {}, {}, head.error().technical});
    }
    const bool foreign = head && head->account != account;
    if (!head || foreign)
        return damaged(path, foreign ? u"is the list of another account"_s : head.error().technical);
    return *head;
}

void removeFiles(const QString &folderPath, const QStringList &patterns)
{
    QDir folder(folderPath);
    const QStringList names = folder.entryList(patterns, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        folder.remove(name);
}

} // namespace

struct FleetCache::Encoding {
    QUuid account;
    qsizetype count;
    Source source;
    QPointer<const QObject> owner;
    FleetCacheEncoder encoder;
    qsizetype next = 0;
};

FleetCache::FleetCache(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(dataDir)
{
    // One thread: its work is done in the order it was given.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(2000); // as in PageReader
}

FleetCache::~FleetCache() = default;

QString FleetCache::filePath(QUuid account) const
{
    return QDir(m_dataDir).filePath(fileName(account));
}

void FleetCache::write(QUuid account, const QDateTime &answeredAt, qsizetype count, Source source,
                       const QObject *owner)
{
    drop(account);
    m_encodings.push_back({account, count, std::move(source), owner, FleetCacheEncoder(account, answeredAt)});
    m_timer.start(0, this);
}

void FleetCache::write(QUuid account, const QDateTime &answeredAt, const QList<Instance> &instances)
{
    drop(account);
    store(account, [account, answeredAt, instances] {
        FleetCacheEncoder encoder(account, answeredAt);
        for (const Instance &instance : instances)
            encoder.append(instance);
        return std::pair(encoder.finish(), qsizetype(encoder.count()));
    });
}

void FleetCache::drop(QUuid account)
{
    std::erase_if(m_encodings, [&account](const Encoding &one) { return one.account == account; });
}

void FleetCache::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        encodeSlice();
    else
        QObject::timerEvent(event);
}

void FleetCache::encodeSlice()
{
    std::erase_if(m_encodings, [](const Encoding &one) { return !one.owner; });
    if (m_encodings.empty())
        return m_timer.stop();
    Encoding &current = m_encodings.front();
    QElapsedTimer clock;
    clock.start();
    while (current.next < current.count) {
        if (const auto instance = current.source(current.next))
            current.encoder.append(*instance);
        if (++current.next % instancesPerLookAtTheClock == 0 && clock.hasExpired(millisecondsPerSlice))
            return;
    }
    const auto encoder = std::make_shared<FleetCacheEncoder>(std::move(current.encoder));
    const QUuid account = current.account;
    m_encodings.erase(m_encodings.begin());
    store(account, [encoder] { return std::pair(encoder->finish(), qsizetype(encoder->count())); });
}

void FleetCache::store(QUuid account, std::function<std::pair<QByteArray, qsizetype>()> encode)
{
    using Written = tl::expected<qsizetype, QString>;
    const auto work = [path = filePath(account), encode = std::move(encode)]() -> Written {
        const auto [bytes, count] = encode();
        if (bytes.size() > largestFile)
            return tl::unexpected(u"the list takes %1 bytes, more than are read again"_s.arg(bytes.size()));
        if (const auto written = writePrivateFile(path, bytes); !written)
            return tl::unexpected(written.error());
        return count;
    };
    runInBackground(m_thread, work, this, [this, account](const Written &done) {
        if (done)
            Q_EMIT written(account, *done);
        else
            Q_EMIT writeFailed(account, done.error());
    });
}

void FleetCache::read(QUuid account, Sink take, QObject *context,
                      std::function<void(const ReadResult &)> done)
{
    const auto work = [path = filePath(account), account, take = std::move(take)] {
        return readCache(path, account, take);
    };
    runInBackground(m_thread, work, context, std::move(done));
}

FleetCache::ReadResult FleetCache::readNow(QUuid account, const Sink &take) const
{
    return readCache(filePath(account), account, take);
}

void FleetCache::remove(QUuid account)
{
    drop(account);
    m_thread.start([folder = m_dataDir, name = fileName(account)] {
        removeFiles(folder, {name, name + ".*"_L1});
    });
}

void FleetCache::retainOnly(const QList<QUuid> &accounts)
{
    QStringList known;
    for (const QUuid &account : accounts)
        known << fileName(account);
    m_thread.start([path = m_dataDir, known] {
        QDir folder(path);
        const QStringList names = folder.entryList({u"fleet-*.cache"_s, u"fleet-*.cache.*"_s}, QDir::Files);
        for (const QString &name : names) {
            const QString base = name.left(name.indexOf(".cache"_L1) + 6);
            const bool finished = name == base || name.startsWith(base + ".corrupt-"_L1);
            if (!known.contains(base) || !finished)
                folder.remove(name);
        }
    });
}

} // namespace vzaps

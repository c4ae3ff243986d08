// SPDX-License-Identifier: MIT
#include "fleet/fleetcache.h"

#include "fleet/fleetcachecodec.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QtEndian>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace vzaps;

namespace {

constexpr int longWait = 30'000;
constexpr qsizetype headSize = 48;
constexpr qsizetype checksumSize = 32;

const QUuid accountA = QUuid::fromString(u"11111111-1111-4111-8111-111111111111"_s);
const QUuid accountB = QUuid::fromString(u"22222222-2222-4222-8222-222222222222"_s);

QDateTime answeredAt()
{
    return {QDate(2026, 11, 20), QTime(10, 11, 12, 345), Qt::UTC};
}

Instance sample(int number)
{
    Instance instance;
    instance.id = u"VZ%1"_s.arg(number, 24, 36, QLatin1Char('0'));
    instance.name = u"Padaria São João 🍞 %1"_s.arg(number);
    instance.webhook = u"https://h%1.example/hook/%2"_s.arg(number % 50).arg(number);
    instance.events = {u"Message"_s, u"Connected"_s, u"OwnEvent%1"_s.arg(number % 5)};
    instance.connected = number % 3 == 0 ? std::nullopt : std::optional(number % 2 == 0);
    instance.rejectCalls = number % 4 == 0 ? std::nullopt : std::optional(number % 8 == 1);
    instance.autoReadMessages = number % 5 == 0 ? std::nullopt : std::optional(number % 10 == 1);
    if (number % 7 == 0)
        instance.labels = {{u"team"_s, QJsonArray{number, u"ção"_s}}};
    instance.connectedAt = answeredAt().addSecs(-number);
    instance.pushName = u"João %1"_s.arg(number);
    instance.jid = u"55119%1:7@s.whatsapp.net"_s.arg(number, 8, 10, QLatin1Char('0'));
    instance.status = u"open"_s;
    instance.billingStatus = number % 2 ? u"ACTIVE"_s : u"TRIALING"_s;
    instance.createdAt = QDateTime::fromMSecsSinceEpoch(number * 1000LL - 5, Qt::UTC);
    if (number % 6 == 0)
        instance.cancelAt = answeredAt().addDays(number);
    if (number % 9 == 0)
        instance.expiredAt = answeredAt().addDays(-number);
    instance.odd = number % 11 == 0;
    return instance;
}

QList<Instance> samples(int count)
{
    QList<Instance> instances;
    instances.reserve(count);
    for (int i = 0; i < count; ++i)
        instances << sample(i);
    return instances;
}

QByteArray encoded(const QList<Instance> &instances, QUuid account = accountA)
{
    FleetCacheEncoder encoder(account, answeredAt());
    for (const Instance &instance : instances)
        encoder.append(instance);
    return encoder.finish();
}

tl::expected<FleetCacheHead, FleetCacheFault> decoded(const QByteArray &bytes,
                                                      QList<Instance> *taken = nullptr)
{
    return decodeFleetCache(bytes, [taken](Instance &&instance) {
        if (taken)
            taken->append(std::move(instance));
    });
}

//! Head and checksum made right again for records that are wrong.
QByteArray sealed(QByteArray head, const QByteArray &records, quint32 count)
{
    head.truncate(headSize);
    qToLittleEndian(count, head.data() + 36);
    qToLittleEndian(static_cast<quint64>(records.size()), head.data() + 40);
    const QByteArray bytes = head + records;
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

QByteArray recordsOf(const QByteArray &bytes)
{
    return bytes.mid(headSize, bytes.size() - headSize - checksumSize);
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestFleetCache final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyFieldComesBack();
    void tokensAndPagesStayOut();
    void oversizedFieldsAreCutAndMarked();
    void manyDifferentStatusesComeBack();
    void everyTruncationIsRefused();
    void everyFlippedByteIsRefused();
    void anotherVersionIsToldApart();
    void wrongRecordsUnderARightChecksumAreRefused_data();
    void wrongRecordsUnderARightChecksumAreRefused();
    void anyRecordsAtAllAreSurvived();

    void writesAndReadsOffThisThread();
    void writesFromASourceInSlices();
    void aLaterWriteTakesThePlaceOfOneUnderWay();
    void theFileIsForItsOwnerAlone();
    void theLastWriteSurvivesTheEnd();
    void noAnswerAfterTheContextIsGone();
    void missingAndUnreadableAreToldApart();
    void aDamagedFileIsPutAside();
    void theListOfAnotherAccountIsPutAside();
    void onlyThreeDamagedFilesAreKept();
    void aFailedWriteIsSaid();
    void removingAnAccountRemovesEverything();
    void nothingIsWrittenOnceTheOwnerIsGone();
    void removingAnAccountStopsItsWrite();
    void leftoversAndStrangersGoAtTheStart();
    void aHundredThousandAreQuick();

private:
    [[nodiscard]] QString path(QUuid account = accountA) const { return m_cache->filePath(account); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] bool writeAndWait(const QList<Instance> &instances, QUuid account = accountA)
    {
        QSignalSpy written(m_cache.get(), &FleetCache::written);
        m_cache->write(account, answeredAt(), instances);
        return written.wait(longWait) && written.first().first().toUuid() == account;
    }
    FleetCache::ReadResult readBack(QList<Instance> *taken = nullptr, QUuid account = accountA)
    {
        return m_cache->readNow(account, [taken](Instance &&instance) {
            if (taken)
                taken->append(std::move(instance));
        });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FleetCache> m_cache;
};

void TestFleetCache::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_cache = std::make_unique<FleetCache>(m_dir->path());
}

void TestFleetCache::cleanup()
{
    m_cache.reset();
}

void TestFleetCache::everyFieldComesBack()
{
    QList<Instance> instances = samples(300);
    Instance bare;
    bare.id = u"x"_s;
    instances << bare;
    QList<Instance> taken;
    const auto head = decoded(encoded(instances), &taken);
    QVERIFY(head);
    QCOMPARE(*head, (FleetCacheHead{accountA, answeredAt(), 301}));
    QCOMPARE(taken.size(), instances.size());
    for (qsizetype i = 0; i < taken.size(); ++i)
        QVERIFY2(taken.at(i) == instances.at(i), qPrintable(instances.at(i).id));

    QVERIFY(decoded(encoded({})));
    QCOMPARE(decoded(encoded({}))->count, 0);
    QCOMPARE(decoded(encoded({Instance()}))->count, 0);
}

void TestFleetCache::tokensAndPagesStayOut()
{
    Instance instance = sample(1);
    instance.token = u"canary-token"_s;
    instance.url = u"https://app.vzaps.example/canary-page"_s;
    instance.webhook = u"https://u:canary-password@h.example/canary-token"_s;
    instance.labels = {{u"t"_s, u"canary-token"_s}};
    const QByteArray bytes = encoded({instance});
    QVERIFY(bytes.contains("https://u:***@h.example/***"));
    QVERIFY(!bytes.contains("canary"));
    QVERIFY(!bytes.contains("app.vzaps.example"));
}

void TestFleetCache::oversizedFieldsAreCutAndMarked()
{
    Instance instance = sample(1);
    instance.name = QString(200'000, u'ã');
    instance.billingStatus = QString(70'000, u'x');
    instance.labels = {{u"k"_s, QString(70'000, u'x')}};
    instance.events.fill(u"Message"_s, 5000);
    QList<Instance> taken;
    QVERIFY(decoded(encoded({instance, sample(2)}), &taken));
    QVERIFY(taken.at(0).odd);
    QVERIFY(taken.at(0).name.size() > 20'000);
    QVERIFY(instance.name.startsWith(taken.at(0).name));
    QCOMPARE(taken.at(0).labels, QJsonObject());
    QCOMPARE(taken.at(0).events.size(), 1000);
    QCOMPARE(taken.at(1), sample(2));
}

void TestFleetCache::manyDifferentStatusesComeBack()
{
    QList<Instance> instances = samples(6000);
    for (qsizetype i = 0; i < instances.size(); ++i)
        instances[i].billingStatus = u"status %1"_s.arg(i % 5000);
    QList<Instance> taken;
    QVERIFY(decoded(encoded(instances), &taken));
    QCOMPARE(taken, instances);
}

void TestFleetCache::everyTruncationIsRefused()
{
    const QByteArray bytes = encoded(samples(12));
    QVERIFY(decoded(bytes));
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!decoded(bytes.first(length)), qPrintable(QString::number(length)));
    QVERIFY(!decoded(bytes + '\0'));
    QVERIFY(!decoded(bytes + bytes));
}

void TestFleetCache::everyFlippedByteIsRefused()
{
    const QByteArray bytes = encoded(samples(12));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const char flip : {'\x01', '\x80', '\xff'}) {
            QByteArray wrong = bytes;
            wrong[at] = static_cast<char>(wrong.at(at) ^ flip);
            QVERIFY2(!decoded(wrong), qPrintable(QString::number(at)));
        }
    }
}

void TestFleetCache::anotherVersionIsToldApart()
{
    QByteArray bytes = encoded(samples(2));
    bytes[8] = 9;
    const auto head = decoded(bytes);
    QVERIFY(!head);
    QCOMPARE(head.error().kind, FleetCacheFault::Kind::OtherVersion);

    put(path(), bytes);
    const auto read = readBack();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, FleetCacheProblem::Kind::OtherVersion);
    QVERIFY(QFile::exists(path()));
}

void TestFleetCache::wrongRecordsUnderARightChecksumAreRefused_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<quint32>("count");

    const QByteArray good = recordsOf(encoded(samples(3)));
    const QByteArray flags("\0\0", 2);
    // id, name, webhook, push name, jid; status, billing status; events
    const QByteArray id("\x01i\0\0\0\0", 6);
    const QByteArray statuses("\0\0\0\0", 4);
    QTest::newRow("one too many") << good << 4U;
    QTest::newRow("one too few") << good << 2U;
    QTest::newRow("far too many") << good << 0xffffffffU;
    QTest::newRow("no id") << flags + QByteArray(10, '\0') << 1U;
    QTest::newRow("unknown flags") << QByteArray("\0\xff", 2) + id + statuses + '\0' << 1U;
    QTest::newRow("text beyond the end") << flags + "\x7fi" + QByteArray(10, '\0') << 1U;
    QTest::newRow("text of four gigabytes") << flags + "\xff\xff\xff\xff\x0f" + QByteArray(10, 'x') << 1U;
    QTest::newRow("number without an end") << flags + QByteArray(30, '\x80') << 1U;
    QTest::newRow("repeated text that never was") << flags + id + QByteArray("\x05\0\0\0", 4) + '\0' << 1U;
    QTest::newRow("more events than bytes") << flags + id + statuses + "\x7f\x01\x01" << 1U;
    QTest::newRow("labels that are no object")
        << QByteArray("\x80\0", 2) + id + statuses + QByteArray("\0\x02[]", 4) << 1U;
    QTest::newRow("labels that are no JSON")
        << QByteArray("\x80\0", 2) + id + statuses + QByteArray("\0\x03{\"a", 5) << 1U;
    QTest::newRow("time cut off") << QByteArray("\0\x1f", 2) + QByteArray(12, '\0') << 1U;
}

void TestFleetCache::wrongRecordsUnderARightChecksumAreRefused()
{
    QFETCH(QByteArray, records);
    QFETCH(quint32, count);

    const QByteArray whole = encoded(samples(3));
    QVERIFY(decoded(sealed(whole, recordsOf(whole), 3)));
    const auto head = decoded(sealed(whole, records, count));
    QVERIFY(!head);
    QCOMPARE(head.error().kind, FleetCacheFault::Kind::Damaged);
}

void TestFleetCache::anyRecordsAtAllAreSurvived()
{
    const QByteArray whole = encoded(samples(6));
    const QByteArray good = recordsOf(whole);
    QRandomGenerator random(20261123);
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray records = good;
        const auto changes = random.bounded(1, 5);
        for (int i = 0; i < changes; ++i)
            records[random.bounded(int(records.size()))] = static_cast<char>(random.bounded(256));
        if (round % 4 == 0)
            records.truncate(random.bounded(int(records.size())));
        QList<Instance> taken;
        const auto count = static_cast<quint32>(round % 3 == 0 ? random.bounded(12) : 6);
        const auto head = decoded(sealed(whole, records, count), &taken);
        QVERIFY(taken.size() <= qsizetype(count));
        if (head)
            QCOMPARE(taken.size(), head->count);
        else
            ++refused;
    }
    QVERIFY(refused > 1000);
}

void TestFleetCache::writesAndReadsOffThisThread()
{
    const QList<Instance> instances = samples(50);
    QVERIFY(writeAndWait(instances));
    QCOMPARE(files(), QStringList{u"fleet-11111111-1111-4111-8111-111111111111.cache"_s});

    const auto taken = std::make_shared<QList<Instance>>();
    std::optional<FleetCache::ReadResult> result;
    QThread *sinkThread = nullptr;
    m_cache->read(
        accountA,
        [taken, &sinkThread](Instance &&instance) {
            sinkThread = QThread::currentThread();
            taken->append(std::move(instance));
        },
        this,
        [&result](const FleetCache::ReadResult &read) {
            QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
            result = read;
        });
    QTRY_VERIFY(result);
    QVERIFY(*result);
    QVERIFY(sinkThread && sinkThread != QThread::currentThread());
    QCOMPARE((*result)->answeredAt, answeredAt());
    QCOMPARE((*result)->account, accountA);
    QCOMPARE(*taken, instances);
}

void TestFleetCache::writesFromASourceInSlices()
{
    const QList<Instance> instances = samples(20'000);
    QSignalSpy written(m_cache.get(), &FleetCache::written);
    int turns = 0;
    bool newTurn = false;
    QTimer turnTimer;
    connect(&turnTimer, &QTimer::timeout, this, [&newTurn] { newTurn = true; });
    turnTimer.start(0);
    m_cache->write(
        accountA, answeredAt(), instances.size(),
        [&](qsizetype index) {
            if (std::exchange(newTurn, false))
                ++turns;
            return index == 7 ? std::nullopt : std::optional(instances.at(index));
        },
        this);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(written.wait(longWait));
    QCOMPARE(written.first().at(1).value<qsizetype>(), 19'999);
    QVERIFY2(turns > 2, qPrintable(QString::number(turns)));
    QList<Instance> taken;
    QVERIFY(readBack(&taken));
    QCOMPARE(taken.size(), 19'999);
    QCOMPARE(taken.at(7), instances.at(8));
}

void TestFleetCache::aLaterWriteTakesThePlaceOfOneUnderWay()
{
    QSignalSpy written(m_cache.get(), &FleetCache::written);
    const auto source = [](qsizetype index) { return std::optional(sample(static_cast<int>(index))); };
    m_cache->write(accountA, answeredAt(), 1'000'000, source, this);
    m_cache->write(accountB, answeredAt(), 3, source, this);
    m_cache->write(accountA, answeredAt(), 2, source, this);
    QTRY_COMPARE(written.size(), 2);
    QCOMPARE(readBack()->count, 2);
    QCOMPARE(readBack(nullptr, accountB)->count, 3);
}

void TestFleetCache::theFileIsForItsOwnerAlone()
{
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
    QVERIFY(writeAndWait(samples(3)));
    ::umask(before);
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, 0600U);
#else
    QSKIP("Modes are a matter of Unix");
#endif
}

void TestFleetCache::theLastWriteSurvivesTheEnd()
{
    m_cache->write(accountA, answeredAt(), samples(5000));
    m_cache.reset();
    m_cache = std::make_unique<FleetCache>(m_dir->path());
    QCOMPARE(readBack()->count, 5000);

    m_cache->write(
        accountA, answeredAt(), 1'000'000,
        [](qsizetype index) { return std::optional(sample(static_cast<int>(index))); }, this);
    m_cache.reset();
    m_cache = std::make_unique<FleetCache>(m_dir->path());
    QCOMPARE(readBack()->count, 5000);
}

void TestFleetCache::noAnswerAfterTheContextIsGone()
{
    QVERIFY(writeAndWait(samples(3000)));
    auto context = std::make_unique<QObject>();
    bool called = false;
    m_cache->read(
        accountA, [](Instance &&) {}, context.get(), [&called](const auto &) { called = true; });
    context.reset();
    // The thread takes one thing at a time: once this has come back, the one before is over.
    QVERIFY(writeAndWait(samples(1)));
    QVERIFY(!called);
}

void TestFleetCache::missingAndUnreadableAreToldApart()
{
    const auto missing = readBack();
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, FleetCacheProblem::Kind::Missing);
    QVERIFY(missing.error().sentence.isEmpty());
    QVERIFY(QDir().mkdir(path()));
    const auto folder = readBack();
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, FleetCacheProblem::Kind::Unreadable);
    QVERIFY(QFileInfo(path()).isDir());
}

void TestFleetCache::aDamagedFileIsPutAside()
{
    const QByteArray garbage = encoded(samples(20)).chopped(3);
    put(path(), garbage);
    const auto read = readBack();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, FleetCacheProblem::Kind::Damaged);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(read.error().keptAs.startsWith(path() + u".corrupt-"_s));
    QVERIFY(read.error().sentence.contains(read.error().keptAs));
    QFile aside(read.error().keptAs);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), garbage);

    QVERIFY(writeAndWait(samples(2)));
    QCOMPARE(readBack()->count, 2);
    for (const QByteArray &content : {QByteArray(), QByteArray("{\"not\": \"ours\"}")}) {
        put(path(), content);
        QCOMPARE(readBack().error().kind, FleetCacheProblem::Kind::Damaged);
    }
}

void TestFleetCache::theListOfAnotherAccountIsPutAside()
{
    put(path(accountB), encoded(samples(3), accountA));
    const auto read = readBack(nullptr, accountB);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, FleetCacheProblem::Kind::Damaged);
    QVERIFY(!read.error().keptAs.isEmpty());
}

void TestFleetCache::onlyThreeDamagedFilesAreKept()
{
    for (int i = 0; i < 6; ++i) {
        put(path(), QByteArray::number(i));
        const auto read = readBack();
        QVERIFY(!read);
        QVERIFY(!read.error().keptAs.isEmpty());
        QFile kept(read.error().keptAs);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray::number(i));
        QCOMPARE(files().size(), std::min(i + 1, 3));
    }
}

void TestFleetCache::aFailedWriteIsSaid()
{
    QVERIFY(QDir().mkdir(path()));
    QSignalSpy failed(m_cache.get(), &FleetCache::writeFailed);
    m_cache->write(accountA, answeredAt(), samples(3));
    QVERIFY(failed.wait(longWait));
    QCOMPARE(failed.first().first().toUuid(), accountA);
    QVERIFY(!failed.first().at(1).toString().isEmpty());
}

void TestFleetCache::removingAnAccountRemovesEverything()
{
    QVERIFY(writeAndWait(samples(3)));
    QVERIFY(writeAndWait(samples(3), accountB));
    put(path() + u".corrupt-20260101T000000000Z"_s, "x");
    put(path() + u".AbCdEf"_s, "half");
    m_cache->remove(accountA);
    QTRY_COMPARE(files(), QStringList{QFileInfo(path(accountB)).fileName()});
}

void TestFleetCache::nothingIsWrittenOnceTheOwnerIsGone()
{
    QSignalSpy written(m_cache.get(), &FleetCache::written);
    auto owner = std::make_unique<QObject>();
    const auto any = [](qsizetype index) { return std::optional(sample(static_cast<int>(index))); };
    const auto owned = [&owner, any](qsizetype index) {
        if (!owner)
            qFatal("asked after the owner was gone");
        return any(index);
    };
    m_cache->write(accountA, answeredAt(), 1'000'000, owned, owner.get());
    m_cache->write(accountB, answeredAt(), 3, any, this);
    QTimer::singleShot(20, this, [&owner] { owner.reset(); });
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(!owner);
    QCOMPARE(written.first().first().toUuid(), accountB);
    QVERIFY(!QFile::exists(path()));
}

void TestFleetCache::removingAnAccountStopsItsWrite()
{
    m_cache->write(accountA, answeredAt(), samples(5000));
    m_cache->write(
        accountB, answeredAt(), 100'000,
        [](qsizetype index) { return std::optional(sample(static_cast<int>(index))); }, this);
    m_cache->remove(accountA);
    m_cache->remove(accountB);
    m_cache.reset();
    QCOMPARE(files(), QStringList());
    m_cache = std::make_unique<FleetCache>(m_dir->path());
}

void TestFleetCache::leftoversAndStrangersGoAtTheStart()
{
    const QString nameA = QFileInfo(path()).fileName();
    QVERIFY(writeAndWait(samples(3)));
    QVERIFY(writeAndWait(samples(3), accountB));
    put(path() + u".corrupt-20260101T000000000Z"_s, "x");
    put(path() + u".AbCdEf"_s, "half");
    put(path(accountB) + u".corrupt-20260101T000000000Z"_s, "x");
    put(m_dir->filePath(u"accounts.json"_s), "{}");
    m_cache->retainOnly({accountA});
    const QStringList left{u"accounts.json"_s, nameA, nameA + u".corrupt-20260101T000000000Z"_s};
    QTRY_COMPARE(files(), left);
}

void TestFleetCache::aHundredThousandAreQuick()
{
    const QList<Instance> instances = samples(100'000);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(writeAndWait(instances));
    const qint64 writing = clock.restart();
    qsizetype taken = 0;
    qint64 lengths = 0;
    const auto read = m_cache->readNow(accountA, [&](Instance &&instance) {
        ++taken;
        lengths += instance.name.size();
    });
    const qint64 reading = clock.elapsed();
    QVERIFY(read);
    QCOMPARE(taken, 100'000);
    QVERIFY(lengths > 100'000);
    qInfo("100,000 instances: %lld bytes, written in %lld ms, read in %lld ms", QFileInfo(path()).size(),
          writing, reading);
    // An order of magnitude above what it takes, for slow machines and sanitizers.
    QVERIFY(writing < 15'000);
    QVERIFY(reading < 15'000);
}

QTEST_GUILESS_MAIN(TestFleetCache)
#include "tst_fleetcache.moc"

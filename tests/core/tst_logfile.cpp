// SPDX-License-Identifier: MIT
#include "log/logfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace vzaps;

class TestLogFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreThereAtOnce();
    void fileIsForItsOwnerAlone();
    void looseFileOfBeforeIsTightened();
    void fullFilesMoveOnAndTheOldestGoes();
    void lastLinesReachIntoTheFileBefore();
    void oneMessageIsOneLine();
    void missingFolderIsNoTrouble();
    void threadsDoNotMixTheirLines();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QFileDevice::Permissions openToOthers(const QString &path)
{
    return QFile::permissions(path)
        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
           | QFileDevice::WriteOther);
}

} // namespace

void TestLogFile::linesAreThereAtOnce()
{
    const QTemporaryDir dir;
    LogFile log(dir.filePath(QStringLiteral("a.log")));
    log.write(QStringLiteral("first"));
    QCOMPARE(contentOf(log.path()), QByteArray("first\n"));
    log.write(QStringLiteral("second"));
    QCOMPARE(contentOf(log.path()), QByteArray("first\nsecond\n"));
}

void TestLogFile::fileIsForItsOwnerAlone()
{
    const QTemporaryDir dir;
    LogFile log(dir.filePath(QStringLiteral("a.log")), 100, 2);
    for (int i = 0; i < 40; ++i)
        log.write(QString(30, u'x'));
    const QStringList files = QDir(dir.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 3);
    for (const QString &file : files)
        QCOMPARE(openToOthers(dir.filePath(file)), QFileDevice::Permissions());
}

void TestLogFile::looseFileOfBeforeIsTightened()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.log"));
    QFile loose(path);
    QVERIFY(loose.open(QIODevice::WriteOnly));
    loose.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    loose.close();
    LogFile(path).write(QStringLiteral("line"));
    QCOMPARE(openToOthers(path), QFileDevice::Permissions());
}

void TestLogFile::fullFilesMoveOnAndTheOldestGoes()
{
    const QTemporaryDir dir;
    LogFile log(dir.filePath(QStringLiteral("a.log")), 10, 2);
    for (const char *line : {"line 1", "line 2", "line 3", "line 4"})
        log.write(QLatin1String(line));
    QCOMPARE(contentOf(log.path()), QByteArray("line 4\n"));
    QCOMPARE(contentOf(log.path() + QLatin1String(".1")), QByteArray("line 3\n"));
    QCOMPARE(contentOf(log.path() + QLatin1String(".2")), QByteArray("line 2\n"));
    QVERIFY(!QFile::exists(log.path() + QLatin1String(".3")));
}

void TestLogFile::lastLinesReachIntoTheFileBefore()
{
    const QTemporaryDir dir;
    LogFile log(dir.filePath(QStringLiteral("a.log")), 16, 2);
    for (const char *line : {"line 1", "line 2", "line 3"})
        log.write(QLatin1String(line));
    QCOMPARE(log.lastLines(2), QStringList({QStringLiteral("line 2"), QStringLiteral("line 3")}));
    QCOMPARE(log.lastLines(9).size(), 3);
    QCOMPARE(LogFile(dir.filePath(QStringLiteral("none.log"))).lastLines(5), QStringList());
}

void TestLogFile::oneMessageIsOneLine()
{
    const QTemporaryDir dir;
    LogFile log(dir.filePath(QStringLiteral("a.log")));
    log.write(QStringLiteral("said\r\n2026-01-01 info: forged"));
    QCOMPARE(log.lastLines(5).size(), 1);
}

void TestLogFile::missingFolderIsNoTrouble()
{
    const QTemporaryDir dir;
    LogFile log(dir.filePath(QStringLiteral("not/there/a.log")));
    log.write(QStringLiteral("lost"));
    QVERIFY(!QFile::exists(log.path()));
}

void TestLogFile::threadsDoNotMixTheirLines()
{
    const QTemporaryDir dir;
    LogFile log(dir.filePath(QStringLiteral("a.log")), 4000, 2);
    std::vector<std::thread> threads;
    for (char16_t letter : {u'a', u'b', u'c', u'd'}) {
        threads.emplace_back([&log, letter] {
            for (int i = 0; i < 50; ++i)
                log.write(QString(40, letter));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const QStringList lines = log.lastLines(90);
    QCOMPARE(lines.size(), 90);
    for (const QString &line : lines)
        QCOMPARE(line, QString(40, line.at(0)));
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"

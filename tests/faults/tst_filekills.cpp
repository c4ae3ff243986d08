// SPDX-License-Identifier: MIT
#include "files/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace vzaps;

namespace {

//! Content that tells whether it is whole: generation, filler, digest.
QByteArray contentOf(int generation)
{
    const QByteArray text = QByteArray::number(generation) + '\n'
        + QByteArray(2000 + generation % 7 * 9000, char('a' + generation % 26));
    return text + '\n' + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

//! The generation of a whole content, or -1.
int generationOf(const QByteArray &content)
{
    const int generation = content.left(content.indexOf('\n')).toInt();
    return content == contentOf(generation) ? generation : -1;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

//! Saves without end; every generation that is safely there goes into the pipe.
[[noreturn]] void saveForEver(const QString &path, int generation, int report)
{
    for (;;) {
        ++generation;
        if (!writePrivateFile(path, contentOf(generation)))
            _exit(1);
        if (write(report, &generation, sizeof generation) != sizeof generation)
            _exit(1);
    }
}

} // namespace

//! Killed while it saves, 200 times: the file is the old one or the new one, whole and private.
class TestFileKills final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileIsOldOrNewAfterEveryKill();

private:
    [[nodiscard]] int killWhileSaving(const QString &path, int generation, int delayUs);
};

//! The last generation that was reported as saved before the kill.
int TestFileKills::killWhileSaving(const QString &path, int generation, int delayUs)
{
    int ends[2] = {};
    if (pipe(ends) != 0)
        return -1;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        saveForEver(path, generation, ends[1]);
    }
    close(ends[1]);
    int saved = generation;
    int reported = 0;
    // The delay counts from the first save, so that the kill strikes one that is under way.
    if (read(ends[0], &reported, sizeof reported) == sizeof reported)
        saved = reported;
    usleep(useconds_t(delayUs));
    ::kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    while (read(ends[0], &reported, sizeof reported) == sizeof reported)
        saved = reported;
    close(ends[0]);
    return saved;
}

void TestFileKills::fileIsOldOrNewAfterEveryKill()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data/operations.json"));
    const int kills = qEnvironmentVariable("VZAPS_FILE_KILLS", QStringLiteral("200")).toInt();
    QRandomGenerator random(qEnvironmentVariable("VZAPS_SEED", QStringLiteral("1")).toUInt());
    int generation = 0;
    int struck = 0; // kills after which the file was a save ahead of what was reported
    qsizetype present =
        1; // files in the folder: the saved one and what the kills left of those being written
    for (int kill = 0; kill < kills; ++kill) {
        const int saved = killWhileSaving(path, generation, int(random.bounded(12'000)));
        QVERIFY(saved > generation);
        const auto content = readFile(path, 1 << 20);
        QVERIFY2(content, "the file is gone");
        generation = generationOf(*content);
        QVERIFY2(
            generation == saved || generation == saved + 1,
            qPrintable(QStringLiteral("kill %1: saved %2, found %3").arg(kill).arg(saved).arg(generation)));
        QCOMPARE(QFileInfo(path).permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        struck += generation > saved;

        // A kill may leave the one file that was being written. A save that nobody stops leaves nothing.
        const qsizetype now = filesIn(folder.filePath(QStringLiteral("data"))).size();
        QVERIFY2(now <= present + 1, qPrintable(QStringLiteral("kill %1: %2 files left").arg(kill).arg(now)));
        present = now;
    }
    const int saves = generation;
    QVERIFY(saves > kills);
    const QStringList files = filesIn(folder.filePath(QStringLiteral("data")));
    qInfo("%d kills, %d saves, %d files in the folder, %d kills between rename and report", kills, saves,
          int(files.size()), struck);
    for (const QString &name : files) {
        const QFileInfo info(folder.filePath(QStringLiteral("data/") + name));
        QVERIFY2(!(info.permissions()
                   & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                      | QFileDevice::WriteOther)),
                 qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestFileKills)
#include "tst_filekills.moc"

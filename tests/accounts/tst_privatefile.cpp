// SPDX-License-Identifier: MIT
#include "files/privatefile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace vzaps;

namespace {

#ifdef Q_OS_UNIX
int modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 07777)
                                                                   : -1;
}

//! As long as it lives no file of this process gets longer than so many bytes.
class DiskFullBeyond final {
public:
    explicit DiskFullBeyond(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~DiskFullBeyond()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(DiskFullBeyond)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};
#endif

} // namespace

class TestPrivateFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void readsBackWhatWasWritten()
    {
        const QByteArray content("a\0b\r\n\xff", 6);
        QVERIFY(writePrivateFile(path(), content));
        const auto read = readFile(path(), 6);
        QVERIFY(read);
        QCOMPARE(*read, content);
    }

    void fileAndNewFoldersAreForTheOwnerAlone()
    {
#ifdef Q_OS_UNIX
        const mode_t before = ::umask(0);
        const QString nested = m_dir->filePath(u"one/two/file"_s);
        QVERIFY(writePrivateFile(nested, "x"));
        ::umask(before);
        QCOMPARE(modeOf(nested), 0600);
        QCOMPARE(modeOf(m_dir->filePath(u"one"_s)), 0700);
        QCOMPARE(modeOf(m_dir->filePath(u"one/two"_s)), 0700);
#else
        QSKIP("Modes are a matter of Unix");
#endif
    }

    void tightensAFileThatOthersCouldRead()
    {
#ifdef Q_OS_UNIX
        QFile open(path());
        QVERIFY(open.open(QIODevice::WriteOnly));
        open.close();
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0644), 0);
        QVERIFY(writePrivateFile(path(), "x"));
        QCOMPARE(modeOf(path()), 0600);
#else
        QSKIP("Modes are a matter of Unix");
#endif
    }

    void leavesTheModeOfAnExistingFolder()
    {
#ifdef Q_OS_UNIX
        const QString folder = m_dir->filePath(u"shared"_s);
        QVERIFY(QDir().mkdir(folder));
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0755), 0);
        QVERIFY(writePrivateFile(folder + u"/file"_s, "x"));
        QCOMPARE(modeOf(folder), 0755);
#else
        QSKIP("Modes are a matter of Unix");
#endif
    }

    void anAbandonedWriteLeavesTheOldContent()
    {
        QVERIFY(writePrivateFile(path(), "old"));
        {
            QSaveFile abandoned(path());
            QVERIFY(abandoned.open(QIODevice::WriteOnly));
            abandoned.write("new");
            abandoned.flush();
        }
        QCOMPARE(*readFile(path(), 10), QByteArray("old"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
    }

    void aFullDiskLeavesTheOldContentAndIsSaid()
    {
#ifdef Q_OS_UNIX
        QVERIFY(writePrivateFile(path(), "old"));
        const DiskFullBeyond four(4);
        const auto written = writePrivateFile(path(), "longer than four bytes, and shorter than Qt's buffer");
        QVERIFY(!written);
        QVERIFY2(written.error().contains(path()), qPrintable(written.error()));
        const auto read = readFile(path(), 100);
        QVERIFY(read);
        QCOMPARE(*read, QByteArray("old"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
#else
        QSKIP("there is no limit of this kind");
#endif
    }

    void aFailedWriteSaysWhy()
    {
        QVERIFY(writePrivateFile(path(), "a file, not a folder"));
        const auto written = writePrivateFile(path() + u"/below"_s, "x");
        QVERIFY(!written);
        QVERIFY(written.error().contains(u"is not a folder"_s));
        QCOMPARE(*readFile(path(), 100), QByteArray("a file, not a folder"));
    }

    void tellsMissingTooLargeAndUnreadableApart()
    {
        QVERIFY(writePrivateFile(path(), "12345"));
        QVERIFY(readFile(path(), 5));
        const auto large = readFile(path(), 4);
        QVERIFY(!large);
        QCOMPARE(large.error().kind, FileError::Kind::TooLarge);
        const auto missing = readFile(path() + u"x"_s, 4);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, FileError::Kind::Missing);
        const auto folder = readFile(m_dir->path(), 4);
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, FileError::Kind::Unreadable);
    }

private:
    QString path() const
    {
        return m_dir->filePath(u"file"_s);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"

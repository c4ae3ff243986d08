// SPDX-License-Identifier: MIT
#include "accounts/profilestore.h"
#include "files/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace vzaps;

namespace {

constexpr qint64 cap = 1024 * 1024;

AccountProfile newProfile(const QString &name)
{
    return {QUuid::createUuid(), name, QUrl(u"https://api.example.test/v1/"_s), u"#2f7fd1"_s, true};
}

// JSON with its quotation marks written as apostrophes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

// Many profiles with one name each: a file that mixes two saves would mix the names.
QList<AccountProfile> manyNamed(int name)
{
    QList<AccountProfile> profiles;
    for (int i = 0; i < 200; ++i)
        profiles.append(newProfile(QString::number(name)));
    return profiles;
}

int saveForever(const QString &folder)
{
    ProfileStore store(folder);
    store.load();
    for (int i = 0;; ++i) {
        if (!store.save(manyNamed(i), {}))
            return 1;
        std::puts("saved");
        std::fflush(stdout);
    }
}

} // namespace

class TestProfileStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_folder = m_dir->filePath(u"data"_s);
    }

    void startsEmptyAndSilent()
    {
        ProfileStore store(m_folder);
        store.load();
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(store.currentId().isNull());
        QVERIFY(store.notices().isEmpty());
        QVERIFY(!store.isReadOnly());
        QVERIFY(!QFile::exists(m_folder));
    }

    void keepsProfilesTheirOrderAndTheCurrentOne()
    {
        QList<AccountProfile> profiles{newProfile(u"Zé ☕"_s), newProfile(u"A"_s), newProfile(u"خالد"_s)};
        profiles[1].secretStored = false;
        profiles[2].serverAddress = QUrl(u"http://127.0.0.1:8080/a%20b/"_s);
        saveAs(profiles, profiles.at(1).id);

        ProfileStore again(m_folder);
        again.load();
        QCOMPARE(again.profiles(), profiles);
        QCOMPARE(again.currentId(), profiles.at(1).id);
        QVERIFY(again.notices().isEmpty());
    }

    void filesAndFolderAreForTheOwnerAlone()
    {
#ifdef Q_OS_UNIX
        saveAs({newProfile(u"A"_s)}, {});
        const ProfileStore store(m_folder);
        QCOMPARE(modeOf(store.filePath()), 0600);
        QCOMPARE(modeOf(store.backupPath()), 0600);
        QCOMPARE(modeOf(m_folder), 0700);
#else
        QSKIP("Modes are a matter of Unix");
#endif
    }

    void aDamagedFileIsKeptAndTheCopyTaken_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << json("{'schema': 1, 'accounts': [");
        QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no schema") << json("{'accounts': []}");
        QTest::newRow("schema 0") << json("{'schema': 0, 'accounts': []}");
        QTest::newRow("schema text") << json("{'schema': '1', 'accounts': []}");
        QTest::newRow("no accounts") << json("{'schema': 1}");
        QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ');
    }

    void aDamagedFileIsKeptAndTheCopyTaken()
    {
        QFETCH(QByteArray, damage);
        const QList<AccountProfile> profiles{newProfile(u"A"_s), newProfile(u"B"_s)};
        saveAs(profiles, profiles.at(1).id);
        write(filePath(), damage);

        ProfileStore store(m_folder);
        store.load();
        QCOMPARE(store.profiles(), profiles);
        QCOMPARE(store.currentId(), profiles.at(1).id);
        QCOMPARE(store.notices().size(), 2);
        QVERIFY(!store.isReadOnly());

        const QStringList aside = asideFiles();
        QCOMPARE(aside.size(), 1);
        QCOMPARE(*readFile(QDir(m_folder).filePath(aside.first()), 16 * cap), damage);
        QVERIFY(store.notices().first().contains(aside.first()));

        ProfileStore next(m_folder);
        next.load();
        QCOMPARE(next.profiles(), profiles);
        QVERIFY(next.notices().isEmpty());
    }

    void withoutACopyADamagedFileIsStillKept()
    {
        write(filePath(), "garbage");
        ProfileStore store(m_folder);
        store.load();
        QVERIFY(store.profiles().isEmpty());
        QCOMPARE(store.notices().size(), 2);
        QCOMPARE(asideFiles().size(), 1);
        QVERIFY(store.save({newProfile(u"A"_s)}, {}));
    }

    void aDamagedCopyIsLeftWhereItIs()
    {
        saveAs({newProfile(u"A"_s)}, {});
        write(filePath(), "garbage");
        write(filePath() + u".bak"_s, "garbage too");
        ProfileStore store(m_folder);
        store.load();
        QVERIFY(store.profiles().isEmpty());
        QCOMPARE(*readFile(store.backupPath(), cap), QByteArray("garbage too"));
    }

    void aVanishedFileComesBackFromItsCopy()
    {
        const QList<AccountProfile> profiles{newProfile(u"A"_s)};
        saveAs(profiles, profiles.first().id);
        QVERIFY(QFile::remove(filePath()));
        ProfileStore store(m_folder);
        store.load();
        QCOMPARE(store.profiles(), profiles);
        QCOMPARE(store.notices().size(), 1);
        QVERIFY(QFile::exists(filePath()));
    }

    void aFileThatCannotBeReadIsNotTouched()
    {
        QVERIFY(QDir().mkpath(filePath()));
        ProfileStore store(m_folder);
        store.load();
        QVERIFY(store.isReadOnly());
        QCOMPARE(store.notices().size(), 1);
        QVERIFY(QFileInfo(filePath()).isDir());
        QVERIFY(asideFiles().isEmpty());
        QVERIFY(!store.save({newProfile(u"A"_s)}, {}));
    }

    void aNewerFileIsShownButNeverWritten()
    {
        const AccountProfile known = newProfile(u"From the future"_s);
        const QByteArray newer = json("{'schema': 2, 'new': true, 'accounts': [{'id': '")
            + known.id.toByteArray(QUuid::WithoutBraces)
            + json("', 'name': 'From the future', 'serverAddress': 'https://api.example.test/v1/', "
                   "'colour': '#2f7fd1', 'plan': {'x': 1}}, {'kind': 'group'}]}");
        write(filePath(), newer);

        ProfileStore store(m_folder);
        store.load();
        QVERIFY(store.isReadOnly());
        QCOMPARE(store.profiles(), QList{known});
        QVERIFY(!store.notices().isEmpty());
        const auto saved = store.save({}, {});
        QVERIFY(!saved);
        QVERIFY(!saved.error().sentence.isEmpty());
        QCOMPARE(store.profiles(), QList{known});
        QCOMPARE(*readFile(filePath(), cap), newer);
        QVERIFY(!QFile::exists(store.backupPath()));
    }

    void aNewerCopyIsNotOverwrittenEither()
    {
        const QByteArray newer = json("{'schema': 7, 'accounts': []}");
        write(filePath() + u".bak"_s, newer);
        ProfileStore store(m_folder);
        store.load();
        QVERIFY(store.isReadOnly());
        QVERIFY(!store.save({}, {}));
        QCOMPARE(*readFile(store.backupPath(), cap), newer);
    }

    void anOddRecordSpoilsOnlyItselfAndIsKept_data()
    {
        QTest::addColumn<QByteArray>("odd");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("no id") << json("{'name': 'x', 'serverAddress': 'https://a.test/'}");
        QTest::newRow("bad id") << json("{'id': '1', 'name': 'x', 'serverAddress': 'https://a.test/'}");
        QTest::newRow("no name") << record(json("'serverAddress': 'https://a.test/'"));
        QTest::newRow("no address") << record(json("'name': 'x'"));
        QTest::newRow("insecure address") << record(json("'name': 'x', 'serverAddress': 'http://a.test/'"));
        QTest::newRow("address with more")
            << record(json("'name': 'x', 'serverAddress': 'https://a.test/#x'"));
        QTest::newRow("bad address") << record(json("'name': 'x', 'serverAddress': 'https://'"));
    }

    void anOddRecordSpoilsOnlyItselfAndIsKept()
    {
        QFETCH(QByteArray, odd);
        const QByteArray first =
            record(json("'name': 'A', 'serverAddress': 'https://a.test/', 'later': [1, 2]"));
        const QByteArray last =
            record(json("'name': 'B', 'serverAddress': 'https://b.test/', 'colour': 'red'"));
        write(filePath(),
              json("{'schema': 1, 'extra': 5, 'accounts': [") + first + "," + odd + "," + last + "]}");

        ProfileStore store(m_folder);
        store.load();
        QCOMPARE(store.profiles().size(), 2);
        QCOMPARE(store.profiles().at(0).name, u"A"_s);
        QCOMPARE(store.profiles().at(1).name, u"B"_s);
        QVERIFY(isColour(store.profiles().at(1).colour));
        QVERIFY(store.profiles().at(0).secretStored);
        QCOMPARE(store.currentId(), store.profiles().at(0).id);
        QCOMPARE(store.notices().size(), 1);

        QVERIFY(store.save({store.profiles().at(0)}, {}));
        const QJsonObject saved = QJsonDocument::fromJson(*readFile(filePath(), cap)).object();
        QCOMPARE(saved[u"extra"_s].toInt(), 5);
        const QJsonArray records = saved[u"accounts"_s].toArray();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.at(0)[u"later"_s].toArray().size(), 2);
        QCOMPARE(records.at(1), QJsonDocument::fromJson("[" + odd + "]").array().at(0));
    }

    void aRepeatedIdCountsOnce()
    {
        const QByteArray twice = record(json("'name': 'A', 'serverAddress': 'https://a.test/'"));
        write(filePath(), json("{'schema': 1, 'accounts': [") + twice + "," + twice + "]}");
        ProfileStore store(m_folder);
        store.load();
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(store.notices().size(), 1);
    }

    void aFailedSaveSaysSoAndChangesNothing()
    {
        const QString blocked = m_dir->filePath(u"file"_s);
        write(blocked, "in the way");
        ProfileStore store(blocked + u"/data"_s);
        store.load();
        const auto saved = store.save({newProfile(u"A"_s)}, {});
        QVERIFY(!saved);
        QVERIFY(saved.error().sentence.contains(u"could not be saved"_s));
        QVERIFY(!saved.error().technical.isEmpty());
        QVERIFY(store.profiles().isEmpty());
    }

    void aKillAtAnyMomentLeavesOneWholeList()
    {
#ifdef Q_OS_UNIX
        for (int round = 0; round < 30; ++round) {
            QProcess saver;
            saver.start(QCoreApplication::applicationFilePath(), {u"--save-forever"_s, m_folder});
            const int lines = 2 + QRandomGenerator::global()->bounded(5);
            for (int line = 0; line < lines; ++line) {
                if (!saver.canReadLine())
                    QVERIFY(saver.waitForReadyRead());
                QCOMPARE(saver.readLine(), QByteArray("saved\n"));
            }
            saver.kill();
            QVERIFY(saver.waitForFinished());
            QCOMPARE(saver.exitStatus(), QProcess::CrashExit);

            ProfileStore store(m_folder);
            store.load();
            QVERIFY2(store.notices().isEmpty(), qPrintable(store.notices().join(u' ')));
            QCOMPARE(store.profiles().size(), 200);
            const QString name = store.profiles().first().name;
            for (const AccountProfile &profile : store.profiles())
                QCOMPARE(profile.name, name);
            ProfileStore copy(m_folder);
            QVERIFY(QFile::remove(filePath()));
            copy.load();
            QCOMPARE(copy.profiles().size(), 200);
        }
#else
        QSKIP("Kills a process the Unix way");
#endif
    }

    void coloursAreSpreadOverTheProfiles()
    {
        QCOMPARE(accountPalette().size(), 8);
        QList<AccountProfile> profiles;
        for (qsizetype i = 0; i < accountPalette().size(); ++i) {
            AccountProfile profile = newProfile(u"x"_s);
            profile.colour = nextColour(profiles).toUpper();
            QVERIFY(isColour(profile.colour));
            for (const AccountProfile &other : profiles)
                QVERIFY(other.colour != profile.colour);
            profiles.append(profile);
        }
        QCOMPARE(nextColour(profiles), accountPalette().first());
        profiles.removeAt(3);
        QCOMPARE(nextColour(profiles), accountPalette().at(3));
    }

    void aColourIsSixHexadecimalDigits()
    {
        QVERIFY(isColour(u"#00aAfF"_s));
        for (const QString &bad : {u""_s, u"#fff"_s, u"red"_s, u"#00aaffff"_s, u"#00aafg"_s, u"#00aaff\n"_s})
            QVERIFY2(!isColour(bad), qPrintable(bad));
    }

private:
#ifdef Q_OS_UNIX
    static int modeOf(const QString &path)
    {
        struct stat info = {};
        return ::stat(QFile::encodeName(path).constData(), &info) == 0
            ? static_cast<int>(info.st_mode & 07777)
            : -1;
    }
#endif

    static QByteArray record(const QByteArray &fields)
    {
        return json("{'id': '") + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + json("', ") + fields
            + "}";
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(makePrivateFolder(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    void saveAs(const QList<AccountProfile> &profiles, QUuid current)
    {
        ProfileStore store(m_folder);
        store.load();
        QVERIFY(store.save(profiles, current));
        QCOMPARE(store.profiles(), profiles);
    }

    QString filePath() const
    {
        return QDir(m_folder).filePath(u"accounts.json"_s);
    }

    QStringList asideFiles() const
    {
        return QDir(m_folder).entryList({u"accounts.json.corrupt-*"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--save-forever"_L1)
        return saveForever(arguments.at(2));
    TestProfileStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profilestore.moc"

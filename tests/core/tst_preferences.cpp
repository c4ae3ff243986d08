// SPDX-License-Identifier: MIT
#include "settings/preferencesstore.h"

#include "support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

Q_LOGGING_CATEGORY(someCategory, "vzaps.test", QtWarningMsg)

//! Nothing in it is a default.
Preferences unusual()
{
    Preferences all;
    all.language = QStringLiteral("pt_BR");
    all.theme = Theme::HighContrast;
    all.refreshMinutes = 15;
    all.tray = true;
    all.quietHours = {true, QTime(21, 30), QTime(6, 15)};
    all.proxyMode = ProxyMode::Manual;
    all.proxyKind = ProxyKind::Socks5;
    all.proxyHost = QStringLiteral("proxy.example.test");
    all.proxyPort = 1080;
    all.extraCaFile = QStringLiteral("/somewhere/ca.pem");
    all.logLevel = LogLevel::Detailed;
    all.startOnLogin = true;
    all.updateCheck = true;
    return all;
}

} // namespace

class TestPreferences final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void withoutAFileTheDefaultsAreInUse();
    void everySettingSurvivesARestart();
    void fileIsForItsOwnerAlone();
    void oddValuesKeepTheirDefaults_data();
    void oddValuesKeepTheirDefaults();
    void oneOddValueSpoilsNoOther();
    void garbageIsKeptAsideAndSaid_data();
    void garbageIsKeptAsideAndSaid();
    void unreadableFileIsNotReplaced();
    void settingsOfANewerVersionSurvive();
    void aDiskThatRefusesIsSaidAndTheSessionGoesOn();
    void changeIsToldOnceAndOnlyIfItIsOne();
    void logLevelDecidesWhatIsLogged();
    void proxyHostIsAHostAlone_data();
    void proxyHostIsAHostAlone();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("preferences.json")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPreferences::withoutAFileTheDefaultsAreInUse()
{
    PreferencesStore store(m_dir->path());
    store.load();
    QCOMPARE(store.current(), Preferences());
    QVERIFY(store.notices().isEmpty());
    QCOMPARE(store.current().refreshMinutes, 5);
    QVERIFY(!store.current().startOnLogin && !store.current().updateCheck);
    QVERIFY(!QFile::exists(file())); // reading writes nothing
}

void TestPreferences::everySettingSurvivesARestart()
{
    PreferencesStore store(m_dir->path());
    QVERIFY(store.save(unusual()));
    PreferencesStore next(m_dir->path());
    next.load();
    QCOMPARE(next.current(), unusual());
    QVERIFY(next.notices().isEmpty());
}

void TestPreferences::fileIsForItsOwnerAlone()
{
    PreferencesStore store(m_dir->path());
    QVERIFY(store.save(unusual()));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
}

void TestPreferences::oddValuesKeepTheirDefaults_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *odd : {R"({"language":"xx"})",
                            R"({"language":7})",
                            R"({"theme":"pink"})",
                            R"({"theme":null})",
                            R"({"refreshMinutes":2})",
                            R"({"refreshMinutes":"1"})",
                            R"({"refreshMinutes":-1})",
                            R"({"tray":"yes"})",
                            R"({"quietFrom":"25:00"})",
                            R"({"quietTo":[]})",
                            R"({"proxyMode":"manual"})",
                            R"({"proxyMode":"manual","proxyHost":"http://x","proxyPort":1})",
                            R"({"proxyMode":"manual","proxyHost":"user@x","proxyPort":1})",
                            R"({"proxyPort":70000})",
                            R"({"proxyKind":"carrier pigeon"})",
                            R"({"extraCaFile":{}})",
                            R"({"logLevel":99})",
                            R"({"startOnLogin":1})",
                            R"({"updateCheck":"true"})",
                            R"({})"})
        QTest::addRow("%s", odd) << QByteArray(odd);
}

void TestPreferences::oddValuesKeepTheirDefaults()
{
    QFETCH(QByteArray, json);
    QVERIFY(write(file(), json));
    PreferencesStore store(m_dir->path());
    store.load();
    Preferences read = store.current();
    read.proxyHost.clear(); // known, but of no use without the rest
    read.proxyPort = 0;
    QCOMPARE(read, Preferences());
    QVERIFY(store.notices().isEmpty());
}

void TestPreferences::oneOddValueSpoilsNoOther()
{
    QVERIFY(write(file(), R"({"theme":"pink","language":"es","refreshMinutes":1})"));
    PreferencesStore store(m_dir->path());
    store.load();
    QCOMPARE(store.current().theme, Theme::System);
    QCOMPARE(store.current().language, QStringLiteral("es"));
    QCOMPARE(store.current().refreshMinutes, 1);
}

void TestPreferences::garbageIsKeptAsideAndSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("half") << QByteArray(R"({"theme":"da)");
    QTest::addRow("a list") << QByteArray("[1]");
    QTest::addRow("zeros") << QByteArray(4096, '\0');
    QTest::addRow("huge") << QByteArray(3 << 20, 'x');
}

void TestPreferences::garbageIsKeptAsideAndSaid()
{
    QFETCH(QByteArray, content);
    QVERIFY(write(file(), content));
    PreferencesStore store(m_dir->path());
    store.load();
    QCOMPARE(store.current(), Preferences());
    QCOMPARE(store.notices().size(), 1);
    const QStringList aside =
        QDir(m_dir->path()).entryList({QStringLiteral("preferences.json.corrupt-*")}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY(store.notices().first().contains(aside.first()));
    QVERIFY(contentOf(m_dir->filePath(aside.first())) == content);
    QVERIFY(store.save(unusual()));
    store.load();
    QCOMPARE(store.current(), unusual());
}

void TestPreferences::unreadableFileIsNotReplaced()
{
    QVERIFY(
        QDir(m_dir->path()).mkdir(QStringLiteral("preferences.json"))); // not to be read by anyone, root too
    PreferencesStore store(m_dir->path());
    store.load();
    QCOMPARE(store.notices().size(), 1);
    QVERIFY(!store.save(unusual()));
    QVERIFY(QFileInfo(file()).isDir());
}

void TestPreferences::settingsOfANewerVersionSurvive()
{
    QVERIFY(write(file(), R"({"theme":"dark","fromTomorrow":{"a":[1,2]}})"));
    PreferencesStore store(m_dir->path());
    store.load();
    Preferences changed = store.current();
    changed.theme = Theme::Light;
    QVERIFY(store.save(changed));
    QVERIFY(contentOf(file()).contains("fromTomorrow"));
    QVERIFY(contentOf(file()).contains("light"));
}

void TestPreferences::aDiskThatRefusesIsSaidAndTheSessionGoesOn()
{
    const QString blocked = m_dir->filePath(QStringLiteral("blocked"));
    QVERIFY(write(blocked, "a file where a folder should be"));
    PreferencesStore store(blocked);
    store.load();
    QSignalSpy changed(&store, &PreferencesStore::changed);
    const auto saved = store.save(unusual());
    QVERIFY(!saved);
    QVERIFY(saved.error().sentence.contains(QStringLiteral("could not be saved")));
    QCOMPARE(store.current(), unusual());
    QCOMPARE(changed.size(), 1);
}

void TestPreferences::changeIsToldOnceAndOnlyIfItIsOne()
{
    PreferencesStore store(m_dir->path());
    QSignalSpy changed(&store, &PreferencesStore::changed);
    QVERIFY(store.save(store.current()));
    QCOMPARE(changed.size(), 0);
    QVERIFY(store.save(unusual()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Preferences>(), Preferences());
}

void TestPreferences::logLevelDecidesWhatIsLogged()
{
    applyLogLevel(LogLevel::Warnings);
    QVERIFY(someCategory().isWarningEnabled() && !someCategory().isInfoEnabled());
    applyLogLevel(LogLevel::Normal);
    QVERIFY(someCategory().isInfoEnabled() && !someCategory().isDebugEnabled());
    applyLogLevel(LogLevel::Detailed);
    QVERIFY(someCategory().isDebugEnabled());
    applyLogLevel(LogLevel::Normal);
    QVERIFY(!someCategory().isDebugEnabled());
}

void TestPreferences::proxyHostIsAHostAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHost");
    for (const char *good : {"proxy", "proxy.example.test", "10.0.0.1", "::1", "fe80::1", "a-b.c_d"})
        QTest::addRow("%s", good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"", " ", "http://proxy", "proxy:3128", "user@proxy", "proxy/", "-proxy", "a b",
                            "proxy\n", "proxy\\x"})
        QTest::addRow("not %s", bad) << QString::fromLatin1(bad) << false;
}

void TestPreferences::proxyHostIsAHostAlone()
{
    QFETCH(QString, text);
    QFETCH(bool, isHost);
    QCOMPARE(isProxyHost(text), isHost);
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"

// SPDX-License-Identifier: MIT
#include "accounts/accountmanager.h"
#include "accounts/sessionsecretstore.h"
#include "files/privatefile.h"
#include "scriptedsecretstore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vzaps;
using Kind = SecretError::Kind;

Q_DECLARE_METATYPE(vzaps::SecretError::Kind)

class TestAccountManager final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_script = std::make_shared<SecretScript>();
        restart();
    }

    void cleanup() { m_manager.reset(); }

    void addsReadsAndRemembersAcrossSessions()
    {
        QSignalSpy changed(m_manager.get(), &AccountManager::profilesChanged);
        QSignalSpy current(m_manager.get(), &AccountManager::currentChanged);
        const QUuid first = added(u"First"_s, {u" token "_s, u"secret\n"_s});
        const QUuid second = added(u"Second"_s, {u"t2"_s, u"s2"_s});
        QCOMPARE(changed.count(), 2);
        QCOMPARE(current.count(), 1);
        QCOMPARE(m_manager->currentId(), first);
        QVERIFY(m_manager->profile(first)->colour != m_manager->profile(second)->colour);
        QVERIFY(m_manager->profile(first)->secretStored);
        QVERIFY(m_manager->setCurrent(second));
        QCOMPARE(current.count(), 2);

        restart();
        QCOMPARE(m_manager->profiles().size(), 2);
        QCOMPARE(m_manager->currentId(), second);
        QCOMPARE(credentials(first).value(), (Credentials{u"token"_s, u"secret"_s}));
        QCOMPARE(credentials(second).value(), (Credentials{u"t2"_s, u"s2"_s}));
    }

    void sessionOnlyNeverTouchesTheKeychainAndIsForgotten()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s}, KeepWhere::SessionOnly);
        QCOMPARE(credentials(id).value(), (Credentials{u"t"_s, u"s"_s}));
        QVERIFY(!m_manager->profile(id)->secretStored);
        restart();
        QCOMPARE(credentials(id).error().kind, Kind::NotKept);
        QVERIFY(result(m_manager->remove(id, this)));
        QVERIFY(m_script->calls.isEmpty());
    }

    void noSecretIsInTheFiles()
    {
        added(u"A"_s, {u"canary-token"_s, u"canary-secret"_s});
        added(u"B"_s, {u"canary-token"_s, u"canary-secret"_s}, KeepWhere::SessionOnly);
        const QStringList files = QDir(m_dir->path()).entryList(QDir::Files);
        QCOMPARE(files, (QStringList{u"accounts.json"_s, u"accounts.json.bak"_s}));
        for (const QString &file : files)
            QVERIFY(!readFile(m_dir->filePath(file), 100000).value().contains("canary"));
    }

    void aFailedReadLeavesAllAsItIs_data() { failures(); }
    void aFailedReadLeavesAllAsItIs()
    {
        QFETCH(Kind, kind);
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        const auto entries = m_script->entries;
        const QByteArray file = readFile(m_dir->filePath(u"accounts.json"_s), 100000).value();
        restart(0ms);
        for (const QString &field : {u"client_token"_s, u"client_secret"_s}) {
            // Two: the first read of a session may be repeated.
            m_script->failNext(u"read "_s + field, kind);
            m_script->failNext(u"read "_s + field, kind);
            QCOMPARE(credentials(id).error().kind, kind);
            m_script->outcomes.clear();
        }
        QCOMPARE(m_script->entries, entries);
        QCOMPARE(readFile(m_dir->filePath(u"accounts.json"_s), 100000).value(), file);
        QVERIFY(m_script->calls.filter(u"remove"_s).isEmpty());
        QCOMPARE(credentials(id).value(), (Credentials{u"t"_s, u"s"_s}));
    }

    void aFailedWriteAddsNothingAndOffersTheSession_data() { failures(); }
    void aFailedWriteAddsNothingAndOffersTheSession()
    {
        QFETCH(Kind, kind);
        QSignalSpy changed(m_manager.get(), &AccountManager::profilesChanged);
        for (const QString &field : {u"client_token"_s, u"client_secret"_s}) {
            m_script->failNext(u"write "_s + field, kind);
            const auto done = result(m_manager->add(newProfile(u"A"_s), m_new, KeepWhere::Keychain, this));
            QCOMPARE(done.error().kind, AccountError::Kind::SecretNotKept);
            QCOMPARE(done.error().secret->kind, kind);
            QVERIFY(done.error().canKeepForSession());
            QVERIFY(!done.error().sentence.isEmpty());
        }
        QVERIFY(m_manager->profiles().isEmpty());
        QVERIFY(m_script->entries.isEmpty());
        QCOMPARE(changed.count(), 0);
        added(u"A"_s, m_new, KeepWhere::SessionOnly);
    }

    void aFailedWriteLeavesTheOldSecret_data() { failures(); }
    void aFailedWriteLeavesTheOldSecret()
    {
        QFETCH(Kind, kind);
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        const auto entries = m_script->entries;
        m_script->loseWrites = true;
        for (const QString &field : {u"client_token"_s, u"client_secret"_s}) {
            m_script->failNext(u"write "_s + field, kind);
            AccountProfile renamed = *m_manager->profile(id);
            renamed.name = u"B"_s;
            const auto done = result(m_manager->update(renamed, m_new, KeepWhere::Keychain, this));
            QCOMPARE(done.error().kind, AccountError::Kind::SecretNotKept);
            QCOMPARE(m_script->entries, entries);
            QCOMPARE(m_manager->profile(id)->name, u"A"_s);
        }
        QCOMPARE(credentials(id).value(), (Credentials{u"t"_s, u"s"_s}));
    }

    void nothingIsOverwrittenWhileNoKeychainAnswers()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        m_script->calls.clear();
        m_script->always = Kind::Unavailable;
        const auto done =
            result(m_manager->update(*m_manager->profile(id), m_new, KeepWhere::Keychain, this));
        QCOMPARE(done.error().secret->kind, Kind::Unavailable);
        QCOMPARE(m_script->calls, QStringList{u"read client_token"_s});
    }

    void anUnreadableOldSecretDoesNotBarANewOne()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        for (const QString &field : {u"client_token"_s, u"client_secret"_s}) {
            for (const Kind kind : {Kind::NotFoundOrLocked, Kind::Denied, Kind::Other}) {
                const Credentials entered{field, QString::number(static_cast<int>(kind))};
                m_script->failNext(u"read "_s + field, kind);
                QVERIFY(
                    result(m_manager->update(*m_manager->profile(id), entered, KeepWhere::Keychain, this)));
                QCOMPARE(credentials(id).value(), entered);
            }
        }
    }

    void aLockedKeychainIsAskedAsSeldomAsCanBe()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        m_script->calls.clear();
        m_script->failNext(u"read client_token"_s, Kind::NotFoundOrLocked);
        m_script->failNext(u"write client_token"_s, Kind::Denied);
        QVERIFY(!result(m_manager->update(*m_manager->profile(id), m_new, KeepWhere::Keychain, this)));
        QCOMPARE(m_script->calls, (QStringList{u"read client_token"_s, u"write client_token"_s}));
    }

    void sessionCredentialsHideThoseInTheKeychainUntilTheEnd()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        QVERIFY(result(m_manager->update(*m_manager->profile(id), m_new, KeepWhere::SessionOnly, this)));
        QCOMPARE(credentials(id).value(), m_new);
        QVERIFY(m_manager->profile(id)->secretStored);
        restart();
        QCOMPARE(credentials(id).value(), (Credentials{u"t"_s, u"s"_s}));
    }

    //! At the next start the secret of before would go to the new address.
    void aSecretOfTheKeychainNeverMeetsAnotherAddress()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        QSignalSpy replaced(m_manager.get(), &AccountManager::credentialsReplaced);
        AccountProfile moved = *m_manager->profile(id);
        moved.serverAddress = QUrl(u"https://elsewhere.example/"_s);
        QVERIFY(result(m_manager->update(moved, m_new, KeepWhere::SessionOnly, this)));
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(credentials(id).value(), m_new);
        restart();
        QCOMPARE(m_manager->profile(id)->serverAddress, moved.serverAddress);
        QCOMPARE(credentials(id).error().kind, Kind::NotKept);
        QVERIFY(m_script->entries.isEmpty());
    }

    //! The list could not be written: the new secret would go to the address of before.
    void aNewSecretNeverMeetsTheAddressOfBefore()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        const QUrl before = m_manager->profile(id)->serverAddress;
        AccountProfile moved = *m_manager->profile(id);
        moved.serverAddress = QUrl(u"https://elsewhere.example/"_s);
        const QString file = m_dir->filePath(u"accounts.json"_s);
        QVERIFY(QFile::remove(file) && QDir().mkdir(file));
        QVERIFY(!result(m_manager->update(moved, m_new, KeepWhere::Keychain, this)));
        QCOMPARE(m_manager->profile(id)->serverAddress, before);
        QVERIFY(m_script->entries.isEmpty());
        QVERIFY(!credentials(id));
    }

    void keychainCredentialsReplaceThoseOfTheSession()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s}, KeepWhere::SessionOnly);
        QVERIFY(result(m_manager->update(*m_manager->profile(id), m_new, KeepWhere::Keychain, this)));
        QVERIFY(m_manager->profile(id)->secretStored);
        QCOMPARE(credentials(id).value(), m_new);
        restart();
        QCOMPARE(credentials(id).value(), m_new);
    }

    void editingWithoutCredentialsLeavesTheKeychainAlone()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        m_script->calls.clear();
        AccountProfile edited = *m_manager->profile(id);
        edited.name = u" B "_s;
        edited.secretStored = false;
        QVERIFY(result(m_manager->update(edited, std::nullopt, KeepWhere::SessionOnly, this)));
        QCOMPARE(m_manager->profile(id)->name, u"B"_s);
        QVERIFY(m_manager->profile(id)->secretStored);
        QVERIFY(m_script->calls.isEmpty());
    }

    void removingTakesOnlyItsOwnEntriesAndGoesToTheNeighbour()
    {
        const QUuid a = added(u"A"_s, {u"t"_s, u"s"_s});
        const QUuid b = added(u"B"_s, {u"t2"_s, u"s2"_s});
        QSignalSpy current(m_manager.get(), &AccountManager::currentChanged);
        QVERIFY(result(m_manager->remove(a, this)));
        QCOMPARE(m_manager->currentId(), b);
        QCOMPARE(m_script->entries.size(), 2);
        QCOMPARE(credentials(b).value(), (Credentials{u"t2"_s, u"s2"_s}));
        QVERIFY(result(m_manager->remove(b, this)));
        QVERIFY(m_manager->currentId().isNull());
        QVERIFY(m_script->entries.isEmpty());
        QCOMPARE(current.count(), 2);
        QCOMPARE(result(m_manager->remove(b, this)).error().kind, AccountError::Kind::UnknownAccount);
    }

    // The list of profiles is replaced while it is removed: an id taken by reference would be gone then.
    void anIdOutOfTheListItselfStaysWhole()
    {
        const QUuid a = added(u"A"_s, {u"t"_s, u"s"_s});
        QSignalSpy removed(m_manager.get(), &AccountManager::accountRemoved);
        QVERIFY(result(m_manager->remove(m_manager->profiles().constFirst().id, this)));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().first().toUuid(), a);
        QVERIFY(m_script->entries.isEmpty());
    }

    void removingSaysWhenSecretsMayBeLeft()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        m_script->failNext(u"remove client_token"_s, Kind::Denied);
        const auto done = result(m_manager->remove(id, this));
        QCOMPARE(done.error().kind, AccountError::Kind::SecretLeft);
        QVERIFY(m_manager->profiles().isEmpty());
        QCOMPARE(m_script->entries.size(), 1);
    }

    void theFirstReadIsRepeatedOnce_data() { failures(); }
    void theFirstReadIsRepeatedOnce()
    {
        QFETCH(Kind, kind);
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        restart(50ms);
        const bool repeats = kind == Kind::Unavailable || kind == Kind::Other;
        m_script->calls.clear();
        m_script->always = kind;

        QElapsedTimer timer;
        timer.start();
        CredentialsJob *job = m_manager->credentials(id, this);
        QSignalSpy slow(job, &SecretJob::slow);
        QCOMPARE(result(job).error().kind, kind);
        QCOMPARE(m_script->calls.size(), repeats ? 2 : 1);
        QCOMPARE(slow.count(), repeats ? 1 : 0);
        if (repeats)
            QVERIFY(timer.elapsed() >= 50);
        QCOMPARE(credentials(id).error().kind, kind);
        QCOMPARE(m_script->calls.size(), repeats ? 3 : 2);
    }

    void theRepetitionCanSucceed()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        restart(1ms);
        m_script->failNext(u"read client_secret"_s, Kind::Unavailable);
        QCOMPARE(credentials(id).value(), (Credentials{u"t"_s, u"s"_s}));
    }

    void aFileThatCannotBeWrittenUndoesTheAddition()
    {
        blockTheFile();
        const auto done = result(m_manager->add(newProfile(u"A"_s), m_new, KeepWhere::Keychain, this));
        QCOMPARE(done.error().kind, AccountError::Kind::NotSaved);
        QVERIFY(m_manager->profiles().isEmpty());
        QTRY_VERIFY(m_script->entries.isEmpty());
        QVERIFY(!m_script->calls.filter(u"write"_s).isEmpty());
    }

    void aFileThatCannotBeWrittenKeepsTheRemovedAccountAndItsSecrets()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        blockTheFile();
        QCOMPARE(result(m_manager->remove(id, this)).error().kind, AccountError::Kind::NotSaved);
        QCOMPARE(m_manager->profiles().size(), 1);
        QCOMPARE(credentials(id).value(), (Credentials{u"t"_s, u"s"_s}));
    }

    void aReadOnlyListIsUsableButRefusesChangesBeforeTheKeychainIsTouched()
    {
        const QUuid a = added(u"A"_s, {u"t"_s, u"s"_s});
        const QUuid b = added(u"B"_s, {u"t"_s, u"s"_s});
        const QString path = m_dir->filePath(u"accounts.json"_s);
        const QByteArray newer = readFile(path, 100000).value().replace("\"schema\": 1", "\"schema\": 2");
        QVERIFY(writePrivateFile(path, newer));
        restart();
        QVERIFY(m_manager->isReadOnly());
        QCOMPARE(m_manager->notices().size(), 1);
        QCOMPARE(credentials(a).value(), (Credentials{u"t"_s, u"s"_s}));
        QVERIFY(!m_manager->setCurrent(b));
        QCOMPARE(m_manager->currentId(), b);

        m_script->calls.clear();
        const auto done = result(m_manager->add(newProfile(u"C"_s), m_new, KeepWhere::Keychain, this));
        QCOMPARE(done.error().kind, AccountError::Kind::NotSaved);
        QCOMPARE(result(m_manager->remove(a, this)).error().kind, AccountError::Kind::NotSaved);
        QVERIFY(m_script->calls.isEmpty());
        QCOMPARE(readFile(path, 100000).value(), newer);
    }

    void refusesWhatIsIncomplete()
    {
        AccountProfile nameless = newProfile(u"  "_s);
        AccountProfile homeless = newProfile(u"A"_s);
        homeless.serverAddress = QUrl();
        const auto refused = [this](const AccountProfile &profile, const Credentials &credentials) {
            const auto done = result(m_manager->add(profile, credentials, KeepWhere::Keychain, this));
            return !done && done.error().kind == AccountError::Kind::Invalid
                && !done.error().sentence.isEmpty() && !done.error().canKeepForSession();
        };
        QVERIFY(refused(nameless, m_new));
        QVERIFY(refused(homeless, m_new));
        QVERIFY(refused(newProfile(u"A"_s), {u" "_s, u"s"_s}));
        QVERIFY(refused(newProfile(u"A"_s), {u"t"_s, QString()}));
        QVERIFY(m_script->calls.isEmpty());
        AccountProfile known = newProfile(u"A"_s);
        known.id = added(u"A"_s, m_new);
        QVERIFY(refused(known, m_new));
        QCOMPARE(result(m_manager->update(newProfile(u"X"_s), std::nullopt, KeepWhere::Keychain, this))
                     .error()
                     .kind,
                 AccountError::Kind::UnknownAccount);
        QCOMPARE(m_manager->setCurrent(QUuid::createUuid()).error().kind, AccountError::Kind::UnknownAccount);
    }

    void oneChangeOfAnAccountAtATime()
    {
        const QUuid id = added(u"A"_s, {u"t"_s, u"s"_s});
        m_script->hold = true;
        auto *first = m_manager->update(*m_manager->profile(id), m_new, KeepWhere::Keychain, this);
        QCOMPARE(
            result(m_manager->update(*m_manager->profile(id), m_new, KeepWhere::Keychain, this)).error().kind,
            AccountError::Kind::Busy);
        QCOMPARE(result(m_manager->remove(id, this)).error().kind, AccountError::Kind::Busy);
        m_script->release();
        QVERIFY(result(first));
        QCOMPARE(credentials(id).value(), m_new);
        QVERIFY(result(m_manager->remove(id, this)));
    }

    void aChangeIsCarriedThroughWithoutItsJob()
    {
        m_script->hold = true;
        auto *job = m_manager->add(newProfile(u"A"_s), m_new, KeepWhere::Keychain, this);
        bool called = false;
        job->onFinished(this, [&called](const AccountManager::AddJob::Result &) { called = true; });
        delete job;
        m_script->release();
        QTRY_COMPARE(m_manager->profiles().size(), 1);
        QCOMPARE(credentials(m_manager->profiles().first().id).value(), m_new);
        QVERIFY(!called);
    }

    void aDeletedReadCallsNobodyBack()
    {
        const QUuid id = added(u"A"_s, m_new);
        restart();
        m_script->hold = true;
        CredentialsJob *job = m_manager->credentials(id, this);
        bool called = false;
        job->onFinished(this, [&called](const CredentialsJob::Result &) { called = true; });
        QTRY_COMPARE(m_script->held.size(), 1);
        delete job;
        m_script->release();
        QCOMPARE(credentials(id).value(), m_new);
        QVERIFY(!called);
    }

    void theManagerMayGoFirst()
    {
        const QUuid id = added(u"A"_s, m_new);
        restart();
        m_script->hold = true;
        QObject owner;
        CredentialsJob *read = m_manager->credentials(id, &owner);
        auto *add = m_manager->add(newProfile(u"B"_s), m_new, KeepWhere::Keychain, &owner);
        QTRY_COMPARE(m_script->held.size(), 2);
        auto *remove = m_manager->remove(id, &owner);
        QCOMPARE(m_script->held.size(), 3);
        m_manager.reset();
        m_script->release();
        QCoreApplication::processEvents();
        QVERIFY(!read->isFinished());
        QVERIFY(!add->isFinished());
        QVERIFY(!remove->isFinished());
    }

    void theHandlerMayDeleteTheManager()
    {
        const QUuid id = added(u"A"_s, m_new);
        bool called = false;
        m_manager->credentials(id, this)->onFinished(this, [this, &called](const CredentialsJob::Result &) {
            m_manager.reset();
            called = true;
        });
        QTRY_VERIFY(called);
    }

    void everySentenceSaysSomethingOfItsOwn()
    {
        QStringList sentences;
        for (const Kind kind : {Kind::NotFoundOrLocked, Kind::Denied, Kind::Unavailable, Kind::NotVerified,
                                Kind::NotKept, Kind::Other})
            sentences.append(sentence(SecretError{kind, {}}));
        QCOMPARE(sentences.removeDuplicates(), 0);
        QVERIFY(sentences.first().startsWith(u"The keychain is locked or has no entry for this account."_s));
    }

private:
    static void failures()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("locked or missing") << Kind::NotFoundOrLocked;
        QTest::newRow("denied") << Kind::Denied;
        QTest::newRow("unavailable") << Kind::Unavailable;
        QTest::newRow("not verified") << Kind::NotVerified;
        QTest::newRow("other") << Kind::Other;
    }

    // A new session: another manager on the same files and the same keychain.
    void restart(std::chrono::milliseconds retryDelay = 10s)
    {
        m_manager = std::make_unique<AccountManager>(std::make_unique<ProfileStore>(m_dir->path()),
                                                     std::make_unique<ScriptedSecretStore>(m_script),
                                                     std::make_unique<SessionSecretStore>(), retryDelay);
        m_manager->load();
    }

    void blockTheFile()
    {
        const QString path = m_dir->filePath(u"accounts.json"_s);
        QFile::remove(path);
        QVERIFY(QDir().mkdir(path));
    }

    static AccountProfile newProfile(const QString &name)
    {
        return {{}, name, QUrl(u"https://api.example.test/"_s), {}, true};
    }

    QUuid added(const QString &name, const Credentials &credentials, KeepWhere keep = KeepWhere::Keychain)
    {
        const auto done = result(m_manager->add(newProfile(name), credentials, keep, this));
        if (!done)
            QTest::qFail(qPrintable(done.error().sentence), __FILE__, __LINE__);
        return done.value_or(QUuid());
    }

    CredentialsJob::Result credentials(QUuid id) { return result(m_manager->credentials(id, this)); }

    template <class Job> static typename Job::Result result(Job *job)
    {
        const std::unique_ptr<Job> owner(job);
        QSignalSpy finished(job, &SecretJob::finished);
        if (finished.isEmpty() && !finished.wait(15000))
            qFatal("The job did not finish");
        return job->result();
    }

    const Credentials m_new{u"new token"_s, u"new secret"_s};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<SecretScript> m_script;
    std::unique_ptr<AccountManager> m_manager;
};

QTEST_GUILESS_MAIN(TestAccountManager)
#include "tst_accountmanager.moc"

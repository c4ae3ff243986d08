// SPDX-License-Identifier: MIT
// Runs against the keychain of the session it is started in, so it is started by keychain-matrix.sh, once for
// each state of a keychain of its own:
//   VZAPS_KEYCHAIN_STATE   unlocked: a fresh one; locked: the same, locked; reopened: the same, unlocked
//   again;
//                          absent: no bus
//   VZAPS_KEYCHAIN_CANARY  the secret that is later searched for in all files
//   VZAPS_KEYCHAIN_FOLDER  data folder of the program
#include "accounts/accountmanager.h"
#include "accounts/keychainsecretstore.h"
#include "accounts/sessionsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vzaps;
using Kind = SecretError::Kind;

class TestKeychainSecretStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_state = qEnvironmentVariable("VZAPS_KEYCHAIN_STATE");
        m_canary = qEnvironmentVariable("VZAPS_KEYCHAIN_CANARY");
        m_folder = qEnvironmentVariable("VZAPS_KEYCHAIN_FOLDER");
        if (m_state.isEmpty() || m_canary.isEmpty() || m_folder.isEmpty())
            QSKIP("To be started by keychain-matrix.sh");
    }

    void entriesHaveNamesOfTheirOwn()
    {
        QCOMPARE(KeychainSecretStore::entryKey(m_id, clientTokenField),
                 u"vzaps-manager/v1/7f1d3c52-6a0e-4c1b-9f5e-0d2b8a4c6e10/client_token"_s);
    }

    void singleEntry()
    {
        KeychainSecretStore store;
        const SecretChange::Result written = result(store.write(m_id, u"a"_s, m_canary + u"-é☕"_s, this));
        const SecretRead::Result read = result(store.read(m_id, u"a"_s, this));
        const SecretRead::Result missing = result(store.read(m_id, u"never written"_s, this));
        const SecretChange::Result removedMissing = result(store.remove(m_id, u"never written"_s, this));
        if (isOpen()) {
            QVERIFY2(written, qPrintable(written ? QString() : written.error().technical));
            QCOMPARE(read.value(), m_canary + u"-é☕"_s);
            QCOMPARE(missing.error().kind, Kind::NotFoundOrLocked);
            QCOMPARE(removedMissing.error().kind, Kind::NotFoundOrLocked);
            QVERIFY(result(store.write(m_id, u"a"_s, m_canary + u" second"_s, this)));
            QCOMPARE(result(store.read(m_id, u"a"_s, this)).value(), m_canary + u" second"_s);
            QVERIFY(result(store.remove(m_id, u"a"_s, this)));
            QCOMPARE(result(store.read(m_id, u"a"_s, this)).error().kind, Kind::NotFoundOrLocked);
            return;
        }
        const Kind onRead = m_state == "locked"_L1 ? Kind::NotFoundOrLocked : Kind::Unavailable;
        const Kind onWrite = m_state == "locked"_L1 ? Kind::Denied : Kind::Unavailable;
        QCOMPARE(written.error().kind, onWrite);
        QVERIFY(!written.error().technical.isEmpty());
        QVERIFY(!written.error().technical.contains(m_canary));
        QCOMPARE(read.error().kind, onRead);
        QCOMPARE(missing.error().kind, onRead);
        QCOMPARE(removedMissing.error().kind, onRead);
    }

    // The first state leaves an account, the second fails to use it, the third finds it unharmed.
    void accountOutlivesALockedKeychain()
    {
        AccountManager manager(std::make_unique<ProfileStore>(m_folder),
                               std::make_unique<KeychainSecretStore>(),
                               std::make_unique<SessionSecretStore>(), 1ms);
        manager.load();
        QVERIFY(manager.notices().isEmpty());
        const Credentials stored{m_canary + u"-token"_s, m_canary + u"-secret"_s};
        if (m_state == "unlocked"_L1) {
            const AccountProfile profile{m_id, u"A"_s, QUrl(u"https://api.example.test/"_s), {}, true};
            QVERIFY(result(manager.add(profile, stored, KeepWhere::Keychain, this)));
        }
        QCOMPARE(manager.profiles().size(), 1);
        QVERIFY(manager.profiles().first().secretStored);

        const CredentialsJob::Result read = result(manager.credentials(m_id, this));
        if (isOpen()) {
            QCOMPARE(read.value(), stored);
            return;
        }
        const Kind onRead = m_state == "locked"_L1 ? Kind::NotFoundOrLocked : Kind::Unavailable;
        QCOMPARE(read.error().kind, onRead);

        const Credentials entered{m_canary + u"-other"_s, m_canary + u"-other"_s};
        const AccountProfile profile = manager.profiles().first();
        const auto kept = result(manager.update(profile, entered, KeepWhere::Keychain, this));
        QCOMPARE(kept.error().kind, AccountError::Kind::SecretNotKept);
        QVERIFY(kept.error().canKeepForSession());
        QCOMPARE(result(manager.credentials(m_id, this)).error().kind, onRead);
        QVERIFY(result(manager.update(profile, entered, KeepWhere::SessionOnly, this)));
        QCOMPARE(result(manager.credentials(m_id, this)).value(), entered);
    }

    void aDeletedJobCallsNobodyBack()
    {
        KeychainSecretStore store(0ms);
        int calls = 0;
        for (int i = 0; i < 5; ++i) {
            SecretRead *read = store.read(m_id, u"b"_s, this);
            connect(read, &SecretJob::slow, this, [&calls] { ++calls; });
            read->onFinished(this, [&calls](const SecretRead::Result &) { ++calls; });
            SecretChange *write = store.write(m_id, u"b"_s, m_canary, this);
            write->onFinished(this, [&calls](const SecretChange::Result &) { ++calls; });
            SecretChange *remove = store.remove(m_id, u"b"_s, this);
            remove->onFinished(this, [&calls](const SecretChange::Result &) { ++calls; });
            // The third round leaves the jobs time to get started.
            if (i == 2)
                QCoreApplication::processEvents();
            calls = 0;
            delete read;
            delete write;
            delete remove;
        }
        // QtKeychain works through its jobs in order: when this one has ended, those above have too.
        const SecretRead::Result last = result(store.read(m_id, u"b"_s, this));
        QCOMPARE(calls, 0);
        QCOMPARE(last.has_value(), isOpen());
    }

    void theStoreMayGoFirst()
    {
        auto store = std::make_unique<KeychainSecretStore>();
        SecretChange *write = store->write(m_id, u"c"_s, m_canary, this);
        SecretChange *remove = store->remove(m_id, u"c"_s, this);
        store.reset();
        QCOMPARE(result(write).has_value(), isOpen());
        QCOMPARE(result(remove).has_value(), isOpen());
    }

    void saysWhenItTakesLongAndGoesOn()
    {
        KeychainSecretStore impatient(0ms);
        SecretRead *job = impatient.read(m_id, u"d"_s, this);
        QSignalSpy slow(job, &SecretJob::slow);
        QSignalSpy finished(job, &SecretJob::finished);
        QTRY_COMPARE(slow.count(), 1);
        QTRY_COMPARE(finished.count(), 1);
        delete job;

        KeychainSecretStore patient(1h);
        job = patient.read(m_id, u"d"_s, this);
        QSignalSpy notSlow(job, &SecretJob::slow);
        QVERIFY(!result(job));
        QCOMPARE(notSlow.count(), 0);
    }

    void removalTakesTheEntriesOutOfAnOpenKeychain()
    {
        if (m_state != "reopened"_L1)
            QSKIP("At the end only");
        AccountManager manager(std::make_unique<ProfileStore>(m_folder),
                               std::make_unique<KeychainSecretStore>(),
                               std::make_unique<SessionSecretStore>());
        manager.load();
        QVERIFY(result(manager.remove(m_id, this)));
        KeychainSecretStore store;
        for (const QLatin1String field : {clientTokenField, clientSecretField})
            QCOMPARE(result(store.read(m_id, field, this)).error().kind, Kind::NotFoundOrLocked);
    }

private:
    [[nodiscard]] bool isOpen() const { return m_state == "unlocked"_L1 || m_state == "reopened"_L1; }

    template <class Job> static typename Job::Result result(Job *job)
    {
        const std::unique_ptr<Job> owner(job);
        QSignalSpy finished(job, &SecretJob::finished);
        if (!job->isFinished() && !finished.wait(30000))
            qFatal("The job did not finish");
        return job->result();
    }

    const QUuid m_id{u"{7f1d3c52-6a0e-4c1b-9f5e-0d2b8a4c6e10}"_s};
    QString m_state;
    QString m_canary;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"

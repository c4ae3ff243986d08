// SPDX-License-Identifier: MIT
#include "accounts/sessionsecretstore.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vzaps;

class TestSessionSecretStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsFieldsOfProfilesApart()
    {
        SessionSecretStore store;
        const QUuid one = QUuid::createUuid();
        const QUuid two = QUuid::createUuid();
        QVERIFY(change(store.write(one, u"a"_s, u"1a"_s, this)));
        QVERIFY(change(store.write(one, u"b"_s, u"1b"_s, this)));
        QVERIFY(change(store.write(two, u"a"_s, u"2a"_s, this)));
        QVERIFY(change(store.write(one, u"a"_s, u"1a new"_s, this)));
        QCOMPARE(read(store.read(one, u"a"_s, this)).value(), u"1a new"_s);
        QCOMPARE(read(store.read(one, u"b"_s, this)).value(), u"1b"_s);
        QCOMPARE(read(store.read(two, u"a"_s, this)).value(), u"2a"_s);
        QVERIFY(change(store.remove(one, u"a"_s, this)));
        QCOMPARE(read(store.read(one, u"a"_s, this)).error().kind, SecretError::Kind::NotKept);
        QCOMPARE(read(store.read(two, u"a"_s, this)).value(), u"2a"_s);
    }

    void removingWhatIsNotThereIsNoError()
    {
        SessionSecretStore store;
        QVERIFY(change(store.remove(QUuid::createUuid(), u"a"_s, this)));
    }

    void neverFinishesWithinTheCall()
    {
        SessionSecretStore store;
        SecretRead *job = store.read(QUuid::createUuid(), u"a"_s, this);
        QSignalSpy finished(job, &SecretJob::finished);
        QCOMPARE(finished.count(), 0);
        QTRY_COMPARE(finished.count(), 1);
        delete job;
    }

    void aDeletedJobCallsNobodyBack()
    {
        SessionSecretStore store;
        bool called = false;
        SecretRead *dropped = store.read(QUuid::createUuid(), u"a"_s, this);
        dropped->onFinished(this, [&called](const SecretRead::Result &) { called = true; });
        delete dropped;
        QVERIFY(change(store.write(QUuid::createUuid(), u"a"_s, u"x"_s, this)));
        QVERIFY(!called);
    }

    void wipingOverwritesTheCharactersInPlace()
    {
        const QString source = u"correct horse"_s;
        QString own(source.constData(), source.size());
        const QChar *characters = own.constData();
        wipe(own);
        QCOMPARE(own.constData(), characters);
        QCOMPARE(own, QString(source.size(), QChar(u'\0')));
    }

    void wipingLeavesSharedCharactersAlone()
    {
        const QString source = u"correct horse"_s;
        QString own(source.constData(), source.size());
        const QString other = own;
        wipe(own);
        QCOMPARE(other, source);
    }

    void givesOutCopiesThatSurviveTheStore()
    {
        auto store = std::make_unique<SessionSecretStore>();
        const QUuid id = QUuid::createUuid();
        const QString given = u"correct horse"_s;
        QVERIFY(change(store->write(id, u"a"_s, given, this)));
        const QString taken = read(store->read(id, u"a"_s, this)).value();
        store.reset();
        QCOMPARE(given, u"correct horse"_s);
        QCOMPARE(taken, u"correct horse"_s);
    }

private:
    static SecretChange::Result change(SecretChange *job) { return wait<SecretChange>(job); }
    static SecretRead::Result read(SecretRead *job) { return wait<SecretRead>(job); }

    template <class Job> static typename Job::Result wait(Job *job)
    {
        const std::unique_ptr<Job> owner(job);
        if (!QTest::qWaitFor([job] { return job->isFinished(); }))
            return tl::unexpected(SecretError{SecretError::Kind::Other, u"did not finish"_s});
        return job->result();
    }
};

QTEST_GUILESS_MAIN(TestSessionSecretStore)
#include "tst_sessionsecretstore.moc"

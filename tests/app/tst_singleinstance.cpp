// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vzaps;

//! What a second start may ask of the first one.
class TestSingleInstance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void secondStartRaisesTheFirst_data();
    void secondStartRaisesTheFirst();
    void nothingElseIsListenedTo_data();
    void nothingElseIsListenedTo();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SingleInstance> m_first;
};

void TestSingleInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_first = std::make_unique<SingleInstance>(m_dir->path());
    QCOMPARE(m_first->claim(), SingleInstance::Role::First);
}

void TestSingleInstance::cleanup()
{
    qunsetenv("XDG_ACTIVATION_TOKEN");
    m_first.reset();
    m_dir.reset();
}

void TestSingleInstance::secondStartRaisesTheFirst_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addRow("without a token") << QByteArray();
    QTest::addRow("with the desktop's token") << QByteArray("kwin-1234_TIME567890");
}

void TestSingleInstance::secondStartRaisesTheFirst()
{
    QFETCH(QByteArray, token);
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    QSignalSpy raised(m_first.get(), &SingleInstance::raiseRequested);
    SingleInstance second(m_dir->path());
    QCOMPARE(second.claim(), SingleInstance::Role::Second);
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toByteArray(), token);
}

void TestSingleInstance::nothingElseIsListenedTo_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addRow("another word") << QByteArray("quit\n");
    QTest::addRow("a longer word") << QByteArray("raised\n");
    QTest::addRow("control characters") << QByteArray("raise a\033b\n");
    QTest::addRow("not ASCII") << QByteArray("raise \xc3\xa4\n");
    QTest::addRow("without an end") << "raise " + QByteArray(1000, 'a');
    QTest::addRow("empty line") << QByteArray("\n");
}

void TestSingleInstance::nothingElseIsListenedTo()
{
    QFETCH(QByteArray, said);
    QSignalSpy raised(m_first.get(), &SingleInstance::raiseRequested);
    QLocalSocket other;
    const QByteArray folder = QDir(m_dir->path()).canonicalPath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    other.connectToServer(QStringLiteral("vzaps-manager-") + QString::fromLatin1(digest));
    QVERIFY(other.waitForConnected());
    other.write(said);
    // The first one hangs up on whoever said something.
    QTRY_COMPARE(other.state(), QLocalSocket::UnconnectedState);
    QVERIFY(raised.isEmpty());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"

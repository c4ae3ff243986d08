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
    void badTokenIsNotPassedOn_data();
    void badTokenIsNotPassedOn();
    void nothingElseIsListenedTo_data();
    void nothingElseIsListenedTo();

private:
    //! Says something to the first one, which then hangs up.
    void say(const QByteArray &said) const;

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
    QTest::addColumn<bool>("passedOn");
    QTest::addRow("without a token") << QByteArray() << true;
    QTest::addRow("with the desktop's token") << QByteArray("kwin-1234_TIME567890") << true;
    QTest::addRow("with a token that is too long") << QByteArray(1000, 'a') << false;
    QTest::addRow("with a token that is not ASCII") << QByteArray("t\xc3\xa4") << false;
    QTest::addRow("with a token of two words") << QByteArray("one two") << false;
}

void TestSingleInstance::secondStartRaisesTheFirst()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, passedOn);
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    QSignalSpy raised(m_first.get(), &SingleInstance::raiseRequested);
    SingleInstance second(m_dir->path());
    QCOMPARE(second.claim(), SingleInstance::Role::Second);
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toByteArray(), passedOn ? token : QByteArray());
}

void TestSingleInstance::say(const QByteArray &said) const
{
    QLocalSocket other;
    const QByteArray folder = QDir(m_dir->path()).canonicalPath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    other.connectToServer(QStringLiteral("vzaps-manager-") + QString::fromLatin1(digest));
    QVERIFY(other.waitForConnected());
    other.write(said);
    QTRY_COMPARE(other.state(), QLocalSocket::UnconnectedState);
}

void TestSingleInstance::badTokenIsNotPassedOn_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addRow("control characters") << QByteArray("raise a\033b\n");
    QTest::addRow("not ASCII") << QByteArray("raise \xc3\xa4\n");
    QTest::addRow("without an end") << "raise " + QByteArray(1000, 'a');
}

void TestSingleInstance::badTokenIsNotPassedOn()
{
    QFETCH(QByteArray, said);
    QSignalSpy raised(m_first.get(), &SingleInstance::raiseRequested);
    say(said);
    // Whoever sent it wants the window all the same.
    QCOMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toByteArray(), QByteArray());
}

void TestSingleInstance::nothingElseIsListenedTo_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addRow("another word") << QByteArray("quit\n");
    QTest::addRow("a longer word") << QByteArray("raised\n");
    QTest::addRow("empty line") << QByteArray("\n");
}

void TestSingleInstance::nothingElseIsListenedTo()
{
    QFETCH(QByteArray, said);
    QSignalSpy raised(m_first.get(), &SingleInstance::raiseRequested);
    say(said);
    QVERIFY(raised.isEmpty());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"

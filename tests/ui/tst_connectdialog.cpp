// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;
using namespace Qt::StringLiterals;

//! Credentials that somebody brought here are lost only if they say so.
class TestConnectDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void nothingTypedClosesAtOnce();
    void escapeAsksBeforeCredentialsAreLost();
    void closingTheWindowAsksInTheDialog();
    void typingOnTakesTheQuestionBack();
    void whatIsUnderWayGoesOnWhileItIsAsked();
    void discardingGivesUpWhatIsUnderWay();
    void refusedCredentialsAreTriedAtAnotherAddress();
    void refusedCredentialsCanBeTriedAgainAsTheyAre();
    void keepingOnTypingGoesBackToWhatWasSelected();

private:
    template <class T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    [[nodiscard]] bool asks() const { return part<QPushButton>(u"discardPushButton"_s) != nullptr; }
    void type(const QString &field, const QString &text);
    //! Everything that is needed to connect.
    void typeAll();
    //! Connects with credentials that only another server knows.
    void beRefused();
    [[nodiscard]] bool isRefusalShown() const;

    std::unique_ptr<WindowFixture> m_fixture;
    QPointer<QDialog> m_dialog;
    std::unique_ptr<sandbox::Sandbox> m_other;
};

void TestConnectDialog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->window->findChild<QAction *>(u"addAccountAction"_s)->trigger();
    m_dialog = m_fixture->window->findChild<QDialog *>(u"connectDialog"_s);
    QVERIFY(m_dialog);
}

void TestConnectDialog::type(const QString &field, const QString &text)
{
    auto *edit = part<QLineEdit>(field);
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QCOMPARE(edit->text(), text);
}

void TestConnectDialog::typeAll()
{
    type(u"accountNameLineEdit"_s, u"Client A"_s);
    type(u"clientTokenLineEdit"_s, QString::fromStdString(m_fixture->sandbox->clientToken()));
    type(u"clientSecretLineEdit"_s, QString::fromStdString(m_fixture->sandbox->clientSecret()));
    type(u"serverAddressLineEdit"_s, m_fixture->address().toString());
}

void TestConnectDialog::nothingTypedClosesAtOnce()
{
    type(u"accountNameLineEdit"_s, u"Client A"_s);
    part<QLineEdit>(u"accountNameLineEdit"_s)->clear();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestConnectDialog::escapeAsksBeforeCredentialsAreLost()
{
    type(u"clientSecretLineEdit"_s, u"as it was pasted"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(asks());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(!asks());
    QCOMPARE(part<QLineEdit>(u"clientSecretLineEdit"_s)->text(), u"as it was pasted"_s);

    part<QPushButton>(u"closePushButton"_s)->click();
    QVERIFY(asks());
    part<QPushButton>(u"discardPushButton"_s)->click();
    QTRY_VERIFY(!m_dialog);
}

void TestConnectDialog::closingTheWindowAsksInTheDialog()
{
    type(u"clientTokenLineEdit"_s, u"as it was pasted"_s);
    m_fixture->window->close();
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(asks());
    part<QPushButton>(u"discardPushButton"_s)->click();
    QTRY_VERIFY(!m_fixture->window->isVisible());
}

void TestConnectDialog::typingOnTakesTheQuestionBack()
{
    type(u"clientTokenLineEdit"_s, u"half"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(asks());
    type(u"clientTokenLineEdit"_s, u"whole"_s);
    QTRY_VERIFY(!asks());
    QVERIFY(m_dialog->isVisible());
}

void TestConnectDialog::whatIsUnderWayGoesOnWhileItIsAsked()
{
    typeAll();
    part<QPushButton>(u"connectPushButton"_s)->click();
    m_dialog->reject();
    QVERIFY(asks());
    // Nobody answered, and there is nothing left to be lost.
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->accounts->profiles().size(), 1);
}

void TestConnectDialog::discardingGivesUpWhatIsUnderWay()
{
    typeAll();
    part<QPushButton>(u"connectPushButton"_s)->click();
    m_dialog->reject();
    part<QPushButton>(u"discardPushButton"_s)->click();
    QTRY_VERIFY(!m_dialog);
    // Long enough for a sign-in on this computer.
    QTest::qWait(300);
    QVERIFY(m_fixture->accounts->profiles().isEmpty());
}

void TestConnectDialog::beRefused()
{
    sandbox::Options options = WindowFixture::smallFleet();
    options.clientSecret = "known elsewhere";
    m_other = std::make_unique<sandbox::Sandbox>(options);
    QVERIFY(m_other->start());
    typeAll();
    type(u"clientSecretLineEdit"_s, QString::fromStdString(m_other->clientSecret()));
    part<QPushButton>(u"connectPushButton"_s)->click();
    QTRY_VERIFY(isRefusalShown());
}

bool TestConnectDialog::isRefusalShown() const
{
    const auto *note = part<QLabel>(u"clientSecretLineEditNoteLabel"_s);
    return note && note->isVisible();
}

void TestConnectDialog::refusedCredentialsAreTriedAtAnotherAddress()
{
    beRefused();
    type(u"serverAddressLineEdit"_s, QString::fromStdString(m_other->baseUrl()) + u'/');
    QVERIFY(!isRefusalShown());
    part<QPushButton>(u"connectPushButton"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->accounts->profiles().size(), 1);
}

void TestConnectDialog::refusedCredentialsCanBeTriedAgainAsTheyAre()
{
    beRefused();
    const int before = m_fixture->sandbox->requestCount("createToken");
    QTest::keyClick(part<QLineEdit>(u"clientSecretLineEdit"_s), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->sandbox->requestCount("createToken"), before + 1);
    QTRY_VERIFY(isRefusalShown());
}

void TestConnectDialog::keepingOnTypingGoesBackToWhatWasSelected()
{
    beRefused();
    m_dialog->activateWindow();
    auto *secret = part<QLineEdit>(u"clientSecretLineEdit"_s);
    QTRY_VERIFY(secret->hasFocus() && secret->hasSelectedText());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(asks());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(secret->hasFocus());
    QTest::keyClicks(secret, u"another"_s);
    QCOMPARE(secret->text(), u"another"_s);
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"

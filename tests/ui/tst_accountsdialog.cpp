// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace vzaps;
using namespace vzaps::test;
using namespace Qt::StringLiterals;

//! What is typed for an account is saved or discarded by its user, and by nothing else.
class TestAccountsDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void typedNameStaysWhileAnotherAccountIsLookedAt();
    void savingOneKeepsWhatIsTypedForAnother();
    void closingAsksBeforeTypedTextIsLost();
    void nothingTypedClosesAtOnce();

private:
    template <class T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    //! Chooses an account by the name it is listed with.
    void choose(const QString &name);
    void type(const QString &name);

    std::unique_ptr<WindowFixture> m_fixture;
    QPointer<QDialog> m_dialog;
    QTreeWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr;
};

void TestAccountsDialog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount(u"Client A"_s));
    m_fixture->addOtherAccount(u"Client B"_s, 3, 7);
    m_fixture->window->findChild<QAction *>(u"manageAccountsAction"_s)->trigger();
    m_dialog = m_fixture->window->findChild<QDialog *>(u"accountsDialog"_s);
    QVERIFY(m_dialog);
    m_list = part<QTreeWidget>(u"accountsTreeWidget"_s);
    m_name = part<QLineEdit>(u"accountNameLineEdit"_s);
    QCOMPARE(m_list->topLevelItemCount(), 2);
}

void TestAccountsDialog::choose(const QString &name)
{
    const auto found = m_list->findItems(name, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    m_list->setCurrentItem(found.first());
    QTRY_VERIFY(m_list->currentItem() && m_list->currentItem()->text(0) == name);
}

void TestAccountsDialog::type(const QString &name)
{
    m_name->selectAll();
    QTest::keyClicks(m_name, name);
    QCOMPARE(m_name->text(), name);
}

void TestAccountsDialog::typedNameStaysWhileAnotherAccountIsLookedAt()
{
    auto *colour = part<QComboBox>(u"accountColourComboBox"_s);
    choose(u"Client A"_s);
    type(u"Padaria"_s);
    colour->setCurrentIndex(5);
    choose(u"Client B"_s);
    QCOMPARE(m_name->text(), u"Client B"_s);
    QVERIFY(!part<QPushButton>(u"savePushButton"_s)->isEnabled());
    choose(u"Client A"_s);
    QCOMPARE(m_name->text(), u"Padaria"_s);
    QCOMPARE(colour->currentIndex(), 5);
    QVERIFY(part<QPushButton>(u"savePushButton"_s)->isEnabled());
    // The list says so where the fields show another account.
    QVERIFY(m_list->currentItem()->text(2).contains(u"not saved"_s));
}

void TestAccountsDialog::savingOneKeepsWhatIsTypedForAnother()
{
    choose(u"Client A"_s);
    type(u"Padaria"_s);
    choose(u"Client B"_s);
    type(u"Clinica"_s);
    part<QPushButton>(u"savePushButton"_s)->click();
    QTRY_COMPARE(m_list->findItems(u"Clinica"_s, Qt::MatchExactly).size(), 1);
    choose(u"Client A"_s);
    QCOMPARE(m_name->text(), u"Padaria"_s);
    QTRY_VERIFY(part<QPushButton>(u"savePushButton"_s)->isEnabled());
    part<QPushButton>(u"savePushButton"_s)->click();
    QTRY_COMPARE(m_list->findItems(u"Padaria"_s, Qt::MatchExactly).size(), 1);
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
}

void TestAccountsDialog::closingAsksBeforeTypedTextIsLost()
{
    choose(u"Client A"_s);
    type(u"Padaria"_s);
    choose(u"Client B"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    part<QPushButton>(u"keepEditingPushButton"_s)->click();
    // The one that is meant.
    QCOMPARE(m_name->text(), u"Padaria"_s);
    part<QPushButton>(u"closePushButton"_s)->click();
    QVERIFY(m_dialog->isVisible());
    part<QPushButton>(u"discardPushButton"_s)->click();
    QTRY_VERIFY(!m_dialog);
    for (const AccountProfile &profile : m_fixture->accounts->profiles())
        QVERIFY(profile.name != u"Padaria"_s);
}

void TestAccountsDialog::nothingTypedClosesAtOnce()
{
    choose(u"Client A"_s);
    type(u"Padaria"_s);
    type(u"Client A"_s);
    choose(u"Client B"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

QTEST_MAIN(TestAccountsDialog)
#include "tst_accountsdialog.moc"

// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QScopeGuard>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

QString textsOf(const QString &title)
{
    return WindowFixture::textsOf(title);
}

bool isEnabled(const QString &title, const QString &name)
{
    const QWidget *widget = GuiDriver::widget(GuiDriver::window(title), name);
    return widget && widget->isEnabled();
}

} // namespace

//! A question that stands open while others work on the same account.
class TestConfirmDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open();
        QVERIFY(m_fixture->connectAccount());
    }
    void cleanup() { m_fixture.reset(); }

    void deleteWantsTheNameOnceTheInstanceIsConnected();
    void subscribeIsNotOfferedForWhatIsPaidMeanwhile();
    void whatIsDeletedElsewhereCannotBeRestarted();
    void whatCameMeanwhileStillCountsAfterARefusal();
    void whatTheServerSaidStaysWhenTheInstanceIsGone();
    void secondTryIsNotOfferedForWhatIsGone();
    void openQuestionIsAnsweredByWhatItAsked();
    void unknownSubscriptionIsShownBeforeItIsAskedForAgain();
    void unknownDeletionWantsTheNameAgain();
    void tryThatIsDoneEndsTheQuestionOfTheOneBefore();
    void secondPressOfADoubleClickMeansNothingBelow();

private:
    void refresh() { m_fixture->window->findChild<QAction *>(QStringLiteral("refreshAction"))->trigger(); }
    //! An outcome that is not known is settled at once.
    void reopenWithoutPauses();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestConfirmDialog::reopenWithoutPauses()
{
    m_fixture->options.reconcilePauses = {0};
    m_fixture->reopen();
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
}

void TestConfirmDialog::deleteWantsTheNameOnceTheInstanceIsConnected()
{
    const QString title = QStringLiteral("Delete?");
    sandbox::InstanceRecord record = m_fixture->instanceWith("TRIALING");
    QVERIFY(m_fixture->sandbox->setConnected(record.id, false));
    refresh();
    const QString name = QString::fromStdString(record.name);
    QVERIFY(m_fixture->choose(name, QStringLiteral("Delete")));
    QTRY_VERIFY(isEnabled(title, QStringLiteral("Delete")));
    QVERIFY(textsOf(title).contains(QStringLiteral("Disconnected")));
    QVERIFY(m_fixture->sandbox->setConnected(record.id, true));
    refresh();
    QTRY_VERIFY(textsOf(title).contains(QStringLiteral("It is connected now")));
    QVERIFY(!textsOf(title).contains(QStringLiteral("Disconnected")));
    QVERIFY(!isEnabled(title, QStringLiteral("Delete")));
    QVERIFY(GuiDriver::type(title, QStringLiteral("Instance name"), name));
    QVERIFY(GuiDriver::click(title, QStringLiteral("Delete")));
    QTRY_VERIFY(!m_fixture->sandbox->instance(record.id));
}

void TestConfirmDialog::subscribeIsNotOfferedForWhatIsPaidMeanwhile()
{
    const QString title = QStringLiteral("Subscribe?");
    sandbox::InstanceRecord record = m_fixture->instanceWith("TRIALING");
    QVERIFY(m_fixture->choose(QString::fromStdString(record.name), QStringLiteral("Subscribe")));
    QTRY_VERIFY(isEnabled(title, QStringLiteral("Subscribe")));
    record.billingStatus = "ACTIVE";
    m_fixture->sandbox->putInstance(record);
    refresh();
    QTRY_VERIFY2(textsOf(title).contains(QStringLiteral("active already")), qPrintable(textsOf(title)));
    QVERIFY(!isEnabled(title, QStringLiteral("Subscribe")));
    // And back again.
    record.billingStatus = "TRIALING";
    m_fixture->sandbox->putInstance(record);
    refresh();
    QTRY_VERIFY(isEnabled(title, QStringLiteral("Subscribe")));
    QVERIFY(!textsOf(title).contains(QStringLiteral("active already")));
    QCOMPARE(m_fixture->sandbox->requestCount("subscribeInstance"), 0);
}

void TestConfirmDialog::whatIsDeletedElsewhereCannotBeRestarted()
{
    const QString title = QStringLiteral("Restart?");
    const sandbox::InstanceRecord record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(m_fixture->choose(QString::fromStdString(record.name), QStringLiteral("Restart")));
    QTRY_VERIFY(isEnabled(title, QStringLiteral("Restart")));
    QVERIFY(m_fixture->sandbox->removeInstance(record.id));
    refresh();
    QTRY_VERIFY(textsOf(title).contains(QStringLiteral("does not know this instance any more")));
    QVERIFY(!isEnabled(title, QStringLiteral("Restart")));
    QCOMPARE(m_fixture->sandbox->requestCount("restartInstance"), 0);
}

void TestConfirmDialog::whatCameMeanwhileStillCountsAfterARefusal()
{
    // The server takes its time, and is waited for.
    m_fixture->options.limits.inactivityMs = 20'000;
    m_fixture->reopen();
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
    const QString title = QStringLiteral("Restart?");
    const sandbox::InstanceRecord record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(m_fixture->choose(QString::fromStdString(record.name), QStringLiteral("Restart")));
    QTRY_VERIFY(isEnabled(title, QStringLiteral("Restart")));
    sandbox::Fault refusal;
    refusal.status = 403;
    refusal.delayMs = 3000;
    m_fixture->sandbox->failNext("restartInstance", refusal);
    QVERIFY(GuiDriver::click(title, QStringLiteral("Restart")));
    QTRY_VERIFY(m_fixture->sandbox->requestCount("restartInstance") > 0);
    // Before the answer is there.
    QVERIFY(m_fixture->sandbox->removeInstance(record.id));
    refresh();
    QTRY_VERIFY(textsOf(title).contains(QStringLiteral("not allowed")));
    QVERIFY(!isEnabled(title, QStringLiteral("Restart")));
    // What the server said is not replaced by it, nor taken away when it is over.
    QVERIFY(textsOf(title).contains(QStringLiteral("not allowed")));
    m_fixture->sandbox->putInstance(record);
    refresh();
    QTRY_VERIFY(isEnabled(title, QStringLiteral("Restart")));
    QVERIFY(textsOf(title).contains(QStringLiteral("not allowed")));
    QCOMPARE(m_fixture->sandbox->requestCount("restartInstance"), 1);
}

void TestConfirmDialog::whatTheServerSaidStaysWhenTheInstanceIsGone()
{
    const QString title = QStringLiteral("Restart?");
    const sandbox::InstanceRecord record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(m_fixture->choose(QString::fromStdString(record.name), QStringLiteral("Restart")));
    QTRY_VERIFY(isEnabled(title, QStringLiteral("Restart")));
    QVERIFY(m_fixture->sandbox->removeInstance(record.id));
    QVERIFY(GuiDriver::click(title, QStringLiteral("Restart")));
    const auto offersDetails = [&title] {
        return GuiDriver::widget(GuiDriver::window(title), QStringLiteral("Details")) != nullptr;
    };
    QTRY_VERIFY(offersDetails());
    const QString said = textsOf(title);
    // The refusal has the instance looked up, and it is not found.
    const QWidget *confirm = GuiDriver::widget(GuiDriver::window(title), QStringLiteral("Restart"));
    QTRY_VERIFY(!confirm->isEnabled());
    QVERIFY(confirm->accessibleDescription().contains(QStringLiteral("does not know this instance")));
    QCOMPARE(textsOf(title), said);
    QVERIFY(offersDetails());
}

void TestConfirmDialog::secondTryIsNotOfferedForWhatIsGone()
{
    reopenWithoutPauses();
    const QString title = QStringLiteral("Restart?");
    const sandbox::InstanceRecord record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(m_fixture->choose(QString::fromStdString(record.name), QStringLiteral("Restart")));
    m_fixture->sandbox->failNext("restartInstance", sandbox::Fault{.dropConnection = true});
    QVERIFY(WindowFixture::clickSoon(title, QStringLiteral("Restart")));
    const QString again = QStringLiteral("Restart again");
    QTRY_VERIFY(isEnabled(title, again));
    QVERIFY(m_fixture->sandbox->removeInstance(record.id));
    refresh();
    QTRY_VERIFY(!isEnabled(title, again));
    const QWidget *button = GuiDriver::widget(GuiDriver::window(title), again);
    QVERIFY(button->accessibleDescription().contains(QStringLiteral("does not know this instance")));
    // How the first try ended is as unknown as before.
    QVERIFY(isEnabled(title, QStringLiteral("Check again")));
    QCOMPARE(m_fixture->sandbox->requestCount("restartInstance"), 1);
}

void TestConfirmDialog::openQuestionIsAnsweredByWhatItAsked()
{
    const QString title = QStringLiteral("Restart?");
    sandbox::InstanceRecord record = m_fixture->instanceWith("ACTIVE");
    const QString name = QString::fromStdString(record.name);
    QVERIFY(m_fixture->choose(name, QStringLiteral("Restart")));
    QTRY_VERIFY(isEnabled(title, QStringLiteral("Restart")));
    record.name = "Renamed elsewhere";
    m_fixture->sandbox->putInstance(record);
    refresh();
    QTRY_VERIFY(GuiDriver::hasRow(mainTitle, tableName, QStringLiteral("Renamed elsewhere")));
    QVERIFY(textsOf(title).contains(name));
    QVERIFY(GuiDriver::click(title, QStringLiteral("Restart")));
    QTRY_VERIFY(m_fixture->did(sandbox::Effect::Kind::Restarted, record.id));
}

void TestConfirmDialog::unknownSubscriptionIsShownBeforeItIsAskedForAgain()
{
    reopenWithoutPauses();
    const QString title = QStringLiteral("Subscribe?");
    const sandbox::InstanceRecord record = m_fixture->instanceWith("TRIALING");
    const QString name = QString::fromStdString(record.name);
    m_fixture->sandbox->failNext("subscribeInstance", sandbox::Fault{.dropConnection = true});
    QVERIFY(m_fixture->choose(name, QStringLiteral("Subscribe")));
    QVERIFY(WindowFixture::clickSoon(title, QStringLiteral("Subscribe")));
    QTRY_VERIFY(isEnabled(title, QStringLiteral("Check status")));
    QVERIFY(GuiDriver::click(title, QStringLiteral("Close")));
    QTRY_VERIFY(!GuiDriver::window(title));

    QVERIFY(m_fixture->choose(name, QStringLiteral("Subscribe")));
    QTRY_VERIFY(textsOf(title).contains(QStringLiteral("may have been charged")));
    QVERIFY(!isEnabled(title, QStringLiteral("Subscribe")));
    QVERIFY(isEnabled(title, QStringLiteral("Check status")));
    QCOMPARE(m_fixture->sandbox->requestCount("subscribeInstance"), 1);
    QVERIFY(GuiDriver::click(title, QStringLiteral("Subscribe again")));
    QTRY_COMPARE(m_fixture->sandbox->requestCount("subscribeInstance"), 2);
    QTRY_VERIFY(!GuiDriver::window(title));
}

void TestConfirmDialog::unknownDeletionWantsTheNameAgain()
{
    reopenWithoutPauses();
    const QString title = QStringLiteral("Delete?");
    const sandbox::InstanceRecord record = m_fixture->instanceWith("ACTIVE");
    const QString name = QString::fromStdString(record.name);
    m_fixture->sandbox->failNext("deleteInstance", sandbox::Fault{.dropConnection = true});
    QVERIFY(m_fixture->choose(name, QStringLiteral("Delete")));
    QTRY_VERIFY(GuiDriver::type(title, QStringLiteral("Instance name"), name));
    QVERIFY(GuiDriver::click(title, QStringLiteral("Delete")));
    const QString again = QStringLiteral("Delete again");
    QTRY_VERIFY(isEnabled(title, again));
    QVERIFY(GuiDriver::click(title, QStringLiteral("Close")));
    QTRY_VERIFY(!GuiDriver::window(title));

    QVERIFY(m_fixture->choose(name, QStringLiteral("Delete")));
    QTRY_VERIFY(textsOf(title).contains(QStringLiteral("could not confirm")));
    QVERIFY(!isEnabled(title, again));
    QVERIFY(GuiDriver::type(title, QStringLiteral("Instance name"), name));
    QVERIFY(GuiDriver::click(title, again));
    QTRY_VERIFY(!m_fixture->sandbox->instance(record.id));
    QCOMPARE(m_fixture->sandbox->requestCount("deleteInstance"), 2);
}

void TestConfirmDialog::tryThatIsDoneEndsTheQuestionOfTheOneBefore()
{
    reopenWithoutPauses();
    const QString title = QStringLiteral("Restart?");
    const QString name = QString::fromStdString(m_fixture->instanceWith("ACTIVE").name);
    m_fixture->sandbox->failNext("restartInstance", sandbox::Fault{.dropConnection = true});
    QVERIFY(m_fixture->choose(name, QStringLiteral("Restart")));
    QVERIFY(WindowFixture::clickSoon(title, QStringLiteral("Restart")));
    QVERIFY(WindowFixture::clickSoon(title, QStringLiteral("Restart again")));
    QTRY_VERIFY(!GuiDriver::window(title));
    QCOMPARE(m_fixture->sandbox->requestCount("restartInstance"), 2);

    QVERIFY(m_fixture->choose(name, QStringLiteral("Restart")));
    QTRY_VERIFY(isEnabled(title, QStringLiteral("Restart")));
    QVERIFY(!textsOf(title).contains(QStringLiteral("could not confirm")));
}

void TestConfirmDialog::secondPressOfADoubleClickMeansNothingBelow()
{
    // Long enough to see that it is waited for, and not to wait for long.
    QApplication::setDoubleClickInterval(1500);
    const auto restore = qScopeGuard([] { QApplication::setDoubleClickInterval(400); });
    const QString title = QStringLiteral("Restart?");
    const sandbox::InstanceRecord record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(m_fixture->choose(QString::fromStdString(record.name), QStringLiteral("Restart")));
    QVERIFY(WindowFixture::clickSoon(title, QStringLiteral("Restart")));
    QTRY_VERIFY(m_fixture->did(sandbox::Effect::Kind::Restarted, record.id));
    QWidget *confirm = GuiDriver::widget(GuiDriver::window(title), QStringLiteral("Restart"));
    QTRY_VERIFY(confirm->accessibleDescription().contains(QStringLiteral("It is done")));
    QVERIFY(confirm->isVisible());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(!GuiDriver::window(title));
    QCOMPARE(m_fixture->sandbox->requestCount("restartInstance"), 1);
    QTRY_VERIFY(textsOf(mainTitle).contains(QStringLiteral("The server accepted the restart")));
}

QTEST_MAIN(TestConfirmDialog)
#include "tst_confirmdialog.moc"

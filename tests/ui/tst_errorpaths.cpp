// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace vzaps;
using namespace vzaps::test;

namespace {

const QString newTitle = QStringLiteral("New instance");
const QString connectTitle = QStringLiteral("Connect account");

QString typedIn(const QString &window, const QString &field)
{
    const auto *edit = qobject_cast<QLineEdit *>(GuiDriver::widget(GuiDriver::window(window), field));
    return edit ? edit->text() : QString();
}

QString mainTexts()
{
    return WindowFixture::textsOf(mainTitle);
}

} // namespace

//! What a person sees when things go wrong: a sentence, a way out, and nothing typed is lost.
class TestErrorPaths final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open();
    }
    void cleanup() { m_fixture.reset(); }

    void wrongSecretIsSaidInTheDialog();
    void blankFieldsAreRefusedBeforeAnyRequest();
    void plainHttpElsewhereIsRefused();
    void serverDownKeepsTheForm();
    void listErrorKeepsRowsAndOffersAWayOut_data();
    void listErrorKeepsRowsAndOffersAWayOut();
    void firstPageFailureOffersTryAgain();
    void listOfAnEarlierRunIsNotCountedAsRead();
    void expiredTokenIsRenewedUnseen();
    void revokedCredentialsAskAgain();
    void createRefusedAtAFieldKeepsWhatWasTyped();
    void createWithoutAnAnswerIsNeverRepeated();
    void createWithoutAnAnswerIsFoundByReading();
    void creatingAgainIsToldOfTheTryBefore();
    void serverDownDuringCreateSaysNothingWasSent();
    void suspiciousPaymentLinkIsNotOpened();
    void unknownPaymentHostIsAskedAbout();
    void goneInstanceLeavesTheList();
    void refusedForAWhileCountsDown();
    void noticesStayUntilTheyAreDismissed();
    void forThisSessionOnlyMeansThat();
    void viewOfARemovedAccountIsForgotten();
    void linkThatDoesNotOpenIsSaid();
    void timesDoNotGrowStale();
    void closingWaitsForTheOutcome_data();
    void closingWaitsForTheOutcome();

private:
    void typeNewInstance(const QString &name);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestErrorPaths::typeNewInstance(const QString &name)
{
    QVERIFY(GuiDriver::click(mainTitle, newTitle));
    QTRY_VERIFY(GuiDriver::type(newTitle, QStringLiteral("Name"), name));
    QVERIFY(GuiDriver::click(newTitle, QStringLiteral("Create")));
}

void TestErrorPaths::wrongSecretIsSaidInTheDialog()
{
    QVERIFY(WindowFixture::clickSoon(mainTitle, connectTitle));
    QVERIFY(m_fixture->fillConnectDialog(QStringLiteral("A"), QStringLiteral("demo-client-token"),
                                         QStringLiteral("wrong-secret"), m_fixture->address().toString()));
    QTRY_VERIFY(WindowFixture::textsOf(connectTitle).contains(QStringLiteral("refused the client token")));
    QCOMPARE(typedIn(connectTitle, QStringLiteral("Client token")), QStringLiteral("demo-client-token"));
    QVERIFY(m_fixture->accounts->profiles().isEmpty());
    QVERIFY(!WindowFixture::textsOf(connectTitle).contains(QStringLiteral("wrong-secret")));
}

void TestErrorPaths::blankFieldsAreRefusedBeforeAnyRequest()
{
    QVERIFY(WindowFixture::clickSoon(mainTitle, connectTitle));
    QVERIFY(m_fixture->fillConnectDialog(QStringLiteral("A"), QStringLiteral("  "), {},
                                         m_fixture->address().toString()));
    QTRY_VERIFY(
        WindowFixture::textsOf(connectTitle).contains(QStringLiteral("client token"), Qt::CaseInsensitive));
    QCOMPARE(m_fixture->sandbox->requestCount("/"), 0);
}

void TestErrorPaths::plainHttpElsewhereIsRefused()
{
    QVERIFY(WindowFixture::clickSoon(mainTitle, connectTitle));
    QVERIFY(m_fixture->fillConnectDialog(QStringLiteral("A"), QStringLiteral("t-123456"),
                                         QStringLiteral("s-123456"),
                                         QStringLiteral("http://localhost.example.com")));
    QTRY_VERIFY(WindowFixture::textsOf(connectTitle).contains(QStringLiteral("https://")));
    QVERIFY(m_fixture->accounts->profiles().isEmpty());
}

void TestErrorPaths::serverDownKeepsTheForm()
{
    const QString address = m_fixture->address().toString();
    m_fixture->sandbox->stop();
    QVERIFY(WindowFixture::clickSoon(mainTitle, connectTitle));
    QVERIFY(m_fixture->fillConnectDialog(QStringLiteral("A"), QStringLiteral("demo-client-token"),
                                         QStringLiteral("demo-client-secret"), address));
    QTRY_VERIFY(WindowFixture::textsOf(connectTitle).contains(QStringLiteral("could not be reached")));
    QCOMPARE(typedIn(connectTitle, QStringLiteral("Client secret")), QStringLiteral("demo-client-secret"));
    QVERIFY(m_fixture->sandbox->start());
    QVERIFY(GuiDriver::click(connectTitle, QStringLiteral("Connect")));
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
}

void TestErrorPaths::listErrorKeepsRowsAndOffersAWayOut_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("said");
    QTest::newRow("500") << 500 << QString() << QStringLiteral("problem of its own");
    QTest::newRow("429") << 429 << QString() << QStringLiteral("slow down");
    QTest::newRow("403") << 403 << QString() << QStringLiteral("not allowed");
    QTest::newRow("redirect") << 302 << QString() << QStringLiteral("instead");
    QTest::newRow("not JSON") << 200 << QStringLiteral("<html>hello</html>")
                              << QStringLiteral("could not be understood");
    QTest::newRow("another JSON") << 200 << QStringLiteral("{\"hello\":1}")
                                  << QStringLiteral("could not be understood");
}

void TestErrorPaths::listErrorKeepsRowsAndOffersAWayOut()
{
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QString, said);
    QVERIFY(m_fixture->connectAccount());
    sandbox::Fault fault;
    fault.status = status;
    fault.count = 3;
    if (!body.isEmpty())
        fault.body = body.toStdString();
    if (status == 302)
        fault.headers = {{"Location", "https://elsewhere.example.com/"}};
    m_fixture->sandbox->failNext("listInstances", fault);
    QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Refresh")));
    QTRY_VERIFY2(mainTexts().contains(said), qPrintable(mainTexts()));
    QCOMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
    m_fixture->sandbox->clearFaults();
    QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Try again")));
    QTRY_VERIFY(!mainTexts().contains(said));
    QCOMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
}

void TestErrorPaths::firstPageFailureOffersTryAgain()
{
    sandbox::Fault fault;
    fault.status = 500;
    fault.count = 3;
    m_fixture->sandbox->failNext("listInstances", fault);
    (void)m_fixture->connectAccount();
    QTRY_VERIFY(mainTexts().contains(QStringLiteral("problem of its own")));
    QVERIFY(WindowFixture::clickSoon(mainTitle, QStringLiteral("Try again")));
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
}

void TestErrorPaths::listOfAnEarlierRunIsNotCountedAsRead()
{
    m_fixture->cache = std::make_unique<FleetCache>(m_fixture->dir->path());
    QSignalSpy written(m_fixture->cache.get(), &FleetCache::written);
    m_fixture->reopen();
    QVERIFY(m_fixture->connectAccount());
    QTRY_VERIFY(!written.isEmpty());
    m_fixture->sandbox->setLatency(60000);
    m_fixture->reopen();
    QTRY_VERIFY(mainTexts().contains(QStringLiteral("from an earlier run")));
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), m_fixture->sandbox->instanceCount());
    QVERIFY2(mainTexts().contains(QStringLiteral("Loading…")), qPrintable(mainTexts()));
    QVERIFY2(!mainTexts().contains(QStringLiteral("read")), qPrintable(mainTexts()));
}

void TestErrorPaths::expiredTokenIsRenewedUnseen()
{
    QVERIFY(m_fixture->connectAccount());
    m_fixture->sandbox->expireTokens();
    const QString before = mainTexts();
    const auto record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(m_fixture->choose(QString::fromStdString(record.name), QStringLiteral("Restart")));
    QVERIFY(WindowFixture::clickSoon(QStringLiteral("Restart?"), QStringLiteral("Restart")));
    QTRY_VERIFY(m_fixture->did(sandbox::Effect::Kind::Restarted, record.id));
    QTRY_VERIFY(!GuiDriver::window(QStringLiteral("Restart?")));
}

void TestErrorPaths::revokedCredentialsAskAgain()
{
    QVERIFY(m_fixture->connectAccount());
    m_fixture->sandbox->expireTokens();
    sandbox::Fault refused;
    refused.status = 401;
    refused.count = 2;
    m_fixture->sandbox->failNext("createToken", refused);
    QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Refresh")));
    QTRY_VERIFY2(GuiDriver::widget(GuiDriver::window(mainTitle), QStringLiteral("Enter again")),
                 qPrintable(mainTexts()));
    QCOMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
    QCOMPARE(m_fixture->accounts->profiles().size(), 1);
}

void TestErrorPaths::createRefusedAtAFieldKeepsWhatWasTyped()
{
    QVERIFY(m_fixture->connectAccount());
    sandbox::Fault fault;
    fault.status = 422;
    fault.body =
        R"({"message":"not accepted","errors":[{"field":"name","message":"this name is reserved"}]})";
    m_fixture->sandbox->failNext("createInstance", fault);
    typeNewInstance(QStringLiteral("Reservado"));
    QTRY_VERIFY(WindowFixture::textsOf(newTitle).contains(QStringLiteral("this name is reserved")));
    QCOMPARE(typedIn(newTitle, QStringLiteral("Name")), QStringLiteral("Reservado"));
    QVERIFY(WindowFixture::clickSoon(newTitle, QStringLiteral("Create")));
    QTRY_VERIFY(!GuiDriver::window(newTitle));
    QCOMPARE(m_fixture->sandbox->effects().size(), size_t(1));
}

void TestErrorPaths::createWithoutAnAnswerIsNeverRepeated()
{
    QVERIFY(m_fixture->connectAccount());
    sandbox::Fault fault;
    fault.dropConnection = true;
    m_fixture->sandbox->failNext("createInstance", fault);
    typeNewInstance(QStringLiteral("Sem resposta"));
    QTRY_VERIFY(WindowFixture::textsOf(newTitle).contains(QStringLiteral("could not confirm")));
    QVERIFY(!WindowFixture::textsOf(newTitle).contains(QStringLiteral("failed"), Qt::CaseInsensitive));
    QCOMPARE(m_fixture->sandbox->requestCount("createInstance"), 1);
}

void TestErrorPaths::createWithoutAnAnswerIsFoundByReading()
{
    QVERIFY(m_fixture->connectAccount());
    sandbox::Fault fault;
    fault.dropConnection = true;
    fault.afterEffect = true;
    m_fixture->sandbox->failNext("createInstance", fault);
    typeNewInstance(QStringLiteral("Achada depois"));
    QTRY_VERIFY(GuiDriver::hasRow(mainTitle, tableName, QStringLiteral("Achada depois")));
    QTRY_VERIFY(!GuiDriver::window(newTitle));
    QCOMPARE(m_fixture->sandbox->requestCount("createInstance"), 1);
    QCOMPARE(m_fixture->sandbox->effects().size(), size_t(1));
}

void TestErrorPaths::creatingAgainIsToldOfTheTryBefore()
{
    QVERIFY(m_fixture->connectAccount());
    sandbox::Fault fault;
    fault.dropConnection = true;
    m_fixture->sandbox->failNext("createInstance", fault);
    typeNewInstance(QStringLiteral("Dupla"));
    QTRY_VERIFY(WindowFixture::textsOf(newTitle).contains(QStringLiteral("could not confirm")));
    QVERIFY(GuiDriver::click(newTitle, QStringLiteral("Close")));
    QTRY_VERIFY(!GuiDriver::window(newTitle));

    QVERIFY(GuiDriver::click(mainTitle, newTitle));
    QTRY_VERIFY(GuiDriver::type(newTitle, QStringLiteral("Name"), QStringLiteral("Dupla")));
    QVERIFY(WindowFixture::textsOf(newTitle).contains(QStringLiteral("an earlier try")));
    QVERIFY(GuiDriver::click(newTitle, QStringLiteral("Create")));
    QTRY_VERIFY(WindowFixture::textsOf(newTitle).contains(QStringLiteral("could not confirm")));
    QCOMPARE(m_fixture->sandbox->requestCount("createInstance"), 1);
}

void TestErrorPaths::serverDownDuringCreateSaysNothingWasSent()
{
    QVERIFY(m_fixture->connectAccount());
    m_fixture->sandbox->stop();
    typeNewInstance(QStringLiteral("Sem servidor"));
    QTRY_VERIFY(WindowFixture::textsOf(newTitle).contains(QStringLiteral("Nothing was sent")));
    QCOMPARE(typedIn(newTitle, QStringLiteral("Name")), QStringLiteral("Sem servidor"));
}

void TestErrorPaths::suspiciousPaymentLinkIsNotOpened()
{
    QVERIFY(m_fixture->connectAccount());
    sandbox::Fault answer;
    answer.status = 200;
    answer.body =
        R"({"mode":"checkout","url":"https://checkout.stripe.com@evil.example/pay","session_id":"x"})";
    m_fixture->sandbox->failNext("subscribeInstance", answer);
    const auto record = m_fixture->instanceWith("TRIALING");
    QVERIFY(m_fixture->choose(QString::fromStdString(record.name), QStringLiteral("Subscribe")));
    QVERIFY(WindowFixture::clickSoon(QStringLiteral("Subscribe?"), QStringLiteral("Subscribe")));
    QTRY_VERIFY(WindowFixture::textsOf(QStringLiteral("Payment page"))
                    .contains(QStringLiteral("Nothing was opened")));
    QVERIFY(m_fixture->desktop.openedUrls.isEmpty());
}

void TestErrorPaths::unknownPaymentHostIsAskedAbout()
{
    QVERIFY(m_fixture->connectAccount());
    sandbox::Fault answer;
    answer.status = 200;
    answer.body = R"({"mode":"checkout","url":"https://pay.example.com/1","session_id":"x"})";
    m_fixture->sandbox->failNext("subscribeInstance", answer);
    const auto record = m_fixture->instanceWith("TRIALING");
    QVERIFY(m_fixture->choose(QString::fromStdString(record.name), QStringLiteral("Subscribe")));
    QVERIFY(WindowFixture::clickSoon(QStringLiteral("Subscribe?"), QStringLiteral("Subscribe")));
    const QString page = QStringLiteral("Payment page");
    QTRY_VERIFY(WindowFixture::textsOf(page).contains(QStringLiteral("pay.example.com")));
    QVERIFY(m_fixture->desktop.openedUrls.isEmpty());
    QVERIFY(WindowFixture::clickSoon(page, QStringLiteral("Open")));
    QCOMPARE(m_fixture->desktop.openedUrls.size(), 1);
}

void TestErrorPaths::goneInstanceLeavesTheList()
{
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("ACTIVE");
    const QString name = QString::fromStdString(record.name);
    QVERIFY(m_fixture->sandbox->removeInstance(record.id));
    QVERIFY(m_fixture->choose(name, QStringLiteral("Restart")));
    QVERIFY(WindowFixture::clickSoon(QStringLiteral("Restart?"), QStringLiteral("Restart")));
    QTRY_VERIFY(!GuiDriver::hasRow(mainTitle, tableName, name));
}

void TestErrorPaths::refusedForAWhileCountsDown()
{
    QVERIFY(m_fixture->connectAccount());
    sandbox::Fault slowDown;
    slowDown.status = 429;
    slowDown.retryAfter = "2";
    m_fixture->sandbox->failNext("restartInstance", slowDown);
    const auto record = m_fixture->instanceWith("ACTIVE");
    const QString title = QStringLiteral("Restart?");
    QVERIFY(m_fixture->choose(QString::fromStdString(record.name), QStringLiteral("Restart")));
    QVERIFY(WindowFixture::clickSoon(title, QStringLiteral("Restart")));
    const auto confirm = [&title] {
        return qobject_cast<QAbstractButton *>(
            GuiDriver::widget(GuiDriver::window(title), QStringLiteral("Restart")));
    };
    QTRY_VERIFY(confirm() && confirm()->text().startsWith(QStringLiteral("Wait")));
    QVERIFY(!confirm()->isEnabled());
    // Nothing goes out by itself when the time is over: it is the user who presses.
    QTRY_VERIFY(confirm()->isEnabled());
    QCOMPARE(m_fixture->sandbox->requestCount("restartInstance"), 1);
    QVERIFY(WindowFixture::textsOf(title).contains(QStringLiteral("try again now")));
    QVERIFY(!WindowFixture::textsOf(title).contains(QStringLiteral("second")));
    QVERIFY(WindowFixture::clickSoon(title, QStringLiteral("Restart")));
    QTRY_VERIFY(m_fixture->did(sandbox::Effect::Kind::Restarted, record.id));
}

void TestErrorPaths::noticesStayUntilTheyAreDismissed()
{
    m_fixture->window->showNotices({QStringLiteral("First.")});
    m_fixture->window->showNotices({QStringLiteral("Second."), QStringLiteral("First.")});
    QCOMPARE(mainTexts().count(QStringLiteral("First.")), 1);
    QVERIFY(mainTexts().contains(QStringLiteral("Second.")));
    QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Dismiss")));
    m_fixture->window->showNotices({QStringLiteral("Third.")});
    QVERIFY(mainTexts().contains(QStringLiteral("Third."))
            && !mainTexts().contains(QStringLiteral("First.")));
}

void TestErrorPaths::forThisSessionOnlyMeansThat()
{
    QVERIFY(m_fixture->connectAccount());
    const QUuid account = m_fixture->accounts->currentId();
    m_fixture->forgetCredentials(account);
    m_fixture->reopen();
    QVERIFY(WindowFixture::clickSoon(mainTitle, QStringLiteral("Keep for this session only")));
    QVERIFY(m_fixture->fillConnectDialog({}, QString::fromStdString(m_fixture->sandbox->clientToken()),
                                         QString::fromStdString(m_fixture->sandbox->clientSecret()),
                                         m_fixture->address().toString()));
    QTRY_VERIFY(GuiDriver::rowCount(mainTitle, tableName) > 0);
    SecretRead *read = m_fixture->keychain->read(account, clientSecretField, this);
    std::optional<bool> found;
    read->onFinished(this, [&found](const SecretRead::Result &result) { found = result.has_value(); });
    QTRY_VERIFY(found.has_value());
    QVERIFY(!*found);
}

void TestErrorPaths::viewOfARemovedAccountIsForgotten()
{
    QVERIFY(m_fixture->connectAccount());
    const QUuid account = m_fixture->accounts->currentId();
    const QString key = QStringLiteral("fleet/") + account.toString(QUuid::WithoutBraces);
    QVERIFY(GuiDriver::type(mainTitle, QStringLiteral("Search instances"), QStringLiteral("clinica")));
    QTest::keyClick(GuiDriver::widget(m_fixture->window.get(), QStringLiteral("Search instances")),
                    Qt::Key_Return);
    m_fixture->reopen();
    QVERIFY(m_fixture->settings->contains(key + QStringLiteral("/filter")));
    (void)m_fixture->accounts->remove(account, this);
    QTRY_VERIFY(!m_fixture->accounts->profile(account));
    m_fixture->reopen();
    QVERIFY(!m_fixture->settings->contains(key + QStringLiteral("/filter")));
    QVERIFY(!m_fixture->settings->contains(key + QStringLiteral("/selected")));
}

void TestErrorPaths::linkThatDoesNotOpenIsSaid()
{
    QVERIFY(m_fixture->connectAccount());
    m_fixture->desktop.browserWorks = false;
    const QStringList ids = [this] {
        QStringList all;
        for (const std::string &id : m_fixture->sandbox->instanceIds()) {
            if (m_fixture->sandbox->instance(id)->webhook)
                all << QString::fromStdString(m_fixture->sandbox->instance(id)->name);
        }
        return all;
    }();
    QVERIFY(!ids.isEmpty());
    QVERIFY(GuiDriver::selectRow(mainTitle, tableName, ids.first()));
    QVERIFY(WindowFixture::clickSoon(mainTitle, QStringLiteral("Open webhook")));
    if (GuiDriver::widget(m_fixture->window.get(), QStringLiteral("Open")))
        QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Open")));
    const QString said = QStringLiteral("The browser could not be opened.");
    QTRY_VERIFY(mainTexts().contains(said));
    QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Dismiss")));
    QVERIFY(!mainTexts().contains(said));
}

void TestErrorPaths::timesDoNotGrowStale()
{
    QVERIFY(m_fixture->connectAccount());
    const auto *age = m_fixture->window->findChild<QLabel *>(QStringLiteral("refreshedLabel"));
    QTRY_VERIFY(age->text().startsWith(QStringLiteral("Refreshed at")));
    const QString before = age->text();
    // The next day the time of day alone would say something else.
    m_fixture->desktop.fixedNow = QDateTime::currentDateTimeUtc().addDays(1);
    auto *minute = m_fixture->window->findChild<QTimer *>(QStringLiteral("minuteTimer"));
    QVERIFY(minute && minute->isActive());
    minute->setInterval(1);
    QTRY_VERIFY(age->text() != before);
}

void TestErrorPaths::closingWaitsForTheOutcome_data()
{
    QTest::addColumn<bool>("refused");
    QTest::addColumn<bool>("staysOpen");
    QTest::addRow("done") << false << false;
    QTest::addRow("refused, which nobody would see") << true << true;
}

void TestErrorPaths::closingWaitsForTheOutcome()
{
    QFETCH(bool, refused);
    QFETCH(bool, staysOpen);
    QVERIFY(m_fixture->connectAccount());
    const QString name = QString::fromStdString(m_fixture->instanceWith("ACTIVE").name);
    QVERIFY(m_fixture->choose(name, QStringLiteral("Restart")));
    m_fixture->sandbox->setLatency(500);
    sandbox::Fault fault;
    fault.status = 409;
    fault.body = R"({"message":"not now"})";
    if (refused)
        m_fixture->sandbox->failNext("restartInstance", fault);
    const QString restart = QStringLiteral("Restart?");
    QVERIFY(WindowFixture::clickSoon(restart, QStringLiteral("Restart")));
    QVERIFY(!m_fixture->window->close());
    const QString close = QStringLiteral("Close?");
    QVERIFY(GuiDriver::window(close));
    QTRY_VERIFY(!GuiDriver::window(close));
    QTRY_COMPARE(m_fixture->window->isVisible(), staysOpen);
    QTest::qWait(50);
    QCOMPARE(m_fixture->window->isVisible(), staysOpen);
}

QTEST_MAIN(TestErrorPaths)
#include "tst_errorpaths.moc"

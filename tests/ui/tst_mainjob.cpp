// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;
using Kind = sandbox::Effect::Kind;

namespace {

QString utf8(const std::string &text)
{
    return QString::fromStdString(text);
}

bool isShown(const QString &title)
{
    return GuiDriver::window(title) != nullptr;
}

bool isEnabled(const QString &name)
{
    const QWidget *widget = GuiDriver::widget(GuiDriver::window(mainTitle), name);
    return widget && widget->isEnabled();
}

} // namespace

//! The main job from an empty window to a deleted instance, through the real window, by the names that
//! assistive tools see.
class TestMainJob final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void emptyWindowOffersToConnect();
    void connectingShowsTheList();
    void accountIsThereAfterARestart();
    void searchAsksTheServerAndCanBeCleared();
    void newInstanceIsCreatedOnce();
    void editSendsOnlyWhatChanged();
    void restartAsksFirst();
    void closingAConfirmationSendsNothing();
    void enterDoesNotCharge();
    void subscribeThroughThePaymentPage();
    void paymentPageIsOpenedAgainInsteadOfANewRequest();
    void subscribeWithACardOnFile();
    void cancelAndResume();
    void deleteWantsTheNameOfAPayingInstance();
    void doubleClickDeletesOnce();
    void refreshKeepsTheSelection();
    void keyboardAloneReachesTheDialogs();
    void downInTheSearchSelectsTheFirstMatch();
    void everyPageIsReadBehindTheFirst();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainJob::emptyWindowOffersToConnect()
{
    m_fixture->open();
    QTRY_VERIFY(GuiDriver::widget(GuiDriver::window(mainTitle), QStringLiteral("Connect account")));
    QVERIFY(!isEnabled(QStringLiteral("New instance")));
    QCOMPARE(m_fixture->sandbox->requestCount("/"), 0);
}

void TestMainJob::connectingShowsTheList()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    QCOMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
    QVERIFY(!isShown(QStringLiteral("Connect account")));
    QCOMPARE(m_fixture->sandbox->requestCount("listInstances"), 1);
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(QStringLiteral("40 of 40")));
}

void TestMainJob::accountIsThereAfterARestart()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    m_fixture->reopen();
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
    for (const QString &file : {QStringLiteral("accounts.json"), QStringLiteral("window.ini")}) {
        QFile saved(m_fixture->dir->filePath(file));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(!saved.readAll().contains("demo-client-secret"));
    }
}

void TestMainJob::searchAsksTheServerAndCanBeCleared()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const QString name = utf8(m_fixture->instanceWith("ACTIVE").name);
    QVERIFY(GuiDriver::type(mainTitle, QStringLiteral("Search instances"), name));
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 1);
    QVERIFY(GuiDriver::hasRow(mainTitle, tableName, name));
    QVERIFY(GuiDriver::type(mainTitle, QStringLiteral("Search instances"), QStringLiteral("no such name")));
    QTRY_VERIFY(GuiDriver::widget(GuiDriver::window(mainTitle), QStringLiteral("Clear search")));
    QVERIFY(WindowFixture::textsOf(mainTitle).contains(QStringLiteral("no such name")));
    QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Clear search")));
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
}

void TestMainJob::newInstanceIsCreatedOnce()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const QString title = QStringLiteral("New instance");
    QVERIFY(GuiDriver::click(mainTitle, title));
    QTRY_VERIFY(GuiDriver::type(title, QStringLiteral("Name"), QStringLiteral("Loja Nova")));
    QVERIFY(
        GuiDriver::type(title, QStringLiteral("Webhook URL"), QStringLiteral("https://hooks.example.org/n")));
    QVERIFY(GuiDriver::click(title, QStringLiteral("Message")));
    QVERIFY(GuiDriver::click(title, QStringLiteral("ReadReceipt")));
    QVERIFY(GuiDriver::click(title, QStringLiteral("Reject calls")));
    QVERIFY(GuiDriver::click(title, QStringLiteral("Create")));
    (void)GuiDriver::click(title, QStringLiteral("Create")); // a second click does nothing
    QTRY_VERIFY(!isShown(title));
    QTRY_VERIFY(GuiDriver::hasRow(mainTitle, tableName, QStringLiteral("Loja Nova")));
    QCOMPARE(m_fixture->sandbox->requestCount("createInstance"), 1);
    const auto effects = m_fixture->sandbox->effects();
    QCOMPARE(effects.size(), size_t(1));
    const auto record = *m_fixture->sandbox->instance(effects.front().instanceId);
    QCOMPARE(record.events, (std::vector<std::string>{"Message", "ReadReceipt"}));
    QVERIFY(record.rejectCalls && !record.autoReadMessages);
    // The new row is the selected one.
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(utf8(record.id)));
}

void TestMainJob::editSendsOnlyWhatChanged()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("ACTIVE");
    const QString title = QStringLiteral("Edit instance");
    QVERIFY(m_fixture->choose(utf8(record.name), QStringLiteral("Edit")));
    QTRY_VERIFY(isShown(title));
    QVERIFY(!GuiDriver::click(title, QStringLiteral("Save"))); // nothing was changed yet
    QVERIFY(GuiDriver::type(title, QStringLiteral("Name"), QStringLiteral("Outro nome")));
    QVERIFY(GuiDriver::click(title, QStringLiteral("Save")));
    QTRY_VERIFY(GuiDriver::hasRow(mainTitle, tableName, QStringLiteral("Outro nome")));
    QTRY_VERIFY(!isShown(title));
    QVERIFY(m_fixture->did(Kind::Updated, record.id));
    for (const auto &request : m_fixture->sandbox->log()) {
        if (request.operation == "updateInstance")
            QCOMPARE(request.body, std::string(R"({"name":"Outro nome"})"));
    }
}

void TestMainJob::restartAsksFirst()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(m_fixture->choose(utf8(record.name), QStringLiteral("Restart")));
    QTRY_VERIFY(isShown(QStringLiteral("Restart?")));
    QVERIFY(WindowFixture::textsOf(QStringLiteral("Restart?")).contains(utf8(record.name)));
    QVERIFY(WindowFixture::textsOf(QStringLiteral("Restart?")).contains(QStringLiteral("Client A")));
    QCOMPARE(m_fixture->sandbox->requestCount("restartInstance"), 0);
    QVERIFY(GuiDriver::click(QStringLiteral("Restart?"), QStringLiteral("Restart")));
    QTRY_VERIFY(m_fixture->did(Kind::Restarted, record.id));
    QTRY_VERIFY(!isShown(QStringLiteral("Restart?")));
}

void TestMainJob::closingAConfirmationSendsNothing()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("ACTIVE");
    for (const QString &action :
         {QStringLiteral("Restart"), QStringLiteral("Delete"), QStringLiteral("Cancel subscription")}) {
        const QString title = action + QLatin1Char('?');
        QVERIFY(m_fixture->choose(utf8(record.name), action));
        QTRY_VERIFY(isShown(title));
        QVERIFY(GuiDriver::click(title, QStringLiteral("Close")));
        QTRY_VERIFY(!isShown(title));
    }
    QVERIFY(m_fixture->sandbox->effects().empty());
}

void TestMainJob::enterDoesNotCharge()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("TRIALING");
    const QString title = QStringLiteral("Subscribe?");
    QVERIFY(m_fixture->choose(utf8(record.name), QStringLiteral("Subscribe")));
    QTRY_VERIFY(isShown(title));
    QWidget *dialog = GuiDriver::window(title);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Enter);
    QTest::qWait(50);
    QCOMPARE(m_fixture->sandbox->requestCount("subscribeInstance"), 0);
}

void TestMainJob::subscribeThroughThePaymentPage()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("TRIALING");
    QVERIFY(m_fixture->choose(utf8(record.name), QStringLiteral("Subscribe")));
    QVERIFY(WindowFixture::clickSoon(QStringLiteral("Subscribe?"), QStringLiteral("Subscribe")));
    const QString page = QStringLiteral("Payment page");
    QTRY_VERIFY(isShown(page));
    QCOMPARE(m_fixture->desktop.openedUrls.size(), 1);
    QVERIFY(GuiDriver::click(page, QStringLiteral("Open again")));
    QCOMPARE(m_fixture->desktop.openedUrls.size(), 2);
    QVERIFY(GuiDriver::click(page, QStringLiteral("Copy link")));
    QCOMPARE(m_fixture->desktop.copiedTexts.value(0), m_fixture->desktop.openedUrls.first().toString());
    QCOMPARE(m_fixture->sandbox->requestCount("subscribeInstance"), 1);

    QVERIFY(GuiDriver::click(page, QStringLiteral("Check now")));
    QTRY_VERIFY(WindowFixture::textsOf(page).contains(QStringLiteral("ot confirmed yet")));
    QVERIFY(!WindowFixture::textsOf(page).contains(QStringLiteral("failed"), Qt::CaseInsensitive));
    const QString session = m_fixture->desktop.openedUrls.first().path().section(u'/', -1);
    QVERIFY(m_fixture->sandbox->pay(session.toStdString()));
    const auto isActive = [&page] {
        return WindowFixture::textsOf(page).contains(QStringLiteral("is active"));
    };
    // It watches by itself, too.
    QVERIFY(
        QTest::qWaitFor([&] { return isActive() || GuiDriver::click(page, QStringLiteral("Check now")); }));
    QTRY_VERIFY(isActive());
    QTRY_VERIFY(isEnabled(QStringLiteral("Cancel subscription")));
}

void TestMainJob::paymentPageIsOpenedAgainInsteadOfANewRequest()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("TRIALING");
    QVERIFY(m_fixture->choose(utf8(record.name), QStringLiteral("Subscribe")));
    QVERIFY(WindowFixture::clickSoon(QStringLiteral("Subscribe?"), QStringLiteral("Subscribe")));
    const QString page = QStringLiteral("Payment page");
    QVERIFY(WindowFixture::clickSoon(page, QStringLiteral("Close")));
    QTRY_VERIFY(!isShown(page));
    QVERIFY(m_fixture->choose(utf8(record.name), QStringLiteral("Subscribe")));
    QTRY_VERIFY(isShown(page));
    QVERIFY(!isShown(QStringLiteral("Subscribe?")));
    QCOMPARE(m_fixture->sandbox->requestCount("subscribeInstance"), 1);
}

void TestMainJob::subscribeWithACardOnFile()
{
    m_fixture->sandbox->setPayment(sandbox::Payment::Card);
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("TRIALING");
    QVERIFY(m_fixture->choose(utf8(record.name), QStringLiteral("Subscribe")));
    QTRY_VERIFY(isShown(QStringLiteral("Subscribe?")));
    QVERIFY(WindowFixture::textsOf(QStringLiteral("Subscribe?"))
                .contains(QStringLiteral("may charge the card on file")));
    QVERIFY(GuiDriver::click(QStringLiteral("Subscribe?"), QStringLiteral("Subscribe")));
    QTRY_VERIFY(m_fixture->did(Kind::Subscribed, record.id));
    QTRY_VERIFY(isEnabled(QStringLiteral("Cancel subscription")));
    QVERIFY(m_fixture->desktop.openedUrls.isEmpty());
}

void TestMainJob::cancelAndResume()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("ACTIVE");
    const QString cancel = QStringLiteral("Cancel subscription");
    const QString resume = QStringLiteral("Resume subscription");
    QVERIFY(m_fixture->choose(utf8(record.name), cancel));
    QVERIFY(WindowFixture::clickSoon(cancel + QLatin1Char('?'), cancel));
    QTRY_VERIFY(m_fixture->did(Kind::Cancelled, record.id));
    QVERIFY(m_fixture->choose(utf8(record.name), resume));
    QVERIFY(WindowFixture::clickSoon(resume + QLatin1Char('?'), resume));
    QTRY_VERIFY(m_fixture->did(Kind::Resumed, record.id));
    QTRY_VERIFY(!isEnabled(resume));
}

void TestMainJob::deleteWantsTheNameOfAPayingInstance()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("ACTIVE");
    const QString title = QStringLiteral("Delete?");
    QVERIFY(m_fixture->choose(utf8(record.name), QStringLiteral("Delete")));
    QTRY_VERIFY(isShown(title));
    QVERIFY(!GuiDriver::click(title, QStringLiteral("Delete")));
    QVERIFY(GuiDriver::type(title, QStringLiteral("Instance name"), QStringLiteral("something else")));
    QVERIFY(!GuiDriver::click(title, QStringLiteral("Delete")));
    QVERIFY(GuiDriver::type(title, QStringLiteral("Instance name"), utf8(record.name)));
    QVERIFY(GuiDriver::click(title, QStringLiteral("Delete")));
    QTRY_VERIFY(m_fixture->did(Kind::Deleted, record.id));
    QTRY_VERIFY(!GuiDriver::hasRow(mainTitle, tableName, utf8(record.name)));
}

void TestMainJob::doubleClickDeletesOnce()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    m_fixture->sandbox->setLatency(60);
    const auto record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(m_fixture->choose(utf8(record.name), QStringLiteral("Restart")));
    QVERIFY(WindowFixture::clickSoon(QStringLiteral("Restart?"), QStringLiteral("Restart")));
    for (int click = 0; click < 50; ++click)
        (void)GuiDriver::click(QStringLiteral("Restart?"), QStringLiteral("Restart"));
    QTRY_VERIFY(!isShown(QStringLiteral("Restart?")));
    QCOMPARE(m_fixture->sandbox->requestCount("restartInstance"), 1);
}

void TestMainJob::refreshKeepsTheSelection()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(GuiDriver::selectRow(mainTitle, tableName, utf8(record.name)));
    auto changed = record;
    changed.name = "Renamed elsewhere";
    m_fixture->sandbox->putInstance(changed);
    QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Refresh")));
    QTRY_VERIFY(GuiDriver::hasRow(mainTitle, tableName, QStringLiteral("Renamed elsewhere")));
    const auto *table =
        qobject_cast<QTableView *>(GuiDriver::widget(GuiDriver::window(mainTitle), tableName));
    QCOMPARE(table->selectionModel()->selectedRows().value(0).data().toString(),
             QStringLiteral("Renamed elsewhere"));
}

void TestMainJob::keyboardAloneReachesTheDialogs()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    QWidget *window = GuiDriver::window(mainTitle);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    const auto record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(GuiDriver::selectRow(mainTitle, tableName, utf8(record.name)));
    QWidget *table = GuiDriver::widget(window, tableName);
    table->setFocus();
    struct Key {
        int key;
        Qt::KeyboardModifiers modifiers;
        QString dialog;
    };
    for (const Key &key : {Key{Qt::Key_N, Qt::ControlModifier, QStringLiteral("New instance")},
                           Key{Qt::Key_F2, Qt::NoModifier, QStringLiteral("Edit instance")},
                           Key{Qt::Key_Delete, Qt::NoModifier, QStringLiteral("Delete?")}}) {
        QTest::keyClick(table, Qt::Key(key.key), key.modifiers);
        QTRY_VERIFY2(isShown(key.dialog), qPrintable(key.dialog));
        QTest::keyClick(GuiDriver::window(key.dialog), Qt::Key_Escape);
        QTRY_VERIFY2(!isShown(key.dialog), qPrintable(key.dialog));
    }
    const int before = m_fixture->sandbox->requestCount("listInstances");
    QTest::keyClick(table, Qt::Key_F5);
    QTRY_COMPARE(m_fixture->sandbox->requestCount("listInstances"), before + 1);
    QTRY_VERIFY(isEnabled(QStringLiteral("Refresh")));
    // This platform does not give the focus back when a dialog closes.
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(window->focusWidget(), GuiDriver::widget(window, QStringLiteral("Search instances")));
}

void TestMainJob::downInTheSearchSelectsTheFirstMatch()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    QWidget *window = GuiDriver::window(mainTitle);
    const QString name = utf8(m_fixture->instanceWith("ACTIVE").name);
    auto *search = qobject_cast<QLineEdit *>(GuiDriver::widget(window, QStringLiteral("Search instances")));
    search->setText(QLatin1Char('"') + name + QLatin1Char('"'));
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 1);
    QTest::keyClick(search, Qt::Key_Down);
    auto *table = qobject_cast<QTableView *>(GuiDriver::widget(window, tableName));
    QCOMPARE(window->focusWidget(), table);
    QCOMPARE(table->selectionModel()->selectedRows().value(0).data().toString(), name);
}

void TestMainJob::everyPageIsReadBehindTheFirst()
{
    sandbox::Options options = WindowFixture::smallFleet();
    options.instances = 250;
    m_fixture = std::make_unique<WindowFixture>(options);
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    // Nobody scrolls: the rest comes by itself.
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 250);
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(QStringLiteral("250 of 250")));
    QCOMPARE(m_fixture->sandbox->requestCount("listInstances"), 3);
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"

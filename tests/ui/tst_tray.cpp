// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "support/scriptedserver.h"
#include "ui/loadingbar.h"
#include "ui/messagestrip.h"
#include "updates/updatecheck.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;
using namespace Qt::StringLiterals;

//! The window goes into the tray, and what happens without it is said there; a new version is told.
class TestTray final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void closingEndsUnlessTheTrayIsWanted_data();
    void closingEndsUnlessTheTrayIsWanted();
    void trayBringsTheWindowBackAndQuits();
    void dropsAreOneMessageWithoutNames();
    void nothingIsSaidWhileTheWindowIsSeen();
    void quietHoursSayNothing();
    void operationThatEndedIsSaid();
    void newVersionIsTold_data();
    void newVersionIsTold();

private:
    void choose(const Preferences &preferences) { QVERIFY(m_fixture->preferences->save(preferences)); }
    void hideInTray();
    //! Ids of connected instances.
    [[nodiscard]] QList<std::string> connected() const;
    void refresh();

    std::unique_ptr<WindowFixture> m_fixture;
    Preferences m_wanted;
};

void TestTray::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->tray.available = true;
    m_fixture->open();
    m_wanted = m_fixture->preferences->current();
    m_wanted.tray = true;
}

void TestTray::hideInTray()
{
    QVERIFY(m_fixture->connectAccount());
    choose(m_wanted);
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!m_fixture->window->isVisible());
}

QList<std::string> TestTray::connected() const
{
    QList<std::string> ids;
    for (const std::string &id : m_fixture->sandbox->instanceIds()) {
        if (m_fixture->sandbox->instance(id)->connected.value_or(false))
            ids << id;
    }
    return ids;
}

void TestTray::refresh()
{
    const int before = m_fixture->sandbox->requestCount("listInstances");
    Q_EMIT m_fixture->tray.refreshWanted();
    const auto *bar = m_fixture->window->findChild<LoadingBar *>();
    QTRY_VERIFY(m_fixture->sandbox->requestCount("listInstances") > before && !bar->isActive());
}

void TestTray::closingEndsUnlessTheTrayIsWanted_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("available");
    QTest::addColumn<bool>("closes");
    QTest::addRow("as delivered") << false << true << true;
    QTest::addRow("wanted") << true << true << false;
    QTest::addRow("wanted, but the desktop has none") << true << false << true;
}

void TestTray::closingEndsUnlessTheTrayIsWanted()
{
    QFETCH(bool, wanted);
    QFETCH(bool, available);
    QFETCH(bool, closes);
    m_fixture->tray.available = available;
    m_wanted.tray = wanted;
    choose(m_wanted);
    QCOMPARE(m_fixture->tray.shown, wanted);
    QCOMPARE(m_fixture->window->close(), closes);
    QVERIFY(!m_fixture->window->isVisible());
}

void TestTray::trayBringsTheWindowBackAndQuits()
{
    hideInTray();
    Q_EMIT m_fixture->tray.openWanted();
    QVERIFY(m_fixture->window->isVisible());
    // The menu's Quit ends the program, whatever closing does.
    m_fixture->window->findChild<QAction *>(QStringLiteral("quitAction"))->trigger();
    QVERIFY(!m_fixture->window->isVisible());
    QVERIFY(m_fixture->window->close());
}

void TestTray::dropsAreOneMessageWithoutNames()
{
    hideInTray();
    const QList<std::string> ids = connected();
    QVERIFY(ids.size() >= 3);
    QVERIFY(m_fixture->sandbox->setConnected(ids.at(0), false));
    QVERIFY(m_fixture->sandbox->setConnected(ids.at(1), false));
    refresh();
    QTRY_COMPARE(m_fixture->tray.messages.size(), 1);
    QVERIFY2(m_fixture->tray.messages.first().startsWith(QStringLiteral("2 ")),
             qPrintable(m_fixture->tray.messages.first()));
    // The next refresh has no news.
    refresh();
    QVERIFY(m_fixture->sandbox->setConnected(ids.at(2), false));
    refresh();
    QTRY_COMPARE(m_fixture->tray.messages.size(), 2);
    QVERIFY(m_fixture->tray.messages.last().startsWith(QStringLiteral("1 ")));
    const QString all = m_fixture->tray.messages.join(u' ') + m_fixture->tray.toolTip;
    QVERIFY(m_fixture->tray.toolTip.contains(QStringLiteral("disconnected")));
    QVERIFY(!all.contains(QStringLiteral("Client A")));
    QVERIFY(!all.contains(u'<'));
}

void TestTray::nothingIsSaidWhileTheWindowIsSeen()
{
    QVERIFY(m_fixture->connectAccount());
    choose(m_wanted);
    const QList<std::string> ids = connected();
    QVERIFY(m_fixture->sandbox->setConnected(ids.at(0), false));
    refresh();
    QTRY_VERIFY(m_fixture->tray.toolTip.contains(QStringLiteral("disconnected")));
    m_fixture->window->close();
    // What was there to be seen is not told afterwards; what comes now is.
    QVERIFY(m_fixture->sandbox->setConnected(ids.at(1), false));
    refresh();
    QTRY_COMPARE(m_fixture->tray.messages.size(), 1);
    QVERIFY(m_fixture->tray.messages.first().startsWith(QStringLiteral("1 ")));
}

void TestTray::quietHoursSayNothing()
{
    const QDateTime night(QDate(2026, 5, 4), QTime(23, 30), Qt::LocalTime);
    m_fixture->desktop.fixedNow = night.toUTC();
    m_wanted.quietHours = {true, QTime(22, 0), QTime(7, 0)};
    hideInTray();
    const QString before = m_fixture->tray.toolTip;
    const QList<std::string> ids = connected();
    QVERIFY(m_fixture->sandbox->setConnected(ids.at(0), false));
    refresh();
    QTRY_VERIFY(m_fixture->tray.toolTip != before);
    // In the morning it is not made up for; what happens then is told.
    QTest::qWait(600);
    QVERIFY(m_fixture->tray.messages.isEmpty());
    m_fixture->desktop.fixedNow = night.addSecs(9 * 3600).toUTC();
    QVERIFY(m_fixture->sandbox->setConnected(ids.at(1), false));
    refresh();
    QTRY_COMPARE(m_fixture->tray.messages.size(), 1);
    QVERIFY(m_fixture->tray.messages.first().startsWith(QStringLiteral("1 ")));
}

void TestTray::operationThatEndedIsSaid()
{
    QVERIFY(m_fixture->connectAccount());
    choose(m_wanted);
    const auto record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(m_fixture->choose(QString::fromStdString(record.name), QStringLiteral("Restart")));
    m_fixture->sandbox->setLatency(700);
    QVERIFY(WindowFixture::clickSoon(QStringLiteral("Restart?"), QStringLiteral("Restart")));
    // The program goes on, so nobody has to be asked.
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!m_fixture->window->isVisible());
    QTRY_COMPARE(m_fixture->tray.messages.size(), 1);
    QCOMPARE(m_fixture->tray.messages.first(), QStringLiteral("1 operation(s) done"));
}

void TestTray::newVersionIsTold_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("asks");
    QTest::addRow("a host of VZaps") << QByteArray("https://vzaps.com/manager") << false;
    QTest::addRow("another host") << QByteArray("https://releases.example.test/manager") << true;
}

void TestTray::newVersionIsTold()
{
    QFETCH(QByteArray, page);
    QFETCH(bool, asks);
    ScriptedServer server(
        [&](const SeenRequest &) { return answer(200, R"({"version":"99.0.1","page":")" + page + R"("})"); });
    QDateTime asked;
    UpdateCheck check(server.url(), QVersionNumber(0, 1, 0), {},
                      {[&] { return asked; }, [&](const QDateTime &at) { asked = at; }},
                      [] { return QDateTime::currentDateTimeUtc(); });
    m_fixture->updates = &check;
    m_fixture->reopen();
    check.setOn(true);
    const auto *strip = m_fixture->window->findChild<MessageStrip *>(QStringLiteral("updateMessageStrip"));
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->sentence().contains(QStringLiteral("99.0.1")));
    strip->findChild<QPushButton *>(QStringLiteral("updatePagePushButton"))->click();
    QCOMPARE(m_fixture->desktop.openedUrls.isEmpty(), asks);
    if (asks) {
        QVERIFY(strip->sentence().contains(QStringLiteral("releases.example.test")));
        strip->findChild<QPushButton *>(QStringLiteral("openUpdatePushButton"))->click();
    }
    QCOMPARE(m_fixture->desktop.openedUrls, QList<QUrl>{QUrl(QString::fromLatin1(page))});
    m_fixture->window.reset();
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"

// SPDX-License-Identifier: MIT
#include "core/clients.h"
#include "support/scriptedserver.h"
#include "updates/updatecheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

const QVersionNumber own(1, 4, 0);

QByteArray feedOf(const char *version, const char *page = "https://vzaps.com/manager")
{
    return QByteArray(R"({"version":"%1","page":"%2"})").replace("%1", version).replace("%2", page);
}

} // namespace

//! The one request that no account asked for: what it says, how seldom it goes out, and what it believes.
class TestUpdateCheck final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void feedIsRead_data();
    void feedIsRead();
    void newerVersionIsTold_data();
    void newerVersionIsTold();
    void nothingOfAnAccountIsSent();
    void nothingIsSentWhileItIsOff();
    void asksOnceADay_data();
    void asksOnceADay();
    void faultsTellNothing_data();
    void faultsTellNothing();
    void nobodyListeningTellsNothing();
    void redirectIsNotFollowed();
    void switchingOffEndsTheRequest();
    void unsoundFeedIsNotAsked_data();
    void unsoundFeedIsNotAsked();

private:
    std::unique_ptr<UpdateCheck> make(const QUrl &feed);

    QDateTime m_last;
    QDateTime m_now = QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);
};

void TestUpdateCheck::init()
{
    m_last = {};
}

std::unique_ptr<UpdateCheck> TestUpdateCheck::make(const QUrl &feed)
{
    UpdateCheck::Memory memory{[this] { return m_last; }, [this](const QDateTime &at) { m_last = at; }};
    return std::make_unique<UpdateCheck>(feed, own, quickLimits(), std::move(memory),
                                         [this] { return m_now; });
}

void TestUpdateCheck::feedIsRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("sound");
    QTest::addRow("usual") << feedOf("1.5.0") << true;
    QTest::addRow("two numbers") << feedOf("2.0") << true;
    QTest::addRow("more members") << QByteArray(R"({"version":"1.5.0","page":"https://a.test/","x":[1]})")
                                  << true;
    QTest::addRow("one number") << feedOf("2") << false;
    QTest::addRow("a beta") << feedOf("1.5.0-beta") << false;
    QTest::addRow("a leading zero") << feedOf("1.05") << false;
    QTest::addRow("a huge number") << feedOf("1.99999999999") << false;
    QTest::addRow("a line feed") << feedOf("1.5.0\\n") << false;
    QTest::addRow("a number, no text") << QByteArray(R"({"version":1.5,"page":"https://a.test/"})") << false;
    QTest::addRow("no page") << QByteArray(R"({"version":"1.5.0"})") << false;
    QTest::addRow("plain http") << feedOf("1.5.0", "http://vzaps.com/") << false;
    QTest::addRow("a script") << feedOf("1.5.0", "javascript:alert(1)") << false;
    QTest::addRow("a list") << QByteArray("[]") << false;
    QTest::addRow("cut") << feedOf("1.5.0").chopped(2) << false;
    QTest::addRow("empty") << QByteArray() << false;
}

void TestUpdateCheck::feedIsRead()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, sound);
    QCOMPARE(readRelease(json).has_value(), sound);
}

void TestUpdateCheck::newerVersionIsTold_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("newer");
    QTest::addRow("older") << QByteArray("1.3.9") << false;
    QTest::addRow("same") << QByteArray("1.4.0") << false;
    QTest::addRow("same, written shorter") << QByteArray("1.4") << false;
    QTest::addRow("newer") << QByteArray("1.4.1") << true;
    QTest::addRow("newer by number, not by letters") << QByteArray("1.10.0") << true;
}

void TestUpdateCheck::newerVersionIsTold()
{
    QFETCH(QByteArray, version);
    QFETCH(bool, newer);
    ScriptedServer server([&](const SeenRequest &) { return answer(200, feedOf(version.constData())); });
    const auto check = make(server.url().resolved(QUrl(QStringLiteral("releases/latest.json"))));
    QSignalSpy told(check.get(), &UpdateCheck::newerFound);
    QSignalSpy asked(check.get(), &UpdateCheck::asked);
    check->setOn(true);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(told.size(), newer ? 1 : 0);
    QCOMPARE(check->found().has_value(), newer);
    QCOMPARE(server.count("/releases/latest.json"), 1);
}

void TestUpdateCheck::nothingOfAnAccountIsSent()
{
    ScriptedServer server([](const SeenRequest &) { return answer(200, feedOf("1.4.0")); });
    const auto check = make(server.url());
    QSignalSpy asked(check.get(), &UpdateCheck::asked);
    check->setOn(true);
    QTRY_COMPARE(asked.size(), 1);
    const SeenRequest seen = server.requests().constFirst();
    QCOMPARE(seen.verb, QByteArray("GET"));
    QVERIFY(seen.body.isEmpty());
    for (const char *header :
         {"authorization", "x-client-token", "x-instance-token", "idempotency-key", "cookie"})
        QVERIFY2(!seen.headers.contains(header), header);
}

void TestUpdateCheck::nothingIsSentWhileItIsOff()
{
    ScriptedServer server([](const SeenRequest &) { return answer(200, feedOf("9.9.9")); });
    const auto check = make(server.url());
    check->setOn(false);
    QTest::qWait(100);
    QCOMPARE(server.connections(), 0);
    QVERIFY(!m_last.isValid());
}

void TestUpdateCheck::asksOnceADay_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<bool>("due");
    QTest::addRow("a moment ago") << qint64(1) << false;
    QTest::addRow("23 hours ago") << qint64(23 * 3600) << false;
    QTest::addRow("a day ago") << qint64(24 * 3600) << true;
    QTest::addRow("the clock was set back") << qint64(-3600) << true;
}

void TestUpdateCheck::asksOnceADay()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(bool, due);
    ScriptedServer server([](const SeenRequest &) { return answer(200, feedOf("1.4.0")); });
    m_last = m_now.addSecs(-secondsAgo);
    const QDateTime before = m_last;
    {
        const auto check = make(server.url());
        QSignalSpy asked(check.get(), &UpdateCheck::asked);
        check->setOn(true);
        // It is written down before the request goes out.
        QCOMPARE(m_last, due ? m_now : before);
        if (due)
            QTRY_COMPARE(asked.size(), 1);
    }
    // The next start of the program.
    const auto next = make(server.url());
    next->setOn(true);
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), due ? 1 : 0);
}

void TestUpdateCheck::faultsTellNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const Script &script) {
        QTest::addRow("%s", name) << script.bytes;
    };
    row("not found", answer(404, feedOf("9.0.0")));
    row("server failed", answer(500, feedOf("9.0.0")));
    row("no content", answer(204, {}));
    row("a web page", answer(200, "<html>9.0.0</html>", {}, "text/html"));
    row("too large", answer(200, feedOf("9.0.0") + QByteArray(UpdateCheck::largestFeed, ' ')));
    row("nothing at all", drop());
    row("cut", {"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + feedOf("9.0.0"), Script::End::Close});
    row("no HTTP", {"9.0.0\r\n\r\n", Script::End::Close});
}

void TestUpdateCheck::faultsTellNothing()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server([&](const SeenRequest &) { return Script{bytes, Script::End::Close}; });
    const auto check = make(server.url());
    QSignalSpy asked(check.get(), &UpdateCheck::asked);
    check->setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 10000);
    QVERIFY(!check->found());
    // Not tried again before the next day.
    QCOMPARE(server.requests().size(), 1);
}

void TestUpdateCheck::nobodyListeningTellsNothing()
{
    QUrl nobody;
    {
        const ScriptedServer server([](const SeenRequest &) { return drop(); });
        nobody = server.url();
    }
    const auto check = make(nobody);
    QSignalSpy asked(check.get(), &UpdateCheck::asked);
    check->setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 10000);
    QVERIFY(!check->found());
}

void TestUpdateCheck::redirectIsNotFollowed()
{
    ScriptedServer other([](const SeenRequest &) { return answer(200, feedOf("9.0.0")); });
    ScriptedServer server([&](const SeenRequest &) {
        return answer(302, {}, {{"Location", other.url().toEncoded()}});
    });
    const auto check = make(server.url());
    QSignalSpy asked(check.get(), &UpdateCheck::asked);
    check->setOn(true);
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(!check->found());
    QCOMPARE(other.connections(), 0);
}

void TestUpdateCheck::switchingOffEndsTheRequest()
{
    ScriptedServer server([](const SeenRequest &) { return Script{{}, Script::End::Hang}; });
    const auto check = make(server.url());
    QSignalSpy asked(check.get(), &UpdateCheck::asked);
    check->setOn(true);
    QTRY_COMPARE(server.requests().size(), 1);
    check->setOn(false);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(asked.size(), 0);
}

void TestUpdateCheck::unsoundFeedIsNotAsked_data()
{
    QTest::addColumn<QUrl>("feed");
    for (const char *feed :
         {"http://vzaps.com/feed.json", "https://user:word@vzaps.com/feed.json", "file:///etc/hosts", ""})
        QTest::addRow("%s", feed) << QUrl(QString::fromLatin1(feed));
}

void TestUpdateCheck::unsoundFeedIsNotAsked()
{
    QFETCH(QUrl, feed);
    const auto check = make(feed);
    QSignalSpy asked(check.get(), &UpdateCheck::asked);
    check->setOn(true);
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(!check->found());
}

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "tst_updatecheck.moc"

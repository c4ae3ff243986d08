// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "api/transport.h"
#include "core/clients.h"
#include "support/scriptedserver.h"
#include "support/waiting.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

WireRequest request(const QByteArray &verb, bool withBody)
{
    WireRequest wire;
    wire.verb = verb;
    wire.path = QStringLiteral("instances/VZ1");
    if (withBody)
        wire.body = QByteArray(R"({"name":"North"})");
    wire.accessToken = "canary-access-token";
    wire.clientToken = "canary-client-token";
    wire.totalMs = 8000;
    return wire;
}

struct Fault {
    const char *name;
    Script script;
};

QList<Fault> faults()
{
    return {
        {"drop", drop()},
        {"reset", {{}, Script::End::Reset, 0}},
        {"garbage status line", {"garbage garbage\r\n\r\n", Script::End::Close, 0}},
        {"half status line", {"HTTP/1.1 2", Script::End::Close, 0}},
        {"half header", {"HTTP/1.1 200 OK\r\nContent-", Script::End::Close, 0}},
        {"continue, then close", {"HTTP/1.1 100 Continue\r\n\r\n", Script::End::Close, 0}},
        {"reset inside the body", {"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", Script::End::Reset, 0}},
    };
}

QByteArray redirectTo(int status, const QByteArray &location)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + location
        + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

//! A change is on the wire at most once, and no request goes where a server points.
class TestSendOnce final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changeArrivesOnceWhateverHappens_data();
    void changeArrivesOnceWhateverHappens();
    void changeNeverUsesAnOldConnection();
    void plainPutArrivesTwice();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void tokenRequestIsNotRedirected_data();
    void tokenRequestIsNotRedirected();
};

void TestSendOnce::changeArrivesOnceWhateverHappens_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("withBody");
    for (const Fault &fault : faults()) {
        QTest::addRow("%s, PUT with body", fault.name) << fault.script << QByteArray("PUT") << true;
        QTest::addRow("%s, PATCH with body", fault.name) << fault.script << QByteArray("PATCH") << true;
        QTest::addRow("%s, POST with body", fault.name) << fault.script << QByteArray("POST") << true;
        QTest::addRow("%s, POST without body", fault.name) << fault.script << QByteArray("POST") << false;
        QTest::addRow("%s, PUT without body", fault.name) << fault.script << QByteArray("PUT") << false;
        QTest::addRow("%s, DELETE without body", fault.name) << fault.script << QByteArray("DELETE") << false;
    }
}

void TestSendOnce::changeArrivesOnceWhateverHappens()
{
    QFETCH(Script, script);
    QFETCH(QByteArray, verb);
    QFETCH(bool, withBody);
    ScriptedServer server([&](const SeenRequest &) { return script; });
    Transport transport(server.url(), quickLimits());
    const auto result = waitFor(transport.sendOnce(request(verb, withBody), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(outcomeOf(result.error()), Outcome::Unknown);
    // Whoever repeats does it at once: a request of another kind shows that the server had its chance to see
    // it.
    server.setHandler([](const SeenRequest &) { return answer(200, "{}"); });
    WireRequest last = request("GET", false);
    last.path = QStringLiteral("last");
    QVERIFY(waitFor(transport.send(last, this)));
    QCOMPARE(server.count("/instances/VZ1"), 1);
    QCOMPARE(server.requests().first().verb, verb);
    QCOMPARE(server.requests().first().body.isEmpty(), !withBody);
}

void TestSendOnce::changeNeverUsesAnOldConnection()
{
    ScriptedServer server([](const SeenRequest &) { return answer(200, "{}"); });
    Transport transport(server.url(), quickLimits());
    QVERIFY(waitFor(transport.send(request("GET", false), this)));
    QVERIFY(waitFor(transport.send(request("GET", false), this)));
    QCOMPARE(server.connections(), 1); // kept alive
    QVERIFY(waitFor(transport.sendOnce(request("PUT", true), this)));
    QVERIFY(waitFor(transport.sendOnce(request("DELETE", false), this)));
    QCOMPARE(server.connections(), 3);
}

//! Why sendOnce exists. If this fails, Qt no longer repeats a PUT on its own.
void TestSendOnce::plainPutArrivesTwice()
{
    ScriptedServer server([](const SeenRequest &) { return drop(); });
    QNetworkAccessManager manager;
    QNetworkRequest put(server.url());
    put.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = manager.put(put, QByteArray("{}"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(server.requests().size(), 2);
}

void TestSendOnce::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("target");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *verb : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
            for (const char *target : {"other server", "other host", "same origin", "relative", "no scheme"})
                QTest::addRow("%d %s to %s", status, verb, target)
                    << status << QByteArray(verb) << QByteArray(target);
        }
    }
}

void TestSendOnce::redirectIsNotFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, target);
    ScriptedServer other([](const SeenRequest &) { return answer(200, "{}"); });
    QByteArray location = "/elsewhere";
    ScriptedServer server([&](const SeenRequest &seen) {
        return seen.path == "/elsewhere" ? answer(200, "{}")
                                         : Script{redirectTo(status, location), Script::End::KeepOpen, 0};
    });
    if (target == "other server")
        location = other.url().toEncoded() + "elsewhere";
    else if (target == "other host")
        location = "http://localhost:" + QByteArray::number(other.url().port()) + "/elsewhere";
    else if (target == "same origin")
        location = server.url().toEncoded() + "elsewhere";
    else if (target == "no scheme")
        location = "//127.0.0.1:" + QByteArray::number(other.url().port()) + "/elsewhere";

    Transport transport(server.url(), quickLimits());
    const bool hasBody = verb != "GET" && verb != "DELETE";
    for (const bool once : {false, true}) {
        const WireRequest wire = request(verb, hasBody);
        const auto result = waitFor(once ? transport.sendOnce(wire, this) : transport.send(wire, this));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().technical));
        QCOMPARE(result->status, status);
        QCOMPARE(result->redirectHost, QLatin1String(target == "other host" ? "localhost" : "127.0.0.1"));
    }
    // The console sends what a person typed, by the same way.
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    server.setHandler(withToken([&](const SeenRequest &seen) {
        return seen.path == "/elsewhere" ? answer(200, "{}")
                                         : Script{redirectTo(status, location), Script::End::KeepOpen, 0};
    }));
    RawRequest raw;
    raw.verb = QString::fromLatin1(verb);
    raw.path = QStringLiteral("/instances/VZ1");
    const auto shown = waitFor(client.raw(raw, this));
    QVERIFY(shown);
    QCOMPARE(shown->httpStatus, status);

    QCOMPARE(other.connections(), 0);
    QCOMPARE(server.count("/elsewhere"), 0);
    QCOMPARE(server.count("/instances/VZ1"), 3);
}

void TestSendOnce::tokenRequestIsNotRedirected_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestSendOnce::tokenRequestIsNotRedirected()
{
    QFETCH(int, status);
    ScriptedServer other(
        [](const SeenRequest &) { return answer(200, R"({"access_token":"stolen","expires_in":3600})"); });
    ScriptedServer server([&](const SeenRequest &) {
        return Script{redirectTo(status, other.url().toEncoded() + "token"), Script::End::KeepOpen, 0};
    });
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    const auto result = waitFor(client.checkSignIn(this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Redirected);
    QCOMPARE(result.error().host, QStringLiteral("127.0.0.1"));
    QCOMPARE(outcomeOf(result.error()), Outcome::NotSent);
    QCOMPARE(other.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

Q_DECLARE_METATYPE(vzaps::test::Script)

QTEST_GUILESS_MAIN(TestSendOnce)
#include "tst_sendonce.moc"

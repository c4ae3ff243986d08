// SPDX-License-Identifier: MIT
#include "api/transport.h"
#include "core/clients.h"
#include "support/scriptedserver.h"
#include "support/waiting.h"

#include <QTest>
#include <QUuid>

using namespace vzaps;
using namespace vzaps::test;

namespace {

Call<WireAnswer> *ask(bool once, Transport &transport, const WireRequest &request, QObject *parent)
{
    return once ? transport.sendOnce(request, parent) : transport.send(request, parent);
}

WireRequest request(const char *verb, std::optional<QByteArray> body = {})
{
    WireRequest wire;
    wire.verb = verb;
    wire.path = QStringLiteral("instances/VZ1");
    wire.body = std::move(body);
    wire.accessToken = "canary-access-token";
    wire.clientToken = "canary-client-token";
    wire.totalMs = 8000;
    return wire;
}

void bothWays()
{
    QTest::addColumn<bool>("once");
    QTest::newRow("read") << false;
    QTest::newRow("change") << true;
}

} // namespace

//! One exchange: what is on the wire, and how it ends.
class TestTransport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestIsDecorated_data() { bothWays(); }
    void requestIsDecorated();
    void nothingIsSentThatIsNotKnown_data() { bothWays(); }
    void nothingIsSentThatIsNotKnown();
    void bodyAndPathArriveAsGiven_data() { bothWays(); }
    void bodyAndPathArriveAsGiven();
    void secretCantEndAHeader();
    void cookiesAreNotReturned();
    void serverAddressKeepsItsPath();
    void answerIsTakenAsItIs_data();
    void answerIsTakenAsItIs();
    void challengeIsNotAnswered_data();
    void challengeIsNotAnswered();
    void sentRequestIdStandsInForAMissingOne();
    void truncatedBodyIsNoAnswer_data();
    void truncatedBodyIsNoAnswer();
    void dripEndsAtTheTotalDeadline_data() { bothWays(); }
    void dripEndsAtTheTotalDeadline();
    void silenceEndsAtTheInactivityLimit_data() { bothWays(); }
    void silenceEndsAtTheInactivityLimit();
    void announcedSizeHasALimit_data() { bothWays(); }
    void announcedSizeHasALimit();
    void endlessBodyHasALimit_data() { bothWays(); }
    void endlessBodyHasALimit();
    void cancelFinishesOnce_data() { bothWays(); }
    void cancelFinishesOnce();
    void deletedCallCallsNobody_data() { bothWays(); }
    void deletedCallCallsNobody();
    void deletedTransportCallsNobody_data() { bothWays(); }
    void deletedTransportCallsNobody();
    void nobodyListeningIsRefused_data() { bothWays(); }
    void nobodyListeningIsRefused();
    void unsoundAddressIsNotAsked_data();
    void unsoundAddressIsNotAsked();
};

void TestTransport::requestIsDecorated()
{
    QFETCH(bool, once);
    ScriptedServer server([](const SeenRequest &) { return answer(200, "{}"); });
    Transport transport(server.url(), quickLimits());
    WireRequest wire = request("POST", QByteArray("{}"));
    wire.instanceToken = "canary-instance-token";
    wire.idempotencyKey = "key-1";
    QVERIFY(waitFor(ask(once, transport, wire, this)));
    QVERIFY(waitFor(ask(once, transport, wire, this)));
    QCOMPARE(server.requests().size(), 2);
    const auto headers = server.requests().first().headers;
    QCOMPARE(headers.value("accept"), QByteArray("application/json"));
    QCOMPARE(headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(headers.value("user-agent"), QByteArray("vzaps-manager/" VZAPS_VERSION));
    QCOMPARE(headers.value("authorization"), QByteArray("Bearer canary-access-token"));
    QCOMPARE(headers.value("x-client-token"), QByteArray("canary-client-token"));
    QCOMPARE(headers.value("x-instance-token"), QByteArray("canary-instance-token"));
    QCOMPARE(headers.value("idempotency-key"), QByteArray("key-1"));
    const QByteArray id = headers.value("x-request-id");
    QVERIFY(!QUuid::fromString(QString::fromLatin1(id)).isNull());
    QVERIFY(server.requests().last().headers.value("x-request-id") != id);
}

void TestTransport::nothingIsSentThatIsNotKnown()
{
    QFETCH(bool, once);
    ScriptedServer server([](const SeenRequest &) { return answer(200, "{}"); });
    Transport transport(server.url(), quickLimits());
    for (const char *verb : {"GET", "POST", "PUT", "DELETE"}) {
        WireRequest wire;
        wire.verb = verb;
        wire.path = QStringLiteral("token");
        QVERIFY(waitFor(ask(once, transport, wire, this)));
        const SeenRequest seen = server.requests().last();
        QCOMPARE(seen.verb, QByteArray(verb));
        for (const char *name : {"content-type", "authorization", "x-client-token", "x-instance-token",
                                 "idempotency-key", "cookie", "referer"})
            QVERIFY2(!seen.headers.contains(name), name);
        QCOMPARE(seen.headers.value("content-length", "0"), QByteArray("0"));
        QVERIFY(!seen.headers.contains("transfer-encoding"));
    }
}

void TestTransport::bodyAndPathArriveAsGiven()
{
    QFETCH(bool, once);
    ScriptedServer server([](const SeenRequest &) { return answer(200, "{}"); });
    Transport transport(server.url(), quickLimits());
    WireRequest wire = request("PUT", QByteArray(300'000, 'x'));
    wire.path = QStringLiteral("instances/a%2Fb%252e/x?q=%20");
    QVERIFY(waitFor(ask(once, transport, wire, this)));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().path, QByteArray("/instances/a%2Fb%252e/x?q=%20"));
    QCOMPARE(server.requests().first().body, *wire.body);
}

void TestTransport::secretCantEndAHeader()
{
    ScriptedServer server([](const SeenRequest &) { return answer(200, "{}"); });
    Transport transport(server.url(), quickLimits());
    WireRequest wire = request("GET");
    wire.instanceToken = "abc\r\nX-Injected: yes";
    QVERIFY(waitFor(transport.send(wire, this)));
    QVERIFY(!server.requests().first().headers.contains("x-injected"));
}

void TestTransport::cookiesAreNotReturned()
{
    ScriptedServer server([](const SeenRequest &) {
        return answer(200, "{}", {{"Set-Cookie", "session=1; Path=/"}});
    });
    Transport transport(server.url(), quickLimits());
    for (int i = 0; i < 2; ++i)
        QVERIFY(waitFor(transport.send(request("GET"), this)));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().last().headers.contains("cookie"));
}

void TestTransport::serverAddressKeepsItsPath()
{
    ScriptedServer server([](const SeenRequest &) { return answer(200, "{}"); });
    Transport transport(QUrl(server.url().toString() + QStringLiteral("proxy/v1")), quickLimits());
    QVERIFY(waitFor(transport.send(request("GET"), this)));
    QCOMPARE(server.requests().first().path, QByteArray("/proxy/v1/instances/VZ1"));
}

void TestTransport::answerIsTakenAsItIs_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 400, 401, 402, 403, 404, 405, 407, 408, 409,
                             410, 418, 422, 429, 451, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TestTransport::answerIsTakenAsItIs()
{
    QFETCH(int, status);
    const QByteArray body = status == 204 ? QByteArray() : QByteArray(R"({"message":"as it is"})");
    ScriptedServer server([&](const SeenRequest &) {
        return answer(status, body, {{"X-Request-Id", "from-the-server"}, {"Retry-After", "7"}});
    });
    Transport transport(server.url(), quickLimits());
    for (const bool once : {false, true}) {
        const auto result = waitFor(ask(once, transport, request("PUT", QByteArray("{}")), this));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().technical));
        QCOMPARE(result->status, status);
        QCOMPARE(result->reason, QStringLiteral("Scripted"));
        QCOMPARE(result->body, body);
        QCOMPARE(result->contentType, QByteArray("application/json"));
        QCOMPARE(result->requestId, QStringLiteral("from-the-server"));
        QCOMPARE(result->retryAfterSeconds, std::optional<int>(7));
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestTransport::challengeIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("bearer") << QByteArray("Bearer realm=\"x\", error=\"invalid_token\"");
    QTest::newRow("digest") << QByteArray("Digest realm=\"x\", nonce=\"1\", qop=\"auth\"");
    QTest::newRow("NTLM") << QByteArray("NTLM");
    QTest::newRow("negotiate") << QByteArray("Negotiate");
}

void TestTransport::challengeIsNotAnswered()
{
    QFETCH(QByteArray, challenge);
    ScriptedServer server([&](const SeenRequest &) {
        return answer(401, R"({"message":"token is not valid"})", {{"WWW-Authenticate", challenge}});
    });
    Transport transport(server.url(), quickLimits());
    for (const bool once : {false, true}) {
        const auto before = server.requests().size();
        const auto result = waitFor(ask(once, transport, request("PUT", QByteArray("{}")), this));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().technical));
        QCOMPARE(result->status, 401);
        QCOMPARE(result->body, QByteArray(R"({"message":"token is not valid"})"));
        QCOMPARE(server.requests().size(), before + 1);
    }
}

void TestTransport::sentRequestIdStandsInForAMissingOne()
{
    ScriptedServer server([](const SeenRequest &) { return answer(500, ""); });
    Transport transport(server.url(), quickLimits());
    const auto result = waitFor(transport.send(request("GET"), this));
    QVERIFY(result);
    QCOMPARE(result->requestId.toLatin1(), server.requests().first().headers.value("x-request-id"));
}

void TestTransport::truncatedBodyIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("once");
    for (const bool once : {false, true}) {
        const char *how = once ? "change" : "read";
        QTest::addRow("200, %s", how)
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"id\":") << once;
        QTest::addRow("404, %s", how)
            << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 50\r\n\r\n{\"message\":") << once;
        QTest::addRow("gzip, %s", how)
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\nnot gzip")
            << once;
        QTest::addRow("header cut, %s", how) << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << once;
        QTest::addRow("chunked, %s", how)
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"id\":") << once;
    }
}

void TestTransport::truncatedBodyIsNoAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, once);
    ScriptedServer server([&](const SeenRequest &) { return Script{bytes, Script::End::Close, 0}; });
    Transport transport(server.url(), quickLimits());
    const auto result = waitFor(ask(once, transport, request("PUT", QByteArray("{}")), this));
    QVERIFY2(!result, qPrintable(QString::number(result ? result->status : 0)));
    QCOMPARE(result.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(outcomeOf(result.error()), Outcome::Unknown);
    QCOMPARE(server.requests().size(), 1); // a read is not repeated behind our back either
}

void TestTransport::dripEndsAtTheTotalDeadline()
{
    QFETCH(bool, once);
    ScriptedServer server([](const SeenRequest &) {
        Script script = answer(200, QByteArray(5000, 'x'));
        script.dripMs = 20;
        return script;
    });
    Transport transport(server.url(), quickLimits());
    WireRequest wire = request("PUT", QByteArray("{}"));
    wire.totalMs = 500;
    const auto result = waitFor(ask(once, transport, wire, this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TimedOut);
    QVERIFY(result.error().technical.contains(QLatin1String("total")));
    QCOMPARE(outcomeOf(result.error()), Outcome::Unknown);
}

void TestTransport::silenceEndsAtTheInactivityLimit()
{
    QFETCH(bool, once);
    ScriptedServer server([](const SeenRequest &) { return Script{{}, Script::End::Hang, 0}; });
    TransportLimits limits = quickLimits();
    limits.inactivityMs = 300;
    Transport transport(server.url(), limits);
    const auto result = waitFor(ask(once, transport, request("PUT", QByteArray("{}")), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TimedOut);
    QVERIFY(!result.error().technical.contains(QLatin1String("total")));
    QCOMPARE(server.requests().size(), 1);
}

void TestTransport::announcedSizeHasALimit()
{
    QFETCH(bool, once);
    ScriptedServer server([](const SeenRequest &) {
        return Script{"HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n{", Script::End::Hang, 0};
    });
    Transport transport(server.url(), quickLimits());
    const auto result = waitFor(ask(once, transport, request("PUT", QByteArray("{}")), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TooLarge);
    QCOMPARE(outcomeOf(result.error()), Outcome::Unknown);
}

void TestTransport::endlessBodyHasALimit()
{
    QFETCH(bool, once);
    ScriptedServer server([](const SeenRequest &) {
        return Script{"HTTP/1.1 200 OK\r\n\r\n" + QByteArray(4 << 20, 'x'), Script::End::Hang, 0};
    });
    Transport transport(server.url(), quickLimits());
    WireRequest wire = request("PUT", QByteArray("{}"));
    wire.maxAnswerBytes = 100'000;
    const auto result = waitFor(ask(once, transport, wire, this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TooLarge);
}

void TestTransport::cancelFinishesOnce()
{
    QFETCH(bool, once);
    ScriptedServer server([](const SeenRequest &) { return Script{{}, Script::End::Hang, 0}; });
    Transport transport(server.url(), quickLimits());
    Call<WireAnswer> *call = ask(once, transport, request("PUT", QByteArray("{}")), this);
    QVERIFY(call->handedOver());
    QTRY_COMPARE(server.requests().size(), 1);
    int finished = 0;
    Result<WireAnswer> result;
    call->onFinished(this, [&](const Result<WireAnswer> &got) {
        ++finished;
        result = got;
    });
    call->cancel();
    call->cancel();
    QCOMPARE(finished, 0); // never before control returned to the event loop
    const QPointer<QObject> alive(call);
    QTRY_VERIFY(!alive);
    QCOMPARE(finished, 1);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcomeOf(result.error()), Outcome::Unknown);
}

void TestTransport::deletedCallCallsNobody()
{
    QFETCH(bool, once);
    ScriptedServer server([](const SeenRequest &) { return Script{{}, Script::End::Hang, 0}; });
    Transport transport(server.url(), quickLimits());
    bool called = false;
    Call<WireAnswer> *call = ask(once, transport, request("PUT", QByteArray("{}")), this);
    call->onFinished(this, [&](const Result<WireAnswer> &) { called = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    delete call;
    server.setHandler([](const SeenRequest &) { return answer(200, "{}"); });
    QVERIFY(waitFor(transport.send(request("GET"), this)));
    QVERIFY(!called);
}

void TestTransport::deletedTransportCallsNobody()
{
    QFETCH(bool, once);
    ScriptedServer server([](const SeenRequest &) { return Script{{}, Script::End::Hang, 0}; });
    auto transport = std::make_unique<Transport>(server.url(), quickLimits());
    QObject owner;
    bool called = false;
    ask(once, *transport, request("PUT", QByteArray("{}")), &owner)
        ->onFinished(this, [&](const Result<WireAnswer> &) { called = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    transport.reset();
    Transport another(server.url(), quickLimits());
    server.setHandler([](const SeenRequest &) { return answer(200, "{}"); });
    QVERIFY(waitFor(another.send(request("GET"), this)));
    QVERIFY(!called);
}

void TestTransport::nobodyListeningIsRefused()
{
    QFETCH(bool, once);
    QUrl nobody;
    {
        ScriptedServer server([](const SeenRequest &) { return drop(); });
        nobody = server.url();
    }
    Transport transport(nobody, quickLimits());
    const auto result = waitFor(ask(once, transport, request("PUT", QByteArray("{}")), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ConnectionRefused);
    QCOMPARE(result.error().host, QStringLiteral("127.0.0.1"));
    QCOMPARE(outcomeOf(result.error()), Outcome::NotSent);
    QVERIFY(!technicalText(result.error()).contains(QLatin1String("instances")));
}

void TestTransport::unsoundAddressIsNotAsked_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::newRow("plain http elsewhere") << QUrl(QStringLiteral("http://api.example.org/"));
    QTest::newRow("user name") << QUrl(QStringLiteral("https://a:b@127.0.0.1/"));
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd"));
    QTest::newRow("empty") << QUrl();
}

void TestTransport::unsoundAddressIsNotAsked()
{
    QFETCH(QUrl, address);
    Transport transport(address, quickLimits());
    for (const bool once : {false, true}) {
        Call<WireAnswer> *call = ask(once, transport, request("PUT", QByteArray("{}")), this);
        QVERIFY(!call->handedOver());
        const auto result = waitFor(call);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InvalidAddress);
        QCOMPARE(outcomeOf(result.error()), Outcome::NotSent);
    }
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"

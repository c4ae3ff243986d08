// SPDX-License-Identifier: MIT
#include "core/scriptedaccount.h"

#include <QSignalSpy>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

//! Repeats, errors and answers, as the resources see them.
class TestRequests final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readIsRepeatedUntilItWorks_data();
    void readIsRepeatedUntilItWorks();
    void readIsGivenUpAfterThreeAttempts_data();
    void readIsGivenUpAfterThreeAttempts();
    void changeIsNeverRepeated_data();
    void changeIsNeverRepeated();
    void tooManyRequestsTellsThePause();
    void successThatSaysFailureIsAnError();
    void deleteTakesEveryEmptySuccess_data();
    void deleteTakesEveryEmptySuccess();
    void updateWithoutAnInstanceKnowsItsId();
    void getOfAnotherInstanceIsABadAnswer();
    void fieldErrorsReachTheCaller();
    void answerThatIsNotJsonIsABadAnswer();
    void rawHeadNeedsNoBody();
    void secretsAreNotInErrors();
    void instanceTokenIsSentWhenKnown();
    void rawShowsEveryAnswer();
};

void TestRequests::readIsRepeatedUntilItWorks_data()
{
    QTest::addColumn<Script>("trouble");
    QTest::newRow("503") << answer(503, "{}");
    QTest::newRow("500") << answer(500, R"({"code":500,"success":false,"error":"no session"})");
    QTest::newRow("429 with a pause of none") << answer(429, "{}", {{"Retry-After", "0"}});
    QTest::newRow("truncated chunk") << Script{
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"id\":\"VZ1\"", Script::End::Close, 0};
    QTest::newRow("not JSON") << answer(200, "<html>");
    QTest::newRow("truncated") << Script{"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{", Script::End::Close,
                                         0};
}

void TestRequests::readIsRepeatedUntilItWorks()
{
    QFETCH(Script, trouble);
    int calls = 0;
    ScriptedServer server(
        withToken([&](const SeenRequest &) { return ++calls < 3 ? trouble : answer(200, instanceBody); }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    const auto result = waitFor(client.instances().get(id, this));
    QVERIFY2(result, qPrintable(result ? QString() : technicalText(result.error())));
    QCOMPARE(result->name, QStringLiteral("North"));
    QCOMPARE(calls, 3);
    QCOMPARE(server.count("/token"), 1);
}

void TestRequests::readIsGivenUpAfterThreeAttempts_data()
{
    QTest::addColumn<Script>("trouble");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("calls");
    QTest::newRow("503") << answer(503, "{}") << ErrorKind::ServerFailed << 3;
    QTest::newRow("drop") << drop() << ErrorKind::ConnectionLost << 3;
    QTest::newRow("pause too long") << answer(429, "{}", {{"Retry-After", "60"}}) << ErrorKind::RateLimited
                                    << 1;
    QTest::newRow("404") << answer(404, "{}") << ErrorKind::NotFound << 1;
    QTest::newRow("403") << answer(403, "{}") << ErrorKind::Forbidden << 1;
    QTest::newRow("501") << answer(501, "{}") << ErrorKind::ServerFailed << 1;
    QTest::newRow("redirect") << answer(302, "", {{"Location", "/x"}}) << ErrorKind::Redirected << 1;
}

void TestRequests::readIsGivenUpAfterThreeAttempts()
{
    QFETCH(Script, trouble);
    QFETCH(ErrorKind, kind);
    QFETCH(int, calls);
    ScriptedServer server(withToken([&](const SeenRequest &) { return trouble; }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    const auto result = waitFor(client.instances().list({}, this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    // By request id: Qt itself repeats a read whose connection dropped.
    QSet<QByteArray> ids;
    for (const SeenRequest &request : server.requests()) {
        if (request.path == "/instances/list")
            ids.insert(request.headers.value("x-request-id"));
    }
    QCOMPARE(ids.size(), calls);
}

void TestRequests::changeIsNeverRepeated_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Script>("trouble");
    QTest::addColumn<Outcome>("outcome");
    for (const auto &[name, change] : changes()) {
        QTest::addRow("%s, drop", name) << change << drop() << Outcome::Unknown;
        QTest::addRow("%s, 503", name)
            << change << answer(503, "{}", {{"Retry-After", "0"}}) << Outcome::Unknown;
        QTest::addRow("%s, 408", name) << change << answer(408, "{}") << Outcome::Unknown;
        QTest::addRow("%s, 429", name)
            << change << answer(429, "{}", {{"Retry-After", "0"}}) << Outcome::Rejected;
        QTest::addRow("%s, redirect", name)
            << change << answer(307, "", {{"Location", "/x"}}) << Outcome::Unknown;
    }
}

void TestRequests::changeIsNeverRepeated()
{
    QFETCH(Change, change);
    QFETCH(Script, trouble);
    QFETCH(Outcome, outcome);
    int calls = 0;
    ScriptedServer server(
        withToken([&](const SeenRequest &) { return ++calls == 1 ? trouble : answer(200, instanceBody); }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    const auto result = change(client, this);
    QVERIFY(!result);
    QCOMPARE(outcomeOf(result.error()), outcome);
    QCOMPARE(calls, 1);
    QVERIFY(waitFor(client.instances().get(id, this)));
    QCOMPARE(calls, 2);
}

void TestRequests::tooManyRequestsTellsThePause()
{
    ScriptedServer server(withToken([](const SeenRequest &) {
        return answer(429, R"({"message":"too many requests","code":"rate_limited"})",
                      {{"Retry-After", "17"}});
    }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    const auto result = waitFor(client.instances().create(draft(), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::RateLimited);
    QCOMPARE(result.error().retryAfterSeconds, std::optional<int>(17));
    QCOMPARE(result.error().code, QStringLiteral("rate_limited"));
    QVERIFY(userText(result.error()).contains(QLatin1String("17")));
}

void TestRequests::successThatSaysFailureIsAnError()
{
    ScriptedServer server(withToken([](const SeenRequest &) {
        return answer(200, R"({"code":200,"success":false,"error":"name is taken"})");
    }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    for (const auto &[name, change] : changes()) {
        const auto result = change(client, this);
        QVERIFY2(!result, name);
        QCOMPARE(result.error().serverText, QStringLiteral("name is taken"));
        QCOMPARE(outcomeOf(result.error()), Outcome::Rejected);
    }
}

void TestRequests::deleteTakesEveryEmptySuccess_data()
{
    QTest::addColumn<Script>("success");
    QTest::newRow("204") << Script{"HTTP/1.1 204 No Content\r\n\r\n", Script::End::KeepOpen, 0};
    QTest::newRow("200, empty") << answer(200, "");
    QTest::newRow("200, object") << answer(200, R"({"message":"deleted"})");
    QTest::newRow("200, envelope") << answer(200, R"({"code":200,"success":true,"data":null})");
}

void TestRequests::deleteTakesEveryEmptySuccess()
{
    QFETCH(Script, success);
    ScriptedServer server(withToken([&](const SeenRequest &) { return success; }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    const auto result = waitFor(client.instances().remove(id, {}, this));
    QVERIFY2(result, qPrintable(result ? QString() : technicalText(result.error())));
    QCOMPARE(server.requests().last().verb, QByteArray("DELETE"));
    QCOMPARE(server.requests().last().path, QByteArray("/instances/VZ1"));
}

void TestRequests::updateWithoutAnInstanceKnowsItsId()
{
    ScriptedServer server(withToken([](const SeenRequest &) { return answer(200, R"({"message":"ok"})"); }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    InstanceChanges renamed;
    renamed.name = QStringLiteral("South");
    const auto result = waitFor(client.instances().update(id, renamed, {}, this));
    QVERIFY(result);
    QCOMPARE(result->id, id);
    QCOMPARE(server.requests().last().body, QByteArray(R"({"name":"South"})"));
}

void TestRequests::getOfAnotherInstanceIsABadAnswer()
{
    ScriptedServer server(withToken([](const SeenRequest &) { return answer(200, R"({"id":"VZ2"})"); }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    const auto result = waitFor(client.instances().get(id, this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadAnswer);
}

void TestRequests::fieldErrorsReachTheCaller()
{
    ScriptedServer server(withToken([](const SeenRequest &) {
        return answer(422, R"({"message":"invalid","errors":[{"field":"webhook","message":"must be https"},
                               {"field":"events_subscribe","message":"unknown event"}]})");
    }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    const auto result = waitFor(client.instances().create(draft(), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QCOMPARE(result.error().fieldErrors.size(), 2);
    QCOMPARE(result.error().fieldErrors.value(QStringLiteral("webhook")), QStringLiteral("must be https"));
    QCOMPARE(result.error().fieldErrors.value(QStringLiteral("eventssubscribe")),
             QStringLiteral("unknown event"));
}

void TestRequests::answerThatIsNotJsonIsABadAnswer()
{
    ScriptedServer server(
        withToken([](const SeenRequest &) { return answer(200, "<html>", {}, "text/html"); }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    const auto result = waitFor(client.instances().create(draft(), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(outcomeOf(result.error()), Outcome::Unknown);
    QVERIFY(result.error().technical.contains(QLatin1String("text/html")));
}

void TestRequests::rawHeadNeedsNoBody()
{
    ScriptedServer server(withToken([](const SeenRequest &) {
        return Script{"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n", Script::End::KeepOpen, 0};
    }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    RawRequest raw;
    raw.verb = QStringLiteral("HEAD");
    raw.path = QStringLiteral("/instances/VZ1");
    const auto result = waitFor(client.raw(raw, this));
    QVERIFY2(result, qPrintable(result ? QString() : technicalText(result.error())));
    QCOMPARE(result->httpStatus, 200);
}

void TestRequests::secretsAreNotInErrors()
{
    Account account;
    ScriptedServer server([&](const SeenRequest &request) {
        if (request.path == "/token")
            return account(request);
        return answer(
            400,
            R"({"message":"bad canary-client-token canary-client-secret token-1 canary-instance-token"})",
            {{"X-Request-Id", "canary-client-secret"}});
    });
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    const auto result =
        waitFor(client.instances().restart(id, QStringLiteral("canary-instance-token"), this));
    QVERIFY(!result);
    const QString everything = technicalText(result.error()) + userText(result.error());
    QVERIFY(everything.contains(QLatin1String("bad [redacted]")));
    QVERIFY2(!everything.contains(QLatin1String("canary")), qPrintable(everything));
    QVERIFY2(!everything.contains(QLatin1String("token-1")), qPrintable(everything));
}

void TestRequests::instanceTokenIsSentWhenKnown()
{
    ScriptedServer server(withToken([](const SeenRequest &) { return answer(200, "{}"); }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    QVERIFY(waitFor(client.instances().restart(id, QStringLiteral("inst_1"), this)));
    QCOMPARE(server.requests().last().headers.value("x-instance-token"), QByteArray("inst_1"));
    QCOMPARE(server.requests().last().headers.value("authorization"),
             QByteArray("Bearer scripted-access-token"));
    QVERIFY(!server.requests().last().headers.contains("content-type"));
    QVERIFY(waitFor(client.instances().restart(id, {}, this)));
    QVERIFY(!server.requests().last().headers.contains("x-instance-token"));
}

void TestRequests::rawShowsEveryAnswer()
{
    ScriptedServer server(
        withToken([](const SeenRequest &) { return answer(503, "away", {}, "text/plain"); }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    RawRequest raw;
    raw.verb = QStringLiteral("post");
    raw.path = QStringLiteral("/instances/VZ1/session/disconnect?x=1");
    const auto result = waitFor(client.raw(raw, this));
    QVERIFY(result);
    QCOMPARE(result->httpStatus, 503);
    QCOMPARE(result->body, QByteArray("away"));
    QCOMPARE(server.requests().last().verb, QByteArray("POST"));
    QCOMPARE(server.requests().last().path, QByteArray("/instances/VZ1/session/disconnect?x=1"));
    QCOMPARE(callsBesideToken(server), 1);
}

Q_DECLARE_METATYPE(vzaps::test::Script)

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"

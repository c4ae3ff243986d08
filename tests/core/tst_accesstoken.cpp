// SPDX-License-Identifier: MIT
#include "core/scriptedaccount.h"

#include <QSignalSpy>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

//! Who signs in, when, and what a refused access token leads to.
class TestAccessToken final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiftyCallersShareOneToken();
    void shortLivedTokenIsRenewedInTime();
    void refusedTokenIsRenewedOnce();
    void fiftyRefusedCallersRenewOnce();
    void secondRefusalIsTold_data();
    void secondRefusalIsTold();
    void refusedCredentialsAreNotRepeated_data();
    void refusedCredentialsAreNotRepeated();
    void blankCredentialsAreNotSent();
    void credentialsAreTrimmed();
    void subscribeIsNotRepeatedAfter401();
    void changeIsRepeatedOnceAfter401_data();
    void changeIsRepeatedOnceAfter401();
    void tokenIsAskedForAgainAfterAnOutage();
    void failedTokenMeansNotSent();
    void signInCanBeCancelled();
};

void TestAccessToken::fiftyCallersShareOneToken()
{
    Account account;
    ScriptedServer server(std::ref(account));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    int good = 0;
    for (int i = 0; i < 50; ++i)
        client.instances().get(id, this)->onFinished(
            this, [&](const Result<Instance> &got) { good += got.has_value(); });
    QTRY_COMPARE(good, 50);
    QCOMPARE(server.count("/token"), 1);
    QCOMPARE(server.count("/instances/get"), 50);
    QVERIFY(waitFor(client.instances().get(id, this)));
    QCOMPARE(server.count("/token"), 1);
    QCOMPARE(server.requests().last().headers.value("authorization"), QByteArray("Bearer token-1"));
}

void TestAccessToken::shortLivedTokenIsRenewedInTime()
{
    Account account;
    account.expiresIn = "1"; // of which half is the margin
    ScriptedServer server(std::ref(account));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    QVERIFY(waitFor(client.instances().get(id, this)));
    QTRY_VERIFY(waitFor(client.instances().get(id, this)) && server.count("/token") == 2);
    QCOMPARE(server.requests().last().headers.value("authorization"), QByteArray("Bearer token-2"));
}

void TestAccessToken::refusedTokenIsRenewedOnce()
{
    Account account;
    account.refusals = 1;
    ScriptedServer server(std::ref(account));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    QSignalSpy refused(&client, &ApiClient::credentialsRefused);
    QVERIFY(waitFor(client.instances().get(id, this)));
    QCOMPARE(server.count("/token"), 2);
    QCOMPARE(server.count("/instances/get"), 2);
    QCOMPARE(server.requests().last().headers.value("authorization"), QByteArray("Bearer token-2"));
    QCOMPARE(refused.count(), 0);
}

void TestAccessToken::fiftyRefusedCallersRenewOnce()
{
    Account account;
    ScriptedServer server([&](const SeenRequest &request) {
        const bool old = request.headers.value("authorization") == "Bearer token-1";
        return old ? answer(401, "{}") : account(request);
    });
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    int good = 0;
    for (int i = 0; i < 50; ++i)
        client.instances().get(id, this)->onFinished(
            this, [&](const Result<Instance> &got) { good += got.has_value(); });
    QTRY_COMPARE(good, 50);
    QCOMPARE(server.count("/token"), 2);
    QCOMPARE(server.count("/instances/get"), 100);
}

void TestAccessToken::secondRefusalIsTold_data()
{
    QTest::addColumn<bool>("read");
    QTest::newRow("read") << true;
    QTest::newRow("change") << false;
}

void TestAccessToken::secondRefusalIsTold()
{
    QFETCH(bool, read);
    Account account;
    account.refusals = 99;
    ScriptedServer server(std::ref(account));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    QSignalSpy refused(&client, &ApiClient::credentialsRefused);
    const auto result =
        waitFor(read ? client.instances().get(id, this) : client.instances().create(draft(), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(outcomeOf(result.error()), Outcome::Rejected);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(server.count("/token"), 2);
    QCOMPARE(callsBesideToken(server), 2);
}

void TestAccessToken::refusedCredentialsAreNotRepeated_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 422})
        QTest::addRow("%d", status) << status;
}

void TestAccessToken::refusedCredentialsAreNotRepeated()
{
    QFETCH(int, status);
    ScriptedServer server([&](const SeenRequest &) { return answer(status, R"({"error":"wrong secret"})"); });
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    QSignalSpy refused(&client, &ApiClient::credentialsRefused);
    const auto result = waitFor(client.instances().create(draft(), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadCredentials);
    QCOMPARE(result.error().serverText, QStringLiteral("wrong secret"));
    QCOMPARE(outcomeOf(result.error()), Outcome::NotSent);
    QCOMPARE(server.requests().size(), 1);
    QTRY_COMPARE(refused.count(), 1);
}

void TestAccessToken::blankCredentialsAreNotSent()
{
    ScriptedServer server([](const SeenRequest &) { return answer(200, "{}"); });
    for (const Credentials &credentials :
         {Credentials{}, Credentials{QStringLiteral(" "), QStringLiteral("x")},
          Credentials{QStringLiteral("x"), QStringLiteral("\n")}}) {
        ApiClient client(server.url(), credentials, quickLimits());
        const auto result = waitFor(client.instances().get(id, this));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::MissingCredentials);
        QCOMPARE(outcomeOf(result.error()), Outcome::NotSent);
    }
    QCOMPARE(server.connections(), 0);
}

void TestAccessToken::credentialsAreTrimmed()
{
    Account account;
    ScriptedServer server(std::ref(account));
    ApiClient client(server.url(), {QStringLiteral(" canary-token\n"), QStringLiteral("\tcanary-secret ")},
                     quickLimits());
    QVERIFY(waitFor(client.instances().get(id, this)));
    QCOMPARE(server.requests().first().body,
             QByteArray(R"({"client_secret":"canary-secret","client_token":"canary-token"})"));
    QCOMPARE(server.requests().last().headers.value("x-client-token"), QByteArray("canary-token"));
    QVERIFY(!server.requests().first().headers.contains("authorization"));
}

void TestAccessToken::subscribeIsNotRepeatedAfter401()
{
    Account account;
    account.refusals = 1;
    ScriptedServer server(std::ref(account));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    QSignalSpy refused(&client, &ApiClient::credentialsRefused);
    const auto result = waitFor(client.billing().subscribe(id, this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(server.count("/instances/VZ1/subscribe"), 1);
    QCOMPARE(server.count("/token"), 1);
    // The old token is not used again.
    account.good = answer(200, R"({"mode":"direct","subscription_id":"sub_1"})");
    QVERIFY(waitFor(client.billing().subscribe(id, this)));
    QCOMPARE(server.count("/token"), 2);
    QCOMPARE(server.requests().last().headers.value("authorization"), QByteArray("Bearer token-2"));
    QCOMPARE(refused.count(), 0);
}

void TestAccessToken::changeIsRepeatedOnceAfter401_data()
{
    QTest::addColumn<Change>("change");
    for (const auto &[name, change] : changes()) {
        if (qstrcmp(name, "subscribe") != 0)
            QTest::newRow(name) << change;
    }
}

void TestAccessToken::changeIsRepeatedOnceAfter401()
{
    QFETCH(Change, change);
    Account account;
    account.refusals = 1;
    ScriptedServer server(std::ref(account));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    QVERIFY(change(client, this));
    QCOMPARE(callsBesideToken(server), 2);
    QCOMPARE(server.requests().first().path, QByteArray("/token"));
    QCOMPARE(server.requests().at(1).body, server.requests().last().body);
    QCOMPARE(server.requests().at(1).path, server.requests().last().path);
}

void TestAccessToken::tokenIsAskedForAgainAfterAnOutage()
{
    int calls = 0;
    Account account;
    ScriptedServer server(
        [&](const SeenRequest &request) { return ++calls < 3 ? answer(503, "{}") : account(request); });
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    QVERIFY(waitFor(client.instances().create(draft(), this)));
    QCOMPARE(server.count("/token"), 3);
    QCOMPARE(server.count("/instances/create"), 1);
}

void TestAccessToken::failedTokenMeansNotSent()
{
    ScriptedServer server([](const SeenRequest &) { return drop(); });
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    QSignalSpy refused(&client, &ApiClient::credentialsRefused);
    const auto result = waitFor(client.billing().subscribe(id, this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(outcomeOf(result.error()), Outcome::NotSent);
    QCOMPARE(callsBesideToken(server), 0);
    QCOMPARE(refused.count(), 0);
}

void TestAccessToken::signInCanBeCancelled()
{
    ScriptedServer server([](const SeenRequest &) { return Script{{}, Script::End::Hang, 0}; });
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    Call<Nothing> *call = client.checkSignIn(this);
    QTRY_COMPARE(server.requests().size(), 1);
    QSignalSpy finished(call, &ApiCall::finished);
    call->cancel();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!call->result());
    QCOMPARE(call->result().error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestAccessToken)
#include "tst_accesstoken.moc"

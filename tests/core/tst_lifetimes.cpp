// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "api/instancesapi.h"
#include "core/clients.h"
#include "support/scriptedserver.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

//! How far a call has come when something is deleted.
enum class Stage { JustMade, WaitingForToken, InFlight, BetweenAttempts };

const QString id = QStringLiteral("VZ1");

//! Hangs, or fails once, so that a call stays in the stage.
ScriptedServer::Handler stuckAt(Stage stage)
{
    const Script hang{{}, Script::End::Hang, 0};
    return [stage, hang](const SeenRequest &request) {
        if (request.path == "/token")
            return stage == Stage::WaitingForToken
                ? hang
                : answer(200, R"({"access_token":"scripted","expires_in":3600})");
        return stage == Stage::BetweenAttempts ? answer(503, "{}") : hang;
    };
}

TransportLimits longPauses()
{
    TransportLimits limits = quickLimits();
    limits.retryBaseMs = 600'000;
    limits.retryCapMs = 600'000;
    return limits;
}

bool isStuck(const ScriptedServer &server, Stage stage)
{
    switch (stage) {
    case Stage::JustMade:
        return true;
    case Stage::WaitingForToken:
        return server.count("/token") == 1;
    case Stage::InFlight:
    case Stage::BetweenAttempts:
        return server.requests().size() == 2;
    }
    return false;
}

void stages()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("change");
    for (const bool change : {false, true}) {
        const char *kind = change ? "change" : "read";
        QTest::addRow("%s, just made", kind) << Stage::JustMade << change;
        QTest::addRow("%s, waiting for the token", kind) << Stage::WaitingForToken << change;
        QTest::addRow("%s, in flight", kind) << Stage::InFlight << change;
    }
    QTest::newRow("read, between attempts") << Stage::BetweenAttempts << false;
}

Call<Instance> *start(ApiClient &client, bool change, QObject *owner)
{
    InstanceDraft draft;
    draft.name = QStringLiteral("North");
    return change ? client.instances().create(draft, owner) : client.instances().get(id, owner);
}

//! Gives every late event its chance: another exchange goes all the way round.
void letThingsHappen()
{
    ScriptedServer server(withToken([](const SeenRequest &) { return answer(200, R"({"id":"VZ1"})"); }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    QObject owner;
    for (int i = 0; i < 3; ++i)
        QVERIFY(waitFor(client.instances().get(id, &owner)));
}

} // namespace

//! Whatever is deleted while calls are under way: nobody is called back, nothing is touched that is gone.
//! Worth most in a build with sanitizers.
class TestLifetimes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deletedOwnerIsNotCalled_data() { stages(); }
    void deletedOwnerIsNotCalled();
    void deletedContextIsNotCalled_data() { stages(); }
    void deletedContextIsNotCalled();
    void deletedClientEndsItsCalls_data() { stages(); }
    void deletedClientEndsItsCalls();
    void cancelledCallFinishesOnce_data() { stages(); }
    void cancelledCallFinishesOnce();
    void clientMayBeDeletedByItsAnswer();
    void clientMayBeDeletedWhenItRefuses_data();
    void clientMayBeDeletedWhenItRefuses();
    void callMadeWhileAnotherEndsWorks();
};

void TestLifetimes::deletedOwnerIsNotCalled()
{
    QFETCH(Stage, stage);
    QFETCH(bool, change);
    ScriptedServer server(stuckAt(stage));
    ApiClient client(server.url(), canaryCredentials(), longPauses());
    auto owner = std::make_unique<QObject>();
    bool called = false;
    start(client, change, owner.get())->onFinished(this, [&](const Result<Instance> &) { called = true; });
    QTRY_VERIFY(isStuck(server, stage));
    QCoreApplication::processEvents();
    owner.reset();
    letThingsHappen();
    QVERIFY(!called);
    // The client is as good as before.
    server.setHandler(withToken([](const SeenRequest &) { return answer(200, R"({"id":"VZ1"})"); }));
    if (stage != Stage::WaitingForToken)
        QVERIFY(waitFor(client.instances().get(id, this)));
}

void TestLifetimes::deletedContextIsNotCalled()
{
    QFETCH(Stage, stage);
    QFETCH(bool, change);
    ScriptedServer server(stuckAt(stage));
    ApiClient client(server.url(), canaryCredentials(), longPauses());
    auto context = std::make_unique<QObject>();
    QObject owner;
    bool called = false;
    Call<Instance> *call = start(client, change, &owner);
    call->onFinished(context.get(), [&](const Result<Instance> &) { called = true; });
    QTRY_VERIFY(isStuck(server, stage));
    context.reset();
    QSignalSpy finished(call, &ApiCall::finished);
    call->cancel();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!called);
}

void TestLifetimes::deletedClientEndsItsCalls()
{
    QFETCH(Stage, stage);
    QFETCH(bool, change);
    ScriptedServer server(stuckAt(stage));
    auto client = std::make_unique<ApiClient>(server.url(), canaryCredentials(), longPauses());
    QObject owner;
    bool called = false;
    QPointer<Call<Instance>> call = start(*client, change, &owner);
    call->onFinished(this, [&](const Result<Instance> &) { called = true; });
    QTRY_VERIFY(isStuck(server, stage));
    QCoreApplication::processEvents();
    client.reset();
    letThingsHappen();
    QVERIFY(!called);
    QTRY_COMPARE(server.openConnections(), 0); // nothing is left on the wire
    QVERIFY(call);
    call->cancel(); // still harmless
    letThingsHappen();
}

void TestLifetimes::cancelledCallFinishesOnce()
{
    QFETCH(Stage, stage);
    QFETCH(bool, change);
    ScriptedServer server(stuckAt(stage));
    ApiClient client(server.url(), canaryCredentials(), longPauses());
    int finished = 0;
    ApiError error;
    Call<Instance> *call = start(client, change, this);
    call->onFinished(this, [&](const Result<Instance> &result) {
        ++finished;
        error = result.error();
    });
    QTRY_VERIFY(isStuck(server, stage));
    QCoreApplication::processEvents();
    const bool handedOver = call->handedOver();
    call->cancel();
    call->cancel();
    QCOMPARE(finished, 0);
    QTRY_COMPARE(finished, 1);
    QCOMPARE(error.kind, ErrorKind::Cancelled);
    QCOMPARE(error.handedOver, handedOver);
    const bool early = stage == Stage::WaitingForToken;
    if (early || stage == Stage::InFlight)
        QCOMPARE(outcomeOf(error), early ? Outcome::Cancelled : Outcome::Unknown);
    letThingsHappen();
    QCOMPARE(finished, 1);
}

void TestLifetimes::clientMayBeDeletedByItsAnswer()
{
    ScriptedServer server(withToken([](const SeenRequest &) { return answer(200, R"({"id":"VZ1"})"); }));
    auto client = std::make_unique<ApiClient>(server.url(), canaryCredentials(), quickLimits());
    QObject owner;
    int answers = 0;
    for (int i = 0; i < 10; ++i) {
        start(*client, i % 2, &owner)->onFinished(this, [&](const Result<Instance> &) {
            ++answers;
            client.reset();
        });
    }
    QTRY_VERIFY(answers > 0);
    letThingsHappen();
    QVERIFY(answers >= 1 && answers <= 10);
}

void TestLifetimes::clientMayBeDeletedWhenItRefuses_data()
{
    QTest::addColumn<int>("tokenStatus");
    QTest::addColumn<bool>("change");
    QTest::newRow("credentials refused, read") << 401 << false;
    QTest::newRow("credentials refused, change") << 401 << true;
    QTest::newRow("two tokens refused, read") << 200 << false;
    QTest::newRow("two tokens refused, change") << 200 << true;
}

void TestLifetimes::clientMayBeDeletedWhenItRefuses()
{
    QFETCH(int, tokenStatus);
    QFETCH(bool, change);
    ScriptedServer server([&](const SeenRequest &request) {
        return answer(request.path == "/token" ? tokenStatus : 401,
                      R"({"access_token":"scripted","expires_in":3600})");
    });
    auto client = std::make_unique<ApiClient>(server.url(), canaryCredentials(), quickLimits());
    QObject otherOwner;
    auto owner = std::make_unique<QObject>();
    connect(client.get(), &ApiClient::credentialsRefused, this, [&] {
        owner.reset();
        client.reset();
    });
    (void)start(*client, change, owner.get());
    (void)start(*client, change, &otherOwner);
    QTRY_VERIFY(!client);
    letThingsHappen();
}

void TestLifetimes::callMadeWhileAnotherEndsWorks()
{
    ScriptedServer server(withToken([](const SeenRequest &) { return answer(200, R"({"id":"VZ1"})"); }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    int left = 20;
    std::function<void()> next = [&] {
        client.instances().get(id, this)->onFinished(this, [&](const Result<Instance> &result) {
            QVERIFY(result);
            if (--left > 0)
                next();
        });
    };
    next();
    QTRY_COMPARE(left, 0);
    QCOMPARE(server.count("/token"), 1);
}

QTEST_GUILESS_MAIN(TestLifetimes)
#include "tst_lifetimes.moc"

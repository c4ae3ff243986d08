// SPDX-License-Identifier: MIT
#include "accounts/accountmanager.h"
#include "accounts/scriptedsecretstore.h"
#include "accounts/sessionsecretstore.h"
#include "core/clients.h"
#include "fleet/accountreader.h"
#include "fleet/allaccounts.h"
#include "fleet/fleetcache.h"
#include "fleet/instancetablemodel.h"
#include "support/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vzaps;
using namespace vzaps::test;
using State = AccountReader::State;

namespace {

const Script hang{{}, Script::End::Hang, 0};

//! A page of two instances whose names and ids begin with the server's own word.
QByteArray pageOf(const QByteArray &word)
{
    return R"({"page":1,"size":100,"total":2,"total_pages":1,"content":[{"id":"VZ1","name":")" + word
        + R"( 1"},{"id":"VZ2","name":")" + word + R"( 2"}]})";
}

ScriptedServer::Handler giving(const QByteArray &word)
{
    return withToken([word](const SeenRequest &) { return answer(200, pageOf(word)); });
}

bool isToldOf(const ScriptedServer &server, const QByteArray &text)
{
    return std::any_of(
        server.requests().begin(), server.requests().end(), [&text](const SeenRequest &request) {
            return request.body.contains(text) || request.headers.value("authorization").contains(text);
        });
}

} // namespace

//! One account's trouble stays its own.
class TestAllAccounts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachAccountIsReadWithItsOwnCredentials();
    void nothingIsAskedBeforeTheFirstRefresh();
    void failingAccountHidesNoOther();
    void slowAccountHoldsUpNoOther();
    void lockedAccountSaysWhyAndIsNotAskedFor();
    void newCredentialsAreUsed();
    void fewAccountsAreReadAtOnce();
    void serverThatAsksToWaitDoesNotHoldTheTurn();
    void removedAccountEndsItsCallsWhileItLoads();
    void lateCredentialsOfARemovedAccountGoNowhere();
    void lateAnswersDieWithTheirOwner();
    void accountAtAnotherAddressIsReadAnew();
    void hiddenAsksForNothing();
    void refreshReadsWhatFailedAgain();
    void lastKnownListIsThereWithoutAnAnswer();

private:
    QUuid add(const ScriptedServer &server, const QString &name);
    [[nodiscard]] const AccountReader &reader(QUuid id) const;
    [[nodiscard]] QStringList names() const;
    void start(FleetCache *cache = nullptr);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<SecretScript> m_script;
    std::unique_ptr<AccountManager> m_accounts;
    std::unique_ptr<AllAccounts> m_all;
};

void TestAllAccounts::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_script = std::make_shared<SecretScript>();
    m_accounts = std::make_unique<AccountManager>(std::make_unique<ProfileStore>(m_dir->path()),
                                                  std::make_unique<ScriptedSecretStore>(m_script),
                                                  std::make_unique<SessionSecretStore>());
    m_accounts->load();
}

void TestAllAccounts::cleanup()
{
    m_all.reset();
    m_accounts.reset();
}

QUuid TestAllAccounts::add(const ScriptedServer &server, const QString &name)
{
    AccountProfile profile;
    profile.id = QUuid::createUuid();
    profile.name = name;
    profile.serverAddress = server.url();
    const qsizetype before = m_accounts->profiles().size();
    (void)m_accounts->add(profile, {u"token-of-"_s + name, u"secret-of-"_s + name}, KeepWhere::Keychain,
                          this);
    (void)QTest::qWaitFor([&] { return m_accounts->profiles().size() > before; });
    return profile.id;
}

const AccountReader &TestAllAccounts::reader(QUuid id) const
{
    for (const auto &one : m_all->readers()) {
        if (one->profile().id == id)
            return *one;
    }
    qFatal("there is no such reader");
}

QStringList TestAllAccounts::names() const
{
    QStringList names;
    for (int row = 0; row < m_all->model().rowCount(); ++row)
        names << m_all->model().instanceAt(row).name;
    names.sort();
    return names;
}

void TestAllAccounts::start(FleetCache *cache)
{
    m_all = std::make_unique<AllAccounts>(*m_accounts, ClientOptions(quickLimits()), cache);
    m_all->refresh();
}

void TestAllAccounts::eachAccountIsReadWithItsOwnCredentials()
{
    ScriptedServer one(giving("one"));
    ScriptedServer two(giving("two"));
    const QUuid a = add(one, u"A"_s);
    const QUuid b = add(two, u"B"_s);
    start();
    QTRY_VERIFY(m_all->isComplete());
    QTRY_COMPARE(names(), (QStringList{u"one 1"_s, u"one 2"_s, u"two 1"_s, u"two 2"_s}));
    QVERIFY(isToldOf(one, "secret-of-A") && !isToldOf(one, "secret-of-B"));
    QVERIFY(isToldOf(two, "secret-of-B") && !isToldOf(two, "secret-of-A"));
    QCOMPARE(m_all->model().find({a, u"VZ1"_s})->name, u"one 1"_s);
    QCOMPARE(m_all->model().find({b, u"VZ1"_s})->name, u"two 1"_s);
    for (const ScriptedServer *server : {&one, &two}) {
        QCOMPARE(server->requests().size(), 2); // the token and one page: nothing else is ever sent
        QCOMPARE(server->count("/instances/list"), 1);
    }
}

void TestAllAccounts::nothingIsAskedBeforeTheFirstRefresh()
{
    ScriptedServer server(giving("one"));
    const QUuid id = add(server, u"A"_s);
    m_script->calls.clear();
    m_all = std::make_unique<AllAccounts>(*m_accounts, ClientOptions(quickLimits()), nullptr);
    QTest::qWait(50);
    QVERIFY(m_script->calls.isEmpty());
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(reader(id).state(), State::Waiting);
}

void TestAllAccounts::failingAccountHidesNoOther()
{
    ScriptedServer good(giving("good"));
    ScriptedServer bad(withToken([](const SeenRequest &) { return answer(500, "{}"); }));
    const QUuid a = add(bad, u"A"_s);
    const QUuid b = add(good, u"B"_s);
    start();
    QTRY_COMPARE(reader(a).state(), State::Failed);
    QTRY_COMPARE(reader(b).state(), State::Complete);
    QCOMPARE(reader(a).error()->kind, ErrorKind::ServerFailed);
    QTRY_COMPARE(names(), (QStringList{u"good 1"_s, u"good 2"_s}));
    QVERIFY(!m_all->isComplete());
    QVERIFY(!m_all->isReading());
}

void TestAllAccounts::slowAccountHoldsUpNoOther()
{
    ScriptedServer good(giving("good"));
    ScriptedServer slow(withToken([](const SeenRequest &) { return hang; }));
    const QUuid a = add(slow, u"A"_s);
    const QUuid b = add(good, u"B"_s);
    start();
    QTRY_COMPARE(reader(b).state(), State::Complete);
    QCOMPARE(reader(a).state(), State::Reading);
    QTRY_COMPARE(names().size(), 2);
    QVERIFY(m_all->isReading());
}

void TestAllAccounts::lockedAccountSaysWhyAndIsNotAskedFor()
{
    ScriptedServer one(giving("one"));
    ScriptedServer two(giving("two"));
    const QUuid a = add(one, u"A"_s);
    const QUuid b = add(two, u"B"_s);
    m_script->failNext(u"read client_token"_s, SecretScript::Kind::Denied);
    start();
    QTRY_COMPARE(reader(a).state(), State::Locked);
    QTRY_COMPARE(reader(b).state(), State::Complete);
    QCOMPARE(reader(a).secretError()->kind, SecretError::Kind::Denied);
    QVERIFY(one.requests().isEmpty());
    QTRY_COMPARE(names().size(), 2);
    m_all->refresh();
    QTRY_COMPARE(reader(a).state(), State::Complete);
}

void TestAllAccounts::newCredentialsAreUsed()
{
    ScriptedServer server([](const SeenRequest &request) {
        if (request.path == "/token")
            return request.body.contains("better") ? answer(200, R"({"access_token":"t","expires_in":3600})")
                                                   : answer(401, R"({"message":"wrong"})");
        return answer(200, pageOf("one"));
    });
    const QUuid id = add(server, u"A"_s);
    start();
    QTRY_COMPARE(reader(id).state(), State::Failed);
    auto *changed = m_accounts->update(*m_accounts->profile(id), Credentials{u"better"_s, u"better"_s},
                                       KeepWhere::Keychain, this);
    bool done = false;
    changed->onFinished(this, [&](const auto &result) {
        done = result.has_value();
        m_all->reopen(id);
    });
    QTRY_VERIFY(done);
    QTRY_COMPARE(reader(id).state(), State::Complete);
    QTRY_COMPARE(names().size(), 2);
}

void TestAllAccounts::fewAccountsAreReadAtOnce()
{
    constexpr int many = AllAccounts::mostAtOnce + 3;
    std::vector<std::unique_ptr<ScriptedServer>> servers;
    for (int i = 0; i < many; ++i) {
        servers.push_back(
            std::make_unique<ScriptedServer>(withToken([](const SeenRequest &) { return hang; })));
        add(*servers.back(), u"A%1"_s.arg(i));
    }
    start();
    const auto asked = [&servers] {
        return std::count_if(servers.begin(), servers.end(),
                             [](const auto &server) { return server->count("/instances/list") > 0; });
    };
    QTRY_COMPARE(asked(), AllAccounts::mostAtOnce);
    QTest::qWait(100);
    QCOMPARE(asked(), AllAccounts::mostAtOnce);
    QCOMPARE(m_all->readers().back()->state(), State::Waiting);
    // The turn goes on when one of them is removed.
    (void)m_accounts->remove(m_accounts->profiles().first().id, this);
    QTRY_COMPARE(asked(), AllAccounts::mostAtOnce + 1);
}

void TestAllAccounts::serverThatAsksToWaitDoesNotHoldTheTurn()
{
    std::vector<std::unique_ptr<ScriptedServer>> servers;
    for (int i = 0; i < AllAccounts::mostAtOnce; ++i) {
        servers.push_back(std::make_unique<ScriptedServer>(withToken([](const SeenRequest &) {
            return answer(429, "{}", {{"Retry-After", "600"}});
        })));
        add(*servers.back(), u"A%1"_s.arg(i));
    }
    ScriptedServer good(giving("good"));
    const QUuid last = add(good, u"Z"_s);
    start();
    QTRY_COMPARE(reader(last).state(), State::Complete);
    QTRY_VERIFY(m_all->readers().front()->waitingUntil().isValid());
    QCOMPARE(m_all->readers().front()->state(), State::Reading);
}

void TestAllAccounts::removedAccountEndsItsCallsWhileItLoads()
{
    // The first page arrives, the others hang.
    ScriptedServer server(withToken([](const SeenRequest &request) {
        QByteArray page = pageOf("going");
        page.replace(R"("total_pages":1)", R"("total_pages":5)");
        return request.body.contains(R"("page":1,)") || request.body.contains(R"("page":1})")
            ? answer(200, page)
            : hang;
    }));
    ScriptedServer good(giving("good"));
    const QUuid a = add(server, u"A"_s);
    add(good, u"B"_s);
    start();
    QTRY_COMPARE(names().size(), 4);
    QTRY_VERIFY(server.count("/instances/list") > 1);
    (void)m_accounts->remove(a, this);
    QCOMPARE(m_all->readers().size(), size_t(1));
    QCOMPARE(names(), (QStringList{u"good 1"_s, u"good 2"_s}));
    QTRY_COMPARE(server.openConnections(), 0);
    const qsizetype before = server.requests().size();
    m_all->refresh();
    QTRY_VERIFY(m_all->isComplete() && !m_all->isReading());
    QCOMPARE(server.requests().size(), before);
}

void TestAllAccounts::lateCredentialsOfARemovedAccountGoNowhere()
{
    ScriptedServer server(giving("one"));
    const QUuid id = add(server, u"A"_s);
    m_script->hold = true;
    start();
    QTRY_COMPARE(m_script->held.size(), 1);
    QCOMPARE(reader(id).state(), State::Opening);
    (void)m_accounts->remove(id, this);
    QVERIFY(m_all->readers().empty());
    m_script->release();
    QTest::qWait(100);
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(m_all->model().rowCount(), 0);
}

void TestAllAccounts::lateAnswersDieWithTheirOwner()
{
    Script late = answer(200, pageOf("late"));
    late.dripMs = 2;
    ScriptedServer server(withToken([late](const SeenRequest &) { return late; }));
    add(server, u"A"_s);
    start();
    QTRY_COMPARE(server.count("/instances/list"), 1);
    m_all.reset();
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestAllAccounts::accountAtAnotherAddressIsReadAnew()
{
    ScriptedServer before(giving("before"));
    ScriptedServer after(giving("after"));
    const QUuid id = add(before, u"A"_s);
    start();
    QTRY_COMPARE(names().size(), 2);
    AccountProfile moved = *m_accounts->profile(id);
    moved.serverAddress = after.url();
    (void)m_accounts->update(moved, std::nullopt, KeepWhere::Keychain, this);
    QTRY_COMPARE(names(), (QStringList{u"after 1"_s, u"after 2"_s}));
    AccountProfile renamed = moved;
    renamed.name = u"Other name"_s;
    (void)m_accounts->update(renamed, std::nullopt, KeepWhere::Keychain, this);
    QCOMPARE(m_all->model().accountName(id), u"Other name"_s);
    QCOMPARE(after.count("/instances/list"), 1); // a name is no reason to read
}

void TestAllAccounts::hiddenAsksForNothing()
{
    ScriptedServer server(giving("one"));
    const QUuid id = add(server, u"A"_s);
    m_all = std::make_unique<AllAccounts>(*m_accounts, ClientOptions(quickLimits()), nullptr);
    m_all->setHidden(true);
    m_all->refresh();
    QTest::qWait(100);
    QVERIFY(server.requests().isEmpty());
    m_all->setHidden(false);
    QTRY_COMPARE(reader(id).state(), State::Complete);
}

void TestAllAccounts::refreshReadsWhatFailedAgain()
{
    ScriptedServer server(withToken([](const SeenRequest &) { return answer(500, "{}"); }));
    const QUuid id = add(server, u"A"_s);
    start();
    QTRY_COMPARE(reader(id).state(), State::Failed);
    QCOMPARE(reader(id).failures(), 1);
    server.setHandler(giving("one"));
    m_all->refresh();
    QTRY_COMPARE(reader(id).state(), State::Complete);
    QCOMPARE(reader(id).failures(), 0);
    QVERIFY(reader(id).completedAt().isValid());
}

void TestAllAccounts::lastKnownListIsThereWithoutAnAnswer()
{
    FleetCache cache(m_dir->path());
    ScriptedServer server(giving("known"));
    const QUuid id = add(server, u"A"_s);
    start(&cache);
    QTRY_COMPARE(names().size(), 2);
    QTRY_VERIFY(QFile::exists(cache.filePath(id)));
    m_all.reset();

    server.setHandler(withToken([](const SeenRequest &) { return answer(500, "{}"); }));
    start(&cache);
    QTRY_COMPARE(reader(id).state(), State::Failed);
    QTRY_COMPARE(names().size(), 2);
    QVERIFY(reader(id).lastKnownAt().isValid());
    QVERIFY(!reader(id).completedAt().isValid());
    QVERIFY(m_all->model().index(0, 0).data(InstanceTableModel::StaleRole).toBool());
}

QTEST_GUILESS_MAIN(TestAllAccounts)
#include "tst_allaccounts.moc"

// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "api/billingapi.h"
#include "api/instancesapi.h"
#include "sandbox/sandbox.h"
#include "support/waiting.h"

#include <QTest>

using namespace vzaps;
using test::waitFor;

Q_DECLARE_METATYPE(vzaps::sandbox::Style)

namespace {

QUrl addressOf(const sandbox::Sandbox &sandbox)
{
    return QUrl(QString::fromStdString(sandbox.baseUrl()) + QLatin1Char('/'));
}

Credentials credentialsOf(const sandbox::Sandbox &sandbox)
{
    return {QString::fromStdString(sandbox.clientToken()), QString::fromStdString(sandbox.clientSecret())};
}

TransportLimits quick()
{
    TransportLimits limits;
    limits.retryBaseMs = 5;
    limits.retryCapMs = 20;
    return limits;
}

} // namespace

//! Every operation, against an implementation of the contract that shares no code with the client, in each of
//! the forms that sources of the contract show.
class TestContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void signsIn();
    void wrongSecretIsBadCredentials();
    void listsEveryPageOnce();
    void searchesByName();
    void getsWhatTheListShows();
    void unknownIdIsNotFound();
    void createsWithEverySetting();
    void shortNameIsRefusedWithAReason();
    void badWebhookIsRefusedAtItsField();
    void updatesOnlyWhatChanged();
    void restarts();
    void deletes();
    void subscribesThroughCheckout();
    void subscribesWithACard();
    void cancelsAndResumes();
    void expiredTokenIsRenewed();
    void rawRequestShowsTheAnswer();
    void serverErrorIsToldAfterThreeReads();

private:
    [[nodiscard]] QString anyId() const;
    [[nodiscard]] QString idWith(const std::function<bool(const sandbox::InstanceRecord &)> &wanted) const;
    [[nodiscard]] bool has(sandbox::Effect::Kind kind, const QString &id) const;

    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
};

void TestContract::initTestCase_data()
{
    QTest::addColumn<sandbox::Style>("style");
    QTest::newRow("bare") << sandbox::Style::Bare;
    QTest::newRow("envelope") << sandbox::Style::Envelope;
    QTest::newRow("camel") << sandbox::Style::Camel;
}

void TestContract::init()
{
    QFETCH_GLOBAL(sandbox::Style, style);
    sandbox::Options options;
    options.instances = 45;
    options.seed = 7;
    options.style = style;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    QVERIFY(m_sandbox->start());
    m_client = std::make_unique<ApiClient>(addressOf(*m_sandbox), credentialsOf(*m_sandbox), quick());
}

void TestContract::cleanup()
{
    m_client.reset();
    m_sandbox.reset();
}

QString TestContract::anyId() const
{
    return QString::fromStdString(m_sandbox->instanceIds().at(3));
}

QString TestContract::idWith(const std::function<bool(const sandbox::InstanceRecord &)> &wanted) const
{
    for (const std::string &id : m_sandbox->instanceIds()) {
        if (wanted(*m_sandbox->instance(id)))
            return QString::fromStdString(id);
    }
    return {};
}

bool TestContract::has(sandbox::Effect::Kind kind, const QString &id) const
{
    const auto effects = m_sandbox->effects();
    return effects.size() == 1 && effects.front().kind == kind
        && QString::fromStdString(effects.front().instanceId) == id;
}

void TestContract::signsIn()
{
    QVERIFY(waitFor(m_client->checkSignIn(this)).has_value());
    QCOMPARE(m_sandbox->requestCount("createToken"), 1);
}

void TestContract::wrongSecretIsBadCredentials()
{
    ApiClient client(addressOf(*m_sandbox),
                     {QStringLiteral("demo-client-token"), QStringLiteral("wrong-secret")}, quick());
    const auto result = waitFor(client.checkSignIn(this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadCredentials);
    QCOMPARE(m_sandbox->requestCount("createToken"), 1);
}

void TestContract::listsEveryPageOnce()
{
    QSet<QString> ids;
    ListQuery query;
    query.size = 20;
    for (query.page = 1; query.page <= 3; ++query.page) {
        const auto page = waitFor(m_client->instances().list(query, this));
        QVERIFY2(page, qPrintable(page ? QString() : technicalText(page.error())));
        QCOMPARE(page->total, std::optional<qint64>(45));
        QCOMPARE(page->totalPages, std::optional<qint64>(3));
        QCOMPARE(page->rejectedRecords, 0);
        QCOMPARE(page->instances.size(), query.page < 3 ? 20 : 5);
        for (const Instance &instance : page->instances) {
            QVERIFY2(!instance.odd, qPrintable(instance.id));
            ids.insert(instance.id);
        }
    }
    QCOMPARE(ids.size(), 45);
}

void TestContract::searchesByName()
{
    const auto record = *m_sandbox->instance(anyId().toStdString());
    ListQuery query;
    query.search = QString::fromStdString(record.name).left(200);
    const auto page = waitFor(m_client->instances().list(query, this));
    QVERIFY(page);
    QVERIFY(!page->instances.isEmpty());
    QVERIFY(page->instances.size() < 45);
    for (const Instance &instance : page->instances)
        QVERIFY(instance.name.contains(query.search, Qt::CaseInsensitive));
}

void TestContract::getsWhatTheListShows()
{
    const auto page = waitFor(m_client->instances().list({}, this));
    QVERIFY(page);
    for (qsizetype row : {0, 11, 33}) {
        const Instance &listed = page->instances.at(row);
        const auto got = waitFor(m_client->instances().get(listed.id, this));
        QVERIFY(got);
        QCOMPARE(*got, listed);
        const auto record = *m_sandbox->instance(listed.id.toStdString());
        QCOMPARE(got->name, QString::fromStdString(record.name));
        QCOMPARE(got->connected, record.connected);
        QCOMPARE(got->billingStatus, QString::fromStdString(record.billingStatus));
        QCOMPARE(got->createdAt.toSecsSinceEpoch(), record.createdAt);
    }
}

void TestContract::unknownIdIsNotFound()
{
    const auto result =
        waitFor(m_client->instances().get(QStringLiteral("VZNOSUCHINSTANCE0000000000"), this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QVERIFY(!result.error().requestId.isEmpty());
}

void TestContract::createsWithEverySetting()
{
    const InstanceDraft draft{QStringLiteral("Loja Nova"),
                              QStringLiteral("https://hooks.example.org/x"),
                              {QStringLiteral("Message"), QStringLiteral("Connected")},
                              true,
                              true};
    const auto created = waitFor(m_client->instances().create(draft, this));
    QVERIFY2(created, qPrintable(created ? QString() : technicalText(created.error())));
    QVERIFY(!created->token.isEmpty());
    QVERIFY(has(sandbox::Effect::Kind::Created, created->id));
    const auto record = *m_sandbox->instance(created->id.toStdString());
    QCOMPARE(record.name, std::string("Loja Nova"));
    QCOMPARE(record.webhook, std::optional<std::string>("https://hooks.example.org/x"));
    QCOMPARE(record.events, (std::vector<std::string>{"Message", "Connected"}));
    QVERIFY(record.rejectCalls && record.autoReadMessages);
    QCOMPARE(draftOf(*created), draft);
}

void TestContract::shortNameIsRefusedWithAReason()
{
    InstanceDraft draft;
    draft.name = QStringLiteral("ab");
    const auto result = waitFor(m_client->instances().create(draft, this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QCOMPARE(outcomeOf(result.error()), Outcome::Rejected);
    QVERIFY(!result.error().serverText.isEmpty());
    QVERIFY(m_sandbox->effects().empty());
}

void TestContract::badWebhookIsRefusedAtItsField()
{
    QFETCH_GLOBAL(sandbox::Style, style);
    InstanceDraft draft;
    draft.name = QStringLiteral("Loja");
    draft.webhook = QStringLiteral("ftp://example.org/x");
    const auto result = waitFor(m_client->instances().create(draft, this));
    QVERIFY(!result);
    QCOMPARE(result.error().httpStatus, 422);
    // The camelCase form of errors carries messages only.
    if (style != sandbox::Style::Camel)
        QVERIFY(result.error().fieldErrors.contains(QStringLiteral("webhook")));
}

void TestContract::updatesOnlyWhatChanged()
{
    const QString id = anyId();
    const auto before = *m_sandbox->instance(id.toStdString());
    InstanceChanges changes;
    changes.name = QStringLiteral("Novo nome");
    const auto updated = waitFor(m_client->instances().update(id, changes, {}, this));
    QVERIFY(updated);
    QCOMPARE(updated->name, QStringLiteral("Novo nome"));
    const auto after = *m_sandbox->instance(id.toStdString());
    QCOMPARE(after.name, std::string("Novo nome"));
    QCOMPARE(after.webhook, before.webhook);
    QCOMPARE(after.events, before.events);
    QCOMPARE(m_sandbox->log().back().body, std::string(R"({"name":"Novo nome"})"));
    QVERIFY(has(sandbox::Effect::Kind::Updated, id));
}

void TestContract::restarts()
{
    const QString id = idWith([](const auto &record) { return record.connected.value_or(false); });
    const QString token = QString::fromStdString(m_sandbox->instance(id.toStdString())->token);
    const auto restarted = waitFor(m_client->instances().restart(id, token, this));
    QVERIFY2(restarted, qPrintable(restarted ? QString() : technicalText(restarted.error())));
    QVERIFY(has(sandbox::Effect::Kind::Restarted, id));
    const auto request = m_sandbox->log().back();
    QVERIFY(request.body.empty());
    QVERIFY(!request.hasHeader("content-type"));
    QCOMPARE(QString::fromStdString(request.headers.at("x-instance-token")), token);
    const auto read = waitFor(m_client->instances().get(id, this));
    QVERIFY(read);
    QCOMPARE(read->connectionState(), ConnectionState::Disconnected);
}

void TestContract::deletes()
{
    const QString id = anyId();
    QVERIFY(waitFor(m_client->instances().remove(id, {}, this)).has_value());
    QVERIFY(has(sandbox::Effect::Kind::Deleted, id));
    const auto again = waitFor(m_client->instances().remove(id, {}, this));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NotFound);
}

void TestContract::subscribesThroughCheckout()
{
    const QString id = idWith([](const auto &record) { return record.billingStatus == "TRIALING"; });
    const auto checkout = waitFor(m_client->billing().subscribe(id, this));
    QVERIFY(checkout);
    QCOMPARE(checkout->mode, QStringLiteral("checkout"));
    QVERIFY(checkout->needsPayment());
    QCOMPARE(m_sandbox->log().back().body, std::string("{}"));
    auto read = waitFor(m_client->instances().get(id, this));
    QVERIFY(read && !read->isActive());
    QVERIFY(m_sandbox->pay(checkout->sessionId.toStdString()));
    read = waitFor(m_client->instances().get(id, this));
    QVERIFY(read && read->isActive());
}

void TestContract::subscribesWithACard()
{
    m_sandbox->setPayment(sandbox::Payment::Card);
    const QString id = idWith([](const auto &record) { return record.billingStatus == "TRIALING"; });
    const auto checkout = waitFor(m_client->billing().subscribe(id, this));
    QVERIFY(checkout);
    QCOMPARE(checkout->mode, QStringLiteral("direct"));
    QVERIFY(!checkout->needsPayment());
    QVERIFY(!checkout->subscriptionId.isEmpty());
    const auto read = waitFor(m_client->instances().get(id, this));
    QVERIFY(read && read->isActive());
}

void TestContract::cancelsAndResumes()
{
    const QString id =
        idWith([](const auto &record) { return record.billingStatus == "ACTIVE" && !record.cancelAt; });
    QVERIFY(waitFor(m_client->billing().cancel(id, this)).has_value());
    auto read = waitFor(m_client->instances().get(id, this));
    QVERIFY(read && read->cancelAt.isValid());
    QVERIFY(waitFor(m_client->billing().resume(id, this)).has_value());
    read = waitFor(m_client->instances().get(id, this));
    QVERIFY(read && !read->cancelAt.isValid());
    const auto again = waitFor(m_client->billing().resume(id, this));
    QVERIFY(!again);
    QCOMPARE(outcomeOf(again.error()), Outcome::Rejected);
}

void TestContract::expiredTokenIsRenewed()
{
    QVERIFY(waitFor(m_client->instances().list({}, this)));
    m_sandbox->expireTokens();
    QVERIFY(waitFor(m_client->instances().list({}, this)));
    QCOMPARE(m_sandbox->requestCount("createToken"), 2);
    QCOMPARE(m_sandbox->requestCount("listInstances"), 3);
}

void TestContract::rawRequestShowsTheAnswer()
{
    RawRequest request;
    request.path = QStringLiteral("/instances/%1/session/status").arg(anyId());
    auto answer = waitFor(m_client->raw(request, this));
    QVERIFY(answer);
    QCOMPARE(answer->httpStatus, 200);
    QVERIFY(readableBody(*answer).contains(QStringLiteral("connected")));
    request.path = QStringLiteral("nowhere");
    answer = waitFor(m_client->raw(request, this));
    QVERIFY(answer);
    QCOMPARE(answer->httpStatus, 404);
}

void TestContract::serverErrorIsToldAfterThreeReads()
{
    sandbox::Fault fault;
    fault.status = 503;
    fault.count = 5;
    m_sandbox->failNext("listInstances", fault);
    const auto result = waitFor(m_client->instances().list({}, this));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ServerFailed);
    QCOMPARE(m_sandbox->requestCount("listInstances"), 3);
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"

// SPDX-License-Identifier: MIT
#include "api/instancecodec.h"
#include "api/operation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vzaps;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

InstanceDraft fullDraft()
{
    return {QStringLiteral("North \"branch\" \U0001F33F"),
            QStringLiteral("https://hooks.example.org/vzaps/north"),
            {QStringLiteral("Message"), QStringLiteral("ReadReceipt")},
            true,
            false};
}

} // namespace

//! What is sent, to the letter.
class TestRequestBodies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createSendsEventsAsAnArray();
    void minimalCreateSendsNoEmptyFields();
    void listSendsBothSpellingsOfTheDirection();
    void listSendsAnEmptyFilterWithoutASearch();
    void getSendsTheId();
    void updateSendsOnlyWhatChanged_data();
    void updateSendsOnlyWhatChanged();
    void eventsInAnotherOrderAreNoChange();
    void tokenRequestEscapesSecrets();
    void idIsOnePathSegment_data();
    void idIsOnePathSegment();
    void readsAndChangesAreToldApart();
};

void TestRequestBodies::createSendsEventsAsAnArray()
{
    const QJsonObject expected{
        {QStringLiteral("name"), fullDraft().name},
        {QStringLiteral("webhook"), fullDraft().webhook},
        {QStringLiteral("events_subscribe"),
         QJsonArray{QStringLiteral("Message"), QStringLiteral("ReadReceipt")}},
        {QStringLiteral("reject_calls"), true},
        {QStringLiteral("auto_read_messages"), false},
    };
    QCOMPARE(objectOf(encodeCreate(fullDraft())), expected);
}

void TestRequestBodies::minimalCreateSendsNoEmptyFields()
{
    InstanceDraft draft;
    draft.name = QStringLiteral("North branch");
    const QJsonObject body = objectOf(encodeCreate(draft));
    QCOMPARE(body.value(QStringLiteral("name")).toString(), draft.name);
    QVERIFY(!body.contains(QStringLiteral("webhook")));
    QVERIFY(!body.contains(QStringLiteral("events_subscribe")));
}

void TestRequestBodies::listSendsBothSpellingsOfTheDirection()
{
    ListQuery query;
    query.page = 2;
    query.size = 50;
    query.search = QStringLiteral("north");
    query.descending = false;
    const QJsonObject expected{
        {QStringLiteral("page"), 2},
        {QStringLiteral("size"), 50},
        {QStringLiteral("filter"), QJsonObject{{QStringLiteral("query"), QStringLiteral("north")}}},
        {QStringLiteral("sort"), QStringLiteral("createdAt")},
        {QStringLiteral("sortDesc"), false},
        {QStringLiteral("sort_desc"), false},
    };
    QCOMPARE(objectOf(encodeList(query)), expected);
}

void TestRequestBodies::listSendsAnEmptyFilterWithoutASearch()
{
    const QJsonObject body = objectOf(encodeList({}));
    QVERIFY(body.value(QStringLiteral("filter")).isObject());
    QVERIFY(body.value(QStringLiteral("filter")).toObject().isEmpty());
    QCOMPARE(body.value(QStringLiteral("sortDesc")), QJsonValue(true));
    QCOMPARE(body.value(QStringLiteral("sort_desc")), QJsonValue(true));
}

void TestRequestBodies::getSendsTheId()
{
    QCOMPARE(encodeGet(QStringLiteral("VZ1")), QByteArray(R"({"id":"VZ1"})"));
}

void TestRequestBodies::updateSendsOnlyWhatChanged_data()
{
    QTest::addColumn<std::function<void(InstanceDraft &)>>("edit");
    QTest::addColumn<QByteArray>("body");
    using Edit = std::function<void(InstanceDraft &)>;
    QTest::newRow("nothing") << Edit([](InstanceDraft &) {}) << QByteArray("{}");
    QTest::newRow("name") << Edit([](InstanceDraft &draft) { draft.name = QStringLiteral("South"); })
                          << QByteArray(R"({"name":"South"})");
    QTest::newRow("webhook taken away")
        << Edit([](InstanceDraft &draft) { draft.webhook.clear(); }) << QByteArray(R"({"webhook":""})");
    QTest::newRow("events") << Edit([](InstanceDraft &draft) { draft.events = {QStringLiteral("All")}; })
                            << QByteArray(R"({"events_subscribe":["All"]})");
    QTest::newRow("no events") << Edit([](InstanceDraft &draft) { draft.events.clear(); })
                               << QByteArray(R"({"events_subscribe":[]})");
    QTest::newRow("flags") << Edit([](InstanceDraft &draft) {
        draft.rejectCalls = false;
        draft.autoReadMessages = true;
    }) << QByteArray(R"({"auto_read_messages":true,"reject_calls":false})");
}

void TestRequestBodies::updateSendsOnlyWhatChanged()
{
    QFETCH(std::function<void(InstanceDraft &)>, edit);
    QFETCH(QByteArray, body);
    InstanceDraft after = fullDraft();
    edit(after);
    const InstanceChanges changes = changesBetween(fullDraft(), after);
    QCOMPARE(encodeUpdate(changes), body);
    QCOMPARE(changes.isEmpty(), body == "{}");
}

void TestRequestBodies::eventsInAnotherOrderAreNoChange()
{
    InstanceDraft after = fullDraft();
    std::reverse(after.events.begin(), after.events.end());
    QVERIFY(changesBetween(fullDraft(), after).isEmpty());
}

void TestRequestBodies::tokenRequestEscapesSecrets()
{
    const QString odd = QStringLiteral("a\"b\\c\n\u00e9");
    const QJsonObject body = objectOf(encodeTokenRequest(odd, QStringLiteral("secret")));
    QCOMPARE(body,
             QJsonObject({{QStringLiteral("client_token"), odd},
                          {QStringLiteral("client_secret"), QStringLiteral("secret")}}));
}

void TestRequestBodies::idIsOnePathSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << QStringLiteral("VZ1") << QStringLiteral("instances/VZ1/restart");
    QTest::newRow("slash") << QStringLiteral("a/b") << QStringLiteral("instances/a%2Fb/restart");
    QTest::newRow("climbing") << QStringLiteral("..") << QStringLiteral("instances/%2E%2E/restart");
    QTest::newRow("query") << QStringLiteral("a?b#c") << QStringLiteral("instances/a%3Fb%23c/restart");
    QTest::newRow("blank") << QStringLiteral("a b") << QStringLiteral("instances/a%20b/restart");
    QTest::newRow("percent") << QStringLiteral("%2F") << QStringLiteral("instances/%252F/restart");
    QTest::newRow("letters") << QStringLiteral("\u00e9") << QStringLiteral("instances/%C3%A9/restart");
}

void TestRequestBodies::idIsOnePathSegment()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    QCOMPARE(pathOf(Operation::RestartInstance, id), path);
}

void TestRequestBodies::readsAndChangesAreToldApart()
{
    const QList<Operation> reads{Operation::Token, Operation::ListInstances, Operation::GetInstance,
                                 Operation::RawRead};
    for (int i = 0; i <= int(Operation::RawChange); ++i) {
        const OperationInfo &info = infoOf(Operation(i));
        QCOMPARE(info.operation, Operation(i));
        QCOMPARE(info.effect == Effect::Reads, reads.contains(info.operation));
    }
    QVERIFY(!infoOf(Operation::Subscribe).repeatsAfter401);
    QVERIFY(!infoOf(Operation::RawChange).repeatsAfter401);
    QVERIFY(!infoOf(Operation::Token).repeatsAfter401);
    QVERIFY(!infoOf(Operation::Token).authenticated);
}

QTEST_GUILESS_MAIN(TestRequestBodies)
#include "tst_requestbodies.moc"

// SPDX-License-Identifier: MIT
#include "api/instancecodec.h"
#include "api/jsonreader.h"

#include <QTest>
#include <QTimeZone>

using namespace vzaps;

namespace {

constexpr const char *bare = R"({
    "id": "VZ4H7J2K9M1N5P8Q3R6S0TUVWX", "name": "North branch", "token": "inst_example_0001",
    "url": "https://app.vzaps.com/instances/VZ4H7J2K9M1N5P8Q3R6S0TUVWX",
    "webhook": "https://hooks.example.org/vzaps/north",
    "events_subscribe": "Message,ReadReceipt,Connected,Disconnected",
    "reject_calls": true, "auto_read_messages": false,
    "connected": true, "connected_at": "2026-07-02T12:10:00Z",
    "whatsapp_push_name": "North desk", "whatsapp_jid": "5500900000001@s.whatsapp.net",
    "billing_status": "TRIALING", "created_at": "2026-07-02T12:00:00Z", "updated_at": "2026-07-02T12:10:00Z",
    "cancel_at": null, "expired_at": "2026-07-09T12:00:00Z"})";

constexpr const char *camel = R"({
    "id": "VZ4H7J2K9M1N5P8Q3R6S0TUVWX", "name": "North branch", "token": "inst_example_0001",
    "url": "https://app.vzaps.com/instances/VZ4H7J2K9M1N5P8Q3R6S0TUVWX",
    "webhook": "https://hooks.example.org/vzaps/north",
    "eventsSubscribe": ["Message", "ReadReceipt", "Connected", "Disconnected"],
    "rejectCalls": true, "autoReadMessages": false,
    "connected": true, "connectedAt": "2026-07-02T12:10:00.000Z",
    "whatsappPushName": "North desk", "whatsappJid": "5500900000001@s.whatsapp.net",
    "billingStatus": "TRIALING", "createdAt": "2026-07-02T12:00:00.000Z", "updatedAt": "2026-07-02T12:10:00Z",
    "cancelAt": null, "expiredAt": "2026-07-09T12:00:00Z"})";

QByteArray inEnvelope(const QByteArray &data)
{
    return R"({"code": 200, "success": true, "data": )" + data + "}";
}

QJsonValue payloadOf(const QByteArray &body)
{
    const auto json = parseJson(body);
    return json ? unwrapped(*json) : QJsonValue(QJsonValue::Undefined);
}

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODateWithMs);
}

Instance northBranch()
{
    Instance instance;
    instance.id = QStringLiteral("VZ4H7J2K9M1N5P8Q3R6S0TUVWX");
    instance.name = QStringLiteral("North branch");
    instance.token = QStringLiteral("inst_example_0001");
    instance.url = QStringLiteral("https://app.vzaps.com/instances/VZ4H7J2K9M1N5P8Q3R6S0TUVWX");
    instance.webhook = QStringLiteral("https://hooks.example.org/vzaps/north");
    instance.events = {QStringLiteral("Message"), QStringLiteral("ReadReceipt"), QStringLiteral("Connected"),
                       QStringLiteral("Disconnected")};
    instance.rejectCalls = true;
    instance.autoReadMessages = false;
    instance.connected = true;
    instance.connectedAt = utc("2026-07-02T12:10:00Z");
    instance.pushName = QStringLiteral("North desk");
    instance.jid = QStringLiteral("5500900000001@s.whatsapp.net");
    instance.billingStatus = QStringLiteral("TRIALING");
    instance.createdAt = utc("2026-07-02T12:00:00Z");
    instance.updatedAt = utc("2026-07-02T12:10:00Z");
    instance.expiredAt = utc("2026-07-09T12:00:00Z");
    return instance;
}

tl::expected<InstancePage, QString> pageOf(const QByteArray &body)
{
    ListQuery query;
    query.page = 3;
    query.size = 50;
    return decodePage(payloadOf(body), query);
}

QStringList idsOf(const InstancePage &page)
{
    QStringList ids;
    for (const Instance &instance : page.instances)
        ids << instance.id;
    return ids;
}

} // namespace

//! What the server may send, and what becomes of it.
class TestInstanceCodec final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void instanceIsReadInEveryForm_data();
    void instanceIsReadInEveryForm();
    void absentAndNullFieldsAreEmpty();
    void oneOddFieldSpoilsItselfOnly_data();
    void oneOddFieldSpoilsItselfOnly();
    void instanceNeedsAnId_data();
    void instanceNeedsAnId();
    void ofTwoSpellingsTheOneWithAValueWins();
    void dateIsReadAsUtc_data();
    void dateIsReadAsUtc();
    void dateInALocalClockGapIsRead();
    void eventsAreReadFromTextAndArray_data();
    void eventsAreReadFromTextAndArray();
    void pageIsReadInEveryForm_data();
    void pageIsReadInEveryForm();
    void pageWithoutAListIsAnError_data();
    void pageWithoutAListIsAnError();
    void totalsAreBelievedOnlyIfSound_data();
    void totalsAreBelievedOnlyIfSound();
    void missingPageNumbersComeFromTheQuery();
    void recordWithoutIdIsCounted();
    void checkoutTellsDirectFromPage();
    void emptyCheckoutIsAnError_data();
    void emptyCheckoutIsAnError();
    void actionAnswerIsReadInEveryForm_data();
    void actionAnswerIsReadInEveryForm();
    void accessTokenIsRead_data();
    void accessTokenIsRead();
    void unusableAccessTokenIsAnError_data();
    void unusableAccessTokenIsAnError();
    void phoneComesFromTheJid_data();
    void phoneComesFromTheJid();
};

void TestInstanceCodec::instanceIsReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("bare") << QByteArray(bare);
    QTest::newRow("envelope") << inEnvelope(bare);
    QTest::newRow("camel case") << QByteArray(camel);
    QTest::newRow("camel case in an envelope") << inEnvelope(camel);
    QTest::newRow("unknown fields") << QByteArray(bare).replace(R"("name")", R"("plan": {"x": [1]}, "name")");
}

void TestInstanceCodec::instanceIsReadInEveryForm()
{
    QFETCH(QByteArray, body);
    const auto instance = decodeInstance(payloadOf(body));
    QVERIFY2(instance, qPrintable(instance ? QString() : instance.error()));
    QCOMPARE(instance->id, northBranch().id);
    QCOMPARE(instance->events, northBranch().events);
    QCOMPARE(instance->createdAt, northBranch().createdAt);
    QCOMPARE(instance->odd, false);
    QVERIFY(*instance == northBranch());
}

void TestInstanceCodec::absentAndNullFieldsAreEmpty()
{
    Instance expected;
    expected.id = QStringLiteral("VZ1");
    const auto absent = decodeInstance(payloadOf(R"({"id": "VZ1"})"));
    QVERIFY(absent && *absent == expected);
    const auto null = decodeInstance(payloadOf(R"({"id": "VZ1", "name": null, "token": null, "webhook": null,
        "events_subscribe": null, "reject_calls": null, "labels": null, "connected": null, "connected_at": null,
        "whatsapp_jid": null, "billing_status": null, "created_at": null})"));
    QVERIFY(null && *null == expected);
    QCOMPARE(null->connectionState(), ConnectionState::Unknown);
}

void TestInstanceCodec::oneOddFieldSpoilsItselfOnly_data()
{
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("odd");
    QTest::newRow("name is an array") << QByteArray(R"("North branch")") << QByteArray("[1]");
    QTest::newRow("flag is a number")
        << QByteArray(R"("reject_calls": true)") << QByteArray(R"("reject_calls": 7)");
    QTest::newRow("events hold an object")
        << QByteArray(R"("Message,ReadReceipt,Connected,Disconnected")") << QByteArray(R"([{"a": 1}])");
    QTest::newRow("date is no date") << QByteArray("2026-07-02T12:00:00Z") << QByteArray("yesterday");
    QTest::newRow("date is impossible")
        << QByteArray("2026-07-02T12:00:00Z") << QByteArray("2026-13-41T25:00:00Z");
    QTest::newRow("webhook is an object")
        << QByteArray(R"("https://hooks.example.org/vzaps/north")") << QByteArray(R"({"url": "x"})");
}

void TestInstanceCodec::oneOddFieldSpoilsItselfOnly()
{
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, odd);
    const QByteArray body = QByteArray(bare).replace(good, odd);
    QVERIFY(body != bare);
    const auto instance = decodeInstance(payloadOf(body));
    QVERIFY(instance);
    QVERIFY(instance->odd);
    const Instance whole = northBranch();
    int different = 0;
    different += instance->name != whole.name;
    different += instance->webhook != whole.webhook;
    different += instance->events != whole.events;
    different += instance->rejectCalls != whole.rejectCalls;
    different += instance->createdAt != whole.createdAt;
    QCOMPARE(different, 1);
    QCOMPARE(instance->updatedAt, whole.updatedAt);
    QCOMPARE(instance->token, whole.token);
    QCOMPARE(instance->billingStatus, whole.billingStatus);
}

void TestInstanceCodec::instanceNeedsAnId_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no id") << QByteArray(R"({"name": "North branch"})");
    QTest::newRow("empty id") << QByteArray(R"({"id": ""})");
    QTest::newRow("null id") << QByteArray(R"({"id": null})");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("envelope without data") << QByteArray(R"({"code": 200, "success": true, "data": null})");
}

void TestInstanceCodec::instanceNeedsAnId()
{
    QFETCH(QByteArray, body);
    const auto instance = decodeInstance(payloadOf(body));
    QVERIFY(!instance);
    QVERIFY(!instance.error().isEmpty());
}

void TestInstanceCodec::ofTwoSpellingsTheOneWithAValueWins()
{
    const auto instance = decodeInstance(payloadOf(
        R"({"id": "VZ1", "billingStatus": null, "billing_status": "ACTIVE", "instanceId": "VZ2"})"));
    QVERIFY(instance);
    QCOMPARE(instance->billingStatus, QStringLiteral("ACTIVE"));
    QCOMPARE(instance->id, QStringLiteral("VZ1"));
}

void TestInstanceCodec::dateIsReadAsUtc_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("milliseconds");
    const qint64 noon = 1782993600000;
    QTest::newRow("without fraction") << QStringLiteral("2026-07-02T12:00:00Z") << noon;
    QTest::newRow("milliseconds") << QStringLiteral("2026-07-02T12:00:00.250Z") << noon + 250;
    QTest::newRow("nanoseconds") << QStringLiteral("2026-07-02T12:00:00.250000000Z") << noon + 250;
    QTest::newRow("offset") << QStringLiteral("2026-07-02T09:00:00-03:00") << noon;
    QTest::newRow("no zone") << QStringLiteral("2026-07-02T12:00:00") << noon;
}

void TestInstanceCodec::dateIsReadAsUtc()
{
    QFETCH(QString, written);
    QFETCH(qint64, milliseconds);
    JsonReader reader(QJsonObject{{QStringLiteral("created_at"), written}});
    const QDateTime time = reader.time("createdat");
    QVERIFY(time.isValid());
    QCOMPARE(time.toMSecsSinceEpoch(), milliseconds);
    QCOMPARE(time.timeSpec(), Qt::UTC);
    QVERIFY(!reader.wasOdd());
}

void TestInstanceCodec::dateInALocalClockGapIsRead()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    tzset();
    // At this time clocks there jump from two to three.
    JsonReader reader(QJsonObject{{QStringLiteral("created_at"), QStringLiteral("2026-03-29T02:30:00")}});
    const QDateTime time = reader.time("createdat");
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    QCOMPARE(time, QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC));
}

void TestInstanceCodec::eventsAreReadFromTextAndArray_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QStringList>("events");
    const QStringList both{QStringLiteral("Message"), QStringLiteral("Connected")};
    QTest::newRow("text") << QByteArray(R"("Message,Connected")") << both;
    QTest::newRow("text with blanks") << QByteArray(R"(" Message , ,Connected,")") << both;
    QTest::newRow("array") << QByteArray(R"(["Message", "Connected"])") << both;
    QTest::newRow("array with blanks") << QByteArray(R"(["Message ", "", "Connected"])") << both;
    QTest::newRow("twice the same") << QByteArray(R"("Message,Connected,Message")") << both;
    QTest::newRow("unknown name is kept")
        << QByteArray(R"(["Message", "Newsletter"])")
        << QStringList{QStringLiteral("Message"), QStringLiteral("Newsletter")};
    QTest::newRow("empty text") << QByteArray(R"("")") << QStringList();
    QTest::newRow("empty array") << QByteArray("[]") << QStringList();
}

void TestInstanceCodec::eventsAreReadFromTextAndArray()
{
    QFETCH(QByteArray, written);
    QFETCH(QStringList, events);
    const auto instance = decodeInstance(payloadOf(R"({"id": "VZ1", "events_subscribe": )" + written + "}"));
    QVERIFY(instance);
    QCOMPARE(instance->events, events);
    QVERIFY(!instance->odd);
}

void TestInstanceCodec::pageIsReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray rows = R"([{"id": "VZ1", "name": "a"}, {"instanceId": "VZ2", "name": "b"}])";
    const QByteArray page =
        R"({"page": 1, "size": 20, "total": 2, "total_pages": 1, "summary": {}, "content": )" + rows + "}";
    QTest::newRow("content") << page;
    QTest::newRow("content in an envelope") << inEnvelope(page);
    QTest::newRow("items") << R"({"items": )" + rows + "}";
    QTest::newRow("bare array") << rows;
    QTest::newRow("array in an envelope") << inEnvelope(rows);
    QTest::newRow("data without envelope") << R"({"data": )" + rows + "}";
}

void TestInstanceCodec::pageIsReadInEveryForm()
{
    QFETCH(QByteArray, body);
    const auto page = pageOf(body);
    QVERIFY2(page, qPrintable(page ? QString() : page.error()));
    QCOMPARE(idsOf(*page), QStringList({QStringLiteral("VZ1"), QStringLiteral("VZ2")}));
    QCOMPARE(page->rejectedRecords, 0);
}

void TestInstanceCodec::pageWithoutAListIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("content is no list") << QByteArray(R"({"content": "none"})");
    QTest::newRow("another answer") << QByteArray(R"({"status": "ok"})");
}

void TestInstanceCodec::pageWithoutAListIsAnError()
{
    QFETCH(QByteArray, body);
    QVERIFY(!pageOf(body));
}

void TestInstanceCodec::totalsAreBelievedOnlyIfSound_data()
{
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<qint64>("read");
    QTest::newRow("number") << QByteArray("2431") << qint64(2431);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("number as text") << QByteArray(R"("2431")") << qint64(2431);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("text") << QByteArray(R"("abc")") << qint64(-1);
    QTest::newRow("beyond counting") << QByteArray("1e18") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
    QTest::newRow("object") << QByteArray("{}") << qint64(-1);
}

void TestInstanceCodec::totalsAreBelievedOnlyIfSound()
{
    QFETCH(QByteArray, total);
    QFETCH(qint64, read);
    const auto page = pageOf(R"({"content": [], "total": )" + total + R"(, "total_pages": )" + total + "}");
    QVERIFY(page);
    QCOMPARE(page->total.value_or(-1), read);
    QCOMPARE(page->totalPages.value_or(-1), read);
}

void TestInstanceCodec::missingPageNumbersComeFromTheQuery()
{
    const auto silent = pageOf(R"({"content": []})");
    QVERIFY(silent);
    QCOMPARE(silent->page, 3);
    QCOMPARE(silent->size, 50);
    QVERIFY(!silent->total && !silent->totalPages);
    const auto told = pageOf(R"({"content": [], "page": 4, "size": 20})");
    QVERIFY(told);
    QCOMPARE(told->page, 4);
    QCOMPARE(told->size, 20);
    const auto huge = pageOf(R"({"content": [], "page": 9e15, "size": 9e15})");
    QVERIFY(huge && huge->page > 0 && huge->size > 0);
}

void TestInstanceCodec::recordWithoutIdIsCounted()
{
    const auto page = pageOf(R"({"content": [{"id": "VZ1"}, {"name": "lost"}, 7, null, {"id": "VZ2"}]})");
    QVERIFY(page);
    QCOMPARE(idsOf(*page), QStringList({QStringLiteral("VZ1"), QStringLiteral("VZ2")}));
    QCOMPARE(page->rejectedRecords, 3);
}

void TestInstanceCodec::checkoutTellsDirectFromPage()
{
    const auto direct = decodeCheckout(
        payloadOf(R"({"mode": "direct", "subscription_id": "sub_1", "url": null, "session_id": null})"));
    QVERIFY(direct);
    QCOMPARE(direct->mode, QStringLiteral("direct"));
    QCOMPARE(direct->subscriptionId, QStringLiteral("sub_1"));
    QVERIFY(!direct->needsPayment());

    const auto page = decodeCheckout(payloadOf(inEnvelope(
        R"({"mode": "checkout", "url": "https://checkout.example.org/c/1", "sessionId": "s_1"})")));
    QVERIFY(page);
    QCOMPARE(page->url, QStringLiteral("https://checkout.example.org/c/1"));
    QCOMPARE(page->sessionId, QStringLiteral("s_1"));
    QVERIFY(page->needsPayment());
}

void TestInstanceCodec::emptyCheckoutIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("all null") << QByteArray(R"({"mode": null, "url": null})");
}

void TestInstanceCodec::emptyCheckoutIsAnError()
{
    QFETCH(QByteArray, body);
    QVERIFY(!decodeCheckout(payloadOf(body)));
}

void TestInstanceCodec::actionAnswerIsReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("restart") << QByteArray(
        R"({"instance_id": "VZ1", "status": "ok", "details": "restarting"})")
                             << QStringLiteral("ok") << QStringLiteral("restarting");
    QTest::newRow("resume") << QByteArray(R"({"status": "ok"})") << QStringLiteral("ok") << QString();
    QTest::newRow("cancel") << QByteArray(R"({"message": "Cancellation accepted"})") << QString()
                            << QStringLiteral("Cancellation accepted");
    QTest::newRow("envelope") << inEnvelope(R"({"message": "Cancellation accepted"})") << QString()
                              << QStringLiteral("Cancellation accepted");
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
}

void TestInstanceCodec::actionAnswerIsReadInEveryForm()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, status);
    QFETCH(QString, text);
    const ActionAnswer answer = decodeActionAnswer(payloadOf(body));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.text, text);
}

void TestInstanceCodec::accessTokenIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("snake case") << QByteArray(R"({"access_token": "abc.def", "expires_in": 3600})");
    QTest::newRow("camel case") << QByteArray(R"({"accessToken": "abc.def", "expiresIn": 3600})");
    QTest::newRow("envelope") << inEnvelope(R"({"access_token": "abc.def", "expires_in": 3600})");
    QTest::newRow("time as text") << QByteArray(R"({"access_token": "abc.def", "expires_in": "3600"})");
    QTest::newRow("white space around")
        << QByteArray(R"({"access_token": " abc.def\n", "expires_in": 3600})");
}

void TestInstanceCodec::accessTokenIsRead()
{
    QFETCH(QByteArray, body);
    const auto token = decodeAccessToken(payloadOf(body));
    QVERIFY2(token, qPrintable(token ? QString() : token.error()));
    QCOMPARE(token->token, QByteArray("abc.def"));
    QCOMPARE(token->expiresInSeconds, qint64(3600));
}

void TestInstanceCodec::unusableAccessTokenIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no token") << QByteArray(R"({"expires_in": 3600})");
    QTest::newRow("blank token") << QByteArray(R"({"access_token": " ", "expires_in": 3600})");
    QTest::newRow("token is a number") << QByteArray(R"({"access_token": 5, "expires_in": 3600})");
    QTest::newRow("line break inside") << QByteArray(R"({"access_token": "a\r\nX: y", "expires_in": 3600})");
    QTest::newRow("time missing") << QByteArray(R"({"access_token": "abc"})");
    QTest::newRow("time null") << QByteArray(R"({"access_token": "abc", "expires_in": null})");
    QTest::newRow("time zero") << QByteArray(R"({"access_token": "abc", "expires_in": 0})");
    QTest::newRow("time negative") << QByteArray(R"({"access_token": "abc", "expires_in": -5})");
    QTest::newRow("array") << QByteArray("[]");
}

void TestInstanceCodec::unusableAccessTokenIsAnError()
{
    QFETCH(QByteArray, body);
    const auto token = decodeAccessToken(payloadOf(body));
    QVERIFY(!token);
    QVERIFY(!token.error().contains(QLatin1String("abc")));
}

void TestInstanceCodec::phoneComesFromTheJid_data()
{
    QTest::addColumn<QString>("jid");
    QTest::addColumn<QString>("phone");
    QTest::newRow("plain") << QStringLiteral("5500900000001@s.whatsapp.net")
                           << QStringLiteral("5500900000001");
    QTest::newRow("with device") << QStringLiteral("5500900000001:12@s.whatsapp.net")
                                 << QStringLiteral("5500900000001");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no digits") << QStringLiteral("status@broadcast") << QString();
}

void TestInstanceCodec::phoneComesFromTheJid()
{
    QFETCH(QString, jid);
    QFETCH(QString, phone);
    Instance instance;
    instance.jid = jid;
    QCOMPARE(instance.phone(), phone);
}

QTEST_GUILESS_MAIN(TestInstanceCodec)
#include "tst_instancecodec.moc"

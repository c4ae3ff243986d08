// SPDX-License-Identifier: MIT
#include "api/answererror.h"
#include "api/jsonreader.h"
#include "api/redactor.h"

#include <QTest>

using namespace vzaps;

namespace {

ApiError read(const QByteArray &body)
{
    ApiError error;
    readErrorBody(body, error);
    return error;
}

WireAnswer answerWith(int status, const QByteArray &body)
{
    WireAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.reason = QStringLiteral("Reason");
    answer.requestId = QStringLiteral("request-1");
    return answer;
}

const QUrl server(QStringLiteral("https://api.example.org/"));

} // namespace

class TestErrorBodies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsFoundInTheDocumentedOrder_data();
    void textIsFoundInTheDocumentedOrder();
    void codeIsTakenOnlyAsText_data();
    void codeIsTakenOnlyAsText();
    void fieldErrorsAreReadInEveryForm_data();
    void fieldErrorsAreReadInEveryForm();
    void longTextIsCut();
    void successThatSaysFailureIsAnError_data();
    void successThatSaysFailureIsAnError();
    void errorCarriesWhatTheAnswerSaid();
    void everyTextOfAnErrorIsRedacted();
    void secretAcrossTheCutIsRedacted();
    void badAnswerIsRedactedToo();
};

void TestErrorBodies::textIsFoundInTheDocumentedOrder_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *body, const char *text) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(text);
    };
    row("list of errors first",
        R"({"detail":"5","error":"3","message":"2","errors":[{"message":"1"}],"data":{"error":"6"}})", "1");
    row("then message", R"({"data":{"error":"6"},"detail":"5","error":"3","message":"2","errors":[]})", "2");
    row("then error", R"({"data":{"error":"6"},"detail":"5","error":"3"})", "3");
    row("error as object", R"({"data":{"error":"6"},"detail":"5","error":{"message":"4","code":7}})", "4");
    row("then detail", R"({"data":{"error":"6"},"detail":"5"})", "5");
    row("then data.error", R"({"code":500,"success":false,"data":{"error":"6"}})", "6");
    row("blank counts as absent", R"({"errors":[{"message":" "}],"message":"  ","error":"3"})", "3");
    row("null counts as absent", R"({"message":null,"error":"3"})", "3");
    row("second of the errors", R"({"errors":[{"message":""},{"message":"1"}]})", "1");
    row("error as plain text in the list", R"({"errors":["1"]})", "1");
    row("envelope of the documentation", R"({"code":400,"success":false,"error":"name is too short"})",
        "name is too short");
    row("key in capitals", R"({"Message":"2"})", "2");
    row("nothing usable", R"({"code":500})", "");
    row("empty body", "", "");
    row("plain text", " upstream is away \n", "upstream is away");
    row("HTML page", "<!DOCTYPE html><html><body>Bad gateway</body></html>", "");
    row("HTML after white space", "\n  <html>Bad gateway</html>", "");
    row("broken JSON is text", R"({"message": "cut)", R"({"message": "cut)");
}

void TestErrorBodies::textIsFoundInTheDocumentedOrder()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QCOMPARE(read(body).serverText, text);
}

void TestErrorBodies::codeIsTakenOnlyAsText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("text") << QByteArray(R"({"message":"x","code":"rate_limited"})")
                          << QStringLiteral("rate_limited");
    QTest::newRow("number repeats the status") << QByteArray(R"({"message":"x","code":429})") << QString();
    QTest::newRow("error_code") << QByteArray(R"({"code":429,"error_code":"slow"})")
                                << QStringLiteral("slow");
    QTest::newRow("errorCode") << QByteArray(R"({"errorCode":"slow"})") << QStringLiteral("slow");
    QTest::newRow("none") << QByteArray(R"({"message":"x"})") << QString();
}

void TestErrorBodies::codeIsTakenOnlyAsText()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QCOMPARE(read(body).code, code);
}

void TestErrorBodies::fieldErrorsAreReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *body) { QTest::newRow(name) << QByteArray(body); };
    row("list with field", R"({"errors":[{"field":"events_subscribe","message":"unknown event"}]})");
    row("list with path", R"({"errors":[{"path":"eventsSubscribe","message":"unknown event"}]})");
    row("map of texts", R"({"errors":{"events_subscribe":"unknown event"}})");
    row("map of lists", R"({"errors":{"events_subscribe":["unknown event","and more"]}})");
    row("details", R"({"message":"invalid","details":{"eventsSubscribe":"unknown event"}})");
    row("map of objects", R"({"errors":{"events_subscribe":{"message":"unknown event"}}})");
}

void TestErrorBodies::fieldErrorsAreReadInEveryForm()
{
    QFETCH(QByteArray, body);
    const QHash<QString, QString> expected{
        {QStringLiteral("eventssubscribe"), QStringLiteral("unknown event")}};
    QCOMPARE(read(body).fieldErrors, expected);
}

void TestErrorBodies::longTextIsCut()
{
    const QByteArray words(10'000, 'x');
    const QByteArray message = R"({"message":")" + words + R"("})";
    for (const QByteArray &body : {words, message})
        QCOMPARE(errorOf(answerWith(400, body), server, Redactor())->serverText.size(), 4096);
}

void TestErrorBodies::successThatSaysFailureIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isError");
    QTest::newRow("success false") << QByteArray(R"({"code":200,"success":false,"error":"no"})") << true;
    QTest::newRow("success true") << QByteArray(R"({"code":200,"success":true,"data":{}})") << false;
    QTest::newRow("bare object") << QByteArray(R"({"id":"VZ1"})") << false;
    QTest::newRow("success as text") << QByteArray(R"({"success":"false"})") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestErrorBodies::successThatSaysFailureIsAnError()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isError);
    const auto error = errorOf(answerWith(200, body), server, Redactor());
    QCOMPARE(error.has_value(), isError);
    if (!error)
        return;
    QCOMPARE(error->kind, ErrorKind::Invalid);
    QCOMPARE(outcomeOf(*error), Outcome::Rejected);
    QCOMPARE(error->serverText, QStringLiteral("no"));
}

void TestErrorBodies::errorCarriesWhatTheAnswerSaid()
{
    WireAnswer answer = answerWith(429, R"({"message":"slow down","code":"rate_limited"})");
    answer.retryAfterSeconds = 7;
    const auto error = errorOf(answer, server, Redactor());
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::RateLimited);
    QCOMPARE(error->httpStatus, 429);
    QCOMPARE(error->serverText, QStringLiteral("slow down"));
    QCOMPARE(error->code, QStringLiteral("rate_limited"));
    QCOMPARE(error->requestId, QStringLiteral("request-1"));
    QCOMPARE(error->host, QStringLiteral("api.example.org"));
    QCOMPARE(error->retryAfterSeconds, std::optional<int>(7));

    WireAnswer elsewhere = answerWith(302, {});
    elsewhere.redirectHost = QStringLiteral("login.example.net");
    QCOMPARE(errorOf(elsewhere, server, Redactor())->host, QStringLiteral("login.example.net"));
}

void TestErrorBodies::everyTextOfAnErrorIsRedacted()
{
    const QString secret = QStringLiteral("canary-secret-0001");
    Redactor redactor;
    redactor.addSecret(secret);
    WireAnswer answer = answerWith(422, R"({"message":"bad canary-secret-0001","code":"canary-secret-0001",
        "errors":{"name":"not canary-secret-0001"}})");
    answer.reason = QStringLiteral("Refused canary-secret-0001");
    answer.requestId = QStringLiteral("id-canary-secret-0001");
    const auto error = errorOf(answer, server, redactor);
    QVERIFY(error);
    QVERIFY(!technicalText(*error).contains(secret));
    QVERIFY(!userText(*error).contains(secret));
    QVERIFY(!error->requestId.contains(secret));
    QCOMPARE(error->fieldErrors.value(QStringLiteral("name")), QStringLiteral("not [redacted]"));
}

void TestErrorBodies::secretAcrossTheCutIsRedacted()
{
    const QByteArray secret = "canary-secret-0001";
    Redactor redactor;
    redactor.addSecret(secret);
    const QByteArray body = QByteArray(4096 - 6, 'x') + secret;
    const QByteArray message = R"({"message":")" + body + R"("})";
    for (const QByteArray &said : {body, message}) {
        const auto error = errorOf(answerWith(400, said), server, redactor);
        QVERIFY(error);
        QVERIFY(!error->serverText.contains(QLatin1String("canary")));
    }
}

void TestErrorBodies::badAnswerIsRedactedToo()
{
    const QString secret = QStringLiteral("canary-secret-0001");
    Redactor redactor;
    redactor.addSecret(secret);
    WireAnswer answer = answerWith(200, "<html>");
    answer.contentType = "text/canary-secret-0001";
    answer.requestId = QStringLiteral("id-canary-secret-0001");
    const ApiError error = badAnswer(answer, server, QStringLiteral("not JSON"), redactor);
    QCOMPARE(error.kind, ErrorKind::BadAnswer);
    QCOMPARE(outcomeOf(error), Outcome::Unknown);
    QVERIFY(technicalText(error).contains(QLatin1String("not JSON")));
    QVERIFY(!technicalText(error).contains(secret));
}

QTEST_GUILESS_MAIN(TestErrorBodies)
#include "tst_errorbodies.moc"

// SPDX-License-Identifier: MIT
#include "api/redactor.h"

#include <QTest>

using namespace vzaps;

class TestRedactor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void liveSecretGoesInEverySpelling_data();
    void liveSecretGoesInEverySpelling();
    void longerSecretGoesWhole();
    void shortSecretIsNotLookedFor();
    void oldestSecretsGoFirst();
    void clearForgets();
    void secretShapeGoes_data();
    void secretShapeGoes();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
};

void TestRedactor::liveSecretGoesInEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("plain", R"(before s3c/r"et\+key after)");
    row("twice", R"(before s3c/r"et\+key and s3c/r"et\+key after)");
    row("percent-encoded", "before s3c%2Fr%22et%5C%2Bkey after");
    row("percent-encoded in small letters", "before s3c%2fr%22et%5c%2bkey after");
    row("JSON-escaped", R"(before "s3c/r\"et\\+key" after)");
    row("JSON-escaped with slashes", R"(before "s3c\/r\"et\\+key" after)");
    row("inside a word", R"(before xs3c/r"et\+keyx after)");
}

void TestRedactor::liveSecretGoesInEverySpelling()
{
    QFETCH(QString, text);
    Redactor redactor;
    redactor.addSecret(QStringLiteral("s3c/r\"et\\+key"));
    const QString clean = redactor.redacted(text);
    QVERIFY2(clean.contains(QLatin1String("[redacted]")), qPrintable(clean));
    QVERIFY2(!clean.contains(QLatin1String("s3c")) && !clean.contains(QLatin1String("key")),
             qPrintable(clean));
    QVERIFY(clean.startsWith(QLatin1String("before ")) && clean.endsWith(QLatin1String(" after")));
    QVERIFY(redactedByShape(text).contains(QLatin1String("s3c"))); // or the shapes would have found it anyway
}

void TestRedactor::longerSecretGoesWhole()
{
    Redactor redactor;
    redactor.addSecret(QStringLiteral("abcdef"));
    redactor.addSecret(QStringLiteral("abcdef-and-more"));
    QCOMPARE(redactor.redacted(QStringLiteral("x abcdef-and-more y abcdef z")),
             QStringLiteral("x [redacted] y [redacted] z"));
}

void TestRedactor::shortSecretIsNotLookedFor()
{
    Redactor redactor;
    redactor.addSecret(QString());
    redactor.addSecret(QStringLiteral("name"));
    QCOMPARE(redactor.redacted(QStringLiteral("the name is too short")),
             QStringLiteral("the name is too short"));
}

void TestRedactor::oldestSecretsGoFirst()
{
    Redactor redactor;
    for (int i = 0; i < 256; ++i)
        redactor.addSecret(QStringLiteral("secret-%1-end").arg(i));
    redactor.addSecret(QStringLiteral("secret-1-end")); // named again, so not the next to go
    redactor.addSecret(QStringLiteral("secret-256-end"));
    QCOMPARE(redactor.redacted(QStringLiteral("secret-0-end")), QStringLiteral("secret-0-end"));
    QCOMPARE(redactor.redacted(QStringLiteral("secret-1-end")), QStringLiteral("[redacted]"));
    QCOMPARE(redactor.redacted(QStringLiteral("secret-256-end")), QStringLiteral("[redacted]"));
}

void TestRedactor::clearForgets()
{
    Redactor redactor;
    redactor.addSecret(QStringLiteral("abcdef-secret"));
    redactor.clear();
    QCOMPARE(redactor.redacted(QStringLiteral("abcdef-secret")), QStringLiteral("abcdef-secret"));
}

void TestRedactor::secretShapeGoes_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("JSON Web Token", "token eyJhbGciOi.CANARY-_x.sig refused");
    row("unsigned token", "token eyJhbGciOi.CANARY refused");
    row("Stripe session", "see https://checkout.stripe.com/c/pay/cs_live_CANARY#x");
    row("Stripe test session", "cs_test_CANARY");
    row("Stripe key", "sk_live_CANARY");
    row("bearer header", "Authorization: Bearer CANARY");
    row("bearer in lower case", "authorization: bearer CANARY");
    row("basic header", "Authorization: Basic CANARY==");
    row("client secret in JSON", R"({"client_secret": "CANARY"})");
    row("client secret with a quote", R"({"client_secret":"a\"CANARY"})");
    row("cut JSON", R"({"client_secret":"CANARY)");
    row("client token", "client_token=CANARY&x=1");
    row("instance token", "instance-token: CANARY");
    row("header", "X-Instance-Token: CANARY");
    row("client header", "x-client-token: CANARY, other");
    row("camel case", R"({"accessToken":"CANARY"})");
    row("single quotes", "{'access_token': 'CANARY'}");
    row("upper case", "CLIENT_SECRET=CANARY");
}

void TestRedactor::secretShapeGoes()
{
    QFETCH(QString, text);
    const QString clean = redactedByShape(text);
    QVERIFY2(clean.contains(QLatin1String("[redacted]")), qPrintable(clean));
    QVERIFY2(!clean.contains(QLatin1String("CANARY")), qPrintable(clean));
}

void TestRedactor::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("name is too short");
    row("token is not valid");
    row("the client token is wrong");
    row("Enter the client secret again.");
    row("client secret missing");
    row("key.with.dots and hey.you.there");
    row("https://app.vzaps.com/instances/VZ4H7J2K9M1N5P8Q3R6S0TUVWX");
    row(R"({"code":400,"success":false,"error":"name is too short"})");
    row(R"({"status":"ok","details":"restarting"})");
    row("basic: nothing");
    row("Loja S\u00e3o Jo\u00e3o \U0001F33F 5500900000001@s.whatsapp.net");
    row("cs_note and sk_all");
    row("HTTP 503 Service Unavailable");
}

void TestRedactor::ordinaryTextStays()
{
    QFETCH(QString, text);
    Redactor redactor;
    redactor.addSecret(QStringLiteral("some-live-secret"));
    QCOMPARE(redactor.redacted(text), text);
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"

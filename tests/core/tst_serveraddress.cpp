// SPDX-License-Identifier: MIT
#include "api/serveraddress.h"

#include <QTest>

using namespace vzaps;

class TestServerAddress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundAddressIsNormalised_data();
    void soundAddressIsNormalised();
    void unsoundAddressIsRefused_data();
    void unsoundAddressIsRefused();
    void normalisedAddressStaysAsItIs();
    void defaultAddressIsSound();
};

void TestServerAddress::soundAddressIsNormalised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *typed, const char *address) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(address);
    };
    row("https://api.vzaps.com", "https://api.vzaps.com/");
    row("https://api.vzaps.com/", "https://api.vzaps.com/");
    row("https://api.vzaps.com//", "https://api.vzaps.com/");
    row("  https://api.vzaps.com/\n", "https://api.vzaps.com/");
    row("api.vzaps.com", "https://api.vzaps.com/");
    row("HTTPS://API.VZAPS.COM", "https://api.vzaps.com/");
    row("https://api.example.org:8443/v1", "https://api.example.org:8443/v1/");
    row("https://api.example.org/a%2Fb", "https://api.example.org/a%2Fb/");
    row("http://127.0.0.1:8080", "http://127.0.0.1:8080/");
    row("http://127.1.2.3", "http://127.1.2.3/");
    row("http://localhost:8080/", "http://localhost:8080/");
    row("http://LOCALHOST", "http://localhost/");
    row("http://[::1]:8080", "http://[::1]:8080/");
}

void TestServerAddress::soundAddressIsNormalised()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const auto parsed = parseServerAddress(typed);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error()));
    QCOMPARE(parsed->toString(QUrl::FullyEncoded), address);
}

void TestServerAddress::unsoundAddressIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"",
                              "   ",
                              "http://api.vzaps.com",
                              "http://127.0.0.1.evil.com",
                              "http://localhost.evil.com",
                              "http://localhost.",
                              "http://0x7f.1",
                              "http://127.1",
                              "http://2130706433",
                              "http://0177.0.0.1",
                              "http://127.0.0.256",
                              "http://[::ffff:1.2.3.4]",
                              "http://[::ffff:127.0.0.1]",
                              "http://0.0.0.0",
                              "http://192.168.0.1",
                              "ftp://127.0.0.1",
                              "file:///etc/passwd",
                              "javascript:alert(1)",
                              "https://user@api.vzaps.com",
                              "https://user:pw@api.vzaps.com",
                              "http://127.0.0.1@evil.com",
                              "https://@api.vzaps.com",
                              "https://api.vzaps.com?x=1",
                              "https://api.vzaps.com#x",
                              "https://api.vzaps.com?",
                              "https://",
                              "https:///path",
                              "https://api vzaps.com",
                              "https://api.vzaps.com/a b",
                              "https://api\\.vzaps.com",
                              "https://api.vzaps.com:99999",
                              "https://api.vzaps.com:0",
                              "https://api.vzaps.com:4294967739",
                              "http://127.0.091.22",
                              "https://api.vzaps.com\x01",
                              "https://[::1"})
        QTest::newRow(*typed ? typed : "empty") << QString::fromLatin1(typed);
}

void TestServerAddress::unsoundAddressIsRefused()
{
    QFETCH(QString, typed);
    const auto parsed = parseServerAddress(typed);
    QVERIFY2(!parsed, qPrintable(parsed ? parsed->toString() : QString()));
    QVERIFY(!parsed.error().isEmpty());
}

void TestServerAddress::normalisedAddressStaysAsItIs()
{
    for (const char *typed : {"https://api.example.org/a%2Fb", "http://[::1]:8080", "api.vzaps.com"}) {
        const auto once = parseServerAddress(QString::fromLatin1(typed));
        QVERIFY(once);
        const auto twice = parseServerAddress(once->toString(QUrl::FullyEncoded));
        QVERIFY(twice);
        QCOMPARE(*twice, *once);
    }
}

void TestServerAddress::defaultAddressIsSound()
{
    const auto parsed = parseServerAddress(defaultServerAddress().toString());
    QVERIFY(parsed);
    QCOMPARE(*parsed, defaultServerAddress());
    QVERIFY(!isLoopback(*parsed));
}

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"

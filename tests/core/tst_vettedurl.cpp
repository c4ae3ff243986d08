// SPDX-License-Identifier: MIT
#include "api/vettedurl.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace vzaps;

namespace {

const QUrl production(QStringLiteral("https://api.vzaps.com/"));
const QUrl testServer(QStringLiteral("http://127.0.0.1:8080/"));

//! What may be opened without a question, judged on the text alone and without a URL parser.
bool mayBeAllowed(const QString &raw, bool loopbackAccount)
{
    static const QRegularExpression own(
        QStringLiteral(
            R"(\Ahttps://(checkout\.stripe\.com|([a-z0-9_~!$&'()*+,;=-]+\.)*vzaps\.com)(:0*443|:)?([/?#].*)?\z)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression loopback(
        QStringLiteral(R"(\Ahttp://(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\])(:\d*)?([/?#].*)?\z)"),
        QRegularExpression::CaseInsensitiveOption);
    return own.match(raw).hasMatch() || (loopbackAccount && loopback.match(raw).hasMatch());
}

QString mutated(QString text, QRandomGenerator &random)
{
    static const QStringList pieces{
        QStringLiteral("@"),      QStringLiteral(":"),        QStringLiteral("/"),
        QStringLiteral("\\"),     QStringLiteral("."),        QStringLiteral("%2e"),
        QStringLiteral("%00"),    QStringLiteral("#"),        QStringLiteral("?"),
        QStringLiteral("[::1]"),  QStringLiteral("evil.com"), QStringLiteral(" "),
        QStringLiteral("\t"),     QStringLiteral("\u0435"),   QStringLiteral("\u3002"),
        QStringLiteral("http:"),  QStringLiteral("//"),       QStringLiteral("127.0.0.1"),
        QStringLiteral(":443"),   QStringLiteral(":8443"),    QStringLiteral("xn--"),
        QStringLiteral("\u00ad"), QStringLiteral("\uff0f"),   QStringLiteral("%"),
        QStringLiteral("\""),     QStringLiteral("user:pw@"), QStringLiteral("vzaps.com"),
        QStringLiteral("\u017f")};
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const int at = random.bounded(int(text.size()) + 1);
        switch (random.bounded(4)) {
        case 0:
            text.insert(at, pieces.at(random.bounded(int(pieces.size()))));
            break;
        case 1:
            text.remove(at, random.bounded(1, 4));
            break;
        case 2:
            text.insert(at, QChar(random.bounded(1, 0x2ff)));
            break;
        default:
            if (at < text.size())
                text[at] = text.at(at).isUpper() ? text.at(at).toLower() : text.at(at).toUpper();
        }
    }
    return text;
}

} // namespace

class TestVettedUrl final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownHostIsAllowed_data();
    void knownHostIsAllowed();
    void anotherHostIsAskedAbout_data();
    void anotherHostIsAskedAbout();
    void unsoundUrlIsRefused_data();
    void unsoundUrlIsRefused();
    void plainHttpIsForLoopbackAccountsOnly_data();
    void plainHttpIsForLoopbackAccountsOnly();
    void lengthHasALimit();
    void noMutationIsAllowedByMistake();
};

void TestVettedUrl::knownHostIsAllowed_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("host");
    const QString stripe = QStringLiteral("checkout.stripe.com");
    const auto row = [](const char *raw, const QString &host) {
        QTest::newRow(raw) << QString::fromLatin1(raw) << host;
    };
    row("https://checkout.stripe.com/c/pay/cs_live_a1#fid", stripe);
    row("HTTPS://CHECKOUT.STRIPE.COM/x", stripe);
    row("https://checkout.stripe.com", stripe);
    row("https://checkout.stripe.com:443/x", stripe);
    row("https://checkout.stripe.com/x?a=b&c=%2F&d=https%3A%2F%2Fevil.com", stripe);
    row("https://checkout.stripe.com/@evil.com", stripe);
    row("https://checkout.stripe.com/%0d%0aX", stripe);
    row("https://checkout.stripe.com/$(id)", stripe);
    row("https://vzaps.com/pay", QStringLiteral("vzaps.com"));
    row("https://app.vzaps.com/instances/VZ1", QStringLiteral("app.vzaps.com"));
    row("https://a.b.vzaps.com/", QStringLiteral("a.b.vzaps.com"));
}

void TestVettedUrl::knownHostIsAllowed()
{
    QFETCH(QString, raw);
    QFETCH(QString, host);
    const VettedUrl vetted = vetUrl(raw, production);
    QCOMPARE(vetted.verdict, UrlVerdict::Allowed);
    QCOMPARE(vetted.host, host);
    QCOMPARE(vetted.url, QUrl(raw, QUrl::StrictMode));
    QVERIFY(vetted.reason.isEmpty());
}

void TestVettedUrl::anotherHostIsAskedAbout_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *raw, const char *host) {
        QTest::newRow(raw) << QString::fromLatin1(raw) << QString::fromLatin1(host);
    };
    row("https://checkout.stripe.com.evil.com/", "checkout.stripe.com.evil.com");
    row("https://pay.example.org/x", "pay.example.org");
    row("https://evilvzaps.com/", "evilvzaps.com");
    row("https://vzaps.com.evil.com/", "vzaps.com.evil.com");
    row("https://evil.checkout.stripe.com/", "evil.checkout.stripe.com");
    row("https://stripe.com/", "stripe.com");
    row("https://xn--stripe-checkout-9xb.com/", "xn--stripe-checkout-9xb.com");
    row("https://127.0.0.1/", "127.0.0.1");
}

void TestVettedUrl::anotherHostIsAskedAbout()
{
    QFETCH(QString, raw);
    QFETCH(QString, host);
    const VettedUrl vetted = vetUrl(raw, production);
    QCOMPARE(vetted.verdict, UrlVerdict::AskFirst);
    QCOMPARE(vetted.host, host);
}

void TestVettedUrl::unsoundUrlIsRefused_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *raw, const char *why) {
        QTest::newRow(raw) << QString::fromUtf8(raw) << QString::fromLatin1(why);
    };
    row("https://checkout.stripe.com@evil.com/", "user name");
    row("https://checkout.stripe.com:443@evil.com/", "user name");
    row("https://user:pw@checkout.stripe.com/", "user name");
    row("https://user@checkout.stripe.com/", "user name");
    row("https://evil.com\\@checkout.stripe.com/", "character");
    row("https://checkout.stripe.com\\.evil.com/", "character");
    row("https://checkout.stripe.com%2eevil.com/", "");
    row("https://checkout.stripe.com%00.evil.com/", "");
    row("https:checkout.stripe.com", "valid web address");
    row("https:///checkout.stripe.com/", "valid web address");
    row("http://checkout.stripe.com/", "https");
    row("https://checkout.stripe.com:0/", "port");
    // These overflow into 443.
    row("https://checkout.stripe.com:65979/", "");
    row("https://checkout.stripe.com:4294967739/", "");
    row("http://127.0.0.1:8080/checkout", "https");
    row("http://localhost/", "https");
    row("file:///etc/passwd", "");
    row("file://attacker/share/x.exe", "https");
    row("\\\\attacker\\share\\x", "character");
    row("//attacker/share", "");
    row("//checkout.stripe.com/x", "misleading");
    row("javascript:alert(1)", "valid web address");
    row("ms-msdt:/id", "valid web address");
    row("data:text/html,x", "valid web address");
    row("vscode://x", "https");
    row("smb://checkout.stripe.com/s", "https");
    row("checkout.stripe.com", "valid web address");
    row("-https://x", "");
    row(" https://checkout.stripe.com/x", "character");
    row("https://checkout.stripe.com/x ", "character");
    row("https://checkout.stripe.com/ a b", "character");
    row("https://checkout.stripe.com/x\n--flag", "character");
    row("https://checkout.stripe.com/x\x7f", "character");
    row("https://checkout.stripe.com/\"&calc.exe&\"", "character");
    row("https://checkout.stripe.com/`id`", "character");
    row("https://checkout.stripe.com/<b>", "character");
    row("https://ch\u0435ckout.stripe.com/", "character");
    row("https://checkout.stripe.com/\u202egpj", "character");
    row("https://checkout\u3002stripe.com/", "character");
    row("https://0x7f.1/", "misleading");
    row("https://2130706433/", "misleading");
    row("https://checkout.stripe.com:8443/", "port");
    row("https://checkout.stripe.com:80/", "port");
    row("https://checkout.stripe.com:0/", "port");
    row("https://checkout.stripe.com:99999/", "valid web address");
    row("https://[::1/", "valid web address");
    row("https://checkout.stripe.com/%zz", "valid web address");
    row("", "no link");
}

void TestVettedUrl::unsoundUrlIsRefused()
{
    QFETCH(QString, raw);
    QFETCH(QString, why);
    const VettedUrl vetted = vetUrl(raw, production);
    QCOMPARE(vetted.verdict, UrlVerdict::Refused);
    QVERIFY(vetted.url.isEmpty());
    QVERIFY(!vetted.reason.isEmpty());
    QVERIFY2(vetted.reason.contains(why), qPrintable(vetted.reason));
}

void TestVettedUrl::plainHttpIsForLoopbackAccountsOnly_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<bool>("allowedOnLoopback");
    const auto row = [](const char *raw, bool allowed) {
        QTest::newRow(raw) << QString::fromLatin1(raw) << allowed;
    };
    row("http://127.0.0.1:8080/checkout/1", true);
    row("http://127.8.9.10/", true);
    row("http://localhost:1234/x", true);
    row("http://[::1]:1234/x", true);
    row("http://127.0.0.1.evil.com/", false);
    row("http://localhost.evil.com/", false);
    row("http://user@127.0.0.1/", false);
    row("http://0x7f.1/", false);
    row("http://127.1/", false);
    row("http://[::ffff:127.0.0.1]/", false);
    row("http://checkout.stripe.com/", false);
    row("http://192.168.0.1/", false);
    row("ftp://127.0.0.1/", false);
}

void TestVettedUrl::plainHttpIsForLoopbackAccountsOnly()
{
    QFETCH(QString, raw);
    QFETCH(bool, allowedOnLoopback);
    QCOMPARE(vetUrl(raw, testServer).verdict, allowedOnLoopback ? UrlVerdict::Allowed : UrlVerdict::Refused);
    QCOMPARE(vetUrl(raw, production).verdict, UrlVerdict::Refused);
    QCOMPARE(vetUrl(raw, QUrl()).verdict, UrlVerdict::Refused);
}

void TestVettedUrl::lengthHasALimit()
{
    const QString start = QStringLiteral("https://checkout.stripe.com/");
    QCOMPARE(vetUrl(start + QString(2048 - start.size(), u'a'), production).verdict, UrlVerdict::Allowed);
    QCOMPARE(vetUrl(start + QString(2049 - start.size(), u'a'), production).verdict, UrlVerdict::Refused);
}

void TestVettedUrl::noMutationIsAllowedByMistake()
{
    constexpr quint32 seed = 20260702;
    QRandomGenerator random(seed);
    const QStringList seeds{QStringLiteral("https://checkout.stripe.com/c/pay/cs_1#f"),
                            QStringLiteral("https://app.vzaps.com/x?y=z"),
                            QStringLiteral("https://vzaps.com"), QStringLiteral("http://127.0.0.1:8080/c"),
                            QStringLiteral("https://evil.com/x")};
    int allowed = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString raw = mutated(seeds.at(random.bounded(int(seeds.size()))), random);
        for (const QUrl &account : {production, testServer}) {
            const VettedUrl vetted = vetUrl(raw, account);
            if (vetted.verdict == UrlVerdict::Refused)
                continue;
            const QByteArray shown = QStringLiteral("round %1: %2").arg(i).arg(raw).toUtf8();
            QVERIFY2(vetted.url.isValid() && vetted.url.userInfo().isEmpty(), shown.constData());
            if (vetted.verdict == UrlVerdict::Allowed) {
                ++allowed;
                QVERIFY2(mayBeAllowed(raw, account == testServer), shown.constData());
            } else {
                QVERIFY2(vetted.url.scheme() == QLatin1String("https"), shown.constData());
            }
        }
    }
    // Otherwise the loop would prove nothing.
    QVERIFY2(allowed > 500, QByteArray::number(allowed).constData());
}

QTEST_GUILESS_MAIN(TestVettedUrl)
#include "tst_vettedurl.moc"

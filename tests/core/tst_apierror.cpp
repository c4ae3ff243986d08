// SPDX-License-Identifier: MIT
#include "api/apierror.h"
#include "api/networkerrors.h"

#include <QMetaEnum>
#include <QTest>

using namespace vzaps;

namespace {

ApiError errorOfKind(ErrorKind kind, int status = 0)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.host = QStringLiteral("api.example.org");
    return error;
}

constexpr ErrorKind lastKind = ErrorKind::UnexpectedStatus;

} // namespace

class TestApiError final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusHasItsKind_data();
    void statusHasItsKind();
    void networkErrorHasItsKind_data();
    void networkErrorHasItsKind();
    void everyNetworkErrorIsATransportFailure();
    void kindHasItsOutcome_data();
    void kindHasItsOutcome();
    void notHandedOverIsNeverUnknown();
    void everyKindHasASentenceOfItsOwn();
    void pauseIsToldInSeconds();
    void serverTextFollowsTheSentence();
    void hostileTextsAreNotPlaceholders();
    void technicalTextHoldsTheFacts();
};

void TestApiError::statusHasItsKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](int status, ErrorKind kind) { QTest::addRow("%d", status) << status << kind; };
    for (const int status : {300, 301, 302, 303, 304, 307, 308, 399})
        row(status, ErrorKind::Redirected);
    for (const int status : {400, 405, 413, 415, 422})
        row(status, ErrorKind::Invalid);
    row(401, ErrorKind::Unauthorized);
    row(403, ErrorKind::Forbidden);
    row(404, ErrorKind::NotFound);
    row(410, ErrorKind::NotFound);
    row(409, ErrorKind::Conflict);
    row(429, ErrorKind::RateLimited);
    for (const int status : {408, 500, 501, 502, 503, 504, 599})
        row(status, ErrorKind::ServerFailed);
    for (const int status : {402, 406, 407, 418, 451, 499, 600, 999, 100, 0})
        row(status, ErrorKind::UnexpectedStatus);
}

void TestApiError::statusHasItsKind()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QCOMPARE(kindFromStatus(status), kind);
}

void TestApiError::networkErrorHasItsKind_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << ErrorKind::ConnectionRefused;
    QTest::newRow("no such host") << QNetworkReply::HostNotFoundError << ErrorKind::HostNotFound;
    QTest::newRow("handshake") << QNetworkReply::SslHandshakeFailedError << ErrorKind::TlsFailed;
    QTest::newRow("timeout") << QNetworkReply::TimeoutError << ErrorKind::TimedOut;
    QTest::newRow("aborted by the transfer timeout")
        << QNetworkReply::OperationCanceledError << ErrorKind::TimedOut;
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << ErrorKind::ConnectionLost;
    QTest::newRow("re-send refused") << QNetworkReply::ContentReSendError << ErrorKind::ConnectionLost;
    QTest::newRow("unknown network") << QNetworkReply::UnknownNetworkError << ErrorKind::ConnectionFailed;
    QTest::newRow("protocol") << QNetworkReply::ProtocolFailure << ErrorKind::ConnectionLost;
    QTest::newRow("proxy closed") << QNetworkReply::ProxyConnectionClosedError << ErrorKind::ConnectionLost;
    QTest::newRow("no error, yet no answer") << QNetworkReply::NoError << ErrorKind::ConnectionLost;
    QTest::newRow("redirect downgraded") << QNetworkReply::InsecureRedirectError << ErrorKind::Redirected;
    QTest::newRow("scheme") << QNetworkReply::ProtocolUnknownError << ErrorKind::InvalidAddress;
}

void TestApiError::networkErrorHasItsKind()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(ErrorKind, kind);
    QCOMPARE(kindFromNetworkError(error), kind);
}

void TestApiError::everyNetworkErrorIsATransportFailure()
{
    const QMetaEnum all = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    QVERIFY(all.keyCount() > 20);
    for (int i = 0; i < all.keyCount(); ++i) {
        const ErrorKind kind = kindFromNetworkError(QNetworkReply::NetworkError(all.value(i)));
        // An answer of the server may never be made up from what the network did.
        QVERIFY2(kind > ErrorKind::Cancelled && kind < ErrorKind::BadAnswer, all.key(i));
    }
}

void TestApiError::kindHasItsOutcome_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *name, ErrorKind kind, int status, Outcome outcome) {
        QTest::newRow(name) << kind << status << outcome;
    };
    row("address", ErrorKind::InvalidAddress, 0, Outcome::NotSent);
    row("host not found", ErrorKind::HostNotFound, 0, Outcome::NotSent);
    row("refused connection", ErrorKind::ConnectionRefused, 0, Outcome::NotSent);
    row("TLS", ErrorKind::TlsFailed, 0, Outcome::NotSent);
    row("no credentials", ErrorKind::MissingCredentials, 0, Outcome::NotSent);
    row("bad credentials", ErrorKind::BadCredentials, 401, Outcome::NotSent);
    for (const int status : {400, 401, 402, 403, 404, 405, 409, 410, 413, 418, 422, 429})
        QTest::addRow("%d", status) << kindFromStatus(status) << status << Outcome::Rejected;
    for (const int status : {301, 302, 307, 408, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << kindFromStatus(status) << status << Outcome::Unknown;
    row("odd status", ErrorKind::UnexpectedStatus, 600, Outcome::Unknown);
    row("connection failed", ErrorKind::ConnectionFailed, 0, Outcome::Unknown);
    row("connection lost", ErrorKind::ConnectionLost, 0, Outcome::Unknown);
    row("truncated 200", ErrorKind::ConnectionLost, 200, Outcome::Unknown);
    row("timed out", ErrorKind::TimedOut, 0, Outcome::Unknown);
    row("too large", ErrorKind::TooLarge, 200, Outcome::Unknown);
    row("bad answer", ErrorKind::BadAnswer, 200, Outcome::Unknown);
    row("cancelled in flight", ErrorKind::Cancelled, 0, Outcome::Unknown);
}

void TestApiError::kindHasItsOutcome()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    QFETCH(Outcome, outcome);
    QCOMPARE(outcomeOf(errorOfKind(kind, status)), outcome);
}

void TestApiError::notHandedOverIsNeverUnknown()
{
    for (int i = 0; i <= int(lastKind); ++i) {
        ApiError error = errorOfKind(ErrorKind(i), 503);
        error.handedOver = false;
        QCOMPARE(outcomeOf(error),
                 error.kind == ErrorKind::Cancelled ? Outcome::Cancelled : Outcome::NotSent);
    }
}

void TestApiError::everyKindHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (int i = 0; i <= int(lastKind); ++i) {
        const ApiError error = errorOfKind(ErrorKind(i), 599);
        const QString sentence = userSentence(error);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(QString::number(i)));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!technicalText(error).contains(QLatin1String("error: unknown")),
                 qPrintable(QString::number(i)));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(lastKind) + 1);
}

void TestApiError::pauseIsToldInSeconds()
{
    ApiError error = errorOfKind(ErrorKind::RateLimited, 429);
    const QString without = userSentence(error);
    error.retryAfterSeconds = 17;
    const QString with = userSentence(error);
    QVERIFY(with != without);
    QVERIFY2(with.contains(QLatin1String("17")), qPrintable(with));
}

void TestApiError::serverTextFollowsTheSentence()
{
    ApiError error = errorOfKind(ErrorKind::Invalid, 422);
    QCOMPARE(userText(error), userSentence(error));
    error.serverText = QStringLiteral("name is too short");
    QVERIFY(userText(error).startsWith(userSentence(error)));
    QVERIFY(userText(error).contains(QLatin1String("\"name is too short\"")));
}

void TestApiError::hostileTextsAreNotPlaceholders()
{
    ApiError error = errorOfKind(ErrorKind::HostNotFound);
    error.host = QStringLiteral("%2.example.org");
    error.serverText = QStringLiteral("100%1 <b>sure</b>");
    QVERIFY(userText(error).contains(error.host));
    QVERIFY(userText(error).contains(error.serverText));
}

void TestApiError::technicalTextHoldsTheFacts()
{
    ApiError error = errorOfKind(ErrorKind::RateLimited, 429);
    error.code = QStringLiteral("rate_limited");
    error.requestId = QStringLiteral("request-1");
    error.serverText = QStringLiteral("slow down");
    error.technical = QStringLiteral("HTTP 429");
    const QStringList lines = technicalText(error).split(u'\n');
    QCOMPARE(lines,
             QStringList({QStringLiteral("error: rate limited"), QStringLiteral("http status: 429"),
                          QStringLiteral("host: api.example.org"), QStringLiteral("code: rate_limited"),
                          QStringLiteral("request id: request-1"), QStringLiteral("server text: slow down"),
                          QStringLiteral("detail: HTTP 429")}));
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"

// SPDX-License-Identifier: MIT
#include "api/exchange.h"

#include "api/exchangelog.h"
#include "api/networkerrors.h"
#include "api/retryafter.h"

#include <QDateTime>
#include <QMetaEnum>
#include <QNetworkAccessManager>

namespace vzaps {

namespace {

//! Error codes that QNetworkReply derives from a status of 400 and above, after it read the whole answer.
bool comesFromStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

QString errorName(QNetworkReply::NetworkError error)
{
    // Never errorString(): it holds the whole URL.
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return QStringLiteral("%1 (%2)").arg(QLatin1String(name ? name : "unnamed")).arg(int(error));
}

} // namespace

Exchange::Exchange(Call<WireAnswer> *call, QNetworkReply *reply, QNetworkAccessManager *manager,
                   const WireRequest &request, const QByteArray &requestId)
    : QObject(call)
    , m_call(call)
    , m_reply(reply)
    , m_verb(request.verb)
    , m_requestId(requestId)
    , m_maxAnswerBytes(request.maxAnswerBytes)
{
    if (manager)
        manager->setParent(this);
    m_clock.start();
    m_call->markHandedOver();
    connect(m_call, &ApiCall::cancelRequested, this,
            [this] { giveUp(ErrorKind::Cancelled, QStringLiteral("cancelled")); });
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::watchSize);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::watchSize);
    connect(reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    limitBuffer();
    // setTransferTimeout only watches for silence: a server that drips would never end.
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { giveUp(ErrorKind::TimedOut, QStringLiteral("total deadline passed")); });
    m_deadline.start(request.totalMs);
    if (reply->isFinished())
        QMetaObject::invokeMethod(this, &Exchange::onFinished, Qt::QueuedConnection);
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

//! Qt 6.4 takes in chunks for as long as a fast server has more of them, and tells nobody meanwhile: without
//! a limit of its own an endless answer fills the memory of the computer before watchSize() hears of it.
void Exchange::limitBuffer()
{
    // Near its limit Qt hands on no more: there has to be room for watchSize() to see too much.
    const qint64 size = m_maxAnswerBytes + 256 * 1024;
    const auto limit = [reply = m_reply.data(), size] { reply->setReadBufferSize(size); };
    // It is forgotten before the request is handed to the network thread, which a queued call does.
    QMetaObject::invokeMethod(m_reply, limit, Qt::QueuedConnection);
}

void Exchange::watchSize()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (std::max(announced, m_reply->bytesAvailable()) > m_maxAnswerBytes)
        giveUp(ErrorKind::TooLarge, QStringLiteral("answer over %1 bytes").arg(m_maxAnswerBytes));
}

void Exchange::onFinished()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const QVariant statusAttribute = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const int status = statusAttribute.toInt();
    const bool complete = statusAttribute.isValid() && status >= 200
        && (status < 400 ? error == QNetworkReply::NoError : comesFromStatus(error));
    // For these two Qt rewinds the body even though it won't follow, and a one-shot body can't be rewound.
    const bool redirected = error == QNetworkReply::ContentReSendError && (status == 307 || status == 308);
    if (complete && !isWhole(status))
        finish(tl::unexpected(
            failure(ErrorKind::ConnectionLost, QStringLiteral("answer shorter than announced"))));
    else if (complete || redirected)
        finish(answer(status));
    else
        finish(tl::unexpected(failure(kindFromNetworkError(error), errorName(error))));
}

bool Exchange::isWhole(int status) const
{
    // After it repeated a read whose connection dropped, Qt takes the next drop for the end of the answer.
    const bool hasBody = m_verb != "HEAD" && status != 204 && (status < 300 || status >= 400);
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return !hasBody || !announced.isValid() || m_reply->bytesAvailable() >= announced.toLongLong();
}

void Exchange::giveUp(ErrorKind kind, const QString &technical)
{
    if (!m_reply)
        return;
    m_reply->disconnect(this); // abort() emits finished() from inside
    m_reply->abort();
    finish(tl::unexpected(failure(kind, technical)));
}

void Exchange::finish(Result<WireAnswer> result)
{
    m_deadline.stop();
    if (result)
        logAnswer(m_requestId, *result, *m_reply);
    else
        logFailure(m_requestId, result.error(), m_clock.elapsed());
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    m_call->finish(std::move(result));
}

ApiError Exchange::failure(ErrorKind kind, const QString &technical) const
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.host = m_reply->url().host();
    error.requestId = QString::fromLatin1(m_requestId);
    error.technical = technical;
    return error;
}

WireAnswer Exchange::answer(int status)
{
    WireAnswer answer;
    answer.status = status;
    answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().left(200);
    answer.body = m_reply->readAll();
    answer.contentType = m_reply->rawHeader("Content-Type").left(200);
    answer.requestId = QString::fromLatin1(m_reply->rawHeader("X-Request-Id").left(200));
    if (answer.requestId.isEmpty())
        answer.requestId = QString::fromLatin1(m_requestId);
    if (m_reply->hasRawHeader("Retry-After"))
        answer.retryAfterSeconds =
            parseRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    if (status < 400 && m_reply->hasRawHeader("Location"))
        answer.redirectHost =
            m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location"))).host();
    answer.milliseconds = m_clock.elapsed();
    return answer;
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "api/apicall.h"
#include "api/networksettings.h"
#include "api/operation.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkRequest;
class QSslConfiguration;

namespace vzaps {

//! Caps on one exchange; 0 in totalMs means the operation's own total.
struct TransportLimits {
    int inactivityMs = 15000; //!< without a byte in either direction
    int totalMs = 0; //!< the whole exchange, whatever progress it makes
    int retryBaseMs = 500; //!< first pause before a read is repeated; doubles, with full jitter
    int retryCapMs = 8000;
};

//! One request as it goes on the wire, before decoration.
struct WireRequest {
    Operation operation = Operation::GetInstance;
    QByteArray verb;
    QString path; //!< encoded, relative to the server address
    std::optional<QByteArray> body; //!< JSON; nullopt: no body and no Content-Type
    QByteArray accessToken; //!< empty: no Authorization header
    QByteArray clientToken; //!< empty: no X-Client-Token header
    QByteArray instanceToken; //!< empty: no X-Instance-Token header
    QByteArray idempotencyKey; //!< empty: none. Assumed to be ignored by the server
    qint64 maxAnswerBytes = 1 << 20;
    int totalMs = 30000;
};

//! A request with what the table of operations says of it: verb, largest answer, and the total, which limits
//! may override.
[[nodiscard]] WireRequest wireRequestFor(Operation operation, const TransportLimits &limits);

//! A complete HTTP answer of any status, at most maxAnswerBytes long.
struct WireAnswer {
    int status = 0;
    QString reason;
    QByteArray body;
    QByteArray contentType;
    QString requestId;
    std::optional<int> retryAfterSeconds;
    QString redirectHost; //!< host of the Location header of a 3xx
    qint64 milliseconds = 0; //!< from send to the last byte
};

//! The one place where requests meet the network: decorates, sends, caps, and tells how it ended. Never
//! follows a redirect, never accepts a bad certificate, never authenticates by itself.
//!
//! A result is an error only where there is no complete HTTP answer; a 404 is an answer.
class Transport final : public QObject {
    Q_OBJECT

public:
    //! network may be null: the system's proxy, the system's trust.
    Transport(const QUrl &serverAddress, const TransportLimits &limits,
              std::shared_ptr<const NetworkSetup> network = {}, QObject *parent = nullptr);
    ~Transport() override;

    [[nodiscard]] QUrl serverAddress() const { return m_serverAddress; }
    [[nodiscard]] const TransportLimits &limits() const { return m_limits; }

    //! Sends a request that reads, once as well: whether it is repeated is the caller's to say, not Qt's,
    //! which would do it unseen and take a second drop for the end of the answer.
    [[nodiscard]] Call<WireAnswer> *send(const WireRequest &request, QObject *parent);

    //! Sends a request that changes something: at most once on the wire, whatever happens to the connection.
    [[nodiscard]] Call<WireAnswer> *sendOnce(const WireRequest &request, QObject *parent);

private:
    [[nodiscard]] QUrl urlFor(const QString &path) const;
    [[nodiscard]] QNetworkRequest decorated(const WireRequest &request, const QByteArray &requestId) const;
    //! Takes over settings that changed since the last request.
    void followNetwork();
    void setNetwork(const NetworkSettings &settings);

    QUrl m_serverAddress;
    TransportLimits m_limits;
    std::shared_ptr<const NetworkSetup> m_network;
    NetworkSettings m_settings; //!< as they were taken over
    std::unique_ptr<QSslConfiguration> m_tls;
    std::unique_ptr<QNetworkAccessManager> m_readManager;
};

} // namespace vzaps

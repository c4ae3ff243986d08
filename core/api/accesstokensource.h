// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/credentials.h"
#include "api/apicall.h"
#include "api/redactor.h"
#include "api/retrypolicy.h"
#include "api/transport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace vzaps {

//! The access token of one account: cached until shortly before it expires, fetched by one POST /token
//! however many callers wait for it.
class AccessTokenSource final : public QObject {
    Q_OBJECT

public:
    //! transport, redactor and budget must outlive this.
    AccessTokenSource(Transport &transport, Redactor &redactor, RetryBudget &budget,
                      const Credentials &credentials, QObject *parent = nullptr);

    //! The token, cached or fresh. Errors: MissingCredentials, BadCredentials, or why the server could not be
    //! asked.
    [[nodiscard]] Call<QByteArray> *token(QObject *parent);

    //! The server refused this token: it is forgotten, unless a newer one has come meanwhile.
    void invalidate(const QByteArray &refused);

private:
    void fetch(int attempt);
    void take(const Result<WireAnswer> &answer, int attempt);
    void settle(const Result<QByteArray> &result);
    [[nodiscard]] Result<QByteArray> accepted(const WireAnswer &answer);

    Transport &m_transport;
    Redactor &m_redactor;
    RetryBudget &m_budget;
    Credentials m_credentials;
    QByteArray m_token;
    qint64 m_validForMs = 0;
    QElapsedTimer m_since; //!< monotonic: a changed wall clock can't keep a token alive
    QList<QPointer<Call<QByteArray>>> m_waiting;
    bool m_fetching = false;
};

} // namespace vzaps

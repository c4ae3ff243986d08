// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/credentials.h"
#include "api/accesstokensource.h"
#include "api/answererror.h"
#include "api/clientoptions.h"
#include "api/jsonreader.h"
#include "api/redactor.h"
#include "api/retrypolicy.h"

#include <QObject>

#include <functional>

namespace vzaps {

//! A request of one account before it is authenticated.
struct ApiRequest {
    Operation operation = Operation::GetInstance;
    QByteArray verb; //!< empty: the operation's own
    QString path; //!< encoded, relative
    std::optional<QByteArray> body;
    QString instanceToken; //!< a secret; empty: not known
    QByteArray idempotencyKey; //!< empty: none
};

//! Runs an account's requests: access token, one exchange, one renewal after a 401, repeats of reads,
//! decoding.
class RequestRunner final : public QObject {
    Q_OBJECT

public:
    RequestRunner(const QUrl &server, const Credentials &credentials, const ClientOptions &options,
                  QObject *parent = nullptr);

    [[nodiscard]] Transport &transport() { return m_transport; }
    [[nodiscard]] AccessTokenSource &tokens() { return m_tokens; }
    [[nodiscard]] Redactor &redactor() { return *m_redactor; }
    [[nodiscard]] RetryBudget &budget() { return m_budget; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }

    //! Starts a request whose answer is JSON; decode gets the unwrapped payload. An empty 2xx body is an
    //! undefined payload.
    template <class T>
    [[nodiscard]] Call<T> *run(const ApiRequest &request, QObject *parent,
                               std::function<tl::expected<T, QString>(const QJsonValue &)> decode)
    {
        auto *call = new Call<T>(parent);
        auto value = std::make_shared<std::optional<T>>();
        start(
            request, call,
            [this, value, decode = std::move(decode)](const WireAnswer &answer) {
                return interpret<T>(answer, *value, decode);
            },
            [call] { call->markHandedOver(); },
            [call, value](const std::optional<ApiError> &error, const WireAnswer &) {
                if (error)
                    call->finish(tl::unexpected(*error));
                else
                    call->finish(std::move(**value));
            });
        return call;
    }

    //! Starts a request whose answer is decoded elsewhere: any complete 2xx that does not say it failed.
    [[nodiscard]] Call<WireAnswer> *runUndecoded(const ApiRequest &request, QObject *parent);

    //! Starts a request of which every HTTP answer counts as a success.
    [[nodiscard]] Call<WireAnswer> *runRaw(const ApiRequest &request, QObject *parent);

Q_SIGNALS:
    //! The server refused the credentials, or a renewed access token too.
    void credentialsRefused();

private:
    friend class RequestFlow;
    using Judge = std::function<std::optional<ApiError>(const WireAnswer &)>;
    using Done = std::function<void(const std::optional<ApiError> &, const WireAnswer &)>;

    void start(const ApiRequest &request, ApiCall *call, Judge judge, std::function<void()> onHandedOver,
               Done done);

    template <class T>
    [[nodiscard]] std::optional<ApiError>
    interpret(const WireAnswer &answer, std::optional<T> &value,
              const std::function<tl::expected<T, QString>(const QJsonValue &)> &decode)
    {
        if (auto error = errorOf(answer, m_transport.serverAddress(), *m_redactor))
            return error;
        QJsonValue payload(QJsonValue::Undefined);
        if (!answer.body.trimmed().isEmpty()) {
            const auto json = parseJson(answer.body);
            if (!json)
                return badAnswer(answer, m_transport.serverAddress(), json.error(), *m_redactor);
            payload = unwrapped(*json);
        }
        auto decoded = decode(payload);
        if (!decoded)
            return badAnswer(answer, m_transport.serverAddress(), decoded.error(), *m_redactor);
        value = std::move(*decoded);
        return {};
    }

    std::shared_ptr<Redactor> m_redactor;
    RetryBudget m_budget;
    Credentials m_credentials;
    Transport m_transport;
    AccessTokenSource m_tokens;
};

} // namespace vzaps

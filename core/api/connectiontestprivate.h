// SPDX-License-Identifier: MIT
#pragma once

#include "api/connectiontest.h"

#include <QNetworkProxy>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

namespace vzaps {

class ApiClient;

//! Carries the test out.
class ConnectionTestPrivate final : public QObject {
    Q_OBJECT

public:
    ConnectionTestPrivate(ConnectionTest &test, const QUrl &address, const NetworkSettings &settings,
                          const std::optional<Credentials> &given, const ClientOptions &clientOptions);
    ~ConnectionTestPrivate() override;

    void start();

    QList<TestStepResult> results;
    bool isFinished = false;
    int stepLimitMs = 15000;

private:
    using State = TestStepResult::State;

    void lookUp();
    void connectSocket();
    void onConnected();
    void onEncrypted();
    void onSocketError(QAbstractSocket::SocketError error);
    void signIn();

    void begin(TestStep step);
    void settle(TestStep step, State state, const QString &sentence, const QString &technical = {});
    void fail(TestStep step, const QString &sentence, const QString &technical = {});
    void end();
    void onStepTooLong();
    [[nodiscard]] bool usesProxy() const { return m_proxy.type() != QNetworkProxy::NoProxy; }
    [[nodiscard]] bool isSecure() const;
    [[nodiscard]] QString proxyName() const;

    ConnectionTest &q;
    QUrl m_address;
    NetworkSettings m_settings;
    std::optional<Credentials> m_credentials;
    ClientOptions m_options;
    QNetworkProxy m_proxy;
    QSslSocket m_socket;
    QList<QSslError> m_sslErrors;
    QTimer m_limit;
    TestStep m_step = TestStep::Dns;
    std::unique_ptr<ApiClient> m_client;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "api/requestrunner.h"

namespace vzaps {

//! One request from token to settled result. A child of its call: deleting the call ends it.
class RequestFlow final : public QObject {
    Q_OBJECT

public:
    RequestFlow(RequestRunner &runner, const ApiRequest &request, ApiCall *call, RequestRunner::Judge judge,
                std::function<void()> onHandedOver, RequestRunner::Done done);

    void start();

private:
    void send(const QByteArray &accessToken);
    void take(const Result<WireAnswer> &answer, const QByteArray &accessToken);
    [[nodiscard]] bool renewsAfter401(const QByteArray &accessToken);
    void tellRefused();
    void settle(const std::optional<ApiError> &error, const WireAnswer &answer = {});

    RequestRunner &m_runner;
    ApiRequest m_request;
    const OperationInfo &m_info;
    RequestRunner::Judge m_judge;
    std::function<void()> m_onHandedOver;
    RequestRunner::Done m_done;
    QPointer<ApiCall> m_current;
    int m_attempt = 1;
    bool m_renewed = false;
    bool m_handedOver = false;
    bool m_settled = false;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/credentials.h"
#include "api/apicall.h"
#include "api/clientoptions.h"
#include "api/instance.h"
#include "api/rawrequest.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace vzaps {

class AccessTokenSource;
class BillingApi;
class InstancesApi;

//! The API as one account sees it: one transport, one access token, the resources on top. Deleting it ends
//! every call made through it.
class ApiClient final : public QObject {
    Q_OBJECT

public:
    ApiClient(const QUrl &serverAddress, const Credentials &credentials, const ClientOptions &options = {},
              QObject *parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] QUrl serverAddress() const;
    //! Tells apart what server and client token reach: 16 hexadecimal digits of a digest of both, from which
    //! neither can be learnt.
    [[nodiscard]] QByteArray mark() const;

    //! The resources; they live as long as the client.
    [[nodiscard]] InstancesApi &instances();
    [[nodiscard]] BillingApi &billing();

    //! Asks for an access token, which proves address and credentials; the result carries nothing.
    [[nodiscard]] Call<Nothing> *checkSignIn(QObject *parent);

    //! Sends what the user typed. Any HTTP answer is a success; only a missing answer is an error.
    [[nodiscard]] Call<RawAnswer> *raw(const RawRequest &request, QObject *parent);

Q_SIGNALS:
    //! The server refused the credentials, or a renewed access token too.
    void credentialsRefused();

private:
    std::unique_ptr<class ApiClientPrivate> d;
};

} // namespace vzaps

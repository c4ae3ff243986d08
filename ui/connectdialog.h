// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountmanager.h"
#include "api/apierror.h"
#include "api/clientoptions.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QPushButton;

namespace vzaps {

class ApiClient;
class BusyButton;
class ConnectForm;
class MessageStrip;

//! What the connect dialog starts with.
struct ConnectDefaults {
    QUrl serverAddress; //!< of a new account
    QString demoHint; //!< with the sandbox running: its credentials, in words; else empty
};

//! Adds an account, or asks again for the credentials of one: proves them with the server, then stores them
//! in the keychain, or for this session only if there is none and the user wants that.
class ConnectDialog final : public QDialog {
    Q_OBJECT

public:
    //! accounts must outlive the dialog.
    ConnectDialog(AccountManager &accounts, const ConnectDefaults &defaults, const ClientOptions &options,
                  QWidget *parent = nullptr);
    //! Asks again for the credentials of an account that exists.
    ConnectDialog(AccountManager &accounts, const AccountProfile &existing, const ClientOptions &options,
                  QWidget *parent = nullptr);
    ~ConnectDialog() override;

    //! Gives up what is under way, and closes. A keychain that has been asked already goes on by itself.
    void reject() override;

Q_SIGNALS:
    //! The account is stored and its credentials were accepted.
    void connected(QUuid accountId);

private:
    ConnectDialog(AccountManager &accounts, const ConnectDefaults &defaults,
                  const std::optional<AccountProfile> &existing, const ClientOptions &options,
                  QWidget *parent);
    void build(const ConnectDefaults &defaults);
    void submit();
    void onSignInFailed(const ApiError &error);
    void testConnection();
    void store(KeepWhere keep);
    void follow(SecretJob *job);
    void onStored(QUuid accountId);
    void onNotStored(const AccountError &error, KeepWhere keep);
    void setRunning(const QString &progress);

    AccountManager &m_accounts;
    ClientOptions m_options;
    std::optional<AccountProfile> m_existing; //!< nullopt: a new account
    AccountProfile m_profile; //!< as it was typed when Connect was pressed
    Credentials m_credentials;
    ConnectForm *m_form;
    MessageStrip *m_strip;
    BusyButton *m_confirm;
    QPushButton *m_close;
    std::unique_ptr<ApiClient> m_client; //!< while the credentials are being proved
    QPointer<SecretJob> m_job;
};

} // namespace vzaps

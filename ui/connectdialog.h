// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountmanager.h"
#include "api/apierror.h"
#include "api/clientoptions.h"
#include "ui/typedtext.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QPushButton;

namespace vzaps {

class ApiClient;
class BusyButton;
class ConnectForm;
class DiscardQuestion;
class MessageStrip;

//! What the connect dialog starts with.
struct ConnectDefaults {
    QUrl serverAddress; //!< of a new account
    QString demoHint; //!< with the sandbox running: its credentials, in words; else empty
};

//! Adds an account, or asks again for the credentials of one: proves them with the server, then stores them
//! in the keychain, or for this session only if there is none and the user wants that.
class ConnectDialog final : public QDialog, public TypedText {
    Q_OBJECT

public:
    //! accounts must outlive the dialog.
    ConnectDialog(AccountManager &accounts, const ConnectDefaults &defaults, const ClientOptions &options,
                  QWidget *parent = nullptr);
    //! Asks again for the credentials of an account that exists.
    ConnectDialog(AccountManager &accounts, const AccountProfile &existing, const ClientOptions &options,
                  QWidget *parent = nullptr);
    ~ConnectDialog() override;

    //! Where the credentials are to be kept; the keychain unless told otherwise.
    void setKeepWhere(KeepWhere keep) { m_keep = keep; }

    //! Asks before what was typed is lost, or closes.
    void reject() override;
    //! Rejected: gives up what is under way. A keychain that has been asked already goes on by itself.
    void done(int result) override;
    [[nodiscard]] bool hasTypedText() const override;
    void askToDiscard(const std::function<void()> &then) override;

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
    KeepWhere m_keep = KeepWhere::Keychain;
    ConnectForm *m_form;
    MessageStrip *m_strip;
    DiscardQuestion *m_discard;
    BusyButton *m_confirm;
    QPushButton *m_close;
    std::unique_ptr<ApiClient> m_client; //!< while the credentials are being proved
    QPointer<SecretJob> m_job;
};

} // namespace vzaps

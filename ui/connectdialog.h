// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountmanager.h"
#include "api/apierror.h"
#include "api/transport.h"

#include <QDialog>
#include <QPointer>

namespace vzaps {

class ApiCall;
class ApiClient;
class MessageStrip;

//! What the connect dialog starts with.
struct ConnectDefaults {
    QUrl serverAddress; //!< of a new account
    QString demoHint; //!< with the sandbox running: its credentials, in words; else empty
};

//! Adds an account, or asks again for the credentials of one: proves them with the server, then stores them in the
//! keychain, or for this session only if there is none and the user wants that.
class ConnectDialog final : public QDialog {
    Q_OBJECT

public:
    //! accounts must outlive the dialog.
    ConnectDialog(AccountManager &accounts, const ConnectDefaults &defaults, const TransportLimits &limits,
                  QWidget *parent = nullptr);
    //! Asks again for the credentials of an account that exists.
    ConnectDialog(AccountManager &accounts, const AccountProfile &existing, const TransportLimits &limits,
                  QWidget *parent = nullptr);
    ~ConnectDialog() override;

Q_SIGNALS:
    //! The account is stored and its credentials were accepted.
    void connected(const QUuid &accountId);

private:
    std::unique_ptr<class ConnectDialogPrivate> d;
};

} // namespace vzaps

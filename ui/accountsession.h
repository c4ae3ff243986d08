// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountmanager.h"
#include "api/clientoptions.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace vzaps {

class ActiveAccount;
class FleetCache;
class OperationJournal;

//! Which account is in use: follows the account manager's current one, reads its credentials and makes its
//! ActiveAccount. The old one is gone before the new one begins.
class AccountSession final : public QObject {
    Q_OBJECT

public:
    enum class State {
        NoAccount, //!< there are no accounts
        Opening, //!< the credentials are being read
        Locked, //!< the credentials could not be read; see error()
        Ready, //!< account() is there
    };

    //! accounts and journal must outlive this, and cache, if there is one. Nothing is opened before open().
    AccountSession(AccountManager &accounts, OperationJournal &journal, const ClientOptions &options,
                   FleetCache *cache, QObject *parent = nullptr);
    ~AccountSession() override;

    //! Opens the current account, anew if it is open.
    void open();
    //! Opens it unless that is done or under way.
    void ensureOpen();

    [[nodiscard]] State state() const { return m_state; }
    //! Null unless Ready; belongs to the session.
    [[nodiscard]] ActiveAccount *account() const { return m_account.get(); }
    //! The current account's profile.
    [[nodiscard]] std::optional<AccountProfile> profile() const;
    //! Why it is Locked.
    [[nodiscard]] const std::optional<SecretError> &error() const { return m_error; }
    //! Opening takes long: the system may be asking the user.
    [[nodiscard]] bool isSlow() const { return m_slow; }

Q_SIGNALS:
    //! account() is about to go away: let go of it now.
    void closing();
    //! State, account or profile are others.
    void changed();

private:
    void close();
    void setState(State state);
    void take(QUuid id, const CredentialsJob::Result &result);
    void onProfilesChanged();

    AccountManager &m_accounts;
    OperationJournal &m_journal;
    ClientOptions m_options;
    FleetCache *m_cache;
    State m_state = State::NoAccount;
    bool m_slow = false;
    std::optional<SecretError> m_error;
    QPointer<CredentialsJob> m_job;
    std::unique_ptr<ActiveAccount> m_account;
};

} // namespace vzaps

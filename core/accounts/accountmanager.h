// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/credentialsvault.h"
#include "accounts/profilestore.h"
#include "accounts/secretstore.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>

namespace vzaps {

//! Why a change of an account did not happen, or not wholly.
struct AccountError {
    enum class Kind {
        Invalid, //!< the name, the address or the credentials are not usable
        UnknownAccount, //!< there is no such account (any more)
        Busy, //!< another change of this account has not ended yet
        NotSaved, //!< the account list could not be written and is as it was
        SecretNotKept, //!< the keychain did not take the credentials; nothing changed
        SecretLeft, //!< the account is removed, but its credentials may still be in the keychain
    };
    Kind kind = Kind::Invalid;
    QString sentence; //!< for the user, translated: what happened and what to do
    QString technical; //!< for a log and for "Details"
    std::optional<SecretError> secret; //!< set for SecretNotKept and SecretLeft

    //! True if the same change with KeepWhere::SessionOnly is worth offering.
    [[nodiscard]] bool canKeepForSession() const { return kind == Kind::SecretNotKept; }
};

//! Where the credentials of an account are kept.
enum class KeepWhere { Keychain, SessionOnly };

//! The accounts of this user: their profiles, which one is current, and their credentials. Changes that have
//! begun are carried through even if their job is deleted. Nothing is ever deleted because something could
//! not be found: only remove() removes.
class AccountManager final : public QObject {
    Q_OBJECT

public:
    using AddJob = SecretJobOf<QUuid, AccountError>;
    using ChangeJob = SecretJobOf<void, AccountError>;

    //! keychain keeps what shall last, session the rest. retryDelay is the pause before the one repetition of
    //! an account's first read.
    AccountManager(std::unique_ptr<ProfileStore> profiles, std::unique_ptr<SecretStore> keychain,
                   std::unique_ptr<SecretStore> session,
                   std::chrono::milliseconds retryDelay = std::chrono::seconds(10),
                   QObject *parent = nullptr);
    ~AccountManager() override;

    //! Reads the account list; to be called once, before anything else.
    void load();

    [[nodiscard]] const QList<AccountProfile> &profiles() const { return m_profileStore->profiles(); }
    //! nullopt if there is no such account (any more).
    [[nodiscard]] std::optional<AccountProfile> profile(QUuid id) const;
    //! Null only if there are no accounts.
    [[nodiscard]] QUuid currentId() const { return m_currentId; }
    //! What the user should know about the loading of the account list. See ProfileStore.
    [[nodiscard]] const QStringList &notices() const { return m_profileStore->notices(); }
    [[nodiscard]] bool isReadOnly() const { return m_profileStore->isReadOnly(); }

    //! Adds an account and gives its id. A null id gets one, a missing colour too; secretStored follows from
    //! keep. The first account becomes current.
    [[nodiscard]] AddJob *add(const AccountProfile &profile, const Credentials &credentials, KeepWhere keep,
                              QObject *jobParent);

    //! Changes name, address and colour and, where given, the credentials. New ones for this session only
    //! hide those in the keychain until the program ends, and leave them and secretStored as they are. keep
    //! is of no meaning without credentials.
    [[nodiscard]] ChangeJob *update(const AccountProfile &profile,
                                    const std::optional<Credentials> &credentials, KeepWhere keep,
                                    QObject *jobParent);

    //! Removes an account and its credentials at the user's explicit wish. With SecretLeft it is removed all
    //! the same.
    [[nodiscard]] ChangeJob *remove(QUuid id, QObject *jobParent);

    //! Takes effect at once; an error says that it will not be remembered, or that there is no such account.
    tl::expected<void, AccountError> setCurrent(QUuid id);

    //! The credentials of an account. The first read of each account is repeated once after a pause if the
    //! keychain did not answer properly, as it may still be starting; the job reports slow() then.
    [[nodiscard]] CredentialsJob *credentials(QUuid id, QObject *jobParent);

Q_SIGNALS:
    //! An account was added, changed or removed, or the list was loaded.
    void profilesChanged();
    //! The user removed this account; never emitted because something could not be found.
    void accountRemoved(QUuid id);
    //! New credentials were entered for a known account: what was read with those before may be another's.
    //! Comes before profilesChanged().
    void credentialsReplaced(QUuid id);
    //! id is null when the last account was removed.
    void currentChanged(QUuid id);

private:
    using Check = tl::expected<void, AccountError>;

    [[nodiscard]] Check check(const AccountProfile &profile,
                              const std::optional<Credentials> &credentials) const;
    [[nodiscard]] Check save(const QList<AccountProfile> &profiles, QUuid currentId);
    [[nodiscard]] Check saveUpdated(const AccountProfile &profile);
    void makeCurrent(QUuid id);
    [[nodiscard]] CredentialsVault &vault(KeepWhere keep);
    void takeIn(AccountProfile profile, KeepWhere keep, const QPointer<AddJob> &job);
    void takeOver(AccountProfile profile, KeepWhere keep, const QPointer<ChangeJob> &job);
    void removeSecrets(const AccountProfile &profile, const QPointer<ChangeJob> &job);
    void readKeychain(QUuid id, const QPointer<CredentialsJob> &job);

    std::unique_ptr<ProfileStore> m_profileStore;
    std::unique_ptr<SecretStore> m_keychainStore;
    std::unique_ptr<SecretStore> m_sessionStore;
    std::unique_ptr<CredentialsVault> m_keychain;
    std::unique_ptr<CredentialsVault> m_session;
    std::chrono::milliseconds m_retryDelay;
    QUuid m_currentId;
    QSet<QUuid> m_busy;
    QSet<QUuid> m_readOnce;
};

} // namespace vzaps

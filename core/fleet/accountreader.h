// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"
#include "accounts/credentialsvault.h"
#include "api/apierror.h"
#include "api/clientoptions.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace vzaps {

enum class LoadState;
class ApiClient;
class FleetCache;
class FleetLoader;
class InstanceTableModel;
class LastKnownFleet;
class PageReader;

//! The fleet of one account, read and never changed: it has a client and a table of its own and no
//! operations. Deleting it ends its calls and drops its secrets, so that no late answer lands anywhere.
class AccountReader final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Waiting, //!< read() was not called yet
        Opening, //!< the credentials are being read
        Locked, //!< they could not be read; see secretError()
        Reading,
        Paused, //!< nobody looks
        Failed, //!< a page could not be read; see error()
        Complete,
    };
    //! Starts one read of an account's credentials; the job belongs to parent.
    using CredentialsSource = std::function<CredentialsJob *(QUuid account, QObject *parent)>;

    //! cache, if given, must outlive this. The last known list is shown at once, without credentials.
    AccountReader(const AccountProfile &profile, CredentialsSource credentials, const ClientOptions &options,
                  FleetCache *cache, QObject *parent = nullptr);
    ~AccountReader() override;

    [[nodiscard]] const AccountProfile &profile() const { return m_profile; }
    //! Name and colour only; another address means another reader.
    void setProfile(const AccountProfile &profile);
    [[nodiscard]] InstanceTableModel &model() const { return *m_model; }

    //! Reads the fleet, anew if it was read before. Nothing if that is under way.
    void read();
    //! The credentials are others: what is under way ends, and the next read() asks for them again.
    void forgetCredentials();
    //! Nobody looks: no page is asked for.
    void setHidden(bool hidden);
    //! As FleetLoader::setSearch().
    void setSearch(const QString &words);

    [[nodiscard]] State state() const;
    //! Whether something of it is on its way now; waiting for a person or until the server wants to be asked
    //! again does not count.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const std::optional<SecretError> &secretError() const { return m_secretError; }
    [[nodiscard]] std::optional<ApiError> error() const;
    //! Opening takes long: the system may be asking the user.
    [[nodiscard]] bool isSlow() const { return m_slow; }
    [[nodiscard]] bool isRefreshing() const;
    [[nodiscard]] qint64 readSoFar() const;
    //! What the server says there is, if it said so.
    [[nodiscard]] std::optional<qint64> total() const;
    //! When the whole fleet was read last (UTC); invalid: never.
    [[nodiscard]] QDateTime completedAt() const { return m_completedAt; }
    //! When the server gave the last known list, as long as nothing newer is there (UTC).
    [[nodiscard]] QDateTime lastKnownAt() const;
    //! The server asked to wait until then (UTC); invalid if it did not.
    [[nodiscard]] QDateTime waitingUntil() const;
    //! Reads that ended without the whole fleet since the last one that did.
    [[nodiscard]] int failures() const { return m_failures; }

Q_SIGNALS:
    //! State or progress are others.
    void changed();

private:
    void open(const Credentials &credentials);
    void onLoaderState();

    AccountProfile m_profile;
    CredentialsSource m_credentials;
    ClientOptions m_options;
    bool m_hidden = false;
    bool m_slow = false;
    LoadState m_lastState{}; //!< of the loader
    int m_failures = 0;
    QString m_search;
    QDateTime m_completedAt;
    std::optional<SecretError> m_secretError;
    QPointer<CredentialsJob> m_job;
    std::unique_ptr<InstanceTableModel> m_model;
    std::unique_ptr<LastKnownFleet> m_lastKnown;
    std::unique_ptr<ApiClient> m_client; //!< null: not open
    std::unique_ptr<PageReader> m_pages;
    std::unique_ptr<FleetLoader> m_loader; //!< last: its calls go before the client they were made through
};

} // namespace vzaps

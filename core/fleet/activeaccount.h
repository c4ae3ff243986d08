// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"
#include "accounts/credentials.h"
#include "api/clientoptions.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

namespace vzaps {

class ApiClient;
class AutoRefresh;
class FleetCache;
class FleetLoader;
struct Instance;
class InstanceTableModel;
class LastKnownFleet;
class OperationJournal;
class OperationRunner;
class PageReader;

//! Everything that exists once for an account in use: client, operations, table, loader. Deleting it ends all
//! its calls, so that no late answer of one account can land in another.
class ActiveAccount final : public QObject {
    Q_OBJECT

public:
    //! journal must outlive this, and cache, if given: it keeps the last known list.
    ActiveAccount(const AccountProfile &profile, const Credentials &credentials, OperationJournal &journal,
                  const ClientOptions &options = {}, FleetCache *cache = nullptr, QObject *parent = nullptr);
    ~ActiveAccount() override;

    [[nodiscard]] const AccountProfile &profile() const { return m_profile; }
    //! Name and colour only; another address or id means another ActiveAccount.
    void setProfile(const AccountProfile &profile);

    [[nodiscard]] ApiClient &client() { return *m_client; }
    [[nodiscard]] OperationRunner &operations() { return *m_operations; }
    [[nodiscard]] InstanceTableModel &model() { return *m_model; }
    [[nodiscard]] FleetLoader &loader() { return *m_loader; }
    [[nodiscard]] AutoRefresh &autoRefresh() { return *m_autoRefresh; }

    //! Shows the last known list, if there is one, and reads the fleet anew.
    void start();
    //! When the server gave the list that is shown while nothing newer is there (UTC).
    [[nodiscard]] QDateTime cachedAt() const;

    //! Reads one instance and puts it into the table.
    void reread(const QString &instanceId);

Q_SIGNALS:
    void credentialsRefused();
    void profileChanged();

private:
    void take(const Instance &instance);

    AccountProfile m_profile;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<InstanceTableModel> m_model;
    std::unique_ptr<LastKnownFleet> m_lastKnown;
    std::unique_ptr<PageReader> m_pages;
    std::unique_ptr<FleetLoader> m_loader;
    std::unique_ptr<AutoRefresh> m_autoRefresh;
    QTimer m_tidy;
};

} // namespace vzaps

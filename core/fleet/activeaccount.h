// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"
#include "accounts/credentials.h"
#include "api/clientoptions.h"

#include <QObject>

#include <memory>

namespace vzaps {

class ApiClient;
class FleetLoader;
struct Instance;
class InstanceTableModel;
class OperationJournal;
class OperationRunner;

//! Everything that exists once for an account in use: client, operations, table, loader. Deleting it ends all
//! its calls, so that no late answer of one account can land in another.
class ActiveAccount final : public QObject {
    Q_OBJECT

public:
    //! journal must outlive this.
    ActiveAccount(const AccountProfile &profile, const Credentials &credentials, OperationJournal &journal,
                  const ClientOptions &options = {}, QObject *parent = nullptr);
    ~ActiveAccount() override;

    [[nodiscard]] const AccountProfile &profile() const { return m_profile; }
    //! Name and colour only; another address or id means another ActiveAccount.
    void setProfile(const AccountProfile &profile);

    [[nodiscard]] ApiClient &client() { return *m_client; }
    [[nodiscard]] OperationRunner &operations() { return *m_operations; }
    [[nodiscard]] InstanceTableModel &model() { return *m_model; }
    [[nodiscard]] FleetLoader &loader() { return *m_loader; }

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
    std::unique_ptr<FleetLoader> m_loader;
};

} // namespace vzaps

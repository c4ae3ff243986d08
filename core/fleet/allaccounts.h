// SPDX-License-Identifier: MIT
#pragma once

#include "api/clientoptions.h"
#include "fleet/allinstancesmodel.h"
#include "fleet/fleetfilter.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace vzaps {

class AccountManager;
class AccountReader;
class FleetCache;

//! The fleets of all accounts, each read with its own credentials through a client of its own; nothing of
//! them is changed here. Follows the account manager. Deleting it ends every call and drops every secret.
class AllAccounts final : public QObject {
    Q_OBJECT

public:
    //! So many accounts are read at the same time; the others wait for their turn.
    static constexpr int mostAtOnce = 3;

    //! accounts must outlive this, and cache, if there is one. Nothing is asked before refresh().
    AllAccounts(AccountManager &accounts, const ClientOptions &options, FleetCache *cache,
                QObject *parent = nullptr);
    ~AllAccounts() override;

    [[nodiscard]] AllInstancesModel &model() { return *m_model; }
    //! In the order of the account manager.
    [[nodiscard]] const std::vector<std::unique_ptr<AccountReader>> &readers() const { return m_readers; }
    //! Whether everything that there is in any account is known.
    [[nodiscard]] bool isComplete() const;
    //! Whether anything is on its way or waits for its turn.
    [[nodiscard]] bool isReading() const;

    //! Reads every account anew, also those that failed; what is under way goes on.
    void refresh();
    //! Reads those anew that could not be read. Locked ones wait: nobody is asked to unlock a keychain unless
    //! they pressed something.
    void retryFailed();
    //! The credentials of an account were entered anew.
    void reopen(QUuid account);
    //! Refreshes every so many minutes those that can be expected to answer; 0: never by itself.
    void setMinutes(int minutes);
    //! Nobody looks: no page is asked for, and what falls due waits until somebody does.
    void setHidden(bool hidden);
    //! Of all tables. While a fleet is not read, its server is asked for the words too.
    void setFilter(const FleetFilter &filter);

Q_SIGNALS:
    //! State or progress of some account, or which accounts there are.
    void changed();

private:
    void onProfilesChanged();
    void dropOthersThan(const QList<AccountProfile> &profiles);
    void addReader(const AccountProfile &profile);
    [[nodiscard]] AccountReader *reader(QUuid account) const;
    void onDue();
    void enqueue(QUuid account);
    void readNext();

    AccountManager &m_accounts;
    ClientOptions m_options;
    FleetCache *m_cache;
    bool m_hidden = false;
    bool m_started = false;
    bool m_overdue = false;
    QTimer m_timer;
    QList<QUuid> m_queue; //!< accounts that wait for their turn
    std::vector<std::unique_ptr<AccountReader>> m_readers;
    std::unique_ptr<AllInstancesModel> m_model; //!< goes before the tables that it is made of
};

} // namespace vzaps

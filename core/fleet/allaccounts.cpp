// SPDX-License-Identifier: MIT
#include "fleet/allaccounts.h"

#include "accounts/accountmanager.h"
#include "fleet/accountreader.h"
#include "fleet/autorefresh.h"

#include <algorithm>

namespace vzaps {

using State = AccountReader::State;

AllAccounts::AllAccounts(AccountManager &accounts, const ClientOptions &options, FleetCache *cache,
                         QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_options(options)
    , m_cache(cache)
    , m_model(std::make_unique<AllInstancesModel>())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AllAccounts::onDue);
    connect(&m_accounts, &AccountManager::profilesChanged, this, &AllAccounts::onProfilesChanged);
    connect(&m_accounts, &AccountManager::credentialsReplaced, this, [this](QUuid account) {
        QList<AccountProfile> others = m_accounts.profiles();
        others.removeIf([account](const AccountProfile &one) { return one.id == account; });
        // It comes back with profilesChanged(), and reads anew.
        dropOthersThan(others);
    });
    onProfilesChanged();
}

AllAccounts::~AllAccounts() = default;

void AllAccounts::onProfilesChanged()
{
    const QList<AccountProfile> profiles = m_accounts.profiles();
    dropOthersThan(profiles);
    for (const AccountProfile &profile : profiles) {
        if (AccountReader *known = reader(profile.id))
            known->setProfile(profile);
        else
            addReader(profile);
    }
    const auto placeOf = [&profiles](const std::unique_ptr<AccountReader> &one) {
        return std::find(profiles.begin(), profiles.end(), one->profile()) - profiles.begin();
    };
    std::sort(m_readers.begin(), m_readers.end(),
              [&placeOf](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
    m_model->setProfiles(profiles);
    readNext();
    Q_EMIT changed();
}

void AllAccounts::dropOthersThan(const QList<AccountProfile> &profiles)
{
    const auto stays = [&profiles](const std::unique_ptr<AccountReader> &one) {
        return std::any_of(profiles.begin(), profiles.end(), [&one](const AccountProfile &profile) {
            return profile.id == one->profile().id && profile.serverAddress == one->profile().serverAddress;
        });
    };
    const auto end = std::stable_partition(m_readers.begin(), m_readers.end(), stays);
    // Out of the list first: whoever hears of the lost rows may look at it.
    std::vector<std::unique_ptr<AccountReader>> dropped(std::make_move_iterator(end),
                                                        std::make_move_iterator(m_readers.end()));
    m_readers.erase(end, m_readers.end());
    for (const auto &one : dropped) {
        m_queue.removeAll(one->profile().id);
        m_model->remove(one->profile().id);
    }
}

void AllAccounts::addReader(const AccountProfile &profile)
{
    const auto credentials = [this](QUuid id, QObject *parent) { return m_accounts.credentials(id, parent); };
    auto made = std::make_unique<AccountReader>(profile, credentials, m_options, m_cache);
    made->setHidden(m_hidden);
    made->setSearch(serverWords(m_model->filter().text));
    connect(made.get(), &AccountReader::changed, this, [this] {
        readNext();
        Q_EMIT changed();
    });
    m_model->add(profile, made->model());
    m_readers.push_back(std::move(made));
    if (m_started)
        enqueue(profile.id);
}

AccountReader *AllAccounts::reader(QUuid account) const
{
    const auto found = std::find_if(m_readers.begin(), m_readers.end(),
                                    [&account](const auto &one) { return one->profile().id == account; });
    return found == m_readers.end() ? nullptr : found->get();
}

bool AllAccounts::isComplete() const
{
    return std::all_of(m_readers.begin(), m_readers.end(),
                       [](const auto &one) { return one->state() == State::Complete; });
}

bool AllAccounts::isReading() const
{
    return !m_queue.isEmpty() || std::any_of(m_readers.begin(), m_readers.end(), [](const auto &one) {
        return one->state() == State::Opening || one->state() == State::Reading;
    });
}

void AllAccounts::refresh()
{
    m_started = true;
    m_overdue = false;
    for (const auto &one : m_readers)
        enqueue(one->profile().id);
    readNext();
    Q_EMIT changed();
}

void AllAccounts::retryFailed()
{
    for (const auto &one : m_readers) {
        if (one->state() == State::Failed)
            enqueue(one->profile().id);
    }
    readNext();
}

void AllAccounts::reopen(QUuid account)
{
    AccountReader *found = reader(account);
    if (!found || !m_started)
        return;
    found->forgetCredentials();
    enqueue(account);
    readNext();
}

void AllAccounts::setMinutes(int minutes)
{
    m_timer.stop();
    if (minutes > 0)
        m_timer.start(minutes * 60 * 1000);
}

void AllAccounts::onDue()
{
    m_overdue = m_hidden;
    if (m_hidden || !m_started)
        return;
    for (const auto &one : m_readers) {
        // Nobody is asked to unlock a keychain unless they pressed something.
        const bool ended = one->state() == State::Complete || one->state() == State::Failed;
        if (ended && one->failures() < AutoRefresh::mostFailures)
            enqueue(one->profile().id);
    }
    readNext();
}

void AllAccounts::setHidden(bool hidden)
{
    m_hidden = hidden;
    for (const auto &one : m_readers)
        one->setHidden(hidden);
    if (hidden)
        return;
    if (m_overdue)
        onDue();
    readNext();
}

void AllAccounts::setFilter(const FleetFilter &filter)
{
    m_model->setFilter(filter);
    for (const auto &one : m_readers)
        one->setSearch(serverWords(filter.text));
}

void AllAccounts::enqueue(QUuid account)
{
    const AccountReader *wanted = reader(account);
    if (wanted && !wanted->isBusy() && !m_queue.contains(account))
        m_queue.append(account);
}

void AllAccounts::readNext()
{
    const auto busy = [this] {
        return std::count_if(m_readers.begin(), m_readers.end(),
                             [](const auto &one) { return one->isBusy(); });
    };
    while (!m_hidden && !m_queue.isEmpty() && busy() < mostAtOnce) {
        // read() says that it changed, which leads here again.
        if (AccountReader *next = reader(m_queue.takeFirst()))
            next->read();
    }
}

} // namespace vzaps

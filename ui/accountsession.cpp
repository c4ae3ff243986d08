// SPDX-License-Identifier: MIT
#include "ui/accountsession.h"

#include "fleet/activeaccount.h"
#include "fleet/fleetloader.h"
#include "operations/operationrunner.h"

namespace vzaps {

AccountSession::AccountSession(AccountManager &accounts, OperationJournal &journal,
                               const ClientOptions &options, FleetCache *cache, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_journal(journal)
    , m_options(options)
    , m_cache(cache)
{
    connect(&m_accounts, &AccountManager::currentChanged, this, &AccountSession::open);
    connect(&m_accounts, &AccountManager::profilesChanged, this, &AccountSession::onProfilesChanged);
}

AccountSession::~AccountSession() = default;

std::optional<AccountProfile> AccountSession::profile() const
{
    return m_accounts.profile(m_accounts.currentId());
}

void AccountSession::open()
{
    close();
    const QUuid id = m_accounts.currentId();
    if (id.isNull()) {
        setState(State::NoAccount);
        return;
    }
    m_job = m_accounts.credentials(id, this);
    connect(m_job, &SecretJob::slow, this, [this] {
        m_slow = true;
        Q_EMIT changed();
    });
    m_job->onFinished(this, [this, id](const CredentialsJob::Result &result) { take(id, result); });
    setState(State::Opening);
}

void AccountSession::ensureOpen()
{
    if (m_state != State::Ready && m_state != State::Opening)
        open();
}

void AccountSession::close()
{
    delete m_job;
    m_slow = false;
    m_error.reset();
    if (!m_account)
        return;
    Q_EMIT closing();
    m_account.reset();
}

void AccountSession::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void AccountSession::take(QUuid id, const CredentialsJob::Result &result)
{
    m_job = nullptr;
    m_slow = false;
    const auto current = m_accounts.profile(id);
    if (!current)
        return;
    if (!result) {
        m_error = result.error();
        setState(State::Locked);
        return;
    }
    m_account = std::make_unique<ActiveAccount>(*current, *result, m_journal, m_options, m_cache);
    setState(State::Ready);
    m_account->operations().resumeFromJournal();
    m_account->start();
}

void AccountSession::onProfilesChanged()
{
    const auto current = profile();
    if (m_account && current && current->id == m_account->profile().id) {
        if (current->serverAddress != m_account->profile().serverAddress) {
            open();
            return;
        }
        m_account->setProfile(*current);
    }
    Q_EMIT changed();
}

} // namespace vzaps

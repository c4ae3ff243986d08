// SPDX-License-Identifier: MIT
#include "fleet/accountreader.h"

#include "api/apiclient.h"
#include "api/instancesapi.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"
#include "fleet/lastknownfleet.h"
#include "fleet/pagereader.h"

#include <utility>

namespace vzaps {

AccountReader::AccountReader(const AccountProfile &profile, CredentialsSource credentials,
                             const ClientOptions &options, FleetCache *cache, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_credentials(std::move(credentials))
    , m_options(options)
    , m_model(std::make_unique<InstanceTableModel>())
    , m_lastKnown(std::make_unique<LastKnownFleet>(cache, profile.id, *m_model))
{
    connect(m_lastKnown.get(), &LastKnownFleet::shown, this, &AccountReader::changed);
    m_lastKnown->show([this] { return m_loader && m_loader->lastRefreshed().isValid(); });
}

AccountReader::~AccountReader()
{
    delete m_job;
    m_loader.reset();
    m_pages.reset();
}

void AccountReader::setProfile(const AccountProfile &profile)
{
    m_profile = profile;
}

void AccountReader::read()
{
    if (m_job)
        return;
    if (m_loader) {
        m_loader->refresh();
        return;
    }
    m_secretError.reset();
    m_job = m_credentials(m_profile.id, this);
    connect(m_job, &SecretJob::slow, this, [this] {
        m_slow = true;
        Q_EMIT changed();
    });
    m_job->onFinished(this, [this](const CredentialsJob::Result &result) {
        m_job = nullptr;
        m_slow = false;
        if (result) {
            open(*result);
            return;
        }
        m_secretError = result.error();
        ++m_failures;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void AccountReader::open(const Credentials &credentials)
{
    m_client = std::make_unique<ApiClient>(m_profile.serverAddress, credentials, m_options);
    m_pages = std::make_unique<PageReader>(m_client->instances());
    m_lastState = {};
    m_loader = std::make_unique<FleetLoader>(
        *m_model, [this](const ListQuery &query, QObject *owner) { return m_pages->read(query, owner); },
        [this](const QString &id, QObject *owner) { return m_client->instances().get(id, owner); });
    connect(m_loader.get(), &FleetLoader::stateChanged, this, &AccountReader::onLoaderState);
    connect(m_loader.get(), &FleetLoader::progressed, this, &AccountReader::changed);
    connect(m_loader.get(), &FleetLoader::passEnded, this, [this] {
        m_completedAt = m_loader->lastRefreshed();
        m_lastKnown->keep(m_completedAt);
    });
    m_loader->setHidden(m_hidden);
    m_loader->refresh();
    m_loader->setSearch(m_search);
    Q_EMIT changed();
}

void AccountReader::onLoaderState()
{
    // A search tells of itself by the same signal.
    const LoadState before = std::exchange(m_lastState, m_loader->state());
    if (before != m_lastState && m_lastState == LoadState::Failed)
        ++m_failures;
    else if (m_lastState == LoadState::Complete)
        m_failures = 0;
    Q_EMIT changed();
}

void AccountReader::forgetCredentials()
{
    delete m_job;
    m_slow = false;
    m_failures = 0;
    m_secretError.reset();
    m_loader.reset();
    m_pages.reset();
    m_client.reset();
    Q_EMIT changed();
}

void AccountReader::setHidden(bool hidden)
{
    m_hidden = hidden;
    if (m_loader)
        m_loader->setHidden(hidden);
}

void AccountReader::setSearch(const QString &words)
{
    m_search = words;
    if (m_loader)
        m_loader->setSearch(words);
}

AccountReader::State AccountReader::state() const
{
    if (m_job)
        return State::Opening;
    if (m_secretError)
        return State::Locked;
    switch (m_loader ? m_loader->state() : LoadState::Idle) {
    case LoadState::Idle:
        return State::Waiting;
    case LoadState::Loading:
        return State::Reading;
    case LoadState::Paused:
        return State::Paused;
    case LoadState::Failed:
        return State::Failed;
    case LoadState::Complete:
        break;
    }
    return State::Complete;
}

bool AccountReader::isBusy() const
{
    switch (state()) {
    case State::Opening:
        return !m_slow;
    case State::Reading:
        return !waitingUntil().isValid();
    case State::Paused:
        return true;
    default:
        return false;
    }
}

std::optional<ApiError> AccountReader::error() const
{
    return m_loader ? m_loader->error() : std::nullopt;
}

bool AccountReader::isRefreshing() const
{
    return m_loader && m_loader->isRefreshing() && m_completedAt.isValid();
}

qint64 AccountReader::readSoFar() const
{
    return m_loader ? m_loader->readSoFar() : 0;
}

std::optional<qint64> AccountReader::total() const
{
    return m_loader ? m_loader->total() : std::nullopt;
}

QDateTime AccountReader::lastKnownAt() const
{
    return m_model->isStale() ? m_lastKnown->answeredAt() : QDateTime();
}

QDateTime AccountReader::waitingUntil() const
{
    return m_loader ? m_loader->waitingUntil() : QDateTime();
}

} // namespace vzaps

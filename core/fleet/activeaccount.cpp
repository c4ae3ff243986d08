// SPDX-License-Identifier: MIT
#include "fleet/activeaccount.h"

#include "api/apiclient.h"
#include "api/instancesapi.h"
#include "files/processcare.h"
#include "fleet/autorefresh.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"
#include "fleet/lastknownfleet.h"
#include "fleet/pagereader.h"
#include "operations/operationrunner.h"

#include <QThreadPool>

namespace vzaps {

namespace {

// By then the list that was read is also kept for the next start, which takes memory of its own.
constexpr int tidyMs = 2000;

OperationRunner::Timing timingOf(const ClientOptions &options)
{
    return options.reconcilePauses.isEmpty() ? OperationRunner::Timing()
                                             : OperationRunner::Timing{options.reconcilePauses};
}

} // namespace

ActiveAccount::ActiveAccount(const AccountProfile &profile, const Credentials &credentials,
                             OperationJournal &journal, const ClientOptions &options, FleetCache *cache,
                             QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_client(std::make_unique<ApiClient>(profile.serverAddress, credentials, options))
    , m_operations(
          std::make_unique<OperationRunner>(*m_client, journal, profile.id, profile.name, timingOf(options)))
    , m_model(std::make_unique<InstanceTableModel>())
    , m_lastKnown(std::make_unique<LastKnownFleet>(cache, profile.id, *m_model))
    , m_pages(std::make_unique<PageReader>(m_client->instances()))
    , m_loader(std::make_unique<FleetLoader>(
          *m_model, [this](const ListQuery &query, QObject *owner) { return m_pages->read(query, owner); },
          [this](const QString &id, QObject *owner) { return m_client->instances().get(id, owner); }))
    , m_autoRefresh(std::make_unique<AutoRefresh>(*m_loader))
{
    connect(m_client.get(), &ApiClient::credentialsRefused, this, &ActiveAccount::credentialsRefused);
    connect(m_operations.get(), &OperationRunner::instanceRead, this, &ActiveAccount::take);
    connect(m_operations.get(), &OperationRunner::instanceGone, m_model.get(), &InstanceTableModel::remove);
    connect(m_operations.get(), &OperationRunner::changed, this, [this](QUuid id) {
        if (const auto record = m_operations->find(id); record && !record->instanceId.isEmpty())
            m_model->setBusy(record->instanceId, m_operations->inFlight(record->instanceId).has_value());
    });
    connect(m_loader.get(), &FleetLoader::passEnded, this, [this] {
        m_lastKnown->keep(m_loader->lastRefreshed());
        m_tidy.start(tidyMs);
    });
    m_tidy.setSingleShot(true);
    connect(&m_tidy, &QTimer::timeout, this,
            [] { QThreadPool::globalInstance()->start(giveBackFreedMemory); });
    m_operations->setBaseline([this](const QString &name) { return m_model->idsNamed(name); },
                              [this](const QString &id) { return m_model->find(id); });
}

ActiveAccount::~ActiveAccount()
{
    // The loader's and the operations' calls go before the client they were made through.
    m_autoRefresh.reset();
    m_loader.reset();
    m_pages.reset();
    m_operations.reset();
}

void ActiveAccount::start()
{
    m_lastKnown->show([this] { return m_loader->lastRefreshed().isValid(); });
    m_loader->refresh();
}

QDateTime ActiveAccount::cachedAt() const
{
    return m_lastKnown->answeredAt();
}

void ActiveAccount::setProfile(const AccountProfile &profile)
{
    m_profile = profile;
    Q_EMIT profileChanged();
}

void ActiveAccount::take(const Instance &instance)
{
    m_model->upsert(instance);
}

void ActiveAccount::reread(const QString &instanceId)
{
    m_client->instances()
        .get(instanceId, this)
        ->onFinished(this, [this, instanceId](const Result<Instance> &result) {
            if (result)
                take(*result);
            else if (result.error().kind == ErrorKind::NotFound)
                m_model->remove(instanceId);
        });
}

} // namespace vzaps

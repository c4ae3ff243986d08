// SPDX-License-Identifier: MIT
#include "fleet/activeaccount.h"

#include "api/apiclient.h"
#include "api/instancesapi.h"
#include "fleet/autorefresh.h"
#include "fleet/fleetcache.h"
#include "fleet/fleetcachecodec.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"
#include "fleet/pagereader.h"
#include "operations/operationrunner.h"

#include <QTimer>

#include <algorithm>

namespace vzaps {

namespace {

// Taking them in holds up the window: some ten milliseconds for so many.
constexpr size_t mostCachedAtOnce = 20'000;

} // namespace

ActiveAccount::ActiveAccount(const AccountProfile &profile, const Credentials &credentials,
                             OperationJournal &journal, const ClientOptions &options, FleetCache *cache,
                             QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_cache(cache)
    , m_client(std::make_unique<ApiClient>(profile.serverAddress, credentials, options))
    , m_operations(std::make_unique<OperationRunner>(*m_client, journal, profile.id, profile.name))
    , m_model(std::make_unique<InstanceTableModel>())
    , m_pages(std::make_unique<PageReader>(m_client->instances()))
    , m_loader(std::make_unique<FleetLoader>(
          *m_model, [this](const ListQuery &query, QObject *owner) { return m_pages->read(query, owner); },
          [this](const QString &id, QObject *owner) { return m_client->instances().get(id, owner); }))
    , m_autoRefresh(std::make_unique<AutoRefresh>(*m_loader))
{
    connect(m_client.get(), &ApiClient::credentialsRefused, this, &ActiveAccount::credentialsRefused);
    connect(m_operations.get(), &OperationRunner::instanceRead, this, &ActiveAccount::take);
    connect(m_operations.get(), &OperationRunner::instanceGone, m_model.get(), &InstanceTableModel::remove);
    connect(m_operations.get(), &OperationRunner::changed, this, [this](const QUuid &id) {
        if (const auto record = m_operations->find(id); record && !record->instanceId.isEmpty())
            m_model->setBusy(record->instanceId, m_operations->inFlight(record->instanceId).has_value());
    });
    connect(m_loader.get(), &FleetLoader::passEnded, this, &ActiveAccount::keepInCache);
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
    showCached();
    m_loader->refresh();
}

void ActiveAccount::showCached()
{
    if (!m_cache)
        return;
    const auto cached = std::make_shared<std::vector<PackedInstance>>();
    m_cache->read(
        m_profile.id, [cached](Instance &&instance) { cached->emplace_back(instance); }, this,
        [this, cached](const FleetCache::ReadResult &result) {
            if (!result)
                return;
            m_cachedAt = result->answeredAt;
            m_cached = std::move(*cached);
            m_cachedTaken = 0;
            takeCached();
        });
}

void ActiveAccount::takeCached()
{
    // What the server said meanwhile is newer.
    if (m_loader->lastRefreshed().isValid() || m_cachedTaken == m_cached.size()) {
        m_cached = std::vector<PackedInstance>();
        return;
    }
    m_model->setStale(true);
    const size_t end = std::min(m_cached.size(), m_cachedTaken + mostCachedAtOnce);
    const auto from = std::make_move_iterator(m_cached.begin());
    std::vector<PackedInstance> part(from + static_cast<std::ptrdiff_t>(m_cachedTaken),
                                     from + static_cast<std::ptrdiff_t>(end));
    m_model->mergeOld(std::move(part));
    m_cachedTaken = end;
    QTimer::singleShot(0, this, &ActiveAccount::takeCached);
}

void ActiveAccount::keepInCache()
{
    if (!m_cache)
        return;
    // Written a slice at a time, straight from the model; given up if the account is closed meanwhile.
    m_cache->write(
        m_profile.id, m_loader->lastRefreshed(), m_model->slotCount(),
        [this](qsizetype slot) { return m_model->instanceInSlot(slot); }, this);
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

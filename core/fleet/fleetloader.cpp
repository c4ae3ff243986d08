// SPDX-License-Identifier: MIT
#include "fleet/fleetloader.h"

#include "fleet/instancetablemodel.h"

namespace vzaps {

namespace {

constexpr int mostPages = 10'000;

} // namespace

FleetLoader::FleetLoader(InstanceTableModel &model, PageSource source, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_source(std::move(source))
{
    connect(&m_model, &InstanceTableModel::moreWanted, this, &FleetLoader::loadMore);
}

FleetLoader::~FleetLoader() = default;

void FleetLoader::refresh()
{
    startPass(m_loadedPages);
}

void FleetLoader::setSearch(const QString &text)
{
    if (m_query.search == text && m_state != LoadState::Idle)
        return;
    m_query.search = text;
    m_replaceRows = true;
    m_total.reset();
    m_loadAll = false;
    startPass(0);
}

void FleetLoader::startPass(int pagesToReread)
{
    ++m_generation;
    delete m_call;
    m_error.reset();
    m_seen.clear();
    m_noted.clear();
    m_rereadUpTo = pagesToReread;
    m_refreshing = pagesToReread > 0;
    request(1);
}

void FleetLoader::loadMore()
{
    if (m_state == LoadState::More)
        request(m_loadedPages + 1);
}

void FleetLoader::loadAll()
{
    if (m_state == LoadState::Complete)
        return;
    m_loadAll = true;
    loadMore();
}

void FleetLoader::retry()
{
    if (m_state == LoadState::Failed)
        request(m_failedPage);
}

void FleetLoader::noteExists(const QString &id)
{
    m_noted.insert(id);
}

void FleetLoader::setPageSize(int rows)
{
    m_query.size = rows;
}

void FleetLoader::request(int page)
{
    m_query.page = page;
    m_error.reset();
    Call<InstancePage> *call = m_source(m_query, this);
    m_call = call;
    call->onFinished(this, [this, page, generation = m_generation](const Result<InstancePage> &result) {
        if (generation == m_generation)
            take(result, page);
    });
    setState(LoadState::Loading);
}

void FleetLoader::take(const Result<InstancePage> &result, int page)
{
    m_call = nullptr;
    if (!result) {
        m_error = result.error();
        m_failedPage = page;
        setState(LoadState::Failed);
        return;
    }
    m_total = result->total;
    if (std::exchange(m_replaceRows, false))
        m_model.retainOnly(idsOf(*result));
    const qsizetype seenBefore = m_seen.size();
    m_seen.unite(idsOf(*result));
    m_model.merge(result->instances);
    m_loadedPages = m_refreshing ? std::max(m_loadedPages, page) : page;

    const bool progress = m_seen.size() > seenBefore;
    const bool complete = isLast(*result, page) || !progress || page >= mostPages;
    if (complete || passIsOver(page))
        endPass(complete, page);
    else
        request(page + 1);
}

bool FleetLoader::passIsOver(int page) const
{
    if (!m_refreshing)
        return !m_loadAll;
    if (page < m_rereadUpTo)
        return false;
    // New instances push old ones onto the next page: one more is read before a row is taken for gone.
    return page > m_rereadUpTo || (m_seen | m_noted).size() >= m_model.rowCount();
}

void FleetLoader::endPass(bool complete, int page)
{
    if (m_refreshing)
        m_model.retainOnly(m_seen | m_noted);
    m_refreshing = false;
    m_loadedPages = page;
    if (page <= std::max(1, m_rereadUpTo + 1) || complete)
        m_lastRefreshed = QDateTime::currentDateTimeUtc();
    if (complete) {
        m_loadAll = false;
        setState(LoadState::Complete);
    } else if (m_loadAll) {
        request(page + 1);
    } else {
        setState(LoadState::More);
    }
}

bool FleetLoader::isLast(const InstancePage &result, int page) const
{
    const qsizetype rows = result.instances.size() + result.rejectedRecords;
    if (rows == 0)
        return true;
    if (result.totalPages)
        return page >= *result.totalPages;
    if (result.total)
        return m_seen.size() + result.rejectedRecords >= *result.total;
    return rows < result.size;
}

QSet<QString> FleetLoader::idsOf(const InstancePage &page)
{
    QSet<QString> ids;
    for (const Instance &instance : page.instances)
        ids.insert(instance.id);
    return ids;
}

void FleetLoader::setState(LoadState state)
{
    m_state = state;
    m_model.setMoreAvailable(state == LoadState::More);
    Q_EMIT stateChanged();
}

} // namespace vzaps

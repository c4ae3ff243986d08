// SPDX-License-Identifier: MIT
#include "fleet/fleetloader.h"

#include "fleet/instancetablemodel.h"

#include <algorithm>

namespace vzaps {

namespace {

constexpr int mostPages = 10'000;
constexpr int mostAtOnce = 4;
constexpr int mostAskedById = 20;
constexpr int searchDelayMs = 300;
constexpr int longestWaitSeconds = 60 * 60;

} // namespace

FleetLoader::FleetLoader(InstanceTableModel &model, PageSource pages, InstanceSource instances,
                         QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_pages(std::move(pages))
    , m_instances(std::move(instances))
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &FleetLoader::pump);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMs);
    connect(&m_searchDelay, &QTimer::timeout, this, &FleetLoader::searchServer);
}

FleetLoader::~FleetLoader() = default;

QDateTime FleetLoader::waitingUntil() const
{
    return m_wait.isActive() ? QDateTime::currentDateTimeUtc().addMSecs(m_wait.remainingTime()) : QDateTime();
}

void FleetLoader::refresh()
{
    if (m_active && m_failed.isEmpty())
        return;
    ++m_pass;
    for (const auto &call : std::as_const(m_underWay))
        delete call;
    m_underWay.clear();
    m_failed.clear();
    m_again.clear();
    m_firstId.clear();
    m_error.reset();
    m_seenInOrder.clear();
    m_active = true;
    m_refreshing = m_lastRefreshed.isValid() || m_model.totalCount() > 0;
    m_lastAsked = 0;
    m_lastPage.reset();
    m_countKnown = false;
    m_readSoFar = 0;
    m_model.beginPass();
    pump();
}

void FleetLoader::retry()
{
    if (m_state != LoadState::Failed)
        return;
    m_error.reset();
    m_again += std::exchange(m_failed, {});
    pump();
}

void FleetLoader::setPaused(bool paused)
{
    m_paused = paused;
    pump();
}

void FleetLoader::setHidden(bool hidden)
{
    m_hidden = hidden;
    pump();
}

void FleetLoader::setPageSize(int rows)
{
    m_pageSize = rows;
}

void FleetLoader::pump()
{
    const bool mayAsk = m_active && !m_paused && !m_hidden && !m_error && !m_wait.isActive();
    // The first page alone: it is wanted soon, and it tells how many there are.
    const int atOnce = m_countKnown ? mostAtOnce : 1;
    while (mayAsk && m_underWay.size() < atOnce) {
        const int page = nextPage();
        if (page == 0)
            break;
        request(page);
    }
    if (isDone())
        endPass();
    updateState();
    if (m_searchIsDue)
        searchServer();
}

bool FleetLoader::isDone() const
{
    return m_active && m_underWay.isEmpty() && m_failed.isEmpty() && m_again.isEmpty() && m_lastPage
        && m_lastAsked >= *m_lastPage;
}

int FleetLoader::nextPage()
{
    if (!m_again.isEmpty())
        return m_again.takeFirst();
    if (m_lastPage && m_lastAsked >= *m_lastPage)
        return 0;
    return ++m_lastAsked;
}

void FleetLoader::request(int page)
{
    ListQuery query;
    query.page = page;
    query.size = m_pageSize;
    Call<PackedPage> *call = m_pages(query, this);
    m_underWay.insert(page, call);
    const quint64 asOf = m_model.changeCount();
    call->onFinished(this, [this, page, asOf, pass = m_pass](const Result<PackedPage> &result) {
        if (pass == m_pass)
            take(result, page, asOf);
    });
}

void FleetLoader::take(const Result<PackedPage> &result, int page, quint64 asOf)
{
    m_underWay.remove(page);
    if (!result) {
        takeFailure(result.error(), page);
        return;
    }
    m_total = result->total;
    m_readSoFar += result->rows();
    learnEnd(*result, page);
    m_model.mergeSoon(std::move(*result->instances), m_refreshing, asOf);
    m_model.setStale(false);
    if (page == 1)
        m_lastRefreshed = QDateTime::currentDateTimeUtc();
    Q_EMIT progressed();
    pump();
}

void FleetLoader::takeFailure(const ApiError &error, int page)
{
    if (waitAsTold(error)) {
        m_again.append(page);
        updateState();
        Q_EMIT progressed();
        return;
    }
    m_failed.append(page);
    m_error = error;
    updateState();
}

// Not a failure: the server says when to come back.
bool FleetLoader::waitAsTold(const ApiError &error)
{
    if (error.kind != ErrorKind::RateLimited || !error.retryAfterSeconds
        || *error.retryAfterSeconds > longestWaitSeconds)
        return false;
    m_wait.start(std::max(1, *error.retryAfterSeconds) * 1000);
    return true;
}

void FleetLoader::learnEnd(const PackedPage &result, int page)
{
    const auto bounded = [](qint64 pages) {
        return static_cast<int>(std::clamp<qint64>(pages, 1, mostPages));
    };
    QByteArray firstId;
    if (!result.instances->empty())
        firstId = QByteArray(result.instances->front().id().data(),
                             static_cast<qsizetype>(result.instances->front().id().size()));
    if (page == 1)
        m_firstId = firstId;
    if (result.rows() == 0 || (page > 1 && !firstId.isEmpty() && firstId == m_firstId)) {
        m_lastPage = std::min(m_lastPage.value_or(page), page);
        return;
    }
    const int rowsAPage = result.size > 0 ? result.size : m_pageSize;
    if (result.totalPages) {
        m_countKnown = true;
        m_lastPage = bounded(*result.totalPages);
    } else if (result.total && *result.total > 0) {
        m_countKnown = true;
        m_lastPage = bounded((*result.total + rowsAPage - 1) / rowsAPage);
    } else if (result.rows() < rowsAPage || !isNews(result) || page >= mostPages) {
        m_lastPage = page;
    }
}

bool FleetLoader::isNews(const PackedPage &result)
{
    const qsizetype before = m_seenInOrder.size();
    for (const PackedInstance &instance : *result.instances)
        m_seenInOrder.insert(QByteArray(instance.id().data(), static_cast<qsizetype>(instance.id().size())));
    return m_seenInOrder.size() > before;
}

void FleetLoader::endPass()
{
    m_active = false;
    m_seenInOrder.clear();
    m_model.flush();
    m_lastRefreshed = QDateTime::currentDateTimeUtc();
    lookForGone();
    m_refreshing = false;
    m_hasReadAll = true;
    Q_EMIT passEnded();
}

void FleetLoader::lookForGone()
{
    const QStringList unseen = m_model.unseen();
    const QSet<QString> before(m_unseenBefore.begin(), m_unseenBefore.end());
    m_unseenBefore = unseen;
    QStringList gone;
    for (const QString &id : unseen) {
        if (unseen.size() <= mostAskedById)
            askFor(id);
        else if (before.contains(id))
            gone << id;
    }
    m_model.markAllGone(gone);
    if (!m_searchCall)
        m_model.forgetChanges();
}

void FleetLoader::askFor(const QString &id)
{
    m_instances(id, this)->onFinished(this, [this, id](const Result<Instance> &result) {
        if (result)
            m_model.upsert(*result);
        else if (result.error().kind == ErrorKind::NotFound)
            m_model.markGone(id);
    });
}

void FleetLoader::setSearch(const QString &words)
{
    if (m_search == words)
        return;
    m_search = words;
    delete m_searchCall;
    m_searchDelay.stop();
    m_searchIsDue = false;
    if (!m_search.isEmpty() && m_state != LoadState::Complete)
        m_searchDelay.start();
    Q_EMIT stateChanged();
}

void FleetLoader::searchServer()
{
    m_searchIsDue = m_state != LoadState::Complete;
    if (!m_searchIsDue || m_wait.isActive() || m_hidden)
        return;
    m_searchIsDue = false;
    ListQuery query;
    query.size = m_pageSize;
    query.search = m_search;
    Call<PackedPage> *call = m_pages(query, this);
    m_searchCall = call;
    call->onFinished(this, [this, asOf = m_model.changeCount()](const Result<PackedPage> &result) {
        m_searchCall = nullptr;
        if (result)
            m_model.mergeSoon(std::move(*result->instances), false, asOf);
        else
            m_searchIsDue = waitAsTold(result.error());
        Q_EMIT stateChanged();
    });
    Q_EMIT stateChanged();
}

void FleetLoader::updateState()
{
    LoadState state = LoadState::Idle;
    if (m_error)
        state = LoadState::Failed;
    else if (m_active && (m_paused || m_hidden) && m_underWay.isEmpty())
        state = LoadState::Paused;
    else if (m_active)
        state = LoadState::Loading;
    else if (m_lastRefreshed.isValid())
        state = LoadState::Complete;
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "api/apicall.h"
#include "api/instance.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace vzaps {

class InstanceTableModel;

enum class LoadState {
    Idle, //!< nothing asked for yet
    Loading, //!< a page is on its way
    More, //!< there are more pages than loaded
    Complete, //!< everything that matches is loaded
    Failed, //!< the last page could not be read; retry() reads it again
};

//! Fills an InstanceTableModel page by page. Knows no network: pages come from a PageSource.
class FleetLoader final : public QObject {
    Q_OBJECT

public:
    //! Starts one read of a page; the call belongs to parent.
    using PageSource = std::function<Call<InstancePage> *(const ListQuery &, QObject *parent)>;

    //! model must outlive the loader.
    FleetLoader(InstanceTableModel &model, PageSource source, QObject *parent = nullptr);
    ~FleetLoader() override;

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] QString search() const { return m_query.search; }
    //! What the server says matches, if it said so.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    [[nodiscard]] QDateTime lastRefreshed() const { return m_lastRefreshed; } //!< UTC

    //! Reads everything that was loaded again and merges it; rows, selection and scroll survive.
    void refresh();
    //! Another search text: a late answer to the old one is dropped.
    void setSearch(const QString &text);
    //! The next page. Does nothing unless state() is More.
    void loadMore();
    //! All pages that are left, one after another.
    void loadAll();
    //! The page that failed, once more.
    void retry();
    void setPageSize(int rows);
    //! An instance is known to exist from elsewhere: a refresh under way must not take it for gone.
    void noteExists(const QString &id);

Q_SIGNALS:
    void stateChanged();

private:
    void startPass(int pagesToReread);
    void request(int page);
    void take(const Result<InstancePage> &result, int page);
    [[nodiscard]] bool passIsOver(int page) const;
    void endPass(bool complete, int page);
    [[nodiscard]] bool isLast(const InstancePage &result, int page) const;
    [[nodiscard]] static QSet<QString> idsOf(const InstancePage &page);
    void setState(LoadState state);

    InstanceTableModel &m_model;
    PageSource m_source;
    ListQuery m_query;
    LoadState m_state = LoadState::Idle;
    bool m_refreshing = false;
    bool m_loadAll = false;
    quint64 m_generation = 0;
    int m_loadedPages = 0;
    int m_rereadUpTo = 0; //!< pages that were loaded when this pass began
    bool m_replaceRows = false; //!< the next page starts another search
    QSet<QString> m_seen; //!< ids of this pass
    QSet<QString> m_noted; //!< ids told by noteExists() in this pass; not part of what the server counts
    std::optional<ApiError> m_error;
    std::optional<qint64> m_total;
    QDateTime m_lastRefreshed;
    QPointer<ApiCall> m_call;
    int m_failedPage = 0;
};

} // namespace vzaps

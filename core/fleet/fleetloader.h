// SPDX-License-Identifier: MIT
#pragma once

#include "api/apicall.h"
#include "fleet/packedpage.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace vzaps {

class InstanceTableModel;

//! Where the reading of a fleet stands.
enum class LoadState {
    Idle, //!< nothing asked for yet
    Loading, //!< the whole fleet is being read
    Paused, //!< the same, but no page is on its way until it is let go on
    Complete, //!< everything the server told of is known
    Failed, //!< a page could not be read; retry() goes on with it
};

//! Reads the whole fleet into an InstanceTableModel: the first page at once, the others behind it, some at a
//! time. One such pass never overlaps another. Knows no network: pages come from functions.
//!
//! An instance that a pass did not meet is not taken for gone: pages shift while they are read. It is asked
//! for by its id first or, if there are many, has to be missing from the next pass too.
class FleetLoader final : public QObject {
    Q_OBJECT

public:
    //! Each starts one read; the call belongs to parent.
    using PageSource = std::function<Call<PackedPage> *(const ListQuery &, QObject *parent)>;
    using InstanceSource = std::function<Call<Instance> *(const QString &id, QObject *parent)>;

    //! model must outlive the loader.
    FleetLoader(InstanceTableModel &model, PageSource pages, InstanceSource instances,
                QObject *parent = nullptr);
    ~FleetLoader() override;

    [[nodiscard]] LoadState state() const { return m_state; }
    //! Whether this pass reads again what was known before.
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    //! Whether a pass came to its end: everything there was then is known, also if a later one fails.
    [[nodiscard]] bool hasReadAll() const { return m_hasReadAll; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    //! Instances read in this pass, for showing progress.
    [[nodiscard]] qint64 readSoFar() const { return m_readSoFar; }
    //! What the server says there is, if it said so.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    [[nodiscard]] QDateTime lastRefreshed() const { return m_lastRefreshed; } //!< UTC
    //! The server asked to wait until then (UTC); invalid if it did not.
    [[nodiscard]] QDateTime waitingUntil() const;
    //! The server is being asked for the search text, because not everything is known here yet.
    [[nodiscard]] bool isAskingServer() const { return m_searchCall; }

    //! Begins a pass unless one is under way.
    void refresh();
    //! The pages that failed, once more.
    void retry();
    //! While paused nothing new is asked for; the two reasons are independent of each other.
    void setPaused(bool paused);
    void setHidden(bool hidden);
    [[nodiscard]] bool isPausedByUser() const { return m_paused; }
    //! The words searched for: as long as not everything is known here, the server is asked too. A late
    //! answer to other words is dropped.
    void setSearch(const QString &words);
    //! Rows to ask for in one page, from the next one on; 100 at first.
    void setPageSize(int rows);

Q_SIGNALS:
    //! state(), error(), isPausedByUser() or waitingUntil() may be another.
    void stateChanged();
    //! Pages came in, or the server asked to wait; gathered by whoever shows it.
    void progressed();
    //! A pass came to its end.
    void passEnded();

private:
    void pump();
    [[nodiscard]] int nextPage();
    [[nodiscard]] bool isDone() const;
    void request(int page);
    void take(const Result<PackedPage> &result, int page, quint64 asOf);
    [[nodiscard]] bool waitAsTold(const ApiError &error);
    void takeFailure(const ApiError &error, int page);
    void learnEnd(const PackedPage &result, int page);
    [[nodiscard]] bool isNews(const PackedPage &result);
    void endPass();
    void lookForGone();
    void askFor(const QString &id);
    void searchServer();
    void updateState();

    InstanceTableModel &m_model;
    PageSource m_pages;
    InstanceSource m_instances;
    int m_pageSize = 100;
    LoadState m_state = LoadState::Idle;
    bool m_active = false; //!< a pass is under way
    bool m_refreshing = false;
    bool m_hasReadAll = false;
    bool m_paused = false;
    bool m_hidden = false;
    quint64 m_pass = 0;
    int m_lastAsked = 0; //!< the highest page asked for in this pass
    std::optional<int> m_lastPage; //!< known once the server told how many there are, or a page was the last
    bool m_countKnown = false; //!< the server told the number of pages: they can be read side by side
    QMap<int, QPointer<ApiCall>> m_underWay;
    QList<int> m_failed;
    QList<int> m_again; //!< to be asked for once more before any new one
    QByteArray m_firstId; //!< of page 1: a server that ignores the page number gives it again and again
    QSet<QByteArray> m_seenInOrder; //!< ids, where the number of pages is not known: the end is no news
    qint64 m_readSoFar = 0;
    QStringList m_unseenBefore; //!< not met in the pass before
    std::optional<ApiError> m_error;
    std::optional<qint64> m_total;
    QDateTime m_lastRefreshed;
    QTimer m_wait;
    QString m_search;
    QTimer m_searchDelay;
    QPointer<ApiCall> m_searchCall;
    bool m_searchIsDue = false; //!< held back while the server wants to be left alone, or nobody looks
};

} // namespace vzaps

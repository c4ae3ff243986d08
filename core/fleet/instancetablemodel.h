// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "fleet/fleetarranger.h"
#include "fleet/fleetindex.h"
#include "fleet/fleetstore.h"
#include "fleet/instancecells.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <limits>
#include <optional>
#include <vector>

namespace vzaps {

struct KnownState;

//! The fleet as a table: all known instances are kept, those that fit the filter are rows. It is fed values
//! and knows no network. Rows keep their identity by instance id.
//!
//! Few changes are told as inserted, removed, moved and changed rows; many as a reset, after which the view
//! finds its selection by the ids again.
class InstanceTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        BillingColumn,
        EndsColumn,
        PhoneColumn, //!< phone number, else push name
        WebhookColumn,
        EventsColumn,
        CreatedColumn,
        UpdatedColumn,
        IdColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    //! Later than any change.
    static constexpr quint64 noChange = std::numeric_limits<quint64>::max();

    enum Role {
        IdRole = Qt::UserRole + 1, //!< QString instance id, in every column
        ConnectionRole, //!< int of ConnectionState
        BillingRole, //!< QString raw billing status
        BusyRole, //!< bool: an operation of this instance is under way
        OddRole, //!< bool: the record had unreadable fields
        GoneRole, //!< bool: the server does not know it any more
        FreshRole, //!< bool: a refresh changed it a moment ago
        StaleRole, //!< bool: known from an earlier run only
    };

    explicit InstanceTableModel(QObject *parent = nullptr);
    ~InstanceTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    //! Column -1: the newest first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    //! Of all instances, shown or not.
    [[nodiscard]] std::optional<Instance> find(const QString &id) const;
    [[nodiscard]] qsizetype totalCount() const { return m_store.size(); }
    //! Ids of all instances of exactly this name.
    [[nodiscard]] QStringList idsNamed(const QString &name) const;
    //! Those that have every word (folded, see textfold.h) in name, push name, id, phone or webhook; at the
    //! most so many, the oldest known first.
    [[nodiscard]] QList<Instance> withWords(const QByteArrayList &words, qsizetype most) const;
    //! For going through all instances a part at a time: places below slotCount(). Nothing where there is
    //! none, or where the server does not know it any more.
    [[nodiscard]] qsizetype slotCount() const { return m_store.slotEnd(); }
    [[nodiscard]] std::optional<Instance> instanceInSlot(qsizetype slot) const;

    //! Of all but those that the server does not know any more; good until the next change.
    [[nodiscard]] std::vector<KnownState> knownStates() const;
    [[nodiscard]] static QString columnTitle(int column);
    //! The order that a column sorts by.
    [[nodiscard]] static FleetOrder orderOf(int column);
    //! The instances themselves, and the slots of those shown in their order: for a list made of several
    //! fleets. A slot stays that of its instance.
    [[nodiscard]] const FleetStore &store() const { return m_store; }
    [[nodiscard]] const std::vector<FleetStore::Slot> &shownSlots() const { return m_rows; }

    //! Of those shown.
    [[nodiscard]] QModelIndex indexOf(const QString &id, int column = NameColumn) const;
    //! Empty if there is no such row.
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] Instance instanceAt(int row) const;

    [[nodiscard]] const FleetFilter &filter() const { return m_index.filter(); }
    //! "Within 7 days" counts from the time of the call.
    void setFilter(const FleetFilter &filter);
    //! A very large fleet is searched and sorted a little later: workChanged() says so.
    [[nodiscard]] bool isSearching() const { return m_arranger.isSearching(); }
    [[nodiscard]] bool isSorting() const { return m_arranger.isSorting(); }
    [[nodiscard]] FleetArranger &arranger() { return m_arranger; }
    [[nodiscard]] FacetCounts counts() const { return m_index.counts(); }

    //! Adds instances that are new and updates those known by id. Duplicates within the list are merged.
    void merge(const QList<Instance> &instances);
    //! The same for packed ones, of which there may be many: they are taken in together a little later,
    //! unless nothing is shown yet. markChanges: what they change is shown for a moment.
    //! asOf: changeCount() when they were asked for; what was put in or taken out by itself since is newer
    //! and stays as it is.
    void mergeSoon(std::vector<PackedInstance> instances, bool markChanges, quint64 asOf = noChange);
    //! How often a single instance was put in, taken out or found to be gone.
    [[nodiscard]] quint64 changeCount() const { return m_changes; }
    //! Nothing that was asked for before now is still to come.
    void forgetChanges() { m_changedAt.clear(); }
    //! Adds what is known from an earlier run, unless something newer is there; it counts as unseen.
    void mergeOld(std::vector<PackedInstance> instances);
    //! Takes in what mergeSoon() left for later.
    void flush();
    //! Adds or updates one.
    void upsert(const Instance &instance);
    void remove(const QString &id);
    void removeAll(const QStringList &ids);
    //! Drops every instance whose id is not in ids.
    void retainOnly(const QSet<QString> &ids);
    //! Begins a pass over the whole fleet; unseen() are the instances that have not been merged since, those
    //! known to be gone aside.
    void beginPass();
    [[nodiscard]] QStringList unseen();
    //! Marks an instance as not known to the server any more; it stays until it is removed.
    void markGone(const QString &id);
    void markAllGone(const QStringList &ids);
    [[nodiscard]] bool isGone(const QString &id) const;
    [[nodiscard]] QStringList goneIds() const;
    //! Everything known is from an earlier run; what is merged from now on is not.
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_stale; }
    void clear();

    void setBusy(const QString &id, bool busy);

Q_SIGNALS:
    //! The instances known, or what is known of them, changed, shown or not. Gathered: at most every 100 ms.
    void fleetChanged();
    //! isSearching() or isSorting() may be something else.
    void workChanged();

private:
    using Slot = FleetStore::Slot;

    void take(std::vector<PackedInstance> &&instances, bool markChanges);
    //! touched: all that the index has to look at; changed: those of them that were known before.
    void showChanges(const std::vector<Slot> &touched, const std::vector<Slot> &changed = {});
    //! Brings the rows to what the index shows now.
    void follow(const std::vector<Slot> &changed);
    void followByReset();
    [[nodiscard]] bool followStepwise(const std::vector<Slot> &wanted);
    void removeRanges(const std::vector<bool> &stays);
    void reorderTo(const std::vector<Slot> &order);
    void insertRanges(const std::vector<Slot> &wanted, const std::vector<bool> &wasThere);
    void tellTouched(const std::vector<Slot> &changed);
    void tellSlots(const std::vector<Slot> &changed, const QList<int> &roles);
    void tellChanged(Slot slot, const QList<int> &roles = {});
    void endFresh();
    void noteChange(const QString &id);
    void changeSoon();
    [[nodiscard]] int rowOf(Slot slot) const;
    [[nodiscard]] const Instance &unpackedAt(Slot slot) const;

    FleetStore m_store;
    FleetIndex m_index;
    FleetArranger m_arranger;
    std::vector<Slot> m_rows; //!< what the views know of
    mutable std::vector<int> m_rowOf; //!< by slot; empty: to be made when it is asked for
    mutable Slot m_unpackedSlot = FleetStore::noSlot; //!< a row's cells are asked for one after another
    mutable Instance m_unpacked;
    std::vector<PackedInstance> m_pending;
    bool m_markPending = false;
    QTimer m_flushTimer;
    QTimer m_changeTimer;
    QTimer m_freshTimer;
    QSet<Slot> m_fresh;
    QSet<QString> m_busy;
    QHash<QString, quint64> m_changedAt; //!< by id: the number of its last change by itself
    quint64 m_changes = 0;
    bool m_stale = false;
};

} // namespace vzaps

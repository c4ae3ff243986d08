// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"
#include "api/instance.h"
#include "fleet/fleetindex.h"
#include "fleet/fleetmerge.h"

#include <QAbstractTableModel>
#include <QTimer>
#include <QUuid>

#include <memory>
#include <optional>
#include <vector>

namespace vzaps {

class InstanceTableModel;

//! An instance of one of several accounts. The id alone would not do: two entries may be of the same fleet.
struct InstanceRef {
    QUuid account;
    QString id;

    bool operator==(const InstanceRef &) const = default;
    [[nodiscard]] bool isNull() const { return account.isNull(); }
    //! Both in one text, for whatever knows rows by a text alone.
    [[nodiscard]] QString key() const;
    [[nodiscard]] static InstanceRef fromKey(const QString &key);
};

//! The tables of several accounts as one, sorted and filtered across them, with the account in front. Holds
//! no instances of its own. What changes in one of the tables is taken over together a little later; until
//! then a row stands for the same instance, or is empty if that was removed.
class AllInstancesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        AccountColumn,
        FirstInstanceColumn, //!< from here on the columns of InstanceTableModel
    };
    //! Beside the roles of InstanceTableModel.
    enum Role {
        AccountIdRole = Qt::UserRole + 101, //!< QUuid
        AccountColourRole, //!< QString "#rrggbb"
    };

    explicit AllInstancesModel(QObject *parent = nullptr);
    ~AllInstancesModel() override;

    //! Adds the table of an account behind the others. It has to stay until remove().
    void add(const AccountProfile &profile, InstanceTableModel &instances);
    //! Takes an account's rows out at once; its table may go after that.
    void remove(QUuid account);
    //! Name, colour and order of the accounts; those that are not named keep theirs.
    void setProfiles(const QList<AccountProfile> &profiles);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    //! Column -1: the newest first, whatever the account. By account: its newest first within it.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const FleetFilter &filter() const { return m_filter; }
    //! Of every table, also of those that are added later.
    void setFilter(const FleetFilter &filter);
    //! Of all accounts together.
    [[nodiscard]] FacetCounts counts() const;
    [[nodiscard]] qsizetype totalCount() const;
    //! Whether the rows are those of the filter: no table is being searched or sorted, and all is taken over.
    [[nodiscard]] bool isSettled() const;
    //! How many rows are an account's.
    [[nodiscard]] int shownCount(QUuid account) const;

    //! Of those shown.
    [[nodiscard]] InstanceRef refAt(int row) const;
    [[nodiscard]] QModelIndex indexOf(const InstanceRef &ref, int column = AccountColumn) const;
    //! Empty if there is no such row, or it was removed a moment ago.
    [[nodiscard]] Instance instanceAt(int row) const;
    //! Of all that are known, shown or not.
    [[nodiscard]] std::optional<Instance> find(const InstanceRef &ref) const;
    //! Empty for an account that is not here.
    [[nodiscard]] QString accountName(QUuid account) const;

Q_SIGNALS:
    //! The instances known, or what is known of them, changed, shown or not. Gathered.
    void instancesChanged();

private:
    using Row = FleetMerge::Row;
    struct Part {
        AccountProfile profile;
        InstanceTableModel *instances = nullptr;
    };

    void changeSoon();
    void takeOver();
    void rebuild(std::vector<Part> parts);
    [[nodiscard]] std::vector<Row> merged() const;
    [[nodiscard]] std::vector<Row> byAccount() const;
    void sortPart(InstanceTableModel &instances) const;
    [[nodiscard]] const Part *part(QUuid account) const;
    [[nodiscard]] const FleetStore::Facts *factsAt(int row) const;
    [[nodiscard]] const Instance &unpackedAt(int row) const;
    [[nodiscard]] int rowOf(size_t part, FleetStore::Slot slot) const;

    std::vector<Part> m_parts; //!< in the order of the accounts
    std::vector<Row> m_rows;
    mutable std::vector<std::vector<int>> m_rowOf; //!< by part and slot; empty: to be made when asked for
    mutable Row m_unpackedRow{UINT32_MAX, FleetStore::noSlot};
    mutable Instance m_unpacked;
    FleetFilter m_filter;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QTimer m_timer;
    qint64 m_lastTookMs = 0; //!< of the last merge and what views made of it: the longer, the rarer
};

} // namespace vzaps

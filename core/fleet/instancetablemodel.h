// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace vzaps {

//! The loaded instances as a table. It is fed values and knows no network. Rows keep their identity by
//! instance id through refreshes and sorting.
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

    enum Role {
        SortRole = Qt::UserRole + 1, //!< raw value to compare by
        IdRole, //!< QString instance id, in every column
        ConnectionRole, //!< int of ConnectionState
        BillingRole, //!< QString raw billing status
        BusyRole, //!< bool: an operation of this instance is under way
        OddRole, //!< bool: the record had unreadable fields
    };

    explicit InstanceTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const Instance *find(const QString &id) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id, int column = NameColumn) const;
    [[nodiscard]] QString idAt(int row) const;
    //! The ids of the loaded instances with exactly this name.
    [[nodiscard]] QStringList idsNamed(const QString &name) const;

    //! Adds instances that are new and updates those known by id. Duplicates within the list are merged.
    void merge(const QList<Instance> &instances);
    //! Adds or updates one.
    void upsert(const Instance &instance);
    void remove(const QString &id);
    //! Drops every row whose id is not in ids.
    void retainOnly(const QSet<QString> &ids);
    void clear();

    //! Whether fetchMore() may be asked for; the loader keeps it up to date.
    void setMoreAvailable(bool available);
    void setBusy(const QString &id, bool busy);

Q_SIGNALS:
    //! The view wants the next page.
    void moreWanted();

private:
    void resort();
    [[nodiscard]] QList<int> sortedOrder() const;
    void reindex(int from = 0);
    bool update(int row, Instance instance);
    void removeRowAt(int row);
    [[nodiscard]] QVariant display(const Instance &instance, int column) const;
    [[nodiscard]] QVariant toolTip(const Instance &instance, int column) const;
    [[nodiscard]] QVariant sortValue(const Instance &instance, int column) const;

    QList<Instance> m_rows;
    QHash<QString, int> m_rowOf;
    QSet<QString> m_busy;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_moreAvailable = false;
};

//! Display words of a connection state and a billing status, translated. Unknown billing words are shown as
//! they are.
[[nodiscard]] QString connectionWord(ConnectionState state);
[[nodiscard]] QString billingWord(const QString &billingStatus);

} // namespace vzaps

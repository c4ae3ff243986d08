// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "fleet/exportencoder.h"
#include "ui/tableview.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

class QMenu;

namespace vzaps {

class AllInstancesModel;
class Desktop;
class InstanceDelegate;
class InstanceTableModel;

//! The table of instances: whole rows, columns the user arranges, selection by instance id; of one account,
//! or of all of them with the account in front, where InstanceRef::key() stands for the id.
class InstanceTable final : public TableView {
    Q_OBJECT

public:
    //! desktop must outlive this.
    explicit InstanceTable(const Desktop &desktop, QWidget *parent = nullptr);

    //! Shows another model, with the columns as they are; nullptr: none.
    void setInstances(InstanceTableModel *model);
    void setInstances(AllInstancesModel *model);

    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] int selectedCount() const;
    //! Empty unless exactly one is selected.
    [[nodiscard]] QString selectedId() const;
    //! What each selected one is, in the order of the rows; asked of the model without its other texts.
    [[nodiscard]] QList<ConnectionState> selectedStates() const;
    //! Selects the row of an instance and scrolls to it; false if it is not in the table.
    bool selectInstance(const QString &id);
    //! Takes the focus; where nothing is selected, with the current row selected, or the first one: Enter and
    //! Delete act on what is selected.
    void takeFocus();
    //! Selects those of the instances that are in the table, and nothing else.
    void selectInstances(const QStringList &ids);
    //! The same, and the first of them is where the keyboard is, and in sight.
    void goToInstances(const QStringList &ids);

    [[nodiscard]] bool hasInstances() const { return m_rows.model; }
    [[nodiscard]] bool isOfAllAccounts() const { return m_rows.firstColumn > 0; }

    static constexpr int unsorted = -1; //!< the rows are in the order of the model
    //! By what the user wants the rows sorted, as AllInstancesModel counts columns, or unsorted.
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;
    void sortBy(int column, Qt::SortOrder order);

    //! Order, width, visibility and sorting of the columns, for keeping.
    [[nodiscard]] QByteArray columns() const;
    //! Takes what columns() gave; anything else means the columns as they are at first.
    void setColumns(const QByteArray &columns);

    //! The columns that are in sight, in their order, as an export names them.
    [[nodiscard]] QList<ExportColumn> shownColumns() const;
    //! Puts one checkable entry per column into a menu.
    void fillColumnMenu(QMenu *menu);

Q_SIGNALS:
    void selectedInstancesChanged();
    void sortingChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! What is asked of either model beside what every model can.
    struct Rows {
        QAbstractItemModel *model = nullptr;
        std::function<QString(int row)> idAt;
        std::function<QModelIndex(const QString &id)> indexOf;
        int firstColumn = 0; //!< before it are columns that no account's own table has
    };

    void showRows(Rows rows);
    //! First and last row of what is selected, merged and in order.
    [[nodiscard]] std::vector<std::pair<int, int>> selectedRows() const;
    void setUp();
    void applyDefaultColumns();
    void adaptRowHeight();
    void showColumnMenu(const QPoint &at);
    void toggleColumn(int column, bool visible);
    //! How many columns of AllInstancesModel are not there.
    [[nodiscard]] int columnsLess() const;
    void rememberPlace();
    void findPlaceAgain();

    Rows m_rows;
    InstanceDelegate *m_delegate;
    QByteArray m_columns; //!< as they are to be, while there is no model
    bool m_restoring = false;
    QStringList m_selectedBefore; //!< ids, while the model is reset
    QString m_currentBefore;
    QString m_topBefore;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTableView>

class QMenu;

namespace vzaps {

class Desktop;
class InstanceDelegate;
class InstanceTableModel;

//! The table of instances: whole rows, columns the user arranges, selection by instance id.
class InstanceTable final : public QTableView {
    Q_OBJECT

public:
    //! desktop must outlive this.
    explicit InstanceTable(const Desktop &desktop, QWidget *parent = nullptr);

    //! Shows another model, with the columns as they are; nullptr: none.
    void setInstances(InstanceTableModel *model);
    [[nodiscard]] InstanceTableModel *instances() const { return m_model; }

    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] int selectedCount() const;
    //! Selects the row of an instance and scrolls to it; false if it is not in the table.
    bool selectInstance(const QString &id);
    //! Selects those of the instances that are in the table, and nothing else.
    void selectInstances(const QStringList &ids);

    //! Whether the user wants the rows in an order of their own.
    [[nodiscard]] bool isSorted() const;

    //! Order, width, visibility and sorting of the columns, for keeping.
    [[nodiscard]] QByteArray columns() const;
    //! Takes what columns() gave; anything else means the columns as they are at first.
    void setColumns(const QByteArray &columns);

    //! Puts one checkable entry per column into a menu.
    void fillColumnMenu(QMenu *menu);

Q_SIGNALS:
    void selectedInstancesChanged();
    void sortingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void applyDefaultColumns();
    void adaptRowHeight();
    void showColumnMenu(const QPoint &at);
    void toggleColumn(int column, bool visible);
    void rememberPlace();
    void findPlaceAgain();

    InstanceTableModel *m_model = nullptr;
    InstanceDelegate *m_delegate;
    QByteArray m_columns; //!< as they are to be, while there is no model
    bool m_restoring = false;
    QStringList m_selectedBefore; //!< ids, while the model is reset
    QString m_currentBefore;
    QString m_topBefore;
};

} // namespace vzaps

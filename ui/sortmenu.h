// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

class QActionGroup;

namespace vzaps {

class InstanceTable;

//! By which column a table of instances is sorted, and in which direction: what a click on a header does, for
//! the keyboard.
class SortMenu final : public QMenu {
    Q_OBJECT

public:
    explicit SortMenu(QWidget *parent = nullptr);

    //! Shows how a table is sorted; without instances there is nothing to choose.
    void reflect(const InstanceTable &table);

Q_SIGNALS:
    //! column as InstanceTable::sortBy() has it.
    void sortWanted(int column, Qt::SortOrder order);

private:
    QAction *addColumn(int column, const QString &text, const QString &objectName);
    QAction *addDirection(Qt::SortOrder order, const QString &text, const QString &objectName);
    void choose();

    QActionGroup *m_columns;
    QActionGroup *m_directions;
    QAction *m_account;
};

} // namespace vzaps

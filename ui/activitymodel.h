// SPDX-License-Identifier: MIT
#pragma once

#include "operations/operationrecord.h"
#include "ui/meaning.h"

#include <QAbstractTableModel>
#include <QPalette>
#include <QPointer>

namespace vzaps {

class Desktop;
class OperationRunner;

//! The operations of an account as a table, newest first. Rows keep their identity by operation id.
class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ActionColumn, AccountColumn, OutcomeColumn, TimeColumn, ColumnCount };

    //! desktop gives the time and must outlive the model.
    explicit ActivityModel(const Desktop &desktop, QObject *parent = nullptr);

    //! nullptr: none.
    void setOperations(OperationRunner *operations);
    //! Signs are drawn in this palette.
    void setPalette(const QPalette &palette);
    //! Makes views draw the times anew.
    void refreshTimes();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const QList<OperationRecord> &records() const { return m_records; }
    [[nodiscard]] const OperationRecord *find(QUuid id) const;
    //! -1 if there is no such record.
    [[nodiscard]] int rowOf(QUuid id) const;

Q_SIGNALS:
    //! A record was added or is another.
    void recordChanged(const vzaps::OperationRecord &record);

private:
    void onChanged(QUuid id);
    void onDismissed(QUuid id);
    [[nodiscard]] QVariant display(const OperationRecord &record, int column) const;
    [[nodiscard]] QVariant toolTip(const OperationRecord &record, int column) const;

    const Desktop &m_desktop;
    QPointer<OperationRunner> m_operations;
    QList<OperationRecord> m_records;
    QPalette m_palette;
};

//! The sign of where an operation stands.
[[nodiscard]] Meaning meaningOf(const OperationRecord &record);
//! "Restart \"Padaria\"", for display.
[[nodiscard]] QString titleOf(const OperationRecord &record);
//! describe(), with a word in front where it was found open at start; for display.
[[nodiscard]] QString outcomeText(const OperationRecord &record);

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tableview.h"

#include <QTableWidget>
#include <QUuid>

namespace vzaps {

class AccountReader;
class AllAccounts;
class Desktop;

//! A row for each account: how many of its instances are shown, how old they are, and how the reading of them
//! stands, with the reason where it does not go on; AccountReader::State is the Qt::UserRole of that cell.
class AccountStates final : public TableViewOf<QTableWidget> {
    Q_OBJECT

public:
    //! desktop must outlive this.
    explicit AccountStates(const Desktop &desktop, QWidget *parent = nullptr);

    //! Shows how things are now; keeps the row the user is at.
    void showStates(AllAccounts &accounts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! The user wants to go to this account.
    void accountWanted(QUuid account);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Column { AccountColumn, CountColumn, AgeColumn, StateColumn, ColumnCount };

    void build();
    void fillRow(int row, const AccountReader &reader, int shown, bool filtered);
    void put(int row, Column column, const QString &text, const QIcon &icon = {});
    [[nodiscard]] QString countOf(const AccountReader &reader, int shown, bool filtered) const;
    [[nodiscard]] QString ageOf(const AccountReader &reader) const;
    [[nodiscard]] QString wordsFor(const AccountReader &reader) const;
    void wantCurrent();
    void adaptRowHeight();
    void drawSigns();
    void fitColumns();

    const Desktop &m_desktop;
};

} // namespace vzaps

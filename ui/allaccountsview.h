// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/allinstancesmodel.h"
#include "ui/exportdialog.h"
#include "ui/placeholderpage.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMenu;
class QStackedLayout;

namespace vzaps {

class AccountStates;
class AllAccounts;
class Desktop;
class InstanceTable;

//! The instances of all accounts in one list, and above it how each account stands. Nothing is changed here:
//! an instance is opened in its own account for that.
class AllAccountsView final : public QWidget {
    Q_OBJECT

public:
    //! desktop must outlive this.
    explicit AllAccountsView(const Desktop &desktop, QWidget *parent = nullptr);

    //! nullptr lets go of the ones before.
    void setAccounts(AllAccounts *accounts);

    [[nodiscard]] InstanceTable &table() { return *m_table; }
    //! What the context menu of the list offers beside opening.
    void setCopyActions(const QList<QAction *> &actions);
    void setFilter(const FleetFilter &filter);
    [[nodiscard]] FleetFilter filter() const;
    [[nodiscard]] FacetCounts counts() const;
    [[nodiscard]] QList<InstanceRef> selected() const;
    [[nodiscard]] std::optional<Instance> find(const InstanceRef &ref) const;
    //! How much is shown, and whether something is missing, in a line.
    [[nodiscard]] QString countText() const;
    //! Whether countText() is what comes of the filter, and not on the way to it.
    [[nodiscard]] bool isSettled() const;
    //! What there is to export now.
    [[nodiscard]] ExportSource exportSource() const;
    //! To the list or, while it is empty, to the accounts.
    void takeFocus();

Q_SIGNALS:
    //! The user wants to go to this instance, in its account.
    void instanceWanted(const vzaps::InstanceRef &ref);
    //! The user wants to go to this account.
    void accountWanted(QUuid account);
    void selectionChanged();
    //! The list, its counts or the state of an account changed. Gathered.
    void changed();
    //! The button of the placeholder with this object name was pressed.
    void placeholderChosen(const QString &buttonName);

private:
    void build();
    void addOpenAction();
    void openCurrent();
    void showNow();
    void dropGone();
    [[nodiscard]] Placeholder placeholder() const;
    [[nodiscard]] ExportRows exportRows(const QList<InstanceRef> &refs) const;

    AccountStates *m_states;
    QWidget *m_lower;
    QStackedLayout *m_stack;
    InstanceTable *m_table;
    PlaceholderPage *m_placeholder;
    QMenu *m_menu;
    QPointer<AllAccounts> m_accounts;
    bool m_wantsFocus = false; //!< the first rows take the keyboard
    QTimer m_timer; //!< gathers what changes
};

} // namespace vzaps

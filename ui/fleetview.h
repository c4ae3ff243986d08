// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/fleetfilter.h"
#include "ui/placeholderpage.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace vzaps {

class ActiveAccount;
class Desktop;
class InstanceTable;

//! The instances of the account in use: the table, or in its place why there is nothing in it.
class FleetView final : public QWidget {
    Q_OBJECT

public:
    //! desktop must outlive this.
    explicit FleetView(const Desktop &desktop, QWidget *parent = nullptr);

    //! Shows another account's instances; nullptr lets go of the one before.
    void setAccount(ActiveAccount *account);
    //! What is shown while there is no account. The button's press comes as placeholderChosen().
    void setVacancy(const Placeholder &content);

    [[nodiscard]] InstanceTable &table() { return *m_table; }
    //! Gives the keyboard to the table or, in its place, to the button of the next step. False: there is
    //! none.
    bool takeFocus();

    //! What is to be seen of the account's instances. As long as not all of them are known here, the server
    //! is asked for the words too.
    void setFilter(const FleetFilter &filter);
    [[nodiscard]] const FleetFilter &filter() const { return m_filter; }

    //! Selects an instance now or, if it is not in the table yet, as soon as it is.
    void selectInstance(const QString &id);
    //! The same for several, unless something else is selected meanwhile.
    void selectInstances(const QStringList &ids);

Q_SIGNALS:
    //! Other instances are selected, or the selected ones changed.
    void selectionChanged();
    //! The button of the placeholder with this object name was pressed.
    void placeholderChosen(const QString &buttonName);

private:
    void updatePage();
    [[nodiscard]] QString noMatchSentence(const QString &account) const;
    [[nodiscard]] Placeholder accountPlaceholder() const;
    void onLoaderState();
    void onRowsChanged();
    void dropGone();

    QStackedLayout *m_stack;
    InstanceTable *m_table;
    PlaceholderPage *m_placeholder;
    Placeholder m_vacancy;
    QPointer<ActiveAccount> m_account;
    FleetFilter m_filter;
    QString m_pendingSelection;
    QStringList m_pendingSelections;
    bool m_takesFocus = false; //!< the first rows of an account take the keyboard
    QTimer m_changeTimer; //!< gathers the changes of many rows into one signal
};

} // namespace vzaps

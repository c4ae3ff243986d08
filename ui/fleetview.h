// SPDX-License-Identifier: MIT
#pragma once

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

    //! Selects an instance now or, if it is not in the table yet, as soon as it is.
    void selectInstance(const QString &id);

Q_SIGNALS:
    //! Other instances are selected, or the selected ones changed.
    void selectionChanged();
    //! The button of the placeholder with this object name was pressed.
    void placeholderChosen(const QString &buttonName);

private:
    void updatePage();
    [[nodiscard]] Placeholder accountPlaceholder() const;
    void onLoaderState();
    void onRowsInserted();

    QStackedLayout *m_stack;
    InstanceTable *m_table;
    PlaceholderPage *m_placeholder;
    Placeholder m_vacancy;
    QPointer<ActiveAccount> m_account;
    QString m_pendingSelection;
    bool m_takesFocus = false; //!< the first rows of an account take the keyboard
    QTimer m_changeTimer; //!< gathers the changes of many rows into one signal
};

} // namespace vzaps

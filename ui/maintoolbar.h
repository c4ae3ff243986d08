// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"

#include <QTimer>
#include <QToolBar>

#include <optional>

class QLineEdit;
class QToolButton;

namespace vzaps {

class AccountMenu;
class ActionSet;

//! Account, actions and search in one row. Where room is short, buttons keep their signs and lose their
//! words.
class MainToolBar final : public QToolBar {
    Q_OBJECT

public:
    //! The menu and the actions must outlive this.
    MainToolBar(const ActionSet &actions, AccountMenu &accounts, QWidget *parent = nullptr);

    //! nullopt: no account.
    void showAccount(const std::optional<AccountProfile> &profile);
    //! Instead of one account: all of these together.
    void showAllAccounts(const QList<AccountProfile> &profiles);
    void focusSearch();
    //! Empties the search field. Says so by searchChanged() at once, unless quietly.
    void clearSearch(bool quietly = false);
    void setSearchEnabled(bool enabled);
    //! Puts a text into the search field without saying so.
    void showSearch(const QString &text);

Q_SIGNALS:
    //! The search text rests.
    void searchChanged(const QString &text);
    //! The user left the search field downwards, to the table.
    void tableWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildAccountButton(AccountMenu &accounts);
    void addButton(QAction *action, const QString &accessibleName, const char *objectName, int wordsUntil);
    void buildSearch();
    void tellSearch();
    void fit();
    void applyLevel(int level);
    [[nodiscard]] int neededWidth() const;

    //! A button that loses its words at this level of tightness.
    struct Button {
        QToolButton *button;
        int wordsUntil;
    };

    QToolButton *m_account;
    QLineEdit *m_search;
    QAction *m_searchSign = nullptr;
    QList<Button> m_buttons;
    QTimer m_rest;
    QString m_told;
    QString m_accountName;
};

} // namespace vzaps

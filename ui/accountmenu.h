// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace vzaps {

class AccountManager;

//! The accounts to choose from, the one in use checked, and the ways to add and manage them.
class AccountMenu final : public QMenu {
    Q_OBJECT

public:
    //! accounts must outlive this; the actions belong to somebody else.
    AccountMenu(AccountManager &accounts, const QList<QAction *> &manageActions, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QUuid &accountId);

private:
    void fill();

    AccountManager &m_accounts;
    QList<QAction *> m_manageActions;
};

//! A text as a menu or button shows it literally, without mnemonics.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace vzaps {

class AccountManager;

//! The accounts to choose from, the one in use checked, all of them together, and the ways to add and manage
//! them.
class AccountMenu final : public QMenu {
    Q_OBJECT

public:
    //! accounts must outlive this; the actions belong to somebody else. all is the checkable one for all
    //! accounts together; while it is checked, none of them is the one in use.
    AccountMenu(AccountManager &accounts, QAction *all, const QList<QAction *> &manageActions,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(QUuid accountId);

private:
    void fill();

    AccountManager &m_accounts;
    QAction *m_all;
    QList<QAction *> m_manageActions;
};

//! A text as a menu or button shows it literally, without mnemonics.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/accountmenu.h"

#include "accounts/accountmanager.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QActionGroup>

namespace vzaps {

AccountMenu::AccountMenu(AccountManager &accounts, QAction *all, const QList<QAction *> &manageActions,
                         QWidget *parent)
    : QMenu(tr("&Accounts"), parent)
    , m_accounts(accounts)
    , m_all(all)
    , m_manageActions(manageActions)
{
    setObjectName(QStringLiteral("accountsMenu"));
    connect(&m_accounts, &AccountManager::profilesChanged, this, &AccountMenu::fill);
    connect(&m_accounts, &AccountManager::currentChanged, this, &AccountMenu::fill);
    // Not while the menu is still busy with the action that was chosen in it.
    connect(m_all, &QAction::toggled, this, &AccountMenu::fill, Qt::QueuedConnection);
    fill();
}

void AccountMenu::fill()
{
    for (QAction *action : std::as_const(m_manageActions))
        removeAction(action);
    removeAction(m_all);
    // clear() deletes the actions that this menu made.
    clear();
    delete findChild<QActionGroup *>();
    m_all->setVisible(m_accounts.profiles().size() > 1);
    addAction(m_all);
    addSeparator();
    auto *group = new QActionGroup(this);
    for (const AccountProfile &profile : m_accounts.profiles()) {
        QAction *action =
            addAction(accountDot(profile.colour), withoutMnemonic(displayText(profile.name, 60)));
        action->setObjectName(QStringLiteral("accountAction"));
        action->setData(profile.id);
        action->setCheckable(true);
        action->setChecked(profile.id == m_accounts.currentId() && !m_all->isChecked());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = profile.id] {
            if (id != m_accounts.currentId() || m_all->isChecked())
                Q_EMIT chosen(id);
        });
    }
    addSeparator();
    addActions(m_manageActions);
}

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace vzaps

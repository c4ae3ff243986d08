// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QUuid>

#include <memory>

namespace vzaps {

class AccountManager;

//! "Accounts": the list of profiles; add, rename, colour, switch, enter credentials again, remove.
class AccountsDialog final : public QDialog {
    Q_OBJECT

public:
    //! accounts must outlive the dialog.
    explicit AccountsDialog(AccountManager &accounts, QWidget *parent = nullptr);
    ~AccountsDialog() override;

Q_SIGNALS:
    void addRequested();
    void credentialsRequested(const QUuid &accountId);

private:
    std::unique_ptr<class AccountsDialogPrivate> d;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"

#include <QDialog>
#include <QUuid>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vzaps {

class AccountManager;
class BusyButton;
class FieldNote;
class MessageStrip;
class PlainLabel;
struct AccountError;

//! "Accounts": the list of profiles; add, rename, colour, switch, enter credentials again, remove.
class AccountsDialog final : public QDialog {
    Q_OBJECT

public:
    //! accounts must outlive the dialog.
    explicit AccountsDialog(AccountManager &accounts, QWidget *parent = nullptr);
    ~AccountsDialog() override;

Q_SIGNALS:
    //! The user wants to add an account.
    void addRequested();
    //! The user wants to enter the credentials of this account again.
    void credentialsRequested(QUuid accountId);

private:
    void build();
    QWidget *buildEditor();
    void connectParts();
    void fill();
    void fillItem(QTreeWidgetItem *item, const AccountProfile &profile);
    void showSelected();
    void updateButtons();
    void save();
    void use();
    void askToRemove();
    void remove(QUuid id);
    void showError(const AccountError &error);
    [[nodiscard]] QUuid selectedId() const;
    [[nodiscard]] std::optional<AccountProfile> selected() const;

    AccountManager &m_accounts;
    QTreeWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_colour;
    FieldNote *m_nameNote = nullptr;
    MessageStrip *m_strip;
    BusyButton *m_save;
    BusyButton *m_use;
    QPushButton *m_add;
    BusyButton *m_credentials;
    BusyButton *m_remove;
    QPushButton *m_close;
    QUuid m_shownId; //!< whose name and colour are in the fields
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"
#include "ui/typedtext.h"

#include <QDialog>
#include <QHash>
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
class DiscardQuestion;
class MessageStrip;
class PlainLabel;
struct AccountError;

//! "Accounts": the list of profiles; add, rename, colour, switch, enter credentials again, remove. What is
//! typed for an account stays while another one is looked at, until it is saved or discarded.
class AccountsDialog final : public QDialog, public TypedText {
    Q_OBJECT

public:
    //! accounts must outlive the dialog.
    explicit AccountsDialog(AccountManager &accounts, QWidget *parent = nullptr);
    ~AccountsDialog() override;

    //! Asks before what was typed is lost, or closes.
    void reject() override;
    [[nodiscard]] bool hasTypedText() const override { return !m_drafts.isEmpty(); }
    void askToDiscard(const std::function<void()> &then) override;

Q_SIGNALS:
    //! The user wants to add an account.
    void addRequested();
    //! The user wants to enter the credentials of this account again.
    void credentialsRequested(QUuid accountId);

private:
    struct Draft {
        QString name;
        QString colour;
    };

    void build();
    QWidget *buildEditor();
    void connectParts();
    void fill();
    void fillItem(QTreeWidgetItem *item, const AccountProfile &profile);
    void showSelected();
    void show(const Draft &draft);
    void onEdited();
    void dropSettledDrafts();
    void goToDraft();
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
    DiscardQuestion *m_discard;
    BusyButton *m_save;
    BusyButton *m_use;
    QPushButton *m_add;
    BusyButton *m_credentials;
    BusyButton *m_remove;
    QPushButton *m_close;
    QUuid m_shownId; //!< whose name and colour are in the fields
    bool m_showing = false; //!< the fields change, but nobody types
    QHash<QUuid, Draft> m_drafts; //!< typed and not saved
};

} // namespace vzaps

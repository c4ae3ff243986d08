// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "api/operation.h"

#include <QDialog>
#include <QPointer>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vzaps {

class ActiveAccount;
class BusyButton;
class DialogHeader;
class InstanceReader;
class MessageStrip;
class OperationWatch;
struct ApiError;
struct OperationRecord;
struct OperationRequest;

//! Asks before restart, delete, subscribe, resume or cancel, carries the operation out and shows how it went.
//! It follows what becomes known of the instance: a question that no longer makes sense can't be answered
//! with yes, neither for the first time nor again. Delete of a connected or paying instance wants its name
//! typed. No default button where money or destruction is.
class ConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    //! If account goes away, the dialog closes.
    ConfirmDialog(ActiveAccount &account, Operation operation, const Instance &instance,
                  QWidget *parent = nullptr);
    ~ConfirmDialog() override;

    //! Gives up waiting, or closes.
    void reject() override;

Q_SIGNALS:
    //! The operation is done.
    void succeeded();
    //! Subscribe was answered with a payment page; the dialog closes. Comes straight from the user's click.
    void checkoutReady(const vzaps::Instance &instance, const vzaps::Checkout &checkout);

private:
    void build();
    void addNameField();
    void connectParts();
    void fillConsequences();
    void follow();
    //! Takes over what is known of the instance now. Why the question makes no sense any more, or nothing.
    [[nodiscard]] QString learn();
    void onRefused();
    [[nodiscard]] bool isNameRight() const;
    void block();
    [[nodiscard]] OperationRequest request() const;
    void confirm();
    void onDone(const OperationRecord &record);
    void showCharged(const Instance &instance);
    void showNotConfirmed(const QString &why);
    [[nodiscard]] bool wantsName() const;
    [[nodiscard]] QString wantedName() const;

    QPointer<ActiveAccount> m_account;
    Operation m_operation;
    Instance m_instance; //!< as it is known now, with the name it had when the question was asked
    QString m_against; //!< why the question makes no sense any more
    bool m_saysAgainst = false; //!< that is what the strip says
    DialogHeader *m_header = nullptr;
    QVBoxLayout *m_consequences = nullptr;
    QVBoxLayout *m_nameGroup = nullptr;
    QLineEdit *m_name = nullptr; //!< only where the name has to be typed
    MessageStrip *m_strip;
    BusyButton *m_confirm;
    QPushButton *m_close;
    OperationWatch *m_watch;
    InstanceReader *m_reader;
    bool m_wasListed; //!< the instance is, or was, in the list
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "ui/operationdialog.h"

class QLineEdit;

namespace vzaps {

//! Asks before restart, delete, subscribe, resume or cancel, carries the operation out and shows how it went.
//! Delete of a connected or paying instance wants its name typed. No default button where money or destruction is.
class ConfirmDialog final : public OperationDialog {
    Q_OBJECT

public:
    //! If account goes away, the dialog closes.
    ConfirmDialog(ActiveAccount &account, Operation operation, const Instance &instance,
                  QWidget *parent = nullptr);
    ~ConfirmDialog() override;

Q_SIGNALS:
    //! The operation is done.
    void succeeded();
    //! Subscribe was answered with a payment page; the dialog closes. Comes straight from the user's click.
    void checkoutReady(const vzaps::Instance &instance, const vzaps::Checkout &checkout);

protected:
    void confirmed() override;
    using OperationDialog::done;
    void done(const OperationRecord &record) override;
    void setEditable(bool editable) override;
    [[nodiscard]] QString secondTryText() const override;

private:
    void addTypedName();
    void review();
    [[nodiscard]] bool wantsTypedName() const;

    Operation m_operation;
    Instance m_instance;
    QLineEdit *m_typedName = nullptr;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/activeaccount.h"
#include "operations/operationrecord.h"

#include <QDialog>
#include <QPointer>
#include <QUuid>

class QPushButton;
class QVBoxLayout;

namespace vzaps {

class MessageStrip;

//! A dialog that carries out one operation: header, body of the subclass, messages, and the two buttons. Stays open
//! until the outcome is known; what an error says stands in it, and nothing typed is lost. Closes with its account.
class OperationDialog : public QDialog {
    Q_OBJECT

public:
    ~OperationDialog() override;

protected:
    //! confirmText is the verb on the confirming button; progressText stands there while it runs.
    OperationDialog(ActiveAccount &account, Operation operation, const QString &confirmText,
                    const QString &progressText, QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    //! nullptr once the account is gone.
    [[nodiscard]] ActiveAccount *account() const { return m_account; }
    [[nodiscard]] QPushButton &confirmButton() const { return *m_confirm; }
    [[nodiscard]] QPushButton &closeButton() const { return *m_close; }
    [[nodiscard]] MessageStrip &strip() const { return *m_strip; }
    [[nodiscard]] bool isRunning() const;

    //! Sends what the user just approved, unless something is under way already.
    void run(const OperationRequest &request);

    //! The confirming button was clicked.
    virtual void confirmed() = 0;
    //! The operation is done; the dialog is about to close.
    virtual void done(const OperationRecord &record) = 0;
    //! Fields become readable only while something is under way.
    virtual void setEditable(bool editable) { Q_UNUSED(editable) }
    //! The server refused: errors of fields are to be shown beside them.
    virtual void refused(const ApiError &error) { Q_UNUSED(error) }
    //! Whether a second try is offered while the outcome of the first is unknown, and under which words.
    [[nodiscard]] virtual QString secondTryText() const { return {}; }

    using QDialog::done;
    //! Stops waiting for an answer first; closes only when nothing is being sent.
    void reject() override;

private:
    void show(const OperationRecord &record);
    void showFailure(const OperationRecord &record);
    void showUnknown(const OperationRecord &record);
    void setRunning(bool running);

    QPointer<ActiveAccount> m_account;
    Operation m_operation;
    QString m_confirmText;
    QString m_progressText;
    QVBoxLayout *m_body;
    MessageStrip *m_strip;
    QPushButton *m_confirm;
    QPushButton *m_close;
    QUuid m_id; //!< of the operation under way or ended last
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/confirmdialog.h"

#include "fleet/activeaccount.h"
#include "ui/plainlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vzaps {

namespace {

struct Words {
    QString title;
    QString button;
    QString progress;
    QString question; //!< what will happen, to which instance
    QString consequences;
};

Words wordsFor(Operation operation, const QString &name, const QString &account)
{
    using Dialog = ConfirmDialog;
    switch (operation) {
    case Operation::RestartInstance:
        return {Dialog::tr("Restart?"), Dialog::tr("&Restart"), Dialog::tr("Restarting\u2026"),
                Dialog::tr("Restart \"%1\".").arg(name),
                Dialog::tr("Its WhatsApp connection drops for a moment. Messages that arrive meanwhile may be "
                           "delayed.")};
    case Operation::DeleteInstance:
        return {Dialog::tr("Delete?"), Dialog::tr("&Delete"), Dialog::tr("Deleting\u2026"),
                Dialog::tr("Delete \"%1\". This can't be undone.").arg(name),
                Dialog::tr("Its token stops working and its webhook gets no more events. Whether deleting also ends "
                           "the billing is not documented: if a subscription is running, cancel it first.")};
    case Operation::Subscribe:
        return {Dialog::tr("Subscribe?"), Dialog::tr("&Subscribe"), Dialog::tr("Subscribing\u2026"),
                Dialog::tr("Start the paid subscription of \"%1\".").arg(name),
                Dialog::tr("This may charge the card on file of account \"%1\" now, without asking again. If there "
                           "is no card on file, a payment page opens in the browser.")
                    .arg(account)};
    case Operation::ResumeSubscription:
        return {Dialog::tr("Resume subscription?"), Dialog::tr("&Resume subscription"), Dialog::tr("Resuming\u2026"),
                Dialog::tr("Take back the scheduled cancellation of \"%1\".").arg(name),
                Dialog::tr("Billing of account \"%1\" goes on at the end of the current period.").arg(account)};
    default:
        return {Dialog::tr("Cancel subscription?"), Dialog::tr("&Cancel subscription"), Dialog::tr("Canceling\u2026"),
                Dialog::tr("Cancel the subscription of \"%1\".").arg(name),
                Dialog::tr("It may end at once or at the end of the paid period; the list shows which. Once it has "
                           "ended, the instance stops working.")};
    }
}

QLabel *wrapped(const QString &text, const char *objectName, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    return label;
}

QString shownName(const Instance &instance)
{
    return displayText(instance.name.isEmpty() ? instance.id : instance.name, 120);
}

} // namespace

ConfirmDialog::ConfirmDialog(ActiveAccount &account, Operation operation, const Instance &instance, QWidget *parent)
    : OperationDialog(account, operation, wordsFor(operation, {}, {}).button, wordsFor(operation, {}, {}).progress,
                      parent)
    , m_operation(operation)
    , m_instance(instance)
{
    const Words words = wordsFor(operation, shownName(instance), displayText(account.profile().name, 80));
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(words.title);
    confirmButton().setAccessibleName(QString(words.button).remove(u'&'));
    QLabel *question = wrapped(words.question, "questionLabel", this);
    QFont strong = question->font();
    strong.setBold(true);
    question->setFont(strong);
    body()->addWidget(question);
    body()->addWidget(wrapped(words.consequences, "consequencesLabel", this));
    auto *id = wrapped(instance.id, "instanceIdLabel", this);
    id->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(id);
    if (wantsTypedName())
        addTypedName();
    else
        closeButton().setFocus();
    review();
}

ConfirmDialog::~ConfirmDialog() = default;

bool ConfirmDialog::wantsTypedName() const
{
    return m_operation == Operation::DeleteInstance && (m_instance.connected.value_or(false) || m_instance.isPaying());
}

void ConfirmDialog::addTypedName()
{
    const QString why = m_instance.connected.value_or(false)
        ? tr("It is connected right now. Type its &name to go on:")
        : tr("It has a running subscription. Type its &name to go on:");
    auto *label = new PlainLabel(why, this);
    label->setWordWrap(true);
    m_typedName = new QLineEdit(this);
    m_typedName->setObjectName(QStringLiteral("instanceNameLineEdit"));
    m_typedName->setAccessibleName(tr("Instance name"));
    label->setBuddy(m_typedName);
    body()->addSpacing(8);
    body()->addWidget(label);
    body()->addWidget(m_typedName);
    connect(m_typedName, &QLineEdit::textChanged, this, &ConfirmDialog::review);
    m_typedName->setFocus();
}

void ConfirmDialog::review()
{
    const QString expected = m_instance.name.isEmpty() ? m_instance.id : m_instance.name;
    const bool typed = !m_typedName || m_typedName->text().trimmed() == expected.trimmed();
    confirmButton().setEnabled(typed && !isRunning());
    confirmButton().setToolTip(typed ? QString() : tr("Type the instance's name first."));
}

void ConfirmDialog::confirmed()
{
    OperationRequest request;
    request.operation = m_operation;
    request.instanceId = m_instance.id;
    request.instanceName = m_instance.name.isEmpty() ? m_instance.id : m_instance.name;
    request.instanceToken = m_instance.token;
    run(request);
}

void ConfirmDialog::done(const OperationRecord &record)
{
    if (record.checkout && record.checkout->needsPayment())
        Q_EMIT checkoutReady(m_instance, *record.checkout);
    Q_EMIT succeeded();
}

void ConfirmDialog::setEditable(bool editable)
{
    if (m_typedName)
        m_typedName->setReadOnly(!editable);
}

QString ConfirmDialog::secondTryText() const
{
    // Repeating these by id is harmless; a second restart, charge or resumption is not.
    switch (m_operation) {
    case Operation::DeleteInstance: return tr("&Delete again");
    case Operation::CancelSubscription: return tr("&Cancel again");
    default: return {};
    }
}

} // namespace vzaps

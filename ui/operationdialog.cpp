// SPDX-License-Identifier: MIT
#include "ui/operationdialog.h"

#include "fleet/activeaccount.h"
#include "operations/operationrunner.h"
#include "ui/dialogheader.h"
#include "ui/messagestrip.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace vzaps {

OperationDialog::OperationDialog(ActiveAccount &account, Operation operation, const QString &confirmText,
                                 const QString &progressText, QWidget *parent)
    : QDialog(parent)
    , m_account(&account)
    , m_operation(operation)
    , m_confirmText(confirmText)
    , m_progressText(progressText)
    , m_body(new QVBoxLayout)
    , m_strip(new MessageStrip(this))
{
    auto *buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(confirmText, QDialogButtonBox::ApplyRole);
    m_confirm->setObjectName(QStringLiteral("confirmPushButton"));
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("closePushButton"));
    for (QPushButton *button : {m_confirm, m_close}) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    m_body->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(new DialogHeader(account.profile(), this));
    layout->addLayout(m_body);
    layout->addWidget(m_strip);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (!isRunning())
            confirmed();
    });
    connect(m_close, &QPushButton::clicked, this, &OperationDialog::reject);
    connect(m_strip, &MessageStrip::copyRequested, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(&account, &QObject::destroyed, this, [this] { QDialog::reject(); });
    connect(&account.operations(), &OperationRunner::changed, this, [this](const QUuid &id) {
        if (id != m_id || m_id.isNull() || !m_account)
            return;
        if (const auto record = m_account->operations().find(id))
            show(*record);
    });
}

OperationDialog::~OperationDialog() = default;

bool OperationDialog::isRunning() const
{
    if (!m_account || m_id.isNull())
        return false;
    const auto record = m_account->operations().find(m_id);
    return record && !record->isSettled();
}

void OperationDialog::run(const OperationRequest &request)
{
    if (!m_account || isRunning())
        return;
    m_strip->clear();
    const auto id = m_account->operations().approve(request);
    if (!id) {
        m_strip->show(Meaning::Attention, id.error());
        return;
    }
    m_id = *id;
    setRunning(true);
}

void OperationDialog::setRunning(bool running)
{
    m_confirm->setText(running ? m_progressText : m_confirmText);
    m_confirm->setEnabled(!running);
    setEditable(!running);
}

void OperationDialog::show(const OperationRecord &record)
{
    if (record.phase == OperationPhase::Sending)
        return;
    if (record.phase == OperationPhase::Checking) {
        m_strip->show(Meaning::Attention, describe(record));
        return;
    }
    switch (record.outcome) {
    case Outcome::Done:
        m_id = {};
        done(record);
        accept();
        break;
    case Outcome::Unknown:
        showUnknown(record);
        break;
    default:
        showFailure(record);
    }
}

void OperationDialog::showFailure(const OperationRecord &record)
{
    // A reading that follows a refusal changes the record again: it was shown already.
    m_id = {};
    setRunning(false);
    m_strip->show(Meaning::Bad, describe(record));
    if (record.error) {
        m_strip->addDetails(technicalText(*record.error));
        refused(*record.error);
    }
}

void OperationDialog::showUnknown(const OperationRecord &record)
{
    setEditable(true);
    const QString again = secondTryText();
    m_confirm->setText(again.isEmpty() ? m_confirmText : again);
    m_confirm->setEnabled(!again.isEmpty());
    m_strip->show(Meaning::Attention, describe(record));
    if (record.error)
        m_strip->addDetails(technicalText(*record.error));
    m_strip->addButton(tr("Check &again"), QStringLiteral("checkAgainPushButton"), [this, id = record.id] {
        if (m_account) {
            setRunning(true);
            m_account->operations().checkAgain(id);
        }
    });
    m_close->setFocus();
}

void OperationDialog::reject()
{
    if (m_account && !m_id.isNull()) {
        const auto record = m_account->operations().find(m_id);
        if (record && record->phase == OperationPhase::Sending) {
            m_account->operations().stopWaiting(m_id);
            return;
        }
    }
    QDialog::reject();
}

} // namespace vzaps

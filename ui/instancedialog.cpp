// SPDX-License-Identifier: MIT
#include "ui/instancedialog.h"

#include "fleet/activeaccount.h"
#include "fleet/instancetablemodel.h"
#include "ui/instanceform.h"
#include "ui/messagestrip.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace vzaps {

InstanceDialog::InstanceDialog(ActiveAccount &account, QWidget *parent)
    : OperationDialog(account, Operation::CreateInstance, tr("&Create"), tr("Creating\u2026"), parent)
{
    setObjectName(QStringLiteral("newInstanceDialog"));
    setWindowTitle(tr("New instance"));
    confirmButton().setAccessibleName(tr("Create"));
    build(knownEvents());
    review();
}

InstanceDialog::InstanceDialog(ActiveAccount &account, const Instance &instance, QWidget *parent)
    : OperationDialog(account, Operation::UpdateInstance, tr("&Save"), tr("Saving\u2026"), parent)
    , m_instance(instance)
{
    setObjectName(QStringLiteral("editInstanceDialog"));
    setWindowTitle(tr("Edit instance"));
    confirmButton().setAccessibleName(tr("Save"));
    QStringList events = knownEvents();
    for (const QString &event : instance.events) {
        if (!events.contains(event, Qt::CaseInsensitive))
            events << event;
    }
    build(events);
    m_form->setDraft(draftOf(instance));
    review();
}

InstanceDialog::~InstanceDialog() = default;

void InstanceDialog::build(const QStringList &events)
{
    m_form = new InstanceForm(events, this);
    body()->addWidget(m_form);
    confirmButton().setDefault(true);
    connect(m_form, &InstanceForm::edited, this, &InstanceDialog::review);
    m_form->setFocus();
}

void InstanceDialog::review()
{
    m_askedToDiscard = false;
    const InstanceDraft typed = m_form->draft();
    if (isNew()) {
        const bool taken = account() && !account()->model().idsNamed(typed.name).isEmpty();
        m_form->setNameHint(taken ? tr("An instance of this name exists already. A second one is billed too.")
                                  : QString());
        return;
    }
    const bool changed = !changesBetween(draftOf(m_instance), typed).isEmpty();
    confirmButton().setEnabled(changed && !isRunning());
    confirmButton().setToolTip(changed ? QString() : tr("Nothing was changed."));
}

void InstanceDialog::confirmed()
{
    if (!m_form->check())
        return;
    OperationRequest request;
    const InstanceDraft typed = m_form->draft();
    if (isNew()) {
        request.operation = Operation::CreateInstance;
        request.draft = typed;
        request.instanceName = typed.name;
    } else {
        request.operation = Operation::UpdateInstance;
        request.instanceId = m_instance.id;
        request.instanceName = m_instance.name;
        request.instanceToken = m_instance.token;
        request.changes = changesBetween(draftOf(m_instance), typed);
    }
    run(request);
}

void InstanceDialog::done(const OperationRecord &record)
{
    Instance instance = record.instance.value_or(m_instance);
    if (instance.id.isEmpty())
        instance.id = record.instanceId;
    Q_EMIT succeeded(instance);
}

void InstanceDialog::setEditable(bool editable)
{
    m_form->setEditable(editable);
}

void InstanceDialog::refused(const ApiError &error)
{
    m_form->showErrors(error);
}

QString InstanceDialog::secondTryText() const
{
    return isNew() ? tr("Create anyway") : tr("Save again");
}

void InstanceDialog::reject()
{
    const InstanceDraft before = isNew() ? InstanceDraft{} : draftOf(m_instance);
    const bool typed = m_form && !(m_form->draft() == before) && account();
    if (typed && !isRunning() && !m_askedToDiscard) {
        m_askedToDiscard = true;
        strip().show(Meaning::Attention, tr("What you typed is not saved yet. Close again to discard it."));
        strip().addButton(tr("&Keep editing"), QStringLiteral("keepEditingPushButton"), [this] {
            m_askedToDiscard = false;
            strip().clear();
            m_form->setFocus();
        });
        return;
    }
    OperationDialog::reject();
}

} // namespace vzaps

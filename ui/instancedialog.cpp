// SPDX-License-Identifier: MIT
#include "ui/instancedialog.h"

#include "fleet/activeaccount.h"
#include "fleet/instancetablemodel.h"
#include "operations/operationrunner.h"

#include "ui/busybutton.h"
#include "ui/dialogheader.h"
#include "ui/dialogparts.h"
#include "ui/discardquestion.h"
#include "ui/heightfitter.h"
#include "ui/instanceform.h"
#include "ui/messagestrip.h"
#include "ui/operationwatch.h"
#include "ui/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int dialogWidth = 520;

} // namespace

InstanceDialog::InstanceDialog(ActiveAccount &account, QWidget *parent)
    : InstanceDialog(parent, account, std::nullopt)
{
}

InstanceDialog::InstanceDialog(ActiveAccount &account, const Instance &instance, QWidget *parent)
    : InstanceDialog(parent, account, instance)
{
}

InstanceDialog::InstanceDialog(QWidget *parent, ActiveAccount &account,
                               const std::optional<Instance> &instance)
    : QDialog(parent)
    , m_account(&account)
    , m_before(instance)
    , m_form(new InstanceForm(this))
    , m_strip(new MessageStrip(this))
    , m_discard(new DiscardQuestion(tr("&Keep editing"), tr("D&iscard"), this))
    , m_confirm(instance ? new BusyButton(tr("&Save"), u"savePushButton"_s, this)
                         : new BusyButton(tr("&Create"), u"createPushButton"_s, this))
    , m_close(makeButton(tr("C&lose"), u"closePushButton"_s, this))
    , m_watch(nullptr)
{
    const OperationWatch::Words words = instance
        ? OperationWatch::Words{tr("Saving…"), tr("C&heck again"), tr("S&ave again")}
        : OperationWatch::Words{tr("Creating…"), tr("C&heck again"), tr("Create &anyway")};
    m_watch = new OperationWatch(account, {*m_strip, *m_confirm, *m_close}, words, this);
    build();
    connect(&account, &QObject::destroyed, this, [this] { QDialog::reject(); });
    connect(m_confirm, &QPushButton::clicked, this, &InstanceDialog::submit);
    connect(m_close, &QPushButton::clicked, this, &InstanceDialog::reject);
    connect(m_discard, &DiscardQuestion::kept, m_form, [this] { m_form->setFocus(); });
    connect(m_form, &InstanceForm::edited, this, &InstanceDialog::onEdited);
    connect(m_watch, &OperationWatch::openChanged, this, &InstanceDialog::onOpenChanged);
    connect(m_watch, &OperationWatch::done, this, &InstanceDialog::onDone);
    connect(m_watch, &OperationWatch::refused, this, &InstanceDialog::onRefused);
    onEdited();
}

InstanceDialog::~InstanceDialog() = default;

void InstanceDialog::build()
{
    const AccountProfile &profile = m_account->profile();
    const QString accountName = displayText(profile.name, 80);
    setObjectName(m_before ? u"editInstanceDialog"_s : u"newInstanceDialog"_s);
    setWindowTitle(m_before ? tr("Edit instance") : tr("New instance"));
    const QString sentence = m_before
        ? tr("Change \"%1\" of account \"%2\".").arg(displayText(m_before->name, 80), accountName)
        : tr("Create an instance in account \"%1\".").arg(accountName);
    auto *header = new DialogHeader(sentence, profile, this);
    if (m_before) {
        header->setInstance(*m_before);
        m_form->setInstance(*m_before);
    }
    m_strip->setObjectName(u"outcomeMessageStrip"_s);
    m_confirm->setDefault(true);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(header);
    layout->addWidget(m_form);
    layout->addWidget(m_strip);
    layout->addWidget(m_discard->strip());
    layout->addLayout(makeButtonRow(m_confirm, m_close));
    resize(dialogWidth, sizeHint().height());
    setMinimumWidth(440);
    new HeightFitter(this);
    m_form->setFocus();
}

bool InstanceDialog::isChanged() const
{
    if (m_before)
        return !changesBetween(draftOf(*m_before), m_form->draft()).isEmpty();
    return m_form->draft() != InstanceDraft();
}

OperationRequest InstanceDialog::request() const
{
    OperationRequest request;
    request.draft = m_form->draft();
    request.operation = m_before ? Operation::UpdateInstance : Operation::CreateInstance;
    request.instanceName = request.draft.name;
    if (m_before) {
        request.instanceId = m_before->id;
        request.instanceName = m_before->name;
        request.instanceToken = m_before->token;
        request.changes = changesBetween(draftOf(*m_before), request.draft);
    }
    return request;
}

QString InstanceDialog::nameHint() const
{
    const QString name = m_form->draft().name;
    if (!m_account || name.isEmpty() || (m_before && name == m_before->name))
        return {};
    if (!m_before && m_account->operations().unknownTry(request()))
        return tr("It is not known yet whether an earlier try created an instance of this name.");
    if (m_account->model().idsNamed(name).isEmpty())
        return {};
    return tr("The list already has an instance of this name.");
}

void InstanceDialog::submit()
{
    if (m_watch->isOpen() || !m_form->check())
        return;
    m_discard->withdraw();
    m_watch->approve(request());
}

void InstanceDialog::onEdited()
{
    m_form->setNameHint(nameHint());
    m_discard->withdraw();
    if (!m_watch->isOpen())
        m_confirm->setBlocked(m_before && !isChanged() ? tr("Nothing was changed.") : QString());
}

void InstanceDialog::onOpenChanged(bool open)
{
    m_form->setReadOnly(open);
    // Enter must not create a second one while it is not known whether the first is there.
    m_confirm->setDefault(!open);
    m_close->setDefault(open);
}

void InstanceDialog::onDone(const OperationRecord &record)
{
    Instance result = record.instance.value_or(m_before.value_or(Instance()));
    result.id = record.instanceId;
    if (!record.instance) {
        // The answer told nothing but success: what was asked for is the best that is known.
        const InstanceDraft wanted = m_form->draft();
        result.name = wanted.name;
        result.webhook = wanted.webhook;
        result.events = wanted.events;
    }
    Q_EMIT succeeded(result);
    accept();
}

void InstanceDialog::onRefused(const OperationRecord &record)
{
    if (record.error && record.outcome == Outcome::Rejected)
        m_form->showErrors(record.error->fieldErrors);
}

bool InstanceDialog::hasTypedText() const
{
    return !m_watch->isOpen() && isChanged();
}

void InstanceDialog::askToDiscard(const std::function<void()> &then)
{
    m_discard->ask(then);
}

void InstanceDialog::reject()
{
    if (!m_watch->mayClose())
        return;
    if (m_discard->isOpen())
        m_discard->keepEditing();
    else if (hasTypedText())
        askToDiscard({});
    else
        QDialog::reject();
}

} // namespace vzaps

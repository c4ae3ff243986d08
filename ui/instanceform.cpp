// SPDX-License-Identifier: MIT
#include "ui/instanceform.h"

#include "ui/fieldmessage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QUrl>

namespace vzaps {

namespace {

// Limits of the contract's InstanceCreateRequest, in characters, not in UTF-16 units.
constexpr int shortestName = 3;
constexpr int longestName = 255;
constexpr int eventColumns = 2;

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web && !url.host().isEmpty();
}

} // namespace

InstanceForm::InstanceForm(const QStringList &events, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_webhook(new QLineEdit(this))
    , m_rejectCalls(new QCheckBox(tr("Re&ject calls"), this))
    , m_autoRead(new QCheckBox(tr("Read messages a&utomatically"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    buildFields();
    buildEvents(events);
    m_layout->addRow(QString(), m_rejectCalls);
    m_layout->addRow(QString(), m_autoRead);
    setFocusProxy(m_name);
    for (QLineEdit *edit : {m_name, m_webhook})
        connect(edit, &QLineEdit::textEdited, this, &InstanceForm::edited);
    for (QCheckBox *box : {m_rejectCalls, m_autoRead})
        connect(box, &QCheckBox::toggled, this, &InstanceForm::edited);
}

void InstanceForm::buildFields()
{
    m_name->setObjectName(QStringLiteral("nameLineEdit"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(360);
    m_nameMessage = new FieldMessage(m_name, this);
    m_webhook->setObjectName(QStringLiteral("webhookLineEdit"));
    m_webhook->setAccessibleName(tr("Webhook URL"));
    m_webhook->setPlaceholderText(QStringLiteral("https://"));
    m_webhookMessage = new FieldMessage(m_webhook, this);
    m_rejectCalls->setObjectName(QStringLiteral("rejectCallsCheckBox"));
    m_rejectCalls->setAccessibleName(tr("Reject calls"));
    m_autoRead->setObjectName(QStringLiteral("autoReadMessagesCheckBox"));
    m_autoRead->setAccessibleName(tr("Read messages automatically"));
    m_layout->addRow(tr("&Name:"), m_name);
    m_layout->addRow(QString(), m_nameMessage);
    m_layout->addRow(tr("&Webhook URL:"), m_webhook);
    m_layout->addRow(QString(), m_webhookMessage);
    m_layout->setRowVisible(m_nameMessage, false);
    m_layout->setRowVisible(m_webhookMessage, false);
}

void InstanceForm::buildEvents(const QStringList &events)
{
    auto *group = new QWidget(this);
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    const int rows = static_cast<int>((events.size() + eventColumns - 1) / eventColumns);
    for (int i = 0; i < events.size(); ++i) {
        auto *box = new QCheckBox(displayText(events.at(i), 60).replace(u'&', QLatin1String("&&")), group);
        box->setObjectName(QStringLiteral("event%1CheckBox").arg(events.at(i)));
        box->setAccessibleName(events.at(i));
        grid->addWidget(box, i % rows, i / rows);
        m_events.append(box);
        connect(box, &QCheckBox::toggled, this, &InstanceForm::edited);
    }
    m_eventsMessage = new FieldMessage(group, this);
    m_layout->addRow(tr("Events:"), group);
    m_layout->addRow(QString(), m_eventsMessage);
    m_layout->setRowVisible(m_eventsMessage, false);
}

void InstanceForm::setDraft(const InstanceDraft &draft)
{
    m_name->setText(draft.name);
    m_webhook->setText(draft.webhook);
    for (QCheckBox *box : std::as_const(m_events))
        box->setChecked(draft.events.contains(box->accessibleName(), Qt::CaseInsensitive));
    m_rejectCalls->setChecked(draft.rejectCalls);
    m_autoRead->setChecked(draft.autoReadMessages);
}

InstanceDraft InstanceForm::draft() const
{
    InstanceDraft draft{m_name->text().trimmed(), m_webhook->text().trimmed(), {}, m_rejectCalls->isChecked(),
                        m_autoRead->isChecked()};
    for (const QCheckBox *box : m_events) {
        if (box->isChecked())
            draft.events << box->accessibleName();
    }
    return draft;
}

bool InstanceForm::check()
{
    clearErrors();
    const InstanceDraft typed = draft();
    const qsizetype length = typed.name.toUcs4().size();
    if (length < shortestName || length > longestName) {
        m_nameMessage->setError(tr("A name has %1 to %2 characters; this one has %3.")
                                    .arg(QString::number(shortestName), QString::number(longestName),
                                         QString::number(length)));
        m_layout->setRowVisible(m_nameMessage, true);
        m_name->setFocus();
        return false;
    }
    if (!typed.webhook.isEmpty() && !isWebAddress(typed.webhook)) {
        m_webhookMessage->setError(tr("This is not a web address. It starts with https://."));
        m_layout->setRowVisible(m_webhookMessage, true);
        m_webhook->setFocus();
        return false;
    }
    return true;
}

void InstanceForm::setNameHint(const QString &hint)
{
    m_nameMessage->setHint(hint);
    m_layout->setRowVisible(m_nameMessage, !hint.isEmpty());
}

void InstanceForm::showErrors(const ApiError &error)
{
    clearErrors();
    struct Field {
        const char *wireName;
        FieldMessage *message;
        QWidget *widget;
    };
    QWidget *first = nullptr;
    for (const Field &field : {Field{"name", m_nameMessage, m_name}, Field{"webhook", m_webhookMessage, m_webhook},
                               Field{"eventssubscribe", m_eventsMessage, m_events.value(0)}}) {
        const QString message = error.fieldErrors.value(QLatin1String(field.wireName));
        if (message.isEmpty())
            continue;
        field.message->setError(message);
        m_layout->setRowVisible(field.message, true);
        if (!first)
            first = field.widget;
    }
    if (first)
        first->setFocus();
}

void InstanceForm::clearErrors()
{
    for (FieldMessage *message : {m_nameMessage, m_webhookMessage, m_eventsMessage}) {
        message->setError({});
        m_layout->setRowVisible(message, false);
    }
}

void InstanceForm::setEditable(bool editable)
{
    m_name->setReadOnly(!editable);
    m_webhook->setReadOnly(!editable);
    for (QCheckBox *box : std::as_const(m_events))
        box->setEnabled(editable);
    m_rejectCalls->setEnabled(editable);
    m_autoRead->setEnabled(editable);
}

} // namespace vzaps

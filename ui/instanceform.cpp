// SPDX-License-Identifier: MIT
#include "ui/instanceform.h"

#include "ui/dialogparts.h"
#include "ui/fieldnote.h"
#include "ui/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int shortestName = 3;
constexpr int longestName = 255;
constexpr int eventColumns = 2;
constexpr int shownEventRows = 9;
constexpr char eventProperty[] = "vzapsEvent";

qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty();
}

QString objectNameOf(const QString &event)
{
    QString letters;
    for (const QChar c : event) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return "event"_L1 + letters + "CheckBox"_L1;
}

} // namespace

InstanceForm::InstanceForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_webhook(new QLineEdit(this))
    , m_eventsArea(new QScrollArea(this))
    , m_eventsBox(new QWidget)
    , m_rejectCalls(new QCheckBox(tr("&Reject calls"), this))
    , m_autoRead(new QCheckBox(tr("Read &messages automatically"), this))
{
    setObjectName(u"instanceForm"_s);
    m_name->setObjectName(u"nameLineEdit"_s);
    m_webhook->setObjectName(u"webhookLineEdit"_s);
    m_webhook->setPlaceholderText(u"https://"_s);
    m_rejectCalls->setObjectName(u"rejectCallsCheckBox"_s);
    m_rejectCalls->setAccessibleName(tr("Reject calls"));
    m_autoRead->setObjectName(u"autoReadMessagesCheckBox"_s);
    m_autoRead->setAccessibleName(tr("Read messages automatically"));
    m_eventsBox->setObjectName(u"eventsWidget"_s);
    m_eventsArea->setObjectName(u"eventsScrollArea"_s);
    build();
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, m_nameNote, &FieldNote::clear);
    connect(m_webhook, &QLineEdit::textChanged, m_webhookNote, &FieldNote::clear);
    for (QLineEdit *edit : {m_name, m_webhook})
        connect(edit, &QLineEdit::textChanged, this, &InstanceForm::edited);
    for (QCheckBox *box : {m_rejectCalls, m_autoRead})
        connect(box, &QCheckBox::toggled, this, &InstanceForm::edited);
}

void InstanceForm::build()
{
    QGridLayout *grid = makeFieldGrid();
    setLayout(grid);
    m_nameNote = addField(grid, tr("&Name"), m_name);
    m_webhookNote = addField(grid, tr("&Webhook URL"), m_webhook);
    m_eventsNote = addField(grid, tr("Events"), m_eventsArea);
    m_eventsGrid = new QGridLayout(m_eventsBox);
    m_eventsGrid->setContentsMargins(0, 4, 0, 4);
    m_eventsGrid->setHorizontalSpacing(16);
    m_eventsGrid->setVerticalSpacing(8);
    for (int column = 0; column < eventColumns; ++column)
        m_eventsGrid->setColumnStretch(column, 1);
    for (const QString &name : knownEvents())
        addEvent(name);
    m_eventsArea->setFrameShape(QFrame::NoFrame);
    m_eventsArea->setFocusPolicy(Qt::NoFocus);
    m_eventsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_eventsArea->setWidgetResizable(true);
    m_eventsArea->setWidget(m_eventsBox);
    fitEvents();
    addSwitch(grid, m_rejectCalls, m_rejectCallsNote);
    addSwitch(grid, m_autoRead, m_autoReadNote);
}

void InstanceForm::addEvent(const QString &name)
{
    auto *box = new QCheckBox(displayText(name, 60).replace(u'&', "&&"_L1), m_eventsBox);
    box->setObjectName(objectNameOf(name));
    box->setAccessibleName(displayText(name));
    box->setProperty(eventProperty, name);
    connect(box, &QCheckBox::toggled, this, [this] {
        m_eventsNote->clear();
        Q_EMIT edited();
    });
    const int index = static_cast<int>(m_events.size());
    // No wider than its text: what is beside it does not react to a click.
    m_eventsGrid->addWidget(box, index / eventColumns, index % eventColumns, Qt::AlignLeft);
    m_events.append(box);
}

void InstanceForm::fitEvents()
{
    // A server may name any number of events; the dialog stays on the screen.
    const int all = m_eventsGrid->sizeHint().height();
    const qsizetype rows = (m_events.size() + eventColumns - 1) / eventColumns;
    const qsizetype shown = std::min<qsizetype>(rows, shownEventRows);
    m_eventsArea->setFixedHeight(static_cast<int>(all * shown / rows));
    m_eventsArea->setMinimumWidth(m_eventsGrid->minimumSize().width());
}

void InstanceForm::addSwitch(QGridLayout *grid, QCheckBox *box, FieldNote *&note)
{
    const int row = grid->rowCount();
    grid->setRowMinimumHeight(row, 4);
    grid->addWidget(box, row + 1, 1, Qt::AlignLeft);
    note = new FieldNote(box, this);
    grid->addWidget(note, row + 2, 1);
}

void InstanceForm::setInstance(const Instance &instance)
{
    m_before = draftOf(instance);
    const QSignalBlocker quiet(this);
    m_name->setText(m_before.name);
    m_webhook->setText(m_before.webhook);
    m_shownName = m_name->text();
    m_shownWebhook = m_webhook->text();
    for (const QString &event : std::as_const(m_before.events)) {
        if (!knownEvents().contains(event))
            addEvent(event);
    }
    fitEvents();
    for (QCheckBox *box : std::as_const(m_events))
        box->setChecked(m_before.events.contains(box->property(eventProperty).toString()));
    m_rejectCalls->setChecked(m_before.rejectCalls);
    m_autoRead->setChecked(m_before.autoReadMessages);
    const QString untold = tr("The server does not tell how this is set.");
    if (!instance.rejectCalls)
        m_rejectCallsNote->say(Meaning::Quiet, untold);
    if (!instance.autoReadMessages)
        m_autoReadNote->say(Meaning::Quiet, untold);
}

InstanceDraft InstanceForm::draft() const
{
    InstanceDraft draft;
    draft.name = m_name->text() == m_shownName ? m_before.name : m_name->text().trimmed();
    draft.webhook = m_webhook->text() == m_shownWebhook ? m_before.webhook : m_webhook->text().trimmed();
    for (const QCheckBox *box : m_events) {
        if (box->isChecked())
            draft.events << box->property(eventProperty).toString();
    }
    draft.rejectCalls = m_rejectCalls->isChecked();
    draft.autoReadMessages = m_autoRead->isChecked();
    return draft;
}

bool InstanceForm::check()
{
    clearErrors();
    const InstanceDraft wanted = draft();
    // What came from the server and was not touched is not sent, so it need not be right.
    const bool newName = m_before.name.isEmpty() || wanted.name != m_before.name;
    if (newName && characters(wanted.name) < shortestName)
        m_nameNote->say(Meaning::Bad, tr("Enter a name of at least %L1 characters.").arg(shortestName));
    else if (newName && characters(wanted.name) > longestName)
        m_nameNote->say(Meaning::Bad,
                        tr("The name has %L1 characters; at most %L2 are possible.")
                            .arg(characters(wanted.name))
                            .arg(longestName));
    if (!wanted.webhook.isEmpty() && wanted.webhook != m_before.webhook && !isWebAddress(wanted.webhook))
        m_webhookNote->say(Meaning::Bad,
                           tr("Enter a web address that starts with https:// or http://, or nothing."));
    focusFirstError();
    return !m_nameNote->isError() && !m_webhookNote->isError();
}

void InstanceForm::showErrors(const QHash<QString, QString> &byField)
{
    const std::pair<QLatin1String, FieldNote *> notes[]{
        {"name"_L1, m_nameNote},
        {"webhook"_L1, m_webhookNote},
        {"webhookurl"_L1, m_webhookNote},
        {"events"_L1, m_eventsNote},
        {"eventssubscribe"_L1, m_eventsNote},
        {"rejectcalls"_L1, m_rejectCallsNote},
        {"autoreadmessages"_L1, m_autoReadNote},
    };
    for (const auto &[field, note] : notes) {
        if (const auto said = byField.constFind(field); said != byField.constEnd())
            note->say(Meaning::Bad, *said);
    }
    focusFirstError();
}

void InstanceForm::setNameHint(const QString &sentence)
{
    if (m_nameNote->isError())
        return;
    if (sentence.isEmpty())
        m_nameNote->clear();
    else if (sentence != m_nameNote->sentence())
        m_nameNote->say(Meaning::Attention, sentence);
}

void InstanceForm::setReadOnly(bool readOnly)
{
    m_name->setReadOnly(readOnly);
    m_webhook->setReadOnly(readOnly);
    const QColor readable = meaningColour(Meaning::Quiet, palette());
    const QList<QCheckBox *> boxes = m_events + QList<QCheckBox *>{m_rejectCalls, m_autoRead};
    for (QCheckBox *box : boxes) {
        QPalette shown = box->palette();
        shown.setColor(QPalette::Disabled, QPalette::WindowText, readable);
        box->setPalette(shown);
        box->setEnabled(!readOnly);
    }
}

void InstanceForm::focusFirstError()
{
    for (const FieldNote *note :
         {m_nameNote, m_webhookNote, m_eventsNote, m_rejectCallsNote, m_autoReadNote}) {
        if (!note->isError())
            continue;
        QWidget *field = note->field() == m_eventsArea ? m_events.first() : note->field();
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void InstanceForm::clearErrors()
{
    for (FieldNote *note : {m_nameNote, m_webhookNote, m_eventsNote, m_rejectCallsNote, m_autoReadNote}) {
        if (note->isError())
            note->clear();
    }
}

} // namespace vzaps

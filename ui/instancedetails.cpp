// SPDX-License-Identifier: MIT
#include "ui/instancedetails.h"

#include "fleet/instancetablemodel.h"

#include "ui/desktop.h"
#include "ui/elidedlabel.h"
#include "ui/fieldgrid.h"
#include "ui/linkrow.h"
#include "ui/meaning.h"
#include "ui/plainlabel.h"
#include "ui/plaintooltip.h"
#include "ui/secretrow.h"
#include "ui/signlabel.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace vzaps {

namespace {

PlainLabel *textLabel(const char *objectName, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    label->makeSelectable();
    label->setContentsMargins(0, FieldGrid::textInset, 0, FieldGrid::textInset);
    return label;
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? InstanceDetails::tr("None") : displayText(text, 2000);
}

QString yesNo(const std::optional<bool> &value)
{
    if (!value)
        return InstanceDetails::tr("Not told");
    return *value ? InstanceDetails::tr("Yes") : InstanceDetails::tr("No");
}

QString labelLines(const QJsonObject &labels)
{
    QStringList lines;
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        const QString value = it->isString()
            ? it->toString()
            : QString::fromUtf8(QJsonDocument(QJsonObject{{it.key(), *it}}).toJson(QJsonDocument::Compact));
        lines << (it->isString() ? InstanceDetails::tr("%1: %2", "label: value").arg(it.key(), value)
                                 : value);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

InstanceDetails::InstanceDetails(Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , m_desktop(desktop)
    , m_name(textLabel("detailsNameLabel", this))
    , m_stateSign(new SignLabel(this))
    , m_state(textLabel("detailsStateLabel", this))
    , m_odd(textLabel("detailsOddLabel", this))
    , m_billingSign(new SignLabel(this))
    , m_billing(textLabel("detailsBillingLabel", this))
    , m_ends(textLabel("detailsEndsLabel", this))
    , m_phone(textLabel("detailsPhoneLabel", this))
    , m_events(textLabel("detailsEventsLabel", this))
    , m_rejectCalls(textLabel("detailsRejectCallsLabel", this))
    , m_autoRead(textLabel("detailsAutoReadLabel", this))
    , m_status(textLabel("detailsStatusLabel", this))
    , m_labels(textLabel("detailsLabelsLabel", this))
    , m_created(textLabel("detailsCreatedLabel", this))
    , m_updated(textLabel("detailsUpdatedLabel", this))
    , m_id(new ValueRow(Qt::ElideMiddle, this))
    , m_pushName(new ValueRow(Qt::ElideRight, this))
    , m_webhook(
          new LinkRow(desktop, tr("Copy webhook link"), tr("Open webhook"), QStringLiteral("webhook"), this))
    , m_page(new LinkRow(desktop, tr("Copy page link"), tr("Open page"), QStringLiteral("page"), this))
    , m_token(new SecretRow(desktop, this))
    , m_grid(new FieldGrid(this))
{
    setObjectName(QStringLiteral("instanceDetails"));
    build();
}

void InstanceDetails::build()
{
    QFont nameFont = font();
    nameFont.setPointSizeF(nameFont.pointSizeF() * 1.2);
    nameFont.setWeight(QFont::DemiBold);
    m_name->setFont(nameFont);

    m_grid->add(tr("Billing"), signedLine(m_billingSign, m_billing));
    m_grid->add(tr("Ends"), m_ends);
    m_grid->add(tr("Phone"), m_phone);
    m_grid->add(tr("Push name"), m_pushName);
    m_grid->add(tr("Webhook"), m_webhook);
    m_grid->add(tr("Events"), m_events);
    m_grid->add(tr("Reject calls"), m_rejectCalls);
    m_grid->add(tr("Auto-read"), m_autoRead);
    m_grid->add(tr("Token"), m_token);
    m_grid->add(tr("ID"), m_id);
    m_grid->add(tr("Status"), m_status);
    m_grid->add(tr("Page"), m_page);
    m_grid->add(tr("Labels"), m_labels);
    m_grid->add(tr("Created"), m_created);
    m_grid->add(tr("Updated"), m_updated);

    m_id->value().setObjectName(QStringLiteral("detailsIdLabel"));
    m_pushName->value().setObjectName(QStringLiteral("detailsPushNameLabel"));
    QToolButton *copyId = m_id->addButton(QStringLiteral("copy"), tr("Copy ID"), "copyIdToolButton");
    connect(copyId, &QToolButton::clicked, this, [this] { Q_EMIT copyIdWanted(m_instance.id); });
    for (const LinkRow *link : {m_webhook, m_page}) {
        connect(link, &LinkRow::askWanted, this, &InstanceDetails::askWanted);
        connect(link, &LinkRow::openTried, this, &InstanceDetails::openTried);
    }
    connect(m_token, &SecretRow::copied, this, &InstanceDetails::tokenCopied);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(signedLine(m_stateSign, m_state));
    layout->addWidget(m_odd);
    layout->addSpacing(8);
    layout->addWidget(m_grid);
    layout->addStretch(1);
}

QWidget *InstanceDetails::signedLine(SignLabel *sign, PlainLabel *text)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    // As high as the first line of the text, so that both are centred on each other.
    sign->setFixedHeight(fontMetrics().height() + 2 * FieldGrid::textInset);
    sign->setAlignment(Qt::AlignCenter);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return line;
}

void InstanceDetails::show(const Instance &instance, const QUrl &accountServer, bool fromEarlierRun)
{
    if (instance.id != m_instance.id)
        m_token->conceal();
    m_instance = instance;
    m_name->setText(instance.name.isEmpty() ? tr("(no name)") : displayText(instance.name, 255));
    m_odd->setVisible(instance.odd);
    m_odd->setText(tr("The server sent fields of this instance that could not be read. They are left out."));
    m_id->value().setWhole(instance.id);
    m_webhook->setUrl(instance.webhook, accountServer);
    m_page->setUrl(instance.url, accountServer);
    m_grid->setFieldVisible(m_page, !instance.url.isEmpty());
    m_token->setSecret(instance.token, fromEarlierRun);
    showState();
    showBilling();
    showSettings();
    showTimes();
    m_grid->arrange();
}

QString InstanceDetails::spoken() const
{
    const QStringList head{m_name->text(), m_state->text()};
    return (head + m_grid->linesWithout(m_token)).join(QLatin1Char('\n'));
}

void InstanceDetails::showState()
{
    const ConnectionState state = m_instance.connectionState();
    const QString word = connectionWord(state);
    const bool since = state == ConnectionState::Connected && m_instance.connectedAt.isValid();
    m_state->setText(since ? tr("%1 since %2", "Connected since 10:42")
                                 .arg(word, timeOrDate(m_instance.connectedAt, m_desktop.now()))
                           : word);
    setPlainToolTip(*m_state, since ? exactTime(m_instance.connectedAt) : QString());
    m_stateSign->setMeaning(meaningOf(state));

    const QString phone = m_instance.phone();
    m_phone->setText(phone.isEmpty() ? tr("Not paired") : QLatin1Char('+') + phone);
    m_pushName->value().setWhole(m_instance.pushName);
    m_grid->setFieldVisible(m_pushName, !m_instance.pushName.isEmpty());
    m_status->setText(displayText(m_instance.status));
    m_grid->setFieldVisible(m_status, !m_instance.status.isEmpty());
}

void InstanceDetails::showBilling()
{
    const QString word = billingWord(m_instance.billingStatus);
    m_billing->setText(word.isEmpty() ? tr("Not told", "billing") : displayText(word));
    m_billingSign->setMeaning(meaningOfBilling(m_instance, m_desktop.now()));
    const QDateTime end = m_instance.endsAt();
    m_ends->setText(relativeTime(end, m_desktop.now()));
    setPlainToolTip(*m_ends, exactTime(end));
    m_grid->setFieldVisible(m_ends, end.isValid());
}

void InstanceDetails::showSettings()
{
    m_events->setText(orNone(m_instance.events.join(QLatin1String(", "))));
    m_rejectCalls->setText(yesNo(m_instance.rejectCalls));
    m_autoRead->setText(yesNo(m_instance.autoReadMessages));
    QStringList lines;
    const QStringList raw = labelLines(m_instance.labels).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : raw)
        lines << displayText(line);
    m_labels->setText(lines.join(QLatin1Char('\n')));
    m_grid->setFieldVisible(m_labels, !lines.isEmpty());
}

void InstanceDetails::showTimes()
{
    const QDateTime now = m_desktop.now();
    m_created->setText(orNone(relativeTime(m_instance.createdAt, now)));
    setPlainToolTip(*m_created, exactTime(m_instance.createdAt));
    m_updated->setText(orNone(relativeTime(m_instance.updatedAt, now)));
    setPlainToolTip(*m_updated, exactTime(m_instance.updatedAt));
    m_grid->setFieldVisible(m_created, m_instance.createdAt.isValid());
    m_grid->setFieldVisible(m_updated, m_instance.updatedAt.isValid());
}

void InstanceDetails::refreshTimes()
{
    if (m_instance.id.isEmpty())
        return;
    showState();
    showBilling();
    showTimes();
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/detailspanel.h"

#include "fleet/instancetablemodel.h"

#include "ui/desktop.h"
#include "ui/instancedetails.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"
#include "ui/ringed.h"
#include "ui/spokendescription.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vzaps {

namespace {

constexpr int margin = 12;

} // namespace

DetailsPanel::DetailsPanel(Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , m_desktop(desktop)
    , m_strip(new MessageStrip(this))
    , m_pages(new QStackedLayout)
    , m_scroll(new Ringed<QScrollArea>(this))
    , m_details(new InstanceDetails(desktop, this))
    , m_summary(new PlainLabel(this))
{
    setObjectName(QStringLiteral("detailsPanel"));
    setAccessibleName(tr("Details"));
    m_strip->setObjectName(QStringLiteral("detailsMessageStrip"));
    m_strip->clear();
    m_summary->setObjectName(QStringLiteral("detailsSummaryLabel"));
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_summary->setContentsMargins(margin, margin, margin, margin);

    constexpr int inner = margin - ringWidth;
    m_details->setContentsMargins(inner, inner, inner, inner);
    m_scroll->setObjectName(QStringLiteral("detailsScrollArea"));
    m_scroll->setAccessibleName(tr("Details of the instance"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_details);
    m_pages->addWidget(m_summary);
    m_pages->addWidget(m_scroll);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(m_pages, 1);

    connect(m_details, &InstanceDetails::askWanted, this, &DetailsPanel::ask);
    connect(m_details, &InstanceDetails::openTried, this, &DetailsPanel::onOpenTried);
    connect(m_details, &InstanceDetails::tokenCopied, this, &DetailsPanel::tokenCopied);
    connect(m_details, &InstanceDetails::copyIdWanted, this, &DetailsPanel::copyIdWanted);
    showNothing(false);
}

void DetailsPanel::showNothing(bool hint)
{
    m_shownId.clear();
    m_strip->clear();
    m_summary->setText(hint ? tr("Select an instance to see its details.") : QString());
    m_pages->setCurrentWidget(m_summary);
}

void DetailsPanel::showInstance(const Instance &instance, bool fromEarlierRun)
{
    if (instance.id != m_shownId) {
        m_strip->clear();
        m_scroll->ensureVisible(0, 0);
    }
    m_shownId = instance.id;
    m_details->show(instance, m_accountServer, fromEarlierRun);
    setDescription(*m_scroll, m_details->spoken());
    m_pages->setCurrentWidget(m_scroll);
}

void DetailsPanel::showSummary(const QList<ConnectionState> &states)
{
    m_shownId.clear();
    m_strip->clear();
    QStringList lines{tr("%Ln instance(s) selected", nullptr, static_cast<int>(states.size())), QString()};
    for (const auto state :
         {ConnectionState::Connected, ConnectionState::Disconnected, ConnectionState::Unknown}) {
        if (const qsizetype count = states.count(state); count > 0)
            lines << tr("%1: %L2", "state: number of instances").arg(connectionWord(state)).arg(count);
    }
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_pages->setCurrentWidget(m_summary);
}

void DetailsPanel::refreshTimes()
{
    if (m_shownId.isEmpty())
        return;
    m_details->refreshTimes();
    setDescription(*m_scroll, m_details->spoken());
}

void DetailsPanel::takeFocus()
{
    if (m_pages->currentWidget() == m_scroll)
        m_scroll->setFocus(Qt::ShortcutFocusReason);
}

void DetailsPanel::onOpenTried(bool opened)
{
    m_strip->clear();
    if (opened)
        return;
    m_strip->show(Meaning::Attention,
                  tr("The browser could not be opened. Copy the link and open it yourself."));
    m_strip->addButton(tr("Dismiss"), QStringLiteral("dismissNotOpenedPushButton"),
                       [this] { m_strip->clear(); });
}

void DetailsPanel::ask(const VettedUrl &url)
{
    m_strip->show(
        Meaning::Attention,
        tr("The server gave this address. It leads to \"%1\", which is not a host of VZaps. Open it?")
            .arg(url.host));
    QPushButton *keepClosed = m_strip->addButton(tr("Do &not open"), QStringLiteral("doNotOpenPushButton"),
                                                 [this] { m_strip->clear(); });
    m_strip->addButton(tr("&Open"), QStringLiteral("openAnywayPushButton"),
                       [this, target = url.url] { onOpenTried(m_desktop.openUrl(target)); });
    keepClosed->setFocus();
}

} // namespace vzaps

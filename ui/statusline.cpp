// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "fleet/activeaccount.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"

#include "ui/desktop.h"
#include "ui/meaning.h"
#include "ui/plainlabel.h"

#include <QEvent>
#include <QToolButton>

#include <chrono>

namespace vzaps {

namespace {

QToolButton *quietButton(const char *objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(StatusLine::tr("Show activity"));
    button->hide();
    return button;
}

} // namespace

StatusLine::StatusLine(const Desktop &desktop, QWidget *parent)
    : QStatusBar(parent)
    , m_desktop(desktop)
    , m_counts(new PlainLabel(this))
    , m_age(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_running(quietButton("operationsToolButton", this))
    , m_unknown(quietButton("unknownOutcomesToolButton", this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    m_age->setObjectName(QStringLiteral("refreshedLabel"));
    m_note->setObjectName(QStringLiteral("noteLabel"));
    m_counts->setContentsMargins(8, 0, 8, 0);
    m_note->setContentsMargins(8, 0, 8, 0);
    addWidget(m_counts);
    addWidget(m_age);
    addPermanentWidget(m_note);
    addPermanentWidget(m_unknown);
    addPermanentWidget(m_running);
    connect(m_running, &QToolButton::clicked, this, &StatusLine::activityWanted);
    connect(m_unknown, &QToolButton::clicked, this, &StatusLine::activityWanted);
    connect(&m_ticker, &QTimer::timeout, this, &StatusLine::tick);
    m_ticker.start(std::chrono::seconds(1));
    m_noteTimer.setSingleShot(true);
    connect(&m_noteTimer, &QTimer::timeout, m_note, &QLabel::clear);
    tint();
}

void StatusLine::setAccount(ActiveAccount *account)
{
    if (m_account) {
        m_account->loader().disconnect(this);
        m_account->model().disconnect(this);
    }
    m_account = account;
    if (account) {
        connect(&account->loader(), &FleetLoader::stateChanged, this, &StatusLine::showCounts);
        connect(&account->model(), &QAbstractItemModel::rowsInserted, this, &StatusLine::showCounts);
        connect(&account->model(), &QAbstractItemModel::rowsRemoved, this, &StatusLine::showCounts);
    } else {
        setOperationCounts(0, 0);
    }
    showCounts();
}

void StatusLine::showCounts()
{
    m_counts->setText(m_account ? countText() : QString());
    showAge();
}

QString StatusLine::countText() const
{
    const FleetLoader &loader = m_account->loader();
    const qint64 rows = m_account->model().rowCount();
    const LoadState state = loader.state();
    if (rows == 0)
        return state == LoadState::Loading || state == LoadState::Idle ? tr("Loading…") : QString();
    // The total is as old as the last page; rows may have come or gone since.
    const qint64 total = state == LoadState::Complete ? rows : std::max(rows, loader.total().value_or(rows));
    if (state != LoadState::Complete && !loader.total())
        return tr("Showing the first %L1").arg(rows);
    if (loader.search().isEmpty())
        return tr("Showing %L1 of %L2").arg(rows).arg(total);
    return tr("Showing %L1 of %L2 that match").arg(rows).arg(total);
}

void StatusLine::showAge()
{
    const QDateTime refreshed = m_account ? m_account->loader().lastRefreshed() : QDateTime();
    const bool loading = m_account && m_account->loader().state() == LoadState::Loading;
    if (loading && m_account->model().rowCount() > 0)
        m_age->setText(tr("Loading…"));
    else if (refreshed.isValid())
        m_age->setText(
            tr("Refreshed %1", "Refreshed 12 s ago").arg(relativeTime(refreshed, m_desktop.now())));
    else
        m_age->clear();
    m_age->setToolTip(plainToolTip(exactTime(refreshed)));
}

void StatusLine::setOperationCounts(int inFlight, int unknown)
{
    m_running->setText(tr("%Ln operation(s) running", nullptr, inFlight));
    m_running->setVisible(inFlight > 0);
    m_unknown->setText(tr("%Ln outcome(s) not known", nullptr, unknown));
    m_unknown->setVisible(unknown > 0);
}

void StatusLine::startClipboardCountdown(int seconds)
{
    m_noteTimer.stop();
    m_clipboardSeconds = seconds;
    m_note->setText(tr("Token copied. It is cleared from the clipboard in %L1 s.").arg(seconds));
}

void StatusLine::say(const QString &sentence)
{
    m_clipboardSeconds = 0;
    m_note->setText(displayText(sentence));
    m_noteTimer.start(std::chrono::seconds(8));
}

void StatusLine::tick()
{
    showAge();
    if (m_clipboardSeconds == 0)
        return;
    if (--m_clipboardSeconds == 0)
        say(tr("The token is no longer on the clipboard."));
    else
        m_note->setText(
            tr("Token copied. It is cleared from the clipboard in %L1 s.").arg(m_clipboardSeconds));
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void StatusLine::tint()
{
    m_running->setIcon(meaningIcon(Meaning::Info, palette()));
    m_unknown->setIcon(meaningIcon(Meaning::Attention, palette()));
    const int size = fontMetrics().ascent();
    m_running->setIconSize({size, size});
    m_unknown->setIconSize({size, size});
}

} // namespace vzaps

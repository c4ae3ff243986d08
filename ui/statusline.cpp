// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "fleet/activeaccount.h"
#include "fleet/autorefresh.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"

#include "ui/announcer.h"
#include "ui/desktop.h"
#include "ui/elidedlabel.h"
#include "ui/meaning.h"
#include "ui/plainlabel.h"
#include "ui/plaintooltip.h"

#include <QAccessible>
#include <QEvent>
#include <QToolButton>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr std::chrono::milliseconds whileTyping(700);
constexpr qsizetype mostLookedThrough = 10'000;

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
    , m_note(new ElidedLabel(Qt::ElideRight, this))
    , m_pause(quietButton("pauseLoadingToolButton", this))
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
    addWidget(m_pause);
    addWidget(m_age);
    m_pause->setToolTip(tr("Pause or go on reading the list"));
    connect(m_pause, &QToolButton::clicked, this, &StatusLine::onPause);
    addPermanentWidget(m_note);
    addPermanentWidget(m_unknown);
    addPermanentWidget(m_running);
    connect(m_running, &QToolButton::clicked, this, &StatusLine::activityWanted);
    connect(m_unknown, &QToolButton::clicked, this, &StatusLine::activityWanted);
    m_clipboardTimer.setInterval(std::chrono::seconds(1));
    connect(&m_clipboardTimer, &QTimer::timeout, this, &StatusLine::countDown);
    m_announceTimer.setSingleShot(true);
    m_announceTimer.setInterval(whileTyping);
    connect(&m_announceTimer, &QTimer::timeout, this, &StatusLine::announceCounts);
    m_noteTimer.setSingleShot(true);
    connect(&m_noteTimer, &QTimer::timeout, m_note, &QLabel::clear);
    tint();
}

void StatusLine::setAccount(ActiveAccount *account)
{
    if (m_account) {
        m_account->loader().disconnect(this);
        m_account->model().disconnect(this);
        m_account->autoRefresh().disconnect(this);
    }
    m_account = account;
    m_wasComplete = false;
    m_drops.forget();
    m_announceTimer.stop();
    if (account) {
        connect(&account->loader(), &FleetLoader::stateChanged, this, &StatusLine::onLoaderState);
        connect(&account->loader(), &FleetLoader::passEnded, this, &StatusLine::onPassEnded);
        connect(&account->model(), &InstanceTableModel::fleetChanged, this, &StatusLine::showCounts);
        connect(&account->model(), &QAbstractItemModel::rowsInserted, this, &StatusLine::showCounts);
        connect(&account->model(), &QAbstractItemModel::rowsRemoved, this, &StatusLine::showCounts);
        connect(&account->model(), &QAbstractItemModel::modelReset, this, &StatusLine::showCounts);
        connect(&account->model(), &InstanceTableModel::workChanged, this, &StatusLine::showCounts);
        connect(&account->autoRefresh(), &AutoRefresh::givenUpChanged, this, &StatusLine::showAge);
    } else {
        setOperationCounts(0, 0);
    }
    showCounts();
}

void StatusLine::setInstead(const QString &text, std::function<bool()> isSettled)
{
    m_instead = text;
    m_insteadIsSettled = std::move(isSettled);
    showCounts();
}

void StatusLine::showCounts()
{
    const QString own = m_account ? countText() : QString();
    m_counts->setText(m_instead.isEmpty() ? own : m_instead);
    showPause();
    showAge();
}

void StatusLine::announceCountsSoon()
{
    m_announceTimer.start();
}

bool StatusLine::isSettled() const
{
    if (!m_instead.isEmpty())
        return m_insteadIsSettled();
    return !m_account || (!m_account->model().isSearching() && !m_account->model().isSorting());
}

void StatusLine::announceCounts()
{
    if (isSettled())
        announce(this, m_counts->text());
    else
        m_announceTimer.start();
}

void StatusLine::onLoaderState()
{
    showCounts();
    // Later refreshes end in silence.
    if (m_wasComplete || m_account->loader().state() != LoadState::Complete)
        return;
    m_wasComplete = true;
    announceCountsSoon();
}

void StatusLine::onPassEnded()
{
    // Marked rows tell whoever sees them, and looking through a large list takes a while.
    if (!QAccessible::isActive() && m_account->model().totalCount() > mostLookedThrough)
        return;
    m_account->model().flush();
    if (const int dropped = m_drops.look(m_account->model().knownStates()); dropped > 0)
        announce(this, tr("%Ln instance(s) lost the connection", nullptr, dropped));
}

QString StatusLine::countText() const
{
    const FleetLoader &loader = m_account->loader();
    const InstanceTableModel &model = m_account->model();
    const qint64 shown = model.rowCount();
    const qint64 known = model.totalCount();
    const bool complete = loader.state() == LoadState::Complete;
    const bool failed = loader.state() == LoadState::Failed;
    const bool missing = !loader.hasReadAll();
    if (known == 0)
        return progressText();
    // The total is as old as the last page; instances may have come or gone since.
    const qint64 total = complete ? known : std::max(known, loader.total().value_or(known));
    QStringList parts;
    if (!model.filter().isEmpty() || !missing || failed)
        parts << tr("Showing %L1 of %L2").arg(shown).arg(total);
    if (model.isSearching())
        parts << tr("searching…", "in a very large list");
    if (model.isSorting())
        parts << tr("sorting…", "a very large list");
    if (missing)
        parts << progressText();
    else if (!complete && !failed)
        parts << tr("refreshing: %L1 of %L2", "instances read so far, of all")
                     .arg(loader.readSoFar())
                     .arg(total);
    if (missing && !model.filter().isEmpty())
        parts << (failed ? tr("not everything could be read: results may be missing")
                         : tr("still loading: results may be missing"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString StatusLine::progressText() const
{
    const FleetLoader &loader = m_account->loader();
    const InstanceTableModel &model = m_account->model();
    // What an earlier run left is known, but was not read.
    const qint64 read = model.isStale() ? loader.readSoFar() : model.totalCount();
    const bool going = loader.state() == LoadState::Loading || loader.state() == LoadState::Idle;
    if (read == 0)
        return going ? tr("Loading…") : QString();
    if (loader.total())
        return tr("%L1 of %L2 read", "instances read so far, of all")
            .arg(read)
            .arg(std::max(read, *loader.total()));
    return tr("%L1 read so far").arg(read);
}

void StatusLine::showPause()
{
    const LoadState state = m_account ? m_account->loader().state() : LoadState::Idle;
    const bool paused = m_account && m_account->loader().isPausedByUser();
    const bool known = m_account && m_account->model().totalCount() > 0;
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setAccessibleName(paused ? tr("Go on loading") : tr("Pause loading"));
    m_pause->setVisible(m_instead.isEmpty() && known && (paused || state == LoadState::Loading));
}

void StatusLine::onPause()
{
    if (!m_account)
        return;
    m_account->loader().setPaused(!m_account->loader().isPausedByUser());
    showCounts();
}

void StatusLine::showAge()
{
    const QDateTime refreshed = m_account ? m_account->loader().lastRefreshed() : QDateTime();
    const QDateTime cached = m_account ? m_account->cachedAt() : QDateTime();
    m_age->setVisible(m_instead.isEmpty());
    // A time of day instead of "12 s ago": it stays true without waking up every second.
    if (m_account && m_account->autoRefresh().hasGivenUp())
        m_age->setText(tr("Automatic refresh has paused after several failures; F5 tries again"));
    else if (refreshed.isValid())
        m_age->setText((isToday(refreshed, m_desktop.now()) ? tr("Refreshed at %1", "time of day")
                                                            : tr("Refreshed on %1", "date and time"))
                           .arg(timeOrDate(refreshed, m_desktop.now())));
    else if (cached.isValid() && m_account->model().isStale())
        m_age->setText(
            tr("As of %1, from an earlier run", "time or date").arg(timeOrDate(cached, m_desktop.now())));
    else
        m_age->clear();
    setPlainToolTip(*m_age, exactTime(refreshed.isValid() ? refreshed : cached));
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
    m_clipboardTimer.start();
    m_note->setText(tr("Token copied. It is cleared from the clipboard in %L1 s.").arg(seconds));
    announce(this, m_note->text());
}

void StatusLine::say(const QString &sentence)
{
    m_clipboardTimer.stop();
    m_note->setWhole(sentence);
    announce(this, m_note->text());
    m_noteTimer.start(std::chrono::seconds(8));
}

void StatusLine::countDown()
{
    if (m_clipboardSeconds > 0 && --m_clipboardSeconds > 0) {
        m_note->setText(
            tr("Token copied. It is cleared from the clipboard in %L1 s.").arg(m_clipboardSeconds));
        return;
    }
    m_clipboardTimer.stop();
    say(tr("The token is no longer on the clipboard."));
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

// SPDX-License-Identifier: MIT
#include "ui/accountstates.h"

#include "fleet/accountreader.h"
#include "fleet/allaccounts.h"
#include "fleet/instancetablemodel.h"

#include "ui/airystyle.h"
#include "ui/desktop.h"
#include "ui/icons.h"
#include "ui/meaning.h"
#include "ui/plainlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

using ReadState = AccountReader::State;

constexpr int mostRowsInSight = 5;
constexpr int accountWidth = 22; // in average characters

Meaning meaningOf(ReadState state)
{
    switch (state) {
    case ReadState::Locked:
        return Meaning::Attention;
    case ReadState::Failed:
        return Meaning::Bad;
    case ReadState::Opening:
    case ReadState::Reading:
        return Meaning::Info;
    case ReadState::Complete:
        return Meaning::Good;
    default:
        return Meaning::Quiet;
    }
}

} // namespace

AccountStates::AccountStates(const Desktop &desktop, QWidget *parent)
    : TableViewOf(parent)
    , m_desktop(desktop)
{
    setObjectName(u"accountStatesTableWidget"_s);
    setAccessibleName(tr("Accounts"));
    build();
    adaptRowHeight();
}

void AccountStates::build()
{
    AiryStyle::giveTo(*this);
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Account"), tr("Instances"), tr("As of", "time of the list"), tr("State")});
    horizontalHeaderItem(CountColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const Column column : {AccountColumn, AgeColumn, StateColumn})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    fitColumns();

    auto *open = new QAction(tr("&Open this account"), this);
    open->setObjectName(u"openAccountAction"_s);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    addAction(open);
    connect(open, &QAction::triggered, this, &AccountStates::wantCurrent);
    connect(this, &QAbstractItemView::doubleClicked, this, &AccountStates::wantCurrent);
}

void AccountStates::fitColumns()
{
    setColumnWidth(AccountColumn, accountWidth * fontMetrics().averageCharWidth());
    // The reason why something is not there needs the room more.
    horizontalHeader()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(AgeColumn, QHeaderView::ResizeToContents);
}

void AccountStates::showStates(AllAccounts &accounts)
{
    const int count = static_cast<int>(accounts.readers().size());
    const bool otherCount = rowCount() != count;
    setRowCount(count);
    int row = 0;
    for (const auto &reader : accounts.readers())
        fillRow(row++, *reader, accounts.model().shownCount(reader->profile().id),
                !accounts.model().filter().isEmpty());
    if (currentRow() < 0 && count > 0)
        setCurrentCell(0, AccountColumn, QItemSelectionModel::NoUpdate);
    if (otherCount)
        updateGeometry();
}

void AccountStates::fillRow(int row, const AccountReader &reader, int shown, bool filtered)
{
    const AccountProfile &profile = reader.profile();
    put(row, AccountColumn, displayText(profile.name, 60), accountDot(profile.colour));
    item(row, AccountColumn)->setData(Qt::UserRole, profile.id);
    item(row, AccountColumn)->setToolTip(plainToolTip(profile.serverAddress.host()));
    put(row, CountColumn, countOf(reader, shown, filtered));
    item(row, CountColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    put(row, AgeColumn, ageOf(reader));
    put(row, StateColumn, wordsFor(reader), meaningIcon(meaningOf(reader.state()), palette()));
    item(row, StateColumn)->setData(Qt::UserRole, int(reader.state()));
    item(row, StateColumn)->setToolTip(plainToolTip(wordsFor(reader)));
}

void AccountStates::put(int row, Column column, const QString &text, const QIcon &icon)
{
    if (!item(row, column))
        setItem(row, column, new QTableWidgetItem);
    item(row, column)->setText(text);
    item(row, column)->setIcon(icon);
}

QString AccountStates::countOf(const AccountReader &reader, int shown, bool filtered) const
{
    const auto known = static_cast<qlonglong>(reader.model().totalCount());
    // Not "0": nobody knows yet.
    if (known == 0 && !reader.completedAt().isValid())
        return {};
    return filtered ? tr("%L1 of %L2", "instances shown, of all").arg(shown).arg(known)
                    : QLocale().toString(known);
}

QString AccountStates::ageOf(const AccountReader &reader) const
{
    if (reader.completedAt().isValid())
        return timeOrDate(reader.completedAt(), m_desktop.now());
    if (reader.lastKnownAt().isValid())
        return tr("%1, from an earlier run", "time or date")
            .arg(timeOrDate(reader.lastKnownAt(), m_desktop.now()));
    return {};
}

QString AccountStates::wordsFor(const AccountReader &reader) const
{
    const auto progress = [&reader](const QString &withTotal, const QString &without) {
        if (reader.total())
            return withTotal.arg(reader.readSoFar()).arg(std::max(reader.readSoFar(), *reader.total()));
        return reader.readSoFar() > 0 ? without.arg(reader.readSoFar()) : tr("Reading…");
    };
    switch (reader.state()) {
    case ReadState::Waiting:
        return tr("Waits for its turn");
    case ReadState::Opening:
        return reader.isSlow() ? tr("The keychain takes its time; it may be asking you to unlock it.")
                               : tr("Opening…");
    case ReadState::Locked:
        return reader.secretError() ? sentence(*reader.secretError()) : QString();
    case ReadState::Reading:
        if (reader.waitingUntil().isValid())
            return (isToday(reader.waitingUntil(), m_desktop.now())
                        ? tr("The server asks to wait until %1", "time of day")
                        : tr("The server asks to wait until %1", "date and time"))
                .arg(timeOrDate(reader.waitingUntil(), m_desktop.now()));
        return reader.isRefreshing()
            ? progress(tr("Refreshing: %L1 of %L2", "instances read so far, of all"),
                       tr("Refreshing: %L1 so far"))
            : progress(tr("Reading: %L1 of %L2", "instances read so far, of all"), tr("Reading: %L1 so far"));
    case ReadState::Paused:
        return tr("Paused while nobody looks");
    case ReadState::Failed:
        return reader.error() ? displayText(userSentence(*reader.error()), 300) : QString();
    case ReadState::Complete:
        break;
    }
    return tr("Complete", "the list of an account");
}

void AccountStates::wantCurrent()
{
    if (const QTableWidgetItem *account = item(currentRow(), AccountColumn))
        Q_EMIT accountWanted(account->data(Qt::UserRole).toUuid());
}

QSize AccountStates::sizeHint() const
{
    const int rows = std::clamp(rowCount(), 1, mostRowsInSight);
    return {QTableWidget::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
                + 2 * frameWidth()};
}

QSize AccountStates::minimumSizeHint() const
{
    return {QTableWidget::minimumSizeHint().width(), sizeHint().height()};
}

void AccountStates::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptRowHeight();
    if (event->type() == QEvent::PaletteChange)
        drawSigns();
}

void AccountStates::drawSigns()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (QTableWidgetItem *cell = item(row, StateColumn))
            cell->setIcon(
                meaningIcon(meaningOf(static_cast<ReadState>(cell->data(Qt::UserRole).toInt())), palette()));
    }
}

void AccountStates::adaptRowHeight()
{
    const int height = fontMetrics().height() + 10;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    setIconSize({fontMetrics().ascent(), fontMetrics().ascent()});
    updateGeometry();
}

} // namespace vzaps

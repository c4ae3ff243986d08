// SPDX-License-Identifier: MIT
#include "ui/allaccountsview.h"

#include "fleet/accountreader.h"
#include "fleet/allaccounts.h"
#include "fleet/instancetablemodel.h"

#include "ui/accountstates.h"
#include "ui/instancetable.h"
#include "ui/plainlabel.h"
#include "ui/quietlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int gatherMs = 100;

} // namespace

AllAccountsView::AllAccountsView(const Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , m_states(new AccountStates(desktop, this))
    , m_lower(new QWidget(this))
    , m_stack(new QStackedLayout(m_lower))
    , m_table(new InstanceTable(desktop, m_lower))
    , m_placeholder(new PlaceholderPage(m_lower))
    , m_menu(new QMenu(this))
{
    build();
    addOpenAction();
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatherMs);
    connect(&m_timer, &QTimer::timeout, this, &AllAccountsView::showNow);
    connect(m_states, &AccountStates::accountWanted, this, &AllAccountsView::accountWanted);
    connect(m_table, &InstanceTable::selectedInstancesChanged, this, &AllAccountsView::selectionChanged);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &AllAccountsView::openCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_table->viewport()->mapToGlobal(at)); });
    connect(m_placeholder, &PlaceholderPage::chosen, this,
            [this] { Q_EMIT placeholderChosen(m_placeholder->content().buttonName); });
}

void AllAccountsView::build()
{
    setObjectName(u"allAccountsView"_s);
    m_table->setObjectName(u"allInstancesTableView"_s);
    m_table->setAccessibleName(tr("Instances of all accounts"));
    m_table->horizontalHeader()->setObjectName(u"allInstancesHeaderView"_s);
    m_placeholder->setObjectName(u"allPlaceholderPage"_s);
    m_menu->setObjectName(u"allInstancesMenu"_s);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    auto *hint =
        new QuietLabel(tr("Nothing is changed in this list. Enter or a double click opens an instance "
                          "in its own account, where it can be changed."),
                       this);
    hint->setObjectName(u"allAccountsHintLabel"_s);
    hint->setWordWrap(true);
    hint->setContentsMargins(8, 6, 8, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_states);
    layout->addWidget(hint);
    layout->addWidget(m_lower, 1);
}

void AllAccountsView::addOpenAction()
{
    auto *open = new QAction(tr("&Open in its account"), m_table);
    open->setObjectName(u"openInAccountAction"_s);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    // Elsewhere Enter belongs to fields and buttons.
    open->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(open);
    m_menu->addAction(open);
    m_menu->addSeparator();
    connect(open, &QAction::triggered, this, &AllAccountsView::openCurrent);
}

void AllAccountsView::setCopyActions(const QList<QAction *> &actions)
{
    m_menu->addActions(actions);
}

void AllAccountsView::setAccounts(AllAccounts *accounts)
{
    if (m_accounts) {
        m_accounts->disconnect(&m_timer);
        m_accounts->model().disconnect(&m_timer);
    }
    m_accounts = accounts;
    m_table->setInstances(accounts ? &accounts->model() : static_cast<AllInstancesModel *>(nullptr));
    if (accounts) {
        const auto soon = [this] {
            if (!m_timer.isActive())
                m_timer.start();
        };
        connect(accounts, &AllAccounts::changed, &m_timer, soon);
        connect(&accounts->model(), &AllInstancesModel::instancesChanged, &m_timer, soon);
    }
    showNow();
}

void AllAccountsView::setFilter(const FleetFilter &filter)
{
    if (!m_accounts)
        return;
    m_accounts->setFilter(filter);
    showNow();
}

FleetFilter AllAccountsView::filter() const
{
    return m_accounts ? m_accounts->model().filter() : FleetFilter();
}

FacetCounts AllAccountsView::counts() const
{
    return m_accounts ? m_accounts->model().counts() : FacetCounts();
}

QList<InstanceRef> AllAccountsView::selected() const
{
    QList<InstanceRef> refs;
    const QStringList keys = m_table->selectedIds();
    for (const QString &key : keys)
        refs << InstanceRef::fromKey(key);
    return refs;
}

std::optional<Instance> AllAccountsView::find(const InstanceRef &ref) const
{
    return m_accounts ? m_accounts->model().find(ref) : std::nullopt;
}

void AllAccountsView::openCurrent()
{
    const QList<InstanceRef> refs = selected();
    const InstanceRef current =
        m_accounts ? m_accounts->model().refAt(m_table->currentIndex().row()) : InstanceRef();
    const InstanceRef wanted = refs.size() == 1 ? refs.first() : current;
    if (!wanted.isNull())
        Q_EMIT instanceWanted(wanted);
}

void AllAccountsView::takeFocus()
{
    m_wantsFocus = m_stack->currentWidget() != m_table;
    if (m_wantsFocus)
        m_states->setFocus();
    else
        m_table->takeFocus();
}

void AllAccountsView::showNow()
{
    if (m_accounts) {
        dropGone();
        m_states->showStates(*m_accounts);
    }
    const bool hasRows = m_accounts && m_accounts->model().rowCount() > 0;
    if (!hasRows)
        m_placeholder->setContent(placeholder());
    QWidget *wanted = hasRows ? static_cast<QWidget *>(m_table) : m_placeholder;
    if (m_stack->currentWidget() != wanted) {
        // Hiding the focused table would send the focus to some tool button.
        const QWidget *focused = window()->focusWidget();
        const bool hadFocus = focused && m_lower->isAncestorOf(focused);
        const bool waits = m_wantsFocus && focused == m_states;
        m_stack->setCurrentWidget(wanted);
        if (hadFocus || waits)
            takeFocus();
    }
    Q_EMIT changed();
}

void AllAccountsView::dropGone()
{
    for (const auto &reader : m_accounts->readers()) {
        const QStringList gone = reader->model().goneIds();
        // What is selected stays in sight until the user turns to something else.
        const QStringList keys = gone.isEmpty() ? QStringList() : m_table->selectedIds();
        const QSet<QString> kept(keys.begin(), keys.end());
        QStringList unwatched;
        for (const QString &id : gone) {
            if (!kept.contains(InstanceRef{reader->profile().id, id}.key()))
                unwatched << id;
        }
        reader->model().removeAll(unwatched);
    }
}

QString AllAccountsView::countText() const
{
    if (!m_accounts)
        return {};
    const AllInstancesModel &model = m_accounts->model();
    QStringList parts{tr("Showing %L1 of %L2").arg(model.rowCount()).arg(model.totalCount()),
                      tr("%Ln account(s)", nullptr, static_cast<int>(m_accounts->readers().size()))};
    if (m_accounts->isReading())
        parts << tr("still loading: results may be missing");
    else if (!m_accounts->isComplete())
        parts << tr("not every account could be read: results may be missing");
    return parts.join(u" · "_s);
}

bool AllAccountsView::isSettled() const
{
    return !m_timer.isActive() && (!m_accounts || m_accounts->model().isSettled());
}

Placeholder AllAccountsView::placeholder() const
{
    if (!m_accounts)
        return {u"clock"_s, tr("Loading instances…"), {}, {}, {}};
    const AllInstancesModel &model = m_accounts->model();
    if (model.totalCount() > 0 && !model.filter().isEmpty()) {
        return {u"no-match"_s, tr("No match"),
                m_accounts->isComplete() ? tr("No instance of any account fits the search and the filter.")
                                         : tr("No instance known so far fits. Results may be missing."),
                tr("Clear search"), u"clearSearchPushButton"_s};
    }
    if (m_accounts->isComplete())
        return {u"empty-fleet"_s, tr("No instances yet"), tr("None of the accounts has instances."), {}, {}};
    if (m_accounts->isReading())
        return {u"clock"_s, tr("Loading instances…"), tr("All accounts"), {}, {}};
    return {u"warning"_s,
            tr("Nothing to show yet"),
            tr("No account could be read. The list above says why; Enter on an account opens it."),
            {},
            {}};
}

ExportRows AllAccountsView::exportRows(const QList<InstanceRef> &refs) const
{
    const QPointer<AllAccounts> from(m_accounts);
    return {
        refs.size(),
        [from, refs](qsizetype index) { return from ? from->model().find(refs.at(index)) : std::nullopt; },
        [from, refs](qsizetype index) {
            return from ? from->model().accountName(refs.at(index).account) : QString();
        }};
}

ExportSource AllAccountsView::exportSource() const
{
    ExportSource source;
    if (!m_accounts)
        return source;
    for (const auto &reader : m_accounts->readers())
        source.accounts << reader->profile();
    source.shown = m_accounts->model().rowCount();
    source.selected = m_table->selectedCount();
    source.shownRows = [this] {
        QList<InstanceRef> refs;
        for (int row = 0; m_accounts && row < m_accounts->model().rowCount(); ++row)
            refs << m_accounts->model().refAt(row);
        return exportRows(refs);
    };
    source.selectedRows = [this] { return exportRows(selected()); };
    source.columns = m_table->shownColumns();
    if (!m_accounts->isComplete())
        source.notice = tr("Not every account is read completely: instances may be missing.");
    return source;
}

} // namespace vzaps

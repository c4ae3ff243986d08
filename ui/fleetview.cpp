// SPDX-License-Identifier: MIT
#include "ui/fleetview.h"

#include "fleet/activeaccount.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"

#include "ui/instancetable.h"
#include "ui/plainlabel.h"

#include <QApplication>
#include <QSet>
#include <QStackedLayout>

#include <algorithm>
#include <iterator>

namespace vzaps {

FleetView::FleetView(const Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_table(new InstanceTable(desktop, this))
    , m_placeholder(new PlaceholderPage(this))
{
    setObjectName(QStringLiteral("fleetView"));
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    m_changeTimer.setSingleShot(true);
    connect(&m_changeTimer, &QTimer::timeout, this, &FleetView::selectionChanged);
    connect(m_table, &InstanceTable::selectedInstancesChanged, this, &FleetView::selectionChanged);
    connect(m_placeholder, &PlaceholderPage::chosen, this,
            [this] { Q_EMIT placeholderChosen(m_placeholder->content().buttonName); });
}

void FleetView::setAccount(ActiveAccount *account)
{
    if (m_account) {
        m_account->loader().disconnect(this);
        m_account->model().disconnect(this);
        m_account->model().disconnect(&m_changeTimer);
    }
    m_account = account;
    m_pendingSelection.clear();
    m_pendingSelections.clear();
    m_takesFocus = account;
    m_table->setInstances(account ? &account->model() : nullptr);
    if (account) {
        InstanceTableModel &model = account->model();
        connect(&account->loader(), &FleetLoader::stateChanged, this, &FleetView::onLoaderState);
        connect(&model, &QAbstractItemModel::dataChanged, &m_changeTimer, qOverload<>(&QTimer::start));
        connect(&model, &QAbstractItemModel::rowsRemoved, this, &FleetView::onRowsChanged);
        connect(&model, &QAbstractItemModel::rowsInserted, this, &FleetView::onRowsChanged);
        connect(&model, &QAbstractItemModel::modelReset, this, &FleetView::onRowsChanged);
        connect(&model, &InstanceTableModel::fleetChanged, this, &FleetView::dropGone);
        connect(m_table, &InstanceTable::selectedInstancesChanged, &model,
                [this] { QMetaObject::invokeMethod(this, &FleetView::dropGone, Qt::QueuedConnection); });
        model.setFilter(m_filter);
    }
    updatePage();
    Q_EMIT selectionChanged();
}

void FleetView::setVacancy(const Placeholder &content)
{
    m_vacancy = content;
    updatePage();
}

bool FleetView::takeFocus()
{
    if (m_stack->currentWidget() != m_table)
        return m_placeholder->takeFocus();
    m_table->setFocus();
    return true;
}

void FleetView::selectInstance(const QString &id)
{
    m_pendingSelection = m_table->selectInstance(id) ? QString() : id;
}

void FleetView::setFilter(const FleetFilter &filter)
{
    m_filter = filter;
    if (!m_account)
        return;
    m_account->model().setFilter(filter);
    m_account->loader().setSearch(serverWords(filter.text));
    updatePage();
}

void FleetView::selectInstances(const QStringList &ids)
{
    m_pendingSelections = ids;
    onRowsChanged();
}

void FleetView::onLoaderState()
{
    if (m_account->loader().state() != LoadState::Loading)
        m_pendingSelection.clear();
    if (m_account->loader().state() == LoadState::Complete)
        m_pendingSelections.clear();
    updatePage();
}

void FleetView::onRowsChanged()
{
    updatePage();
    m_changeTimer.start();
    if (!m_pendingSelection.isEmpty())
        selectInstance(m_pendingSelection);
    if (m_pendingSelections.isEmpty())
        return;
    // Whoever selects something meanwhile has other plans.
    if (m_table->selectedCount() == 0)
        m_table->goToInstances(m_pendingSelections);
    if (m_table->selectedCount() > 0)
        m_pendingSelections.clear();
}

void FleetView::dropGone()
{
    if (!m_account)
        return;
    // What is selected stays in sight until the user turns to something else.
    const QStringList gone = m_account->model().goneIds();
    const QStringList ids = gone.isEmpty() ? QStringList() : m_table->selectedIds();
    const QSet<QString> selected(ids.begin(), ids.end());
    QStringList unwatched;
    std::copy_if(gone.begin(), gone.end(), std::back_inserter(unwatched),
                 [&selected](const QString &id) { return !selected.contains(id); });
    m_account->model().removeAll(unwatched);
}

void FleetView::updatePage()
{
    const bool hasRows = m_account && m_account->model().rowCount() > 0;
    if (!hasRows)
        m_placeholder->setContent(m_account ? accountPlaceholder() : m_vacancy);
    QWidget *wanted = hasRows ? static_cast<QWidget *>(m_table) : m_placeholder;
    if (m_stack->currentWidget() == wanted)
        return;
    // Hiding the focused table would send the focus to some tool button.
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(wanted);
    if (hasRows && (hadFocus || m_takesFocus))
        m_table->setFocus();
    if (hasRows)
        m_takesFocus = false;
    m_changeTimer.start();
}

QString FleetView::noMatchSentence(const QString &account) const
{
    const FleetLoader &loader = m_account->loader();
    if (!loader.hasReadAll()) {
        return loader.state() == LoadState::Failed
            ? tr("No instance read so far fits. Not everything could be read: results may be missing.")
            : tr("No instance read so far fits. Still loading: results may be missing.");
    }
    if (m_filter.hasFacets())
        return tr("No instance of account \"%1\" fits the search and the filter.").arg(account);
    return tr("No instance of account \"%1\" matches \"%2\".").arg(account, displayText(m_filter.text, 80));
}

Placeholder FleetView::accountPlaceholder() const
{
    const FleetLoader &loader = m_account->loader();
    const QString account = displayText(m_account->profile().name, 80);
    const bool complete = loader.state() == LoadState::Complete;
    if (m_account->model().totalCount() > 0 && !m_filter.isEmpty()) {
        return {QStringLiteral("no-match"), tr("No match"), noMatchSentence(account), tr("Clear search"),
                QStringLiteral("clearSearchPushButton")};
    }
    if (complete) {
        return {QStringLiteral("empty-fleet"), tr("No instances yet"),
                tr("Account \"%1\" has no instances. An instance is one WhatsApp connection.").arg(account),
                tr("New instance"), QStringLiteral("emptyNewInstancePushButton")};
    }
    if (loader.state() == LoadState::Failed) {
        return {QStringLiteral("warning"),
                tr("Nothing to show yet"),
                tr("The instances of account \"%1\" could not be read.").arg(account),
                {},
                {}};
    }
    return {QStringLiteral("clock"), tr("Loading instances…"), tr("Account \"%1\"").arg(account), {}, {}};
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/fleetview.h"

#include "fleet/activeaccount.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"

#include "ui/instancetable.h"
#include "ui/plainlabel.h"

#include <QApplication>
#include <QStackedLayout>

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
    connect(m_table, &InstanceTable::sortingChanged, this, [this] {
        // Sorting what happens to be loaded would show a false order.
        if (m_account && m_table->isSorted())
            m_account->loader().loadAll();
    });
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
    m_takesFocus = account;
    m_table->setInstances(account ? &account->model() : nullptr);
    if (account) {
        InstanceTableModel &model = account->model();
        connect(&account->loader(), &FleetLoader::stateChanged, this, &FleetView::onLoaderState);
        connect(&model, &QAbstractItemModel::dataChanged, &m_changeTimer, qOverload<>(&QTimer::start));
        connect(&model, &QAbstractItemModel::rowsRemoved, &m_changeTimer, qOverload<>(&QTimer::start));
        connect(&model, &QAbstractItemModel::rowsRemoved, this, &FleetView::updatePage);
        connect(&model, &QAbstractItemModel::rowsInserted, this, &FleetView::onRowsInserted);
    }
    updatePage();
    Q_EMIT selectionChanged();
}

void FleetView::setVacancy(const Placeholder &content)
{
    m_vacancy = content;
    updatePage();
}

void FleetView::selectInstance(const QString &id)
{
    m_pendingSelection = m_table->selectInstance(id) ? QString() : id;
}

void FleetView::onLoaderState()
{
    const LoadState state = m_account->loader().state();
    if (m_table->isSorted() && state == LoadState::More)
        m_account->loader().loadAll();
    if (state != LoadState::Loading)
        m_pendingSelection.clear();
    updatePage();
}

void FleetView::onRowsInserted()
{
    updatePage();
    if (!m_pendingSelection.isEmpty())
        selectInstance(m_pendingSelection);
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

Placeholder FleetView::accountPlaceholder() const
{
    const FleetLoader &loader = m_account->loader();
    const QString account = displayText(m_account->profile().name, 80);
    switch (loader.state()) {
    case LoadState::Idle:
    case LoadState::Loading:
    case LoadState::More:
        return {QStringLiteral("clock"), tr("Loading instances…"), tr("Account \"%1\"").arg(account), {}, {}};
    case LoadState::Failed:
        return {QStringLiteral("warning"),
                tr("Nothing to show yet"),
                tr("The instances of account \"%1\" could not be read.").arg(account),
                {},
                {}};
    case LoadState::Complete:
        break;
    }
    if (!loader.search().isEmpty()) {
        return {QStringLiteral("no-match"), tr("No match"),
                tr("No instance of account \"%1\" matches \"%2\".")
                    .arg(account, displayText(loader.search(), 80)),
                tr("Clear search"), QStringLiteral("clearSearchPushButton")};
    }
    return {QStringLiteral("empty-fleet"), tr("No instances yet"),
            tr("Account \"%1\" has no instances. An instance is one WhatsApp connection.").arg(account),
            tr("New instance"), QStringLiteral("emptyNewInstancePushButton")};
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/filterpanel.h"

#include "fleet/instancecells.h"

#include "ui/announcer.h"
#include "ui/dialogparts.h"
#include "ui/plainlabel.h"
#include "ui/ringed.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int valueRole = Qt::UserRole + 1;
constexpr int groupRole = Qt::UserRole + 2;
constexpr int countRole = Qt::UserRole + 3;
constexpr qsizetype mostValues = 12;
constexpr int panelMargin = 8;
enum TreeColumn { TextColumn, CountColumn };

constexpr auto connectedValue = "connected"_L1;
constexpr auto disconnectedValue = "disconnected"_L1;
constexpr auto unknownValue = "unknown"_L1;
constexpr auto with = "with"_L1;
constexpr auto without = "without"_L1;
constexpr auto days7 = "7"_L1;
constexpr auto days30 = "30"_L1;

//! Whether it can be checked: neither a title nor the line about what is not listed.
bool isChoice(const QTreeWidgetItem *item)
{
    return item->flags() & Qt::ItemIsUserCheckable;
}

ConnectionState stateOf(const QString &value)
{
    return value == connectedValue   ? ConnectionState::Connected
        : value == disconnectedValue ? ConnectionState::Disconnected
                                     : ConnectionState::Unknown;
}

void sortByCount(QList<FacetCounts::Value> &values)
{
    std::stable_sort(values.begin(), values.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
}

template <class T> void put(QSet<T> &set, const T &value, bool on)
{
    if (on)
        set.insert(value);
    else
        set.remove(value);
}

} // namespace

FilterPanel::FilterPanel(SavedViews &views, QWidget *parent)
    : QWidget(parent)
    , m_views(views)
    , m_viewsButton(new QToolButton(this))
    , m_clear(makeButton(tr("Clea&r"), u"clearFilterPushButton"_s, this))
    , m_tree(new Ringed<QTreeWidget>(this))
{
    setObjectName(u"filterPanel"_s);
    build();
    buildViews();
    setCounts({});
    setFilter({});
    fitTexts();
}

//! As wide as the choices of its own need: a host is as long as it likes.
void FilterPanel::fitTexts()
{
    int width = 0;
    for (const Group group : {StateGroup, EndingGroup, WebhookGroup}) {
        for (int i = 0; i < m_groups[group]->childCount(); ++i) {
            const QModelIndex index = m_tree->indexFromItem(m_groups[group]->child(i), TextColumn);
            width = std::max(width, m_tree->sizeHintForIndex(index).width());
        }
    }
    const int count = fontMetrics().horizontalAdvance(QLocale().toString(99'999));
    const int around = 2 * m_tree->indentation() + 2 * panelMargin + 2 * ringWidth
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    setMinimumWidth(std::max(180, width + count + around));
}

void FilterPanel::build()
{
    m_tree->setObjectName(u"facetsTreeWidget"_s);
    m_tree->setAccessibleName(tr("Filter"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    const QStringList titles{tr("State"), tr("Billing"), tr("Ends"), tr("Webhook"), tr("Webhook host")};
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int group = 0; group < GroupCount; ++group) {
        m_groups[group] = new QTreeWidgetItem(m_tree, {titles.at(group)});
        m_groups[group]->setFlags(Qt::ItemIsEnabled);
        m_groups[group]->setFont(TextColumn, bold);
        m_groups[group]->setExpanded(true);
    }
    connect(m_tree, &QTreeWidget::itemChanged, this, &FilterPanel::onItemChanged);

    m_viewsButton->setObjectName(u"viewsToolButton"_s);
    m_viewsButton->setText(tr("Views"));
    // The arrow keeps clear of the text.
    m_viewsButton->setMinimumWidth(m_viewsButton->sizeHint().width() + 14);
    m_viewsButton->setAccessibleName(tr("Views"));
    m_viewsButton->setPopupMode(QToolButton::InstantPopup);
    m_viewsButton->setFocusPolicy(Qt::TabFocus);
    m_viewsButton->setMenu(new QMenu(m_viewsButton));
    connect(m_clear, &QPushButton::clicked, this, &FilterPanel::clearWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_viewsButton);
    head->addStretch(1);
    head->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
}

void FilterPanel::setFilter(const FleetFilter &filter)
{
    m_filter = filter;
    m_clear->setEnabled(!m_filter.isEmpty());
    applyChecks();
}

void FilterPanel::setFacetsVisible(bool visible)
{
    m_facetsVisible = visible;
    hideEmptyGroups();
}

void FilterPanel::setCounts(const FacetCounts &counts)
{
    m_updating = true;
    setRow(StateGroup, connectedValue, connectionWord(ConnectionState::Connected), counts.connected);
    setRow(StateGroup, disconnectedValue, connectionWord(ConnectionState::Disconnected), counts.disconnected);
    setRow(StateGroup, unknownValue, connectionWord(ConnectionState::Unknown), counts.unknown);
    setValues(BillingGroup, counts.billing);
    setRow(EndingGroup, days7, tr("Within 7 days"), counts.within7Days);
    setRow(EndingGroup, days30, tr("Within 30 days"), counts.within30Days);
    setRow(WebhookGroup, with, tr("With webhook"), counts.withWebhook);
    setRow(WebhookGroup, without, tr("Without webhook"), counts.withoutWebhook);
    setValues(HostGroup, counts.hosts);
    hideEmptyGroups();
    m_updating = false;
    applyChecks();
}

QString FilterPanel::textOf(Group group, const QString &value) const
{
    if (group == HostGroup)
        return displayText(value, 60);
    return value.isEmpty() ? tr("Not told") : displayText(billingWord(value), 40);
}

void FilterPanel::setValues(Group group, QList<FacetCounts::Value> values)
{
    sortByCount(values);
    QSet<QString> listed;
    int othersCount = 0;
    for (const FacetCounts::Value &value : std::as_const(values)) {
        if (listed.size() >= mostValues && !isWanted(group, value.name)) {
            othersCount += value.count;
            continue;
        }
        listed.insert(value.name);
        setRow(group, value.name, textOf(group, value.name), value.count);
    }
    // What no instance has any more can still be unchecked.
    const QSet<QString> &wanted = group == BillingGroup ? m_filter.billing : m_filter.hosts;
    for (const QString &name : wanted) {
        if (!row(group, name))
            setRow(group, name, textOf(group, name), 0);
    }
    dropRowsWithout(group, listed);
    setOthers(group, static_cast<int>(values.size() - listed.size()), othersCount);
}

void FilterPanel::forgetValues()
{
    m_updating = true;
    for (const Group group : {BillingGroup, HostGroup}) {
        m_others[group] = nullptr;
        qDeleteAll(m_groups[group]->takeChildren());
    }
    hideEmptyGroups();
    m_updating = false;
}

void FilterPanel::setOthers(Group group, int kinds, int count)
{
    if (kinds <= 0) {
        delete std::exchange(m_others[group], nullptr);
        return;
    }
    const QString text = tr("%Ln more", "values of a filter that are not listed", kinds);
    QTreeWidgetItem *&item = m_others[group];
    if (!item) {
        item = new QTreeWidgetItem(m_groups[group]);
        item->setFlags(Qt::ItemIsEnabled);
        item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    item->setText(TextColumn, text);
    item->setText(CountColumn, QLocale().toString(count));
    item->setData(
        TextColumn, Qt::AccessibleTextRole,
        tr("%1, %Ln instance(s)", "values of a filter that are not listed, and how many have them", count)
            .arg(text));
}

void FilterPanel::hideEmptyGroups()
{
    for (QTreeWidgetItem *group : m_groups)
        group->setHidden(!m_facetsVisible || group->childCount() == 0);
}

QTreeWidgetItem *FilterPanel::row(Group group, const QString &value) const
{
    QTreeWidgetItem *parent = m_groups[group];
    for (int i = 0; i < parent->childCount(); ++i) {
        if (isChoice(parent->child(i)) && parent->child(i)->data(TextColumn, valueRole).toString() == value)
            return parent->child(i);
    }
    return nullptr;
}

//! What servers can invent is in the order of its names, so that no row moves with the numbers.
int FilterPanel::placeOf(Group group, const QString &value) const
{
    const QTreeWidgetItem *parent = m_groups[group];
    const bool byName = group == BillingGroup || group == HostGroup;
    int at = 0;
    // The line about the others stays the last one.
    while (at < parent->childCount() && isChoice(parent->child(at))
           && (!byName || parent->child(at)->data(TextColumn, valueRole).toString() < value))
        ++at;
    return at;
}

void FilterPanel::setRow(Group group, const QString &value, const QString &text, int count)
{
    QTreeWidgetItem *item = row(group, value);
    if (!item) {
        item = new QTreeWidgetItem;
        m_groups[group]->insertChild(placeOf(group, value), item);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(TextColumn, valueRole, value);
        item->setData(TextColumn, groupRole, group);
        item->setCheckState(TextColumn, Qt::Unchecked);
        item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    const QString number = QLocale().toString(count);
    item->setText(TextColumn, text);
    item->setToolTip(TextColumn, plainToolTip(text));
    item->setText(CountColumn, number);
    item->setData(CountColumn, countRole, count);
    describe(item);
}

void FilterPanel::describe(QTreeWidgetItem *item)
{
    const int count = item->data(CountColumn, countRole).toInt();
    const QString text = item->text(TextColumn);
    // Readers are not told by Qt whether an entry of a tree is checked.
    const QString spoken = item->checkState(TextColumn) == Qt::Checked
        ? tr("%1, %Ln instance(s), checked", "choice of a filter, and how many it would show", count)
              .arg(text)
        : tr("%1, %Ln instance(s), not checked", "choice of a filter, and how many it would show", count)
              .arg(text);
    item->setData(TextColumn, Qt::AccessibleTextRole, spoken);
}

void FilterPanel::dropRowsWithout(Group group, const QSet<QString> &values)
{
    qsizetype room = mostValues - values.size();
    for (int i = m_groups[group]->childCount() - 1; i >= 0; --i) {
        QTreeWidgetItem *item = m_groups[group]->child(i);
        const QString value = item->data(TextColumn, valueRole).toString();
        if (!isChoice(item) || values.contains(value))
            continue;
        // What is checked stays, to be unchecked; and so does what was there, where there is room: it comes
        // back with the next search.
        if (isWanted(group, value) || room-- > 0)
            setRow(group, value, item->text(TextColumn), 0);
        else
            delete item;
    }
}

void FilterPanel::applyChecks()
{
    m_updating = true;
    for (int group = 0; group < GroupCount; ++group) {
        for (int i = 0; i < m_groups[group]->childCount(); ++i) {
            QTreeWidgetItem *item = m_groups[group]->child(i);
            if (!isChoice(item))
                continue;
            const bool on = isWanted(Group(group), item->data(TextColumn, valueRole).toString());
            item->setCheckState(TextColumn, on ? Qt::Checked : Qt::Unchecked);
            describe(item);
        }
    }
    m_updating = false;
}

bool FilterPanel::isWanted(Group group, const QString &value) const
{
    switch (group) {
    case StateGroup:
        return m_filter.states.contains(stateOf(value));
    case BillingGroup:
        return m_filter.billing.contains(value);
    case EndingGroup:
        return m_filter.ending
            == (value == days7 ? FleetFilter::Ending::Within7Days : FleetFilter::Ending::Within30Days);
    case WebhookGroup:
        return m_filter.webhook
            == (value == with ? FleetFilter::Webhook::With : FleetFilter::Webhook::Without);
    default:
        return m_filter.hosts.contains(value);
    }
}

void FilterPanel::onItemChanged(QTreeWidgetItem *item)
{
    if (m_updating || !item->parent() || !isChoice(item))
        return;
    toggle(Group(item->data(TextColumn, groupRole).toInt()), item->data(TextColumn, valueRole).toString(),
           item->checkState(TextColumn) == Qt::Checked);
    setFilter(m_filter);
    announce(this, item->data(TextColumn, Qt::AccessibleTextRole).toString());
    Q_EMIT filterChanged();
}

void FilterPanel::toggle(Group group, const QString &value, bool on)
{
    switch (group) {
    case StateGroup:
        put(m_filter.states, stateOf(value), on);
        break;
    case BillingGroup:
        put(m_filter.billing, value, on);
        break;
    case EndingGroup:
        m_filter.ending = !on ? FleetFilter::Ending::Any
            : value == days7  ? FleetFilter::Ending::Within7Days
                              : FleetFilter::Ending::Within30Days;
        break;
    case WebhookGroup:
        m_filter.webhook = !on ? FleetFilter::Webhook::Any
            : value == with    ? FleetFilter::Webhook::With
                               : FleetFilter::Webhook::Without;
        break;
    default:
        put(m_filter.hosts, value, on);
        break;
    }
}

} // namespace vzaps

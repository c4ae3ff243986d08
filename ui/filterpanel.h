// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/fleetindex.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vzaps {

class SavedViews;

//! The facets with their counts, to be checked, and the named views. The text of the filter is elsewhere.
class FilterPanel final : public QWidget {
    Q_OBJECT

public:
    //! views must outlive this.
    explicit FilterPanel(SavedViews &views, QWidget *parent = nullptr);

    //! What is checked; the text is the one of setFilter().
    [[nodiscard]] const FleetFilter &filter() const { return m_filter; }
    //! Shows a filter without saying so by filterChanged().
    void setFilter(const FleetFilter &filter);
    //! Makes the choices and shows their numbers; what is checked stays, also with none. What servers can
    //! invent, billing statuses and hosts, has rows for its most frequent values only, and values that were
    //! there before stay if there is room.
    void setCounts(const FacetCounts &counts);
    //! Other instances follow: what was there before does not stay.
    void forgetValues();
    //! Puts a checkable entry per named view into a menu, which says viewChosen().
    void addViews(QMenu &menu);
    //! Without an account there is nothing to count: rows of zeros would only stand about.
    void setFacetsVisible(bool visible);

Q_SIGNALS:
    //! The user checked or unchecked something.
    void filterChanged();
    //! The user chose a named view.
    void viewChosen(const vzaps::FleetFilter &filter);
    //! The user wants to give the present filter a name.
    void saveViewWanted();
    void clearWanted();

private:
    enum Group { StateGroup, BillingGroup, EndingGroup, WebhookGroup, HostGroup, GroupCount };

    void build();
    void buildViews();
    void fitTexts();
    void fillViewsMenu();
    void setRow(Group group, const QString &value, const QString &text, int count);
    static void describe(QTreeWidgetItem *item);
    [[nodiscard]] int placeOf(Group group, const QString &value) const;
    void dropRowsWithout(Group group, const QSet<QString> &values);
    [[nodiscard]] QString textOf(Group group, const QString &value) const;
    //! The rows of what servers can invent.
    void setValues(Group group, QList<FacetCounts::Value> values);
    //! A line about the values that have no row of their own; none if there are none.
    void setOthers(Group group, int kinds, int count);
    void hideEmptyGroups();
    void onItemChanged(QTreeWidgetItem *item);
    void applyChecks();
    [[nodiscard]] bool isWanted(Group group, const QString &value) const;
    void toggle(Group group, const QString &value, bool on);
    [[nodiscard]] QTreeWidgetItem *row(Group group, const QString &value) const;

    SavedViews &m_views;
    FleetFilter m_filter;
    QToolButton *m_viewsButton;
    QPushButton *m_clear;
    QTreeWidget *m_tree;
    QTreeWidgetItem *m_groups[GroupCount] = {};
    QTreeWidgetItem *m_others[GroupCount] = {}; //!< null: every value has its row
    bool m_facetsVisible = true;
    bool m_updating = false;
};

} // namespace vzaps

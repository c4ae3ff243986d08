// SPDX-License-Identifier: MIT
#include "core/searching.h"

#include "core/fleetaccess.h"
#include "core/jsonline.h"
#include "core/plaintable.h"

#include "server/fleetpages.h"

#include <QSortFilterProxyModel>

namespace vzaps::bench {

namespace {

//! What is typed, a letter at a time; the first letter fits nearly every row, the whole every eighth. One
//! word, for which both ways find the same rows: the program takes several words each for itself.
const QString typed = QStringLiteral("padaria");

//! The times of each keystroke and what was left after it.
template <class Filter> QJsonObject typing(Filter filter)
{
    QJsonArray times;
    QJsonArray left;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        int rows = 0;
        times.append(timed([&] { rows = filter(typed.left(length)); }));
        left.append(rows);
    }
    const double clearing = timed([&] { (void)filter(QString()); });
    return {{QStringLiteral("ms"), times},
            {QStringLiteral("rows"), left},
            {QStringLiteral("clear_ms"), clearing}};
}

//! Both directions, from the order of the list each.
template <class Sort, class Reset> QJsonArray sorting(Sort sort, Reset reset)
{
    QJsonArray times;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        reset();
        times.append(timed([&] { sort(order); }));
    }
    reset();
    return times;
}

} // namespace

void measureSearching(int rows, int pairs)
{
    const FleetPages pages(rows);
    Fleet fleet(pages);
    const PlainTable table(fleet.model());
    QSortFilterProxyModel proxy;
    proxy.setDynamicSortFilter(false);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(-1);
    proxy.setSourceModel(const_cast<PlainTable *>(&table));
    constexpr int nameColumn = 0;

    const auto own = [&fleet](const QString &text) { return fleet.filter(text); };
    const auto theirs = [&proxy](const QString &text) {
        proxy.setFilterFixedString(text);
        return proxy.rowCount();
    };
    // The first round warms up and does not count.
    for (int pair = 0; pair <= pairs; ++pair) {
        QJsonObject result{{QStringLiteral("warm_up"), pair == 0}, {QStringLiteral("rows"), rows}};
        result.insert(QStringLiteral("filter"), typing(own));
        result.insert(QStringLiteral("filter_proxy"), typing(theirs));
        result.insert(QStringLiteral("sort"),
                      sorting([&](Qt::SortOrder order) { fleet.sortByName(order); },
                              [&] { fleet.model().sort(-1, Qt::AscendingOrder); }));
        result.insert(
            QStringLiteral("sort_proxy"),
            sorting([&](Qt::SortOrder order) { proxy.sort(nameColumn, order); }, [&] { proxy.sort(-1); }));
        print(result);
    }
}

} // namespace vzaps::bench

// SPDX-License-Identifier: MIT
#include "core/limits.h"

#include "core/fleetaccess.h"
#include "core/jsonline.h"

#include "server/fleetpages.h"

#include "fleet/instancetablemodel.h"
#include "ui/instancetable.h"
#include "ui/systemdesktop.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace vzaps::bench {

namespace {

const QString typed = QStringLiteral("padaria 7");

//! What a step takes in all, and its longest part between two looks at the events.
struct Step {
    double total = 0;
    double stall = 0;
};

template <class Work> Step shown(const InstanceTableModel &model, Work work)
{
    Step step;
    const auto part = [&step](auto todo) {
        const double took = timed(todo);
        step.total += took;
        step.stall = std::max(step.stall, took);
    };
    part(work);
    while (model.isSearching() || model.isSorting()) {
        part([] { QCoreApplication::processEvents(); });
        // Another thread may be at it; a real event loop would sleep.
        step.total += timed([] { QThread::usleep(200); });
    }
    // The painting of what was found.
    part([] { QCoreApplication::processEvents(); });
    part([] { QCoreApplication::processEvents(); });
    return step;
}

QJsonObject asJson(const std::vector<Step> &steps)
{
    QJsonArray totals;
    QJsonArray stalls;
    for (const Step &step : steps) {
        totals.append(step.total);
        stalls.append(step.stall);
    }
    return {{QStringLiteral("ms"), totals}, {QStringLiteral("stall_ms"), stalls}};
}

} // namespace

void measureLimits(int rows, int rounds)
{
    const SystemDesktop desktop;
    Fleet fleet{FleetPages(rows)};
    auto &model = static_cast<InstanceTableModel &>(fleet.model());
    InstanceTable table(desktop);
    constexpr QSize size{1100, 700};
    table.setInstances(&model);
    table.resize(size);
    table.show();
    QCoreApplication::processEvents();
    for (int round = 0; round <= rounds; ++round) {
        std::vector<Step> keys;
        QJsonArray left;
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            keys.push_back(shown(model, [&] { (void)fleet.filter(typed.left(length)); }));
            left.append(model.rowCount());
        }
        keys.push_back(shown(model, [&] { (void)fleet.filter(QString()); }));
        std::vector<Step> sorts;
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            (void)shown(model, [&] { model.sort(-1, Qt::AscendingOrder); });
            sorts.push_back(shown(model, [&] { fleet.sortByName(order); }));
        }
        (void)shown(model, [&] { model.sort(-1, Qt::AscendingOrder); });
        print({{QStringLiteral("warm_up"), round == 0},
               {QStringLiteral("rows"), left},
               {QStringLiteral("filter"), asJson(keys)},
               {QStringLiteral("sort"), asJson(sorts)}});
    }
}

} // namespace vzaps::bench

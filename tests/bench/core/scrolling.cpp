// SPDX-License-Identifier: MIT
#include "core/scrolling.h"

#include "core/fleetaccess.h"
#include "core/jsonline.h"

#include "server/fleetpages.h"

#include "fleet/instancetablemodel.h"
#include "ui/instancetable.h"
#include "ui/systemdesktop.h"

#include <QCoreApplication>
#include <QScrollBar>

namespace vzaps::bench {

namespace {

//! The program's table with a fleet in it, on the screen.
class ShownFleet final {
public:
    ShownFleet(int rows, const Desktop &desktop)
        : m_fleet(FleetPages(rows))
        , m_table(desktop)
    {
        constexpr QSize size{1100, 700};
        m_table.setInstances(static_cast<InstanceTableModel *>(&m_fleet.model()));
        m_table.resize(size);
        m_table.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] double frameMs()
    {
        constexpr int steps = 60;
        constexpr int rowsAStep = 5;
        QScrollBar *bar = m_table.verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        m_table.viewport()->repaint();
        return timed([&] {
                   for (int step = 0; step < steps; ++step) {
                       bar->setValue(bar->value() + rowsAStep);
                       m_table.viewport()->repaint();
                   }
               })
            / steps;
    }

private:
    Fleet m_fleet;
    InstanceTable m_table;
};

} // namespace

void measureScrolling(int fewRows, int manyRows, int pairs)
{
    const SystemDesktop desktop;
    ShownFleet many(manyRows, desktop);
    ShownFleet few(fewRows, desktop);
    for (int pair = 0; pair <= pairs; ++pair) {
        print({{QStringLiteral("warm_up"), pair == 0},
               {QStringLiteral("few"), fewRows},
               {QStringLiteral("many"), manyRows},
               {QStringLiteral("few_ms"), few.frameMs()},
               {QStringLiteral("many_ms"), many.frameMs()}});
    }
}

} // namespace vzaps::bench

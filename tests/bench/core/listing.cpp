// SPDX-License-Identifier: MIT
#include "core/listing.h"

#include "core/fleetaccess.h"
#include "core/jsonline.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <ctime>

namespace vzaps::bench {

int measureListing(QCoreApplication &application, const QUrl &serverAddress, int pageSize)
{
    QElapsedTimer clock;
    clock.start();
    FleetListing listing(serverAddress, pageSize);
    QObject::connect(&listing, &FleetListing::finished, &application, [&](bool complete) {
        const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
        timespec cpu{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu);
        print({{QStringLiteral("rows"), listing.rows()},
               {QStringLiteral("ms"), milliseconds},
               {QStringLiteral("cpu_ms"), double(cpu.tv_sec) * 1e3 + double(cpu.tv_nsec) / 1e6}});
        QCoreApplication::exit(complete ? 0 : 1);
    });
    listing.start();
    return application.exec();
}

} // namespace vzaps::bench

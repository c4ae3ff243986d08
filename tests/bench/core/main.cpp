// SPDX-License-Identifier: MIT
//
// vzaps-bench-core list ADDRESS PAGE_SIZE
// vzaps-bench-core search ROWS PAIRS
// vzaps-bench-core scroll FEW_ROWS MANY_ROWS PAIRS
// vzaps-bench-core limits ROWS ROUNDS
#include "core/limits.h"
#include "core/listing.h"
#include "core/scrolling.h"
#include "core/searching.h"

#include <QApplication>

#include <cstdio>

namespace {

//! Listing does without a window, as curl does.
int list(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return vzaps::bench::measureListing(application, QUrl(arguments.at(2)), arguments.at(3).toInt());
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray what = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (what == "list" && argc == 4)
        return list(argc, argv);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (what == "search" && argc == 4) {
        vzaps::bench::measureSearching(arguments.at(2).toInt(), arguments.at(3).toInt());
        return 0;
    }
    if (what == "scroll" && argc == 5) {
        vzaps::bench::measureScrolling(arguments.at(2).toInt(), arguments.at(3).toInt(),
                                       arguments.at(4).toInt());
        return 0;
    }
    if (what == "limits" && argc == 4) {
        vzaps::bench::measureLimits(arguments.at(2).toInt(), arguments.at(3).toInt());
        return 0;
    }
    std::fputs("usage: vzaps-bench-core list ADDRESS PAGE_SIZE | search ROWS PAIRS | scroll FEW MANY PAIRS"
               " | limits ROWS ROUNDS\n",
               stderr);
    return 2;
}

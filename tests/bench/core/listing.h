// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

class QCoreApplication;

namespace vzaps::bench {

//! Reads the whole list once and prints rows and milliseconds since the process was there; gives the exit
//! code.
[[nodiscard]] int measureListing(QCoreApplication &application, const QUrl &serverAddress, int pageSize);

} // namespace vzaps::bench

// SPDX-License-Identifier: MIT
#include "messagehandler.h"

#include "api/redactor.h"

#include <QLoggingCategory>
#include <QString>

#include <cstdio>

namespace vzaps {

namespace {

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Said by Qt where it would have sent a changing request a second time, had the body let it.
    if (message.contains(QLatin1String("cannot call seek on a sequential device")))
        return;
    const QString line = qFormatLogMessage(type, context, redactedByShape(message));
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
    std::fflush(stderr);
}

} // namespace

void installMessageHandler()
{
    qInstallMessageHandler(handle);
}

} // namespace vzaps

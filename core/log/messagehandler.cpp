// SPDX-License-Identifier: MIT
#include "log/messagehandler.h"

#include "api/redactor.h"
#include "log/logfile.h"

#include <QDateTime>
#include <QMutex>
#include <QString>

#include <atomic>
#include <cstdio>

namespace vzaps {

namespace {

// Qt calls a plain function, which has to find its way to the object.
std::atomic<MessageHandler *> active = nullptr;
QtMessageHandler before = nullptr;

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "message";
}

} // namespace

class MessageHandlerPrivate {
public:
    std::shared_ptr<const Redactor> redactor;
    QMutex mutex; // messages come from any thread
    LogFile *file = nullptr;
    bool verbose = false;
};

MessageHandler::MessageHandler(std::shared_ptr<const Redactor> redactor)
    : d(std::make_unique<MessageHandlerPrivate>())
{
    d->redactor = std::move(redactor);
    d->verbose = qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    active = this;
    before = qInstallMessageHandler(handle);
}

MessageHandler::~MessageHandler()
{
    qInstallMessageHandler(before);
    active = nullptr;
}

void MessageHandler::setFile(LogFile *file)
{
    const QMutexLocker lock(&d->mutex);
    d->file = file;
}

void MessageHandler::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (MessageHandler *handler = active)
        handler->take(type, context, message);
}

void MessageHandler::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Said by Qt where it would have sent a changing request a second time, had the body let it.
    if (message.contains(QLatin1String("call seek on a sequential device")))
        return;
    const QString line =
        QStringLiteral("%1 %2 %3: %4")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(nameOf(type)),
                 QLatin1String(context.category ? context.category : "default"),
                 d->redactor->redacted(message));
    const QMutexLocker lock(&d->mutex);
    if (d->file)
        d->file->write(line);
    // Info counts as more than debug for people, but not in the order of Qt's numbers.
    const bool serious = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
    if (serious || d->verbose) {
        std::fprintf(stderr, "%s\n", line.toUtf8().constData());
        std::fflush(stderr);
    }
}

} // namespace vzaps

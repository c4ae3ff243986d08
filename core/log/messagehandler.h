// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>

class QMessageLogContext;
class QString;

namespace vzaps {

class LogFile;
class Redactor;

//! While it lives, every message of Qt and of the program passes here: secrets are taken out, it goes to the
//! log file if there is one, and to the terminal if it is a warning or worse, or if QT_LOGGING_RULES asks for
//! more. One at a time, as Qt has one handler.
class MessageHandler final {
public:
    //! redactor knows the live secrets; it is shared with the clients that learn them.
    explicit MessageHandler(std::shared_ptr<const Redactor> redactor);
    ~MessageHandler();
    Q_DISABLE_COPY_MOVE(MessageHandler)

    //! Writes to a file from now on; null: no longer. The file must outlive this, or be taken back.
    void setFile(LogFile *file);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void take(QtMsgType type, const QMessageLogContext &context, const QString &message);

    std::unique_ptr<class MessageHandlerPrivate> d;
};

} // namespace vzaps

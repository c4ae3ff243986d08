// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "coredumps.h"
#include "program.h"
#include "translations.h"

#include "api/redactor.h"
#include "log/messagehandler.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

namespace {

//! What ends in the terminal needs no display, but speaks the user's language.
int answerInTerminal(int argc, char *argv[], const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    vzaps::Translations translations;
    translations.load({});
    const auto commandLine = vzaps::parseCommandLine(arguments);
    if (!commandLine) {
        std::fprintf(stderr, "%s\n", commandLine.error().toLocal8Bit().constData());
        return 2;
    }
    std::fputs(vzaps::helpText().toLocal8Bit().constData(), stdout);
    return 0;
}

//! Where Qt would look for one; without any it ends the program by a signal.
bool lacksDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

int sayThatADisplayIsNeeded(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    vzaps::Translations translations;
    translations.load({});
    const QString sentence =
        vzaps::Program::tr("VZaps Manager needs a display: neither DISPLAY nor WAYLAND_DISPLAY is set.");
    std::fprintf(stderr, "%s\n", sentence.toLocal8Bit().constData());
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef NDEBUG
    vzaps::forbidCoreDumps();
#endif
    const auto redactor = std::make_shared<vzaps::Redactor>();
    vzaps::MessageHandler messages(redactor);
    QCoreApplication::setApplicationName(QStringLiteral("vzaps-manager"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VZAPS_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("VZaps Manager"));
    QGuiApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", QStringLiteral("vzaps-manager")));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto commandLine = vzaps::parseCommandLine(arguments);
    if (!commandLine || commandLine->showHelp)
        return answerInTerminal(argc, argv, arguments);
    if (commandLine->showVersion) {
        std::puts("vzaps-manager " VZAPS_VERSION);
        return 0;
    }

    if (lacksDisplay())
        return sayThatADisplayIsNeeded(argc, argv);
    QApplication application(argc, argv);
    vzaps::Translations translations;
    translations.load({});
    vzaps::Program program(*commandLine, redactor, messages, translations);
    if (const auto exitCode = program.start())
        return *exitCode;
    return application.exec();
}

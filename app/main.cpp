// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "coredumps.h"
#include "program.h"

#include "api/redactor.h"
#include "log/messagehandler.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

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
    QGuiApplication::setDesktopFileName(QStringLiteral("vzaps-manager"));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto commandLine = vzaps::parseCommandLine(arguments);
    if (!commandLine) {
        std::fprintf(stderr, "%s\n", commandLine.error().toLocal8Bit().constData());
        return 2;
    }
    if (commandLine->showHelp) {
        std::fputs(vzaps::helpText().toLocal8Bit().constData(), stdout);
        return 0;
    }
    if (commandLine->showVersion) {
        std::puts("vzaps-manager " VZAPS_VERSION);
        return 0;
    }

    QApplication application(argc, argv);
    QTranslator translator;
    // Without a file for the user's language the source texts serve, with English plurals.
    if (translator.load(QLocale(), QStringLiteral("vzaps"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || translator.load(QStringLiteral(":/i18n/vzaps_en.qm")))
        QCoreApplication::installTranslator(&translator);
    vzaps::Program program(*commandLine, redactor, messages);
    if (const auto exitCode = program.start())
        return *exitCode;
    return application.exec();
}

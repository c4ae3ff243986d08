// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "api/serveraddress.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::CommandLine)
};

constexpr int defaultDemoInstances = 60;
constexpr int mostDemoInstances = 1'000'000;

//! The value of "--name=value" or of "--name value"; in the second case it is taken from rest.
tl::expected<QString, QString> valueOf(const QString &option, const QString &argument, QStringList &rest)
{
    if (argument.startsWith(option + QLatin1Char('=')))
        return argument.mid(option.size() + 1);
    if (rest.isEmpty())
        return tl::unexpected(Tr::tr("%1 needs a value.").arg(option));
    return rest.takeFirst();
}

bool is(const QString &argument, const QString &option)
{
    return argument == option || argument.startsWith(option + QLatin1Char('='));
}

tl::expected<int, QString> demoCount(const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    if (equals < 0)
        return defaultDemoInstances;
    bool isNumber = false;
    const int count = QStringView(argument).mid(equals + 1).toInt(&isNumber);
    if (!isNumber || count < 0 || count > mostDemoInstances)
        return tl::unexpected(Tr::tr("--demo takes a number of instances from 0 to 1000000."));
    return count;
}

} // namespace

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    line.serverAddress = defaultServerAddress();
    const QString demo = QStringLiteral("--demo");
    const QString apiUrl = QStringLiteral("--api-url");
    const QString dataDir = QStringLiteral("--data-dir");
    const QString tour = QStringLiteral("--tour");
    // With this, and nothing of the user's, an X11 desktop starts again what ran when it ended. Qt reads it.
    const QString session = QStringLiteral("-session");
    QStringList rest = arguments;
    while (!rest.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (argument == QLatin1String("--version")) {
            line.showVersion = true;
        } else if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            line.showHelp = true;
        } else if (is(argument, demo)) {
            const auto count = demoCount(argument);
            if (!count)
                return tl::unexpected(count.error());
            line.demoInstances = *count;
        } else if (is(argument, apiUrl)) {
            const auto value = valueOf(apiUrl, argument, rest);
            const auto address = value ? parseServerAddress(*value) : tl::unexpected(value.error());
            if (!address)
                return tl::unexpected(address.error());
            line.serverAddress = *address;
        } else if (is(argument, dataDir) || is(argument, tour)) {
            const QString &option = is(argument, dataDir) ? dataDir : tour;
            const auto value = valueOf(option, argument, rest);
            if (!value || value->isEmpty())
                return tl::unexpected(Tr::tr("%1 needs a folder.").arg(option));
            (option == dataDir ? line.dataDir : line.tourDir) = *value;
        } else if (is(argument, session)) {
            if (const auto value = valueOf(session, argument, rest); !value)
                return tl::unexpected(value.error());
        } else {
            return tl::unexpected(Tr::tr("Unknown argument \"%1\". Try --help.").arg(argument));
        }
    }
    if (!line.tourDir.isEmpty() && !line.demoInstances)
        return tl::unexpected(Tr::tr("--tour needs --demo."));
    return line;
}

QStringList argumentsOf(const CommandLine &line)
{
    QStringList arguments;
    if (line.demoInstances)
        arguments << QStringLiteral("--demo=%1").arg(*line.demoInstances);
    if (!line.dataDir.isEmpty())
        arguments << QStringLiteral("--data-dir") << QFileInfo(line.dataDir).absoluteFilePath();
    if (!line.tourDir.isEmpty())
        arguments << QStringLiteral("--tour") << QFileInfo(line.tourDir).absoluteFilePath();
    if (line.serverAddress != defaultServerAddress())
        arguments << QStringLiteral("--api-url") << QString::fromLatin1(line.serverAddress.toEncoded());
    return arguments;
}

QString helpText()
{
    return Tr::tr("Usage: vzaps-manager [options]\n"
                  "\n"
                  "  --demo[=N]       open on an embedded demo service with N instances\n"
                  "  --api-url URL    server address of a new account (https, or http on this computer)\n"
                  "  --data-dir DIR   keep accounts and settings in DIR\n"
                  "  --tour DIR       with --demo: play a tour of the program, save its pictures in DIR\n"
                  "  --version        print the version\n"
                  "  -h, --help       print this text\n");
}

} // namespace vzaps

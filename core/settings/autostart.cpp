// SPDX-License-Identifier: MIT
#include "settings/autostart.h"

#include "settings/autostartfile.h"
#include "settings/autostartregistry.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vzaps {

std::unique_ptr<Autostart> Autostart::ofThisSystem(const QStringList &command)
{
#if defined(Q_OS_WIN)
    return std::make_unique<AutostartRegistry>(AutostartRegistry::userPlaces(), command);
#elif defined(Q_OS_MACOS)
    return std::make_unique<AutostartFile>(
        AutostartFile::launchAgent(QDir::home().filePath(u"Library/LaunchAgents"_s), command));
#else
    if (QFile::exists(u"/.flatpak-info"_s))
        return {};
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return std::make_unique<AutostartFile>(
        AutostartFile::desktopEntry(QDir(config).filePath(u"autostart"_s), command));
#endif
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "settings/autostartregistry.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

// The uninstaller removes it too: packaging/windows/uninstall.nsh.
const QLatin1String valueName("VZaps Manager");

//! In quotation marks; backslashes count only before one of those, and there they are doubled.
QString quoted(const QString &argument)
{
    QString line(u'"');
    qsizetype backslashes = 0;
    for (const QChar each : argument) {
        if (each == u'"')
            line += QString(backslashes + 1, u'\\');
        backslashes = each == u'\\' ? backslashes + 1 : 0;
        line += each;
    }
    return line + QString(backslashes, u'\\') + u'"';
}

} // namespace

AutostartRegistry::AutostartRegistry(Places places, const QStringList &command)
    : m_places(std::move(places))
    , m_commandLine(commandLine(command))
{
}

AutostartRegistry::Places AutostartRegistry::userPlaces()
{
    const QString windows = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"_s;
    return {windows + "\\Run"_L1, windows + "\\Explorer\\StartupApproved\\Run"_L1, QSettings::NativeFormat};
}

QString AutostartRegistry::commandLine(const QStringList &command)
{
    QStringList arguments;
    for (const QString &argument : command)
        arguments << quoted(argument);
    return arguments.join(u' ');
}

bool AutostartRegistry::isOn() const
{
    if (QSettings(m_places.run, m_places.format).value(valueName).toString().isEmpty())
        return false;
    // Bytes, of which the first is odd for "off"; QSettings reads them as characters of two bytes each.
    const QString note = QSettings(m_places.approved, m_places.format).value(valueName).toString();
    return note.isEmpty() || note.front().unicode() % 2 == 0;
}

tl::expected<void, QString> AutostartRegistry::setOn(bool on)
{
    QSettings run(m_places.run, m_places.format);
    if (on)
        run.setValue(valueName, m_commandLine);
    else
        run.remove(valueName);
    run.sync();
    if (run.status() != QSettings::NoError) {
        return tl::unexpected(on ? tr("The program will not start on login: the registry could not be "
                                      "written. Ask your administrator whether that is allowed.")
                                 : tr("The program will still start on login: the registry could not be "
                                      "written. Ask your administrator whether that is allowed."));
    }
    // Switched on or off here last: what was noted before counts no more.
    QSettings(m_places.approved, m_places.format).remove(valueName);
    return {};
}

} // namespace vzaps

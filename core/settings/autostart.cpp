// SPDX-License-Identifier: MIT
#include "settings/autostart.h"

#include "files/privatefile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

//! One argument of an Exec line: in quotation marks, with what is special inside of them escaped, and then
//! once more for the string that the line is.
QString quoted(const QString &argument)
{
    QString inner = argument;
    for (const char16_t special : {u'\\', u'"', u'`', u'$'})
        inner.replace(QChar(special), QString(QChar(u'\\')) + QChar(special));
    inner.replace(u'%', "%%"_L1);
    inner.replace(u'\\', "\\\\"_L1);
    return u'"' + inner + u'"';
}

} // namespace

Autostart::Autostart(const QString &folder, const QStringList &command)
    : m_folder(folder)
    , m_command(command)
{
}

QString Autostart::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1;
}

bool Autostart::isSupported()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
    // In a sandboxed package the folder is not the desktop's.
    return !QFile::exists(u"/.flatpak-info"_s);
#else
    return false;
#endif
}

QString Autostart::filePath() const
{
    return QDir(m_folder).filePath(u"vzaps-manager.desktop"_s);
}

bool Autostart::isOn() const
{
    const auto content = readFile(filePath(), 1 << 16);
    // Desktops switch an entry off by a line in it.
    return content && !content->contains("\nHidden=true")
        && !content->contains("\nX-GNOME-Autostart-enabled=false");
}

tl::expected<void, QString> Autostart::setOn(bool on)
{
    if (!on) {
        if (!QFile::exists(filePath()) || QFile::remove(filePath()))
            return {};
        return tl::unexpected(tr("The program will still start on login: the file %1 could not be removed.")
                                  .arg(QDir::toNativeSeparators(filePath())));
    }
    if (const auto written = writePrivateFile(filePath(), entry()); !written) {
        return tl::unexpected(tr("The program will not start on login: the file %1 could not be written.")
                                  .arg(QDir::toNativeSeparators(filePath())));
    }
    return {};
}

QByteArray Autostart::entry() const
{
    QStringList arguments;
    for (const QString &argument : m_command)
        arguments << quoted(argument);
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=VZaps Manager\n"
           "Icon=vzaps-manager\n"
           "Exec=%1\n"
           "Terminal=false\n"_s.arg(arguments.join(u' '))
               .toUtf8();
}

} // namespace vzaps

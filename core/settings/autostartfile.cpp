// SPDX-License-Identifier: MIT
#include "settings/autostartfile.h"

#include "files/privatefile.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>

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

AutostartFile::AutostartFile(Entry entry)
    : m_entry(std::move(entry))
{
}

AutostartFile::Entry AutostartFile::desktopEntry(const QString &folder, const QStringList &command)
{
    QStringList arguments;
    for (const QString &argument : command)
        arguments << quoted(argument);
    const QString content = u"[Desktop Entry]\n"
                            "Type=Application\n"
                            "Name=VZaps Manager\n"
                            "Icon=vzaps-manager\n"
                            "Exec=%1\n"
                            "Terminal=false\n"_s.arg(arguments.join(u' '));
    return {QDir(folder).filePath(u"vzaps-manager.desktop"_s),
            content.toUtf8(),
            {"\nHidden=true", "\nX-GNOME-Autostart-enabled=false"}};
}

AutostartFile::Entry AutostartFile::launchAgent(const QString &folder, const QStringList &command)
{
    const QString id = u"com.vzaps.Manager"_s;
    QByteArray content;
    QXmlStreamWriter xml(&content);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    xml.writeTextElement(u"key"_s, u"Label"_s);
    xml.writeTextElement(u"string"_s, id);
    // By this the system's list of login items says whose it is.
    xml.writeTextElement(u"key"_s, u"AssociatedBundleIdentifiers"_s);
    xml.writeTextElement(u"string"_s, id);
    xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
    xml.writeStartElement(u"array"_s);
    for (const QString &argument : command)
        xml.writeTextElement(u"string"_s, argument);
    xml.writeEndElement();
    xml.writeTextElement(u"key"_s, u"RunAtLoad"_s);
    xml.writeEmptyElement(u"true"_s);
    // Not slowed down as work in the background is.
    xml.writeTextElement(u"key"_s, u"ProcessType"_s);
    xml.writeTextElement(u"string"_s, u"Interactive"_s);
    xml.writeEndDocument();
    return {QDir(folder).filePath(id + ".plist"_L1), content, {}};
}

bool AutostartFile::isOn() const
{
    const auto content = readFile(m_entry.path, 1 << 16);
    return content
        && std::none_of(m_entry.switchedOff.begin(), m_entry.switchedOff.end(),
                        [&content](const QByteArray &line) { return content->contains(line); });
}

tl::expected<void, QString> AutostartFile::setOn(bool on)
{
    if (!on) {
        if (!QFile::exists(m_entry.path) || QFile::remove(m_entry.path))
            return {};
        return tl::unexpected(
            tr("The program will still start on login: the file %1 could not be removed. Remove it yourself.")
                .arg(QDir::toNativeSeparators(m_entry.path)));
    }
    if (const auto written = writePrivateFile(m_entry.path, m_entry.content); !written) {
        return tl::unexpected(tr("The program will not start on login: the file %1 could not be written. "
                                 "Check the permissions of its folder.")
                                  .arg(QDir::toNativeSeparators(m_entry.path)));
    }
    return {};
}

} // namespace vzaps

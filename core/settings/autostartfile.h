// SPDX-License-Identifier: MIT
#pragma once

#include "settings/autostart.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

namespace vzaps {

//! A file in a folder that the system looks through when the user logs in.
class AutostartFile final : public Autostart {
    Q_DECLARE_TR_FUNCTIONS(vzaps::AutostartFile)

public:
    //! What is to be in which file.
    struct Entry {
        QString path;
        QByteArray content;
        QList<QByteArray> switchedOff; //!< lines with which a desktop switches the file off
    };

    explicit AutostartFile(Entry entry);

    //! For Linux and its kin. folder is the desktop's autostart folder. Source: "Desktop Application
    //! Autostart Specification" and "Desktop Entry Specification" of freedesktop.org.
    [[nodiscard]] static Entry desktopEntry(const QString &folder, const QStringList &command);
    //! For macOS. folder is the user's LaunchAgents. Source: manual pages launchd.plist(5), plist(5).
    [[nodiscard]] static Entry launchAgent(const QString &folder, const QStringList &command);

    [[nodiscard]] bool isOn() const override;
    //! Writes or removes the file.
    tl::expected<void, QString> setOn(bool on) override;

    [[nodiscard]] QString filePath() const { return m_entry.path; }

private:
    Entry m_entry;
};

} // namespace vzaps

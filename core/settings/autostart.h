// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace vzaps {

//! Starts the program when the user logs in, by an entry in the desktop's autostart folder. Source:
//! "Desktop Application Autostart Specification" and "Desktop Entry Specification" of freedesktop.org.
//!
//! Only where such a folder is what the desktop looks at. Windows and macOS want a registry value and a
//! launch agent: neither was ever tried here, so they are not offered.
class Autostart final {
    Q_DECLARE_TR_FUNCTIONS(vzaps::Autostart)

public:
    //! folder is the autostart folder, command the program with its arguments.
    Autostart(const QString &folder, const QStringList &command);

    //! The folder of this user.
    [[nodiscard]] static QString userFolder();
    //! False where the entry would have no effect.
    [[nodiscard]] static bool isSupported();

    [[nodiscard]] bool isOn() const;
    //! Writes or removes the entry. The error is a translated sentence.
    tl::expected<void, QString> setOn(bool on);

    [[nodiscard]] QString filePath() const;

private:
    [[nodiscard]] QByteArray entry() const;

    QString m_folder;
    QStringList m_command;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "settings/autostart.h"

#include <QCoreApplication>
#include <QSettings>

namespace vzaps {

//! A value in the registry of Windows, below the keys that it looks through when the user logs in. Source:
//! Microsoft's "Run and RunOnce Registry Keys".
class AutostartRegistry final : public Autostart {
    Q_DECLARE_TR_FUNCTIONS(vzaps::AutostartRegistry)

public:
    //! Keys of the registry, or files that stand in for them.
    struct Places {
        QString run;
        QString approved; //!< where the Task Manager notes what its user switched off
        QSettings::Format format = QSettings::NativeFormat;
    };

    AutostartRegistry(Places places, const QStringList &command);

    //! The keys of this user.
    [[nodiscard]] static Places userPlaces();
    //! One line that a Windows program takes apart into these arguments again. Source: Microsoft's "Parsing
    //! C command-line arguments".
    [[nodiscard]] static QString commandLine(const QStringList &command);

    [[nodiscard]] bool isOn() const override;
    //! Writes or removes the value.
    tl::expected<void, QString> setOn(bool on) override;

private:
    Places m_places;
    QString m_commandLine;
};

} // namespace vzaps

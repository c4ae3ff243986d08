// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

#include <QWidget>

namespace vzaps {

//! What of the preferences can be had here.
struct PreferenceChoices {
    enum class UpdateCheck {
        Absent, //!< not built in: it is not spoken of
        LeftToTheSystem, //!< its packages bring new versions: said, and not offered
        Offered,
    };
    bool startOnLogin = false;
    bool tray = false; //!< the desktop has one
    UpdateCheck updateCheck = UpdateCheck::Absent;
};

//! One page of the preferences: shows its part of the value and writes it back.
class PreferencesPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! Shows this page's part.
    virtual void setPreferences(const Preferences &preferences) = 0;
    //! Writes this page's part and leaves the rest as it is.
    virtual void store(Preferences &preferences) const = 0;
    //! Says what is wrong under the fields and focuses the first wrong one. True if nothing is.
    [[nodiscard]] virtual bool check() { return true; }

Q_SIGNALS:
    //! Something was changed by the user.
    void edited();
};

} // namespace vzaps

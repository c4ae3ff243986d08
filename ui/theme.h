// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

#include <QPalette>
#include <QString>

namespace vzaps {

//! The colours of a theme. Every text in them stands out from its ground by 4.5 to 1 or more. Theme::System
//! is the desktop's own palette, which is not this program's to choose.
[[nodiscard]] QPalette themePalette(Theme theme);

//! Puts themes on the application. One per program.
class ThemeSwitch final {
public:
    //! Remembers the style that the platform chose.
    ThemeSwitch();

    //! Every window follows at once, those that are made later as well.
    void apply(Theme theme);

private:
    void setStyleFor(Theme theme);

    QString m_platformStyle;
    QString m_style; //!< the one in place: its name, or that of the edges that are drawn over Fusion
    Theme m_theme = Theme::System;
};

} // namespace vzaps

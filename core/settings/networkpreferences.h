// SPDX-License-Identifier: MIT
#pragma once

#include "api/networksettings.h"
#include "settings/preferences.h"

namespace vzaps {

//! The network settings that follow from preferences.
struct NetworkPreferences {
    NetworkSettings settings;
    QString problem; //!< translated: why the extra CA file is not in use; empty: none
};

//! Reads the extra CA file.
[[nodiscard]] NetworkPreferences networkOf(const Preferences &preferences);

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "windowfixture.h"

#include <functional>

namespace vzaps::test {

//! One state of one window of the program, as it is looked at by tests and pictures.
struct Scene {
    QString name; //!< of the test's row and of the picture's file
    QString what; //!< for people
    //! Brings it about through the main window, in any language. The window to look at, or nullptr if it did
    //! not come up.
    std::function<QWidget *(WindowFixture &)> open;
    //! Esc closes the window at once: nothing was typed in it and nothing is under way.
    bool closes = false;
};

//! Every window of the program in its main states.
[[nodiscard]] QList<Scene> scenes();

} // namespace vzaps::test

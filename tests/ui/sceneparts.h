// SPDX-License-Identifier: MIT
#pragma once

#include "scenes.h"

#include "sandbox/sandbox.h"

namespace vzaps::test {

//! Brings a window about; nullptr if it did not come up.
using Open = std::function<QWidget *(WindowFixture &)>;

//! The window, if everything before it came about.
[[nodiscard]] QWidget *when(bool possible, QWidget *window);
//! The same for a window that is not there yet.
[[nodiscard]] QWidget *when(bool possible, const QString &window);
//! What an action of the main window opens.
[[nodiscard]] Open fromTheMenu(const QString &action, const QString &dialog);
//! The same for an instance with this billing status.
[[nodiscard]] Open dialogOf(const std::string &billing, bool ending, const QString &action,
                            const QString &dialog);
//! The confirmation of an action, its button pressed while the server does what `fault` says.
[[nodiscard]] Open failing(const QString &action, const QString &dialog, const QString &button,
                           const std::string &operation, const sandbox::Fault &fault);

//! The parts of scenes().
[[nodiscard]] QList<Scene> mainScenes();
[[nodiscard]] QList<Scene> accountScenes();
[[nodiscard]] QList<Scene> instanceScenes();
[[nodiscard]] QList<Scene> toolScenes();

} // namespace vzaps::test

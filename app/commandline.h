// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <tl/expected.hpp>

namespace vzaps {

//! What the program was started with.
struct CommandLine {
    std::optional<int> demoInstances; //!< --demo[=N]: run the embedded sandbox with N instances
    QUrl serverAddress; //!< --api-url, else the documented server
    QString dataDir; //!< --data-dir, else empty
    QString tourDir; //!< --tour: play the scripted tour and save its pictures there; needs --demo
    bool showVersion = false;
    bool showHelp = false;
};

//! Reads the arguments after the program's name. The error is a sentence for the terminal.
[[nodiscard]] tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);

//! The arguments that start the program so again, from whatever folder. None of them is a secret.
[[nodiscard]] QStringList argumentsOf(const CommandLine &line);

[[nodiscard]] QString helpText();

} // namespace vzaps

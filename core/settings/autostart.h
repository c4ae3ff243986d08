// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <memory>

namespace vzaps {

//! Starts the program when the user logs in, the way the system wants it.
class Autostart {
public:
    Autostart() = default;
    virtual ~Autostart() = default;
    Q_DISABLE_COPY_MOVE(Autostart)

    //! What this system has. command is the program with its arguments. Null where it would have no effect,
    //! as in a sandboxed package, whose folders are not the desktop's.
    [[nodiscard]] static std::unique_ptr<Autostart> ofThisSystem(const QStringList &command);

    //! False also where the system's own list of such programs has it switched off.
    [[nodiscard]] virtual bool isOn() const = 0;
    //! The error is a translated sentence.
    virtual tl::expected<void, QString> setOn(bool on) = 0;
};

} // namespace vzaps

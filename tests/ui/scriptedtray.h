// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tray.h"

#include <QStringList>

namespace vzaps::test {

//! The tray of a test: remembers what it was told.
class ScriptedTray final : public Tray {
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void setShown(bool now) override { shown = now; }
    void setToolTip(const QString &text) override { toolTip = text; }
    void showMessage(const QString &title, const QString &text) override
    {
        titles << title;
        messages << text;
    }

    bool available = false;
    bool shown = false;
    QString toolTip;
    QStringList titles;
    QStringList messages;
};

} // namespace vzaps::test

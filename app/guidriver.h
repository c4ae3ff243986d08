// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAbstractButton;
class QLineEdit;
class QTableView;
class QWidget;

namespace vzaps {

//! Drives the program's windows as a person would: finds what is visible by the name that assistive tools
//! see, and sends it mouse and key events.
class GuiDriver final {
public:
    //! The visible top-level window with this title, or nullptr.
    [[nodiscard]] static QWidget *window(const QString &title);
    //! The visible widget of this accessible name in a window; nullptr if there is none.
    [[nodiscard]] static QWidget *widget(const QWidget *window, const QString &accessibleName);

    //! Each returns false if the thing is not there, not visible or not enabled.
    static bool click(const QString &windowTitle, const QString &accessibleName);
    static bool type(const QString &windowTitle, const QString &accessibleName, const QString &text);
    //! Clicks the first cell whose text in the first column is this one.
    static bool selectRow(const QString &windowTitle, const QString &tableName, const QString &text);
    [[nodiscard]] static bool hasRow(const QString &windowTitle, const QString &tableName,
                                     const QString &text);
    [[nodiscard]] static int rowCount(const QString &windowTitle, const QString &tableName);
};

} // namespace vzaps

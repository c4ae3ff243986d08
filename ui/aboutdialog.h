// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace vzaps {

//! What the program is, and its version.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace vzaps

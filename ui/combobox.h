// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace vzaps {

//! A combo box that also tells screen readers what is chosen, on Linux, where Qt 6.4 tells them the name
//! alone.
class ComboBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(QWidget *parent = nullptr);
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"

#include <QWidget>

namespace vzaps {

//! The account a dialog acts for: its colour as a dot, and its name.
class DialogHeader final : public QWidget {
    Q_OBJECT

public:
    explicit DialogHeader(const AccountProfile &profile, QWidget *parent = nullptr);
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace vzaps {

//! A button that keeps room at both sides of its text. Styles do so for short texts only.
class RoomyButton : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace vzaps

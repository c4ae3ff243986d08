// SPDX-License-Identifier: MIT
#pragma once

#include "ui/plainlabel.h"

namespace vzaps {

//! One line that gives way where room is short: its text is cut with an ellipsis and stays whole in the
//! tooltip.
class ElidedLabel final : public PlainLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);

    //! Shows a text that may come from the server.
    void setWhole(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ringed.h"

#include <QScrollArea>

namespace vzaps {

//! Scrolls up and down alone: it is never narrower than what is in it.
class DownScrollArea final : public Ringed<QScrollArea> {
    Q_OBJECT

public:
    explicit DownScrollArea(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vzaps

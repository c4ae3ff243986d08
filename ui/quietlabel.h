// SPDX-License-Identifier: MIT
#pragma once

#include "ui/plainlabel.h"

namespace vzaps {

//! A text in the colour of what is less important.
class QuietLabel final : public PlainLabel {
    Q_OBJECT

public:
    explicit QuietLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/meaning.h"
#include "ui/plainlabel.h"

#include <optional>

namespace vzaps {

//! The sign of a meaning in the colours of the theme, also of one that is chosen later.
class SignLabel final : public PlainLabel {
    Q_OBJECT

public:
    //! Side of the square sign in pixels. There is none before setMeaning().
    explicit SignLabel(int side, QWidget *parent = nullptr);
    //! As high as the letters of its font.
    explicit SignLabel(QWidget *parent = nullptr);

    void setMeaning(Meaning meaning);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    int m_side; //!< 0: by the font
    std::optional<Meaning> m_meaning;
};

} // namespace vzaps

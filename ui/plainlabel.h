// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace vzaps {

//! A label that never interprets markup, for every text that may hold something from the server.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    //! Its text can be selected with the mouse, and begins at the top of the side where lines begin.
    void makeSelectable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void alignToDirection();
};

//! A server text made fit for display: control characters and bidirectional overrides removed, at most
//! maximum characters, the cut marked with an ellipsis.
[[nodiscard]] QString displayText(const QString &text, int maximum = 200);

//! So many characters of a text are in its tooltip.
constexpr int longestToolTip = 4096;
//! A tooltip that can't be taken for rich text.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace vzaps

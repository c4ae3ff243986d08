// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDialog;

namespace vzaps {

//! Keeps a dialog exactly as high as its content at its width, so that a sentence that appears is never cut
//! and leaves no hole when it goes. Belongs to the dialog; for dialogs without anything that scrolls.
class HeightFitter final : public QObject {
    Q_OBJECT

public:
    explicit HeightFitter(QDialog *dialog);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QDialog *m_dialog;
    bool m_fitting = false;
};

} // namespace vzaps

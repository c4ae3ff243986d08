// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace vzaps {

//! Says why the program did not start and what to do about it, to somebody who started it from a desktop and
//! sees nothing of what it prints.
class StartProblemDialog final : public QDialog {
    Q_OBJECT

public:
    //! Both are whole sentences.
    StartProblemDialog(const QString &whatHappened, const QString &whatNext, QWidget *parent = nullptr);
};

} // namespace vzaps

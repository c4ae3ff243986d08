// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace vzaps {

class PlainLabel;

//! Asked when the window is closed while operations are under way.
class CloseDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CloseDialog(QWidget *parent = nullptr);

    //! How many operations are under way, and in which account.
    void setRunning(int operations, const QString &account);

Q_SIGNALS:
    void closeAnyway();

private:
    PlainLabel *m_text;
};

} // namespace vzaps

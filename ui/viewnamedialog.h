// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;

namespace vzaps {

class BusyButton;

//! Asks for the name of a view.
class ViewNameDialog final : public QDialog {
    Q_OBJECT

public:
    //! Names that exist are replaced, which the dialog says.
    explicit ViewNameDialog(const QStringList &existing, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The user chose this name; it may be one that exists.
    void named(const QString &name);

private:
    void submit();

    QLineEdit *m_name;
    BusyButton *m_confirm;
};

} // namespace vzaps

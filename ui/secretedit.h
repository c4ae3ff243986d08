// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace vzaps {

//! A field for a secret: masked unless it is asked for, with a button to show it that the keyboard reaches.
class SecretEdit final : public QWidget {
    Q_OBJECT

public:
    //! name is what assistive tools read; showName and hideName name the button ("Show client secret").
    SecretEdit(const QString &name, const QString &showName, const QString &hideName,
               const QString &objectName, QWidget *parent);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString secret() const;

private:
    void show(bool revealed);

    QLineEdit *m_edit;
    QToolButton *m_reveal;
    QString m_showName;
    QString m_hideName;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/valuerow.h"

namespace vzaps {

class Desktop;

//! An instance token: masked until it is asked for, copied as a secret.
class SecretRow final : public ValueRow {
    Q_OBJECT

public:
    //! desktop must outlive this.
    explicit SecretRow(Desktop &desktop, QWidget *parent = nullptr);

    //! Another value is masked again. notKept: it may well exist, but is not in what was kept of the list.
    void setSecret(const QString &secret, bool notKept);
    void conceal();

Q_SIGNALS:
    //! It was copied and will be taken off the clipboard.
    void copied();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void show(bool revealed);

    Desktop &m_desktop;
    QToolButton *m_reveal;
    QToolButton *m_copy;
    QString m_secret;
    bool m_notKept = false;
};

} // namespace vzaps

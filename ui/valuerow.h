// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace vzaps {

class ElidedLabel;

//! A value on one line with small buttons behind it.
class ValueRow : public QWidget {
    Q_OBJECT

public:
    explicit ValueRow(Qt::TextElideMode mode, QWidget *parent = nullptr);

    [[nodiscard]] ElidedLabel &value() { return *m_value; }
    //! name is what assistive tools read and, if hint is empty, the tooltip.
    QToolButton *addButton(const QString &icon, const QString &name, const char *objectName,
                           const QString &hint = {});

private:
    QHBoxLayout *m_layout;
    ElidedLabel *m_value;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/menuactions.h"

#include <QDialog>

class QTableWidget;

namespace vzaps {

//! The keys of every action that has one, read from the actions.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<MenuAction> &actions, QWidget *parent = nullptr);

private:
    void build();
    void fill(const QList<MenuAction> &actions);

    QTableWidget *m_table;
};

} // namespace vzaps

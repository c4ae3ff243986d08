// SPDX-License-Identifier: MIT
#pragma once

#include "ui/meaning.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace vzaps {

class Desktop;

//! Draws the cells of the instance table: signs beside states, times as people say them, server texts made
//! fit for display.
class InstanceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    //! desktop must outlive this.
    explicit InstanceDelegate(const Desktop &desktop, QObject *parent = nullptr);

    //! The palette changed: signs are to be drawn anew.
    void forgetSigns() { m_signs.clear(); }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void showAge(QStyleOptionViewItem *option, const QModelIndex &index);
    void addSign(QStyleOptionViewItem *option, Meaning meaning) const;
    void addAccount(QStyleOptionViewItem *option, const QString &colour) const;
    void addNote(QStyleOptionViewItem *option, const QModelIndex &index) const;

    const Desktop &m_desktop;
    mutable QHash<int, QIcon> m_signs;
    mutable QHash<QString, QIcon> m_dots; //!< by colour
};

} // namespace vzaps

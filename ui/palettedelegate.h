// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace vzaps {

//! Paints a line of the command palette: icon, title, where it stands or why it is not possible, its key.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/palettedelegate.h"

#include "ui/meaning.h"
#include "ui/palettemodel.h"

#include <QApplication>
#include <QPainter>

namespace vzaps {

namespace {

constexpr int iconSize = 16;
constexpr int gap = 8;

//! Draws a text into what is left of a line and takes its room away.
void drawText(QPainter *painter, const QFontMetrics &metrics, QRect &room, const QString &text,
              Qt::Alignment side)
{
    if (text.isEmpty() || room.width() <= gap)
        return;
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, room.width());
    const int width = metrics.horizontalAdvance(fitting);
    painter->drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
    if (side == Qt::AlignRight)
        room.setRight(room.right() - width - 2 * gap);
    else
        room.setLeft(room.left() + width + 2 * gap);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QStyle *style = line.widget ? line.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &line, painter, line.widget);

    const bool selected = line.state & QStyle::State_Selected;
    const QString reason = index.data(PaletteModel::ReasonRole).toString();
    const QColor strong = line.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? strong : meaningColour(Meaning::Quiet, line.palette);
    QRect room = line.rect.adjusted(gap, 0, -gap, 0);
    const QRect iconRect(room.left(), room.center().y() - iconSize / 2, iconSize, iconSize);
    const QIcon::Mode mode = selected ? QIcon::Selected : reason.isEmpty() ? QIcon::Normal : QIcon::Disabled;
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconRect, Qt::AlignCenter, mode);
    room.setLeft(iconRect.right() + gap + 1);

    painter->save();
    painter->setFont(line.font);
    painter->setPen(quiet);
    drawText(painter, line.fontMetrics, room, index.data(PaletteModel::KeysRole).toString(), Qt::AlignRight);
    painter->setPen(reason.isEmpty() ? strong : quiet);
    drawText(painter, line.fontMetrics, room, index.data().toString(), Qt::AlignLeft);
    painter->setPen(quiet);
    const QString behind = reason.isEmpty() ? index.data(PaletteModel::DetailRole).toString() : reason;
    drawText(painter, line.fontMetrics, room, behind, reason.isEmpty() ? Qt::AlignRight : Qt::AlignLeft);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 10};
}

} // namespace vzaps

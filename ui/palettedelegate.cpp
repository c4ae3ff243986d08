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

//! A line that texts take their room away from, thought of as running from left to right.
class Line {
public:
    Line(QPainter *painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_room(option.rect.adjusted(gap, 0, -gap, 0))
    {
    }

    void drawIcon(const QIcon &icon, QIcon::Mode mode)
    {
        const QRect place(m_room.left(), m_room.center().y() - iconSize / 2, iconSize, iconSize);
        icon.paint(m_painter, mirrored(place), Qt::AlignCenter, mode);
        m_room.setLeft(place.right() + gap + 1);
    }

    void drawText(const QString &text, Qt::Alignment side)
    {
        if (text.isEmpty() || m_room.width() <= gap)
            return;
        const QFontMetrics &metrics = m_option.fontMetrics;
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, m_room.width());
        const int width = metrics.horizontalAdvance(fitting);
        const auto seen = QStyle::visualAlignment(m_option.direction, side) | Qt::AlignAbsolute;
        m_painter->drawText(mirrored(m_room), int(seen | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
        if (side == Qt::AlignRight)
            m_room.setRight(m_room.right() - width - 2 * gap);
        else
            m_room.setLeft(m_room.left() + width + 2 * gap);
    }

private:
    [[nodiscard]] QRect mirrored(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_room;
};

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
    const QIcon::Mode mode = selected ? QIcon::Selected : reason.isEmpty() ? QIcon::Normal : QIcon::Disabled;

    painter->save();
    painter->setFont(line.font);
    painter->setPen(quiet);
    Line drawn(painter, line);
    drawn.drawIcon(index.data(Qt::DecorationRole).value<QIcon>(), mode);
    drawn.drawText(index.data(PaletteModel::KeysRole).toString(), Qt::AlignRight);
    painter->setPen(reason.isEmpty() ? strong : quiet);
    drawn.drawText(index.data().toString(), Qt::AlignLeft);
    painter->setPen(quiet);
    const QString behind = reason.isEmpty() ? index.data(PaletteModel::DetailRole).toString() : reason;
    drawn.drawText(behind, reason.isEmpty() ? Qt::AlignRight : Qt::AlignLeft);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 10};
}

} // namespace vzaps

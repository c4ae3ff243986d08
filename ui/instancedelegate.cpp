// SPDX-License-Identifier: MIT
#include "ui/instancedelegate.h"

#include "fleet/allinstancesmodel.h"
#include "fleet/instancetablemodel.h"

#include "ui/desktop.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

namespace vzaps {

namespace {

constexpr char16_t leftToRightMark = 0x200e;

//! What a cell shows, in the table of one account or of all.
struct Cell {
    Instance instance;
    int column; //!< of InstanceTableModel; less than 0: the account
};

std::optional<Cell> cellOf(const QModelIndex &index)
{
    if (const auto *one = qobject_cast<const InstanceTableModel *>(index.model()))
        return Cell{one->instanceAt(index.row()), index.column()};
    if (const auto *all = qobject_cast<const AllInstancesModel *>(index.model()))
        return Cell{all->instanceAt(index.row()), index.column() - AllInstancesModel::FirstInstanceColumn};
    return std::nullopt;
}

QDateTime timeAt(const Instance &instance, int column)
{
    switch (column) {
    case InstanceTableModel::EndsColumn:
        return instance.endsAt();
    case InstanceTableModel::CreatedColumn:
        return instance.createdAt;
    case InstanceTableModel::UpdatedColumn:
        return instance.updatedAt;
    default:
        return {};
    }
}

} // namespace

InstanceDelegate::InstanceDelegate(const Desktop &desktop, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_desktop(desktop)
{
}

void InstanceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The selected row shows where the keyboard is; a frame around one of its cells would say nothing more.
    if (option->state.testFlag(QStyle::State_Selected))
        option->state.setFlag(QStyle::State_HasFocus, false);
    option->text = vzaps::displayText(option->text, 300);

    const auto cell = cellOf(index);
    option->textElideMode =
        cell && cell->column == InstanceTableModel::IdColumn ? Qt::ElideMiddle : Qt::ElideRight;
    if (!cell)
        return;
    showAge(option, index);
    if (cell->column < 0)
        return addAccount(option, index.data(AllInstancesModel::AccountColourRole).toString());
    switch (cell->column) {
    case InstanceTableModel::NameColumn:
        addNote(option, index);
        break;
    case InstanceTableModel::StateColumn:
        addSign(option, meaningOf(cell->instance.connectionState()));
        break;
    case InstanceTableModel::PhoneColumn:
        // The plus stays before the number where the window runs from right to left. Only what is painted has
        // the mark, never what is copied.
        if (option->text.startsWith(u'+'))
            option->text.prepend(QChar(leftToRightMark));
        break;
    case InstanceTableModel::BillingColumn:
        if (!option->text.isEmpty())
            addSign(option, meaningOfBilling(cell->instance, m_desktop.now()));
        break;
    default:
        if (const QDateTime time = timeAt(cell->instance, cell->column); time.isValid())
            option->text = relativeTime(time, m_desktop.now());
    }
}

void InstanceDelegate::showAge(QStyleOptionViewItem *option, const QModelIndex &index)
{
    const bool gone = index.data(InstanceTableModel::GoneRole).toBool();
    if (gone)
        option->font.setStrikeOut(true);
    if (gone || index.data(InstanceTableModel::StaleRole).toBool())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    if (index.data(InstanceTableModel::FreshRole).toBool()) {
        QColor tint = option->palette.color(QPalette::Highlight);
        tint.setAlphaF(0.18F);
        option->backgroundBrush = tint;
    }
}

void InstanceDelegate::addSign(QStyleOptionViewItem *option, Meaning meaning) const
{
    QIcon &sign = m_signs[static_cast<int>(meaning)];
    if (sign.isNull())
        sign = meaningIcon(meaning, option->palette);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = sign;
    const int size = option->fontMetrics.ascent();
    option->decorationSize = {size, size};
}

void InstanceDelegate::addAccount(QStyleOptionViewItem *option, const QString &colour) const
{
    QIcon &dot = m_dots[colour];
    if (dot.isNull())
        dot = accountDot(colour);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = dot;
    const int size = option->fontMetrics.ascent();
    option->decorationSize = {size, size};
}

void InstanceDelegate::addNote(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    const bool busy = index.data(InstanceTableModel::BusyRole).toBool();
    if (!busy && !index.data(InstanceTableModel::OddRole).toBool())
        return;
    addSign(option, busy ? Meaning::Info : Meaning::Attention);
    option->decorationPosition = QStyleOptionViewItem::Right;
}

} // namespace vzaps

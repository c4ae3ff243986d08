// SPDX-License-Identifier: MIT
#include "ui/dialogparts.h"

#include "ui/fieldnote.h"
#include "ui/plainlabel.h"
#include "ui/roomybutton.h"
#include "ui/taborder.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace vzaps {

QVBoxLayout *makeDialogLayout(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    new TabOrder(dialog);
    return layout;
}

QPushButton *makeButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new RoomyButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

QHBoxLayout *makeButtonRow(QPushButton *confirm, QPushButton *close, const QList<QPushButton *> &others)
{
    // Not a QDialogButtonBox: that makes a default button where there is to be none.
    const int order = close->style()->styleHint(QStyle::SH_DialogButtonLayout, nullptr, close);
    const bool confirmFirst = order == QDialogButtonBox::WinLayout || order == QDialogButtonBox::KdeLayout;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *other : others)
        row->addWidget(other);
    row->addStretch(1);
    if (confirm && confirmFirst)
        row->addWidget(confirm);
    row->addWidget(close);
    if (confirm && !confirmFirst)
        row->addWidget(confirm);
    return row;
}

QGridLayout *makeFieldGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return grid;
}

FieldNote *addField(QGridLayout *grid, const QString &label, QWidget *field)
{
    QWidget *parent = field->parentWidget();
    // The rows' distance: notes that are hidden take no room.
    const int row = grid->rowCount();
    if (grid->count() > 0)
        grid->setRowMinimumHeight(row, 4);
    auto *name = new PlainLabel(label, parent);
    // Of a field with a button behind it, the part that is typed into.
    QWidget *target = field->focusProxy() ? field->focusProxy() : field;
    name->setBuddy(target);
    if (target->accessibleName().isEmpty())
        target->setAccessibleName(QString(label).remove(u'&'));
    grid->addWidget(name, row + 1, 0, Qt::AlignLeft | Qt::AlignTop);
    // Beside the middle of a field of one line, beside the top of a higher one.
    const int oneLine = name->fontMetrics().height() + 12;
    name->setMinimumHeight(std::clamp(field->sizeHint().height(), 0, oneLine));
    name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(field, row + 1, 1);
    auto *note = new FieldNote(target, parent);
    grid->addWidget(note, row + 2, 1);
    return note;
}

PlainLabel *makeText(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

} // namespace vzaps

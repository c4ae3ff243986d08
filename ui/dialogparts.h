// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QDialog;
class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace vzaps {

class FieldNote;
class PlainLabel;

//! What all dialogs share in looks: distances on a 4 px grid, the order of the buttons, labels with their
//! fields.

//! The dialog's own layout.
[[nodiscard]] QVBoxLayout *makeDialogLayout(QDialog *dialog);

//! A button whose accessible name is its text without the mnemonic.
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &objectName, QWidget *parent);

//! The closing and the confirming button in the platform's order, others at the far end. confirm may be null.
[[nodiscard]] QHBoxLayout *makeButtonRow(QPushButton *confirm, QPushButton *close,
                                         const QList<QPushButton *> &others = {});

//! A grid for labels on the left and fields on the right.
[[nodiscard]] QGridLayout *makeFieldGrid();

//! Adds a label with its field, and under the field its note, which is given back. The field gets the label's
//! text without the mnemonic as its accessible name, unless it has one.
FieldNote *addField(QGridLayout *grid, const QString &label, QWidget *field);

//! A wrapped text.
[[nodiscard]] PlainLabel *makeText(const QString &text, const QString &objectName, QWidget *parent);

} // namespace vzaps

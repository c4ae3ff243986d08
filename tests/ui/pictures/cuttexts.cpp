// SPDX-License-Identifier: MIT
#include "cuttexts.h"

#include "ui/elidedlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QStyle>

namespace vzaps::test {

namespace {

//! Pixels that rounding may take.
constexpr int tolerance = 2;

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
        return false;
    if (label->wordWrap())
        return label->height() + tolerance < label->heightForWidth(label->width());
    return label->width() + tolerance < label->sizeHint().width();
}

bool isCut(const QAbstractButton *button)
{
    return !button->text().isEmpty() && button->width() + tolerance < button->sizeHint().width()
        && button->width() + tolerance < button->fontMetrics().horizontalAdvance(button->text()) + 8;
}

bool isCut(const QComboBox *box)
{
    const int arrow = box->style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, box);
    return box->width() + tolerance < box->fontMetrics().horizontalAdvance(box->currentText()) + arrow;
}

} // namespace

QStringList cutTexts(const QWidget *window)
{
    QStringList cut;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && isCut(label))
            text = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && isCut(button))
            text = button->text();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget); box && isCut(box))
            text = box->currentText();
        if (!text.isEmpty())
            cut << QStringLiteral("\"%1\" of %2 \"%3\" is cut")
                       .arg(text.left(60), QLatin1String(widget->metaObject()->className()),
                            widget->objectName());
    }
    return cut;
}

} // namespace vzaps::test

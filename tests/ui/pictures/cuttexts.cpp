// SPDX-License-Identifier: MIT
#include "cuttexts.h"

#include "ui/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
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

//! Whether a part of it lies outside of what it stands in; what can be scrolled to is no fault.
bool sticksOut(const QWidget *widget)
{
    QRect rect = widget->rect().adjusted(tolerance, tolerance, -tolerance, -tolerance);
    for (const QWidget *inner = widget; !inner->isWindow(); inner = inner->parentWidget()) {
        const QWidget *outer = inner->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
        if (area && area->viewport() == outer)
            return false;
        rect.translate(inner->pos());
        if (!outer->rect().contains(rect))
            return true;
    }
    return false;
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
        const bool out = sticksOut(widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && (out || isCut(label)))
            text = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                 button && (out || isCut(button)))
            text = button->text();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget); box && (out || isCut(box)))
            text = box->currentText();
        if (!text.isEmpty())
            cut << QStringLiteral("\"%1\" of %2 \"%3\" is cut")
                       .arg(text.left(60), QLatin1String(widget->metaObject()->className()),
                            widget->objectName());
    }
    return cut;
}

} // namespace vzaps::test

// SPDX-License-Identifier: MIT
#include "contrast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace vzaps::test {

namespace {

double linear(int channel)
{
    const double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

//! The text that a widget paints itself; empty for all others.
QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text().isEmpty() ? edit->placeholderText() : edit->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return edit->toPlainText().left(40);
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return edit->toPlainText().left(40);
    return {};
}

} // namespace

Contrast::Contrast(const QWidget *window, const QImage &picture)
    : m_window(window)
    , m_picture(picture)
{
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == window)
            look(widget);
    }
}

double Contrast::ratio(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void Contrast::look(const QWidget *widget)
{
    lookAtCells(widget);
    const QString text = textOf(widget);
    if (text.trimmed().isEmpty())
        return;
    // What scrolls paints its text in a widget of its own.
    const auto *scrolls = qobject_cast<const QAbstractScrollArea *>(widget);
    const QWidget *painted = scrolls ? scrolls->viewport() : widget;
    measure(painted, painted->contentsRect(), text);
}

void Contrast::lookAtCells(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const QAbstractItemModel *model = view ? view->model() : nullptr;
    for (int row = 0; model && row < std::min(model->rowCount(), 60); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const QRect cell = view->visualRect(index);
            if (!view->viewport()->rect().contains(cell))
                continue;
            const QString text = index.data().toString();
            if (cell.height() > 8 && cell.width() > 24 && !text.isEmpty()
                && index.flags().testFlag(Qt::ItemIsEnabled))
                measure(view->viewport(), cell.adjusted(2, 2, -2, -2), text);
        }
    }
}

void Contrast::measure(const QWidget *widget, const QRect &area, const QString &text)
{
    const QRect visible = area & widget->visibleRegion().boundingRect();
    // Of a line that is scrolled out but for its upper edge there may be no letter to measure.
    if (visible.height() < area.height() / 2)
        return;
    const double fine = m_picture.devicePixelRatio();
    const QPoint at = widget->mapTo(m_window, visible.topLeft());
    const QRect pixels =
        QRectF(at.x() * fine, at.y() * fine, visible.width() * fine, visible.height() * fine).toRect()
        & m_picture.rect();
    if (pixels.width() < 8 || pixels.height() < 8)
        return;
    QHash<QRgb, int> counts;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(m_picture.constScanLine(y));
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            ++counts[line[x] | 0xff000000U];
    }
    const auto ground = std::max_element(counts.begin(), counts.end());
    double best = 1;
    for (auto colour = counts.begin(); colour != counts.end(); ++colour)
        best = std::max(best, ratio(colour.key(), ground.key()));
    ++m_texts;
    m_lowest = std::min(m_lowest, best);
    if (best < wanted)
        m_faults << QStringLiteral("%1 of %2: \"%3\" in %4 \"%5\", on %6")
                        .arg(best, 0, 'f', 2)
                        .arg(wanted)
                        .arg(text.left(40), QLatin1String(widget->metaObject()->className()),
                             widget->objectName(), QColor(ground.key()).name());
}

} // namespace vzaps::test

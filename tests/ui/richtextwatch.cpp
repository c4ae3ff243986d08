// SPDX-License-Identifier: MIT
#include "richtextwatch.h"

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>

namespace vzaps::test {

namespace {

constexpr int widestLabel = 4000; // what the pictures in hostile texts would measure

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\" in \"%3\"")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             widget->window()->windowTitle());
}

} // namespace

RichTextWatch::RichTextWatch()
{
    qApp->installEventFilter(this);
}

bool RichTextWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType()) {
        const auto *widget = static_cast<const QWidget *>(watched);
        const auto *label = qobject_cast<const QLabel *>(widget);
        // Qt's own file dialog shows names from this computer's disk, and its labels are Qt's.
        const bool foreign = qobject_cast<const QFileDialog *>(widget->window()) != nullptr;
        if (label && !foreign && !label->text().isEmpty()) {
            ++m_labelsSeen;
            if (label->textFormat() != Qt::PlainText)
                note(nameOf(widget) + QStringLiteral(" is not plain text: ") + label->text());
            if (label->sizeHint().width() > widestLabel)
                note(nameOf(widget) + QStringLiteral(" is too wide"));
        }
        const QString tip = widget->toolTip();
        if (tip.contains(QLatin1String("<img")) || tip.contains(QLatin1String("<a ")))
            note(nameOf(widget) + QStringLiteral(" has markup in its tooltip"));
    }
    return QObject::eventFilter(watched, event);
}

void RichTextWatch::note(const QString &violation)
{
    if (!m_violations.contains(violation))
        m_violations << violation;
}

} // namespace vzaps::test

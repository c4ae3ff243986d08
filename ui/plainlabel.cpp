// SPDX-License-Identifier: MIT
#include "ui/plainlabel.h"

#include <QEvent>

namespace vzaps {

namespace {

constexpr char16_t ellipsis = u'\u2026';

bool isBidiOverride(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isLineOrTab(char16_t c)
{
    return c == u'\n' || c == u'\t' || c == 0x2028 || c == 0x2029;
}

QString withoutControls(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (isLineOrTab(c.unicode()))
            clean += u' ';
        else if (c.category() != QChar::Other_Control && !isBidiOverride(c.unicode()))
            clean += c;
    }
    return clean;
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignToDirection();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && textInteractionFlags() & Qt::TextSelectableByMouse)
        alignToDirection();
}

void PlainLabel::alignToDirection()
{
    // A selectable text is laid out by its own direction, not by that of the window: a phone number would
    // stand on the wrong side.
    setAlignment((isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignTop);
}

QString displayText(const QString &text, int maximum)
{
    QString clean = withoutControls(text);
    if (clean.size() <= maximum)
        return clean;
    clean.truncate(maximum - 1);
    // Half of a surrogate pair would show as a box.
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean + ellipsis;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = text.left(longestToolTip).split(u'\n');
    for (QString &line : lines)
        line = displayText(line, longestToolTip).toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(lines.join(QLatin1String("<br/>")));
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/plainlabel.h"

namespace vzaps {

namespace {

bool hidesOrReorders(QChar c)
{
    const ushort code = c.unicode();
    const bool bidi = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return bidi || c.category() == QChar::Other_Control;
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

QString displayText(const QString &text, int maximum)
{
    QString shown;
    shown.reserve(std::min<qsizetype>(text.size(), maximum + 1));
    for (const QChar c : text) {
        if (shown.size() >= maximum) {
            if (shown.back().isHighSurrogate())
                shown.chop(1);
            return shown + QChar(0x2026);
        }
        if (c == u'\n' || c == u'\t')
            shown += u' ';
        else if (!hidesOrReorders(c))
            shown += c;
    }
    return shown;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<qt>%1</qt>").arg(displayText(text, 1000).toHtmlEscaped());
}

} // namespace vzaps

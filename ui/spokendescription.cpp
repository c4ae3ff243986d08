// SPDX-License-Identifier: MIT
#include "ui/spokendescription.h"

#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr char valueProperty[] = "vzapsSpokenValue";
constexpr char noteProperty[] = "vzapsSpokenNote";

} // namespace

void setDescription(QWidget &widget, const QString &text)
{
    if (widget.accessibleDescription() != text)
        widget.setAccessibleDescription(text);
}

void setSpoken(QWidget &widget, SpokenPart part, const QString &text)
{
    widget.setProperty(part == SpokenPart::Value ? valueProperty : noteProperty, text);
    QStringList texts{widget.property(valueProperty).toString(), widget.property(noteProperty).toString()};
    texts.removeAll(QString());
    setDescription(widget, texts.join(u'\n'));
}

} // namespace vzaps

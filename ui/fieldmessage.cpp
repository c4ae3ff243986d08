// SPDX-License-Identifier: MIT
#include "ui/fieldmessage.h"

#include "ui/meaning.h"

#include <QEvent>

namespace vzaps {

FieldMessage::FieldMessage(QWidget *field, QWidget *parent)
    : PlainLabel(parent)
    , m_field(field)
{
    setObjectName(field->objectName() + QStringLiteral("MessageLabel"));
    setWordWrap(true);
    hide();
}

void FieldMessage::setError(const QString &error)
{
    put(error, !error.isEmpty());
}

void FieldMessage::setHint(const QString &hint)
{
    put(hint, false);
}

void FieldMessage::put(const QString &text, bool error)
{
    m_error = error;
    setText(displayText(text, 600));
    m_field->setAccessibleDescription(this->text());
    setVisible(!text.isEmpty());
    tint();
}

void FieldMessage::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void FieldMessage::tint()
{
    if (std::exchange(m_tinting, true))
        return;
    QPalette tinted = m_field->palette();
    tinted.setColor(QPalette::WindowText,
                    meaningColour(m_error ? Meaning::Bad : Meaning::Attention, m_field->palette()));
    setPalette(tinted);
    m_tinting = false;
}

} // namespace vzaps

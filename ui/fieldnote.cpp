// SPDX-License-Identifier: MIT
#include "ui/fieldnote.h"

#include "ui/announcer.h"
#include "ui/plainlabel.h"
#include "ui/signlabel.h"
#include "ui/spokendescription.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int signSize = 12;
constexpr int longest = 500;

} // namespace

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_sign(new SignLabel(signSize, this))
    , m_text(new PlainLabel(this))
{
    setObjectName(field->objectName() + "FieldNote"_L1);
    m_text->setObjectName(field->objectName() + "NoteLabel"_L1);
    m_text->setWordWrap(true);
    const int line = fontMetrics().height();
    m_sign->setFixedSize(signSize, line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void FieldNote::say(Meaning meaning, const QString &sentence)
{
    m_meaning = meaning;
    m_text->setText(displayText(sentence, longest));
    setSpoken(*m_field, SpokenPart::Note, m_text->text());
    m_sign->setMeaning(meaning);
    tint();
    show();
    announce(this, m_text->text());
}

void FieldNote::clear()
{
    if (m_text->text().isEmpty())
        return;
    m_text->clear();
    setSpoken(*m_field, SpokenPart::Note, {});
    hide();
}

QString FieldNote::sentence() const
{
    return m_text->text();
}

void FieldNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void FieldNote::tint()
{
    QPalette tinted = m_text->palette();
    tinted.setColor(QPalette::WindowText, meaningColour(m_meaning, palette()));
    m_text->setPalette(tinted);
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/messagestrip.h"

#include "ui/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vzaps {

namespace {

constexpr int longestSentence = 1200;

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_sign(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_details(new PlainLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageStrip"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sign->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_text->setObjectName(QStringLiteral("messageTextLabel"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setObjectName(QStringLiteral("messageDetailsLabel"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();

    auto *text = new QVBoxLayout;
    text->setSpacing(8);
    text->addWidget(m_text);
    text->addWidget(m_details);
    text->addLayout(m_buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addLayout(text, 1);
    clear();
}

void MessageStrip::show(Meaning meaning, const QString &sentence)
{
    removeButtons();
    m_details->hide();
    m_meaning = meaning;
    m_text->setText(displayText(sentence, longestSentence));
    setAccessibleName(m_text->text());
    paintSign();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStrip::show(const ApiError &error)
{
    show(Meaning::Bad, userText(error));
    addDetails(technicalText(error));
}

void MessageStrip::addDetails(const QString &technical)
{
    m_details->setText(technical);
    QPushButton *copy = addButton(tr("Cop&y details"), QStringLiteral("copyDetailsPushButton"),
                                  [this, technical] { Q_EMIT copyRequested(technical); });
    copy->hide();
    addButton(tr("De&tails"), QStringLiteral("detailsPushButton"), [this, copy] {
        m_details->setVisible(m_details->isHidden());
        copy->setVisible(m_details->isVisible());
    });
}

QPushButton *MessageStrip::addButton(const QString &text, const QString &objectName, std::function<void()> action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_buttons->addWidget(button);
    m_added.append(button);
    return button;
}

void MessageStrip::clear()
{
    removeButtons();
    m_text->clear();
    m_details->hide();
    setVisible(false);
}

QString MessageStrip::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintSign();
    QFrame::changeEvent(event);
}

void MessageStrip::paintSign()
{
    m_sign->setPixmap(meaningPixmap(m_meaning, meaningColour(m_meaning, palette()), 16, devicePixelRatioF()));
}

void MessageStrip::removeButtons()
{
    // A button may be what is being clicked right now.
    for (QPushButton *button : std::as_const(m_added)) {
        button->hide();
        button->deleteLater();
    }
    m_added.clear();
}

} // namespace vzaps

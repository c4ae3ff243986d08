// SPDX-License-Identifier: MIT
#include "ui/placeholderpage.h"

#include "ui/announcer.h"
#include "ui/icons.h"
#include "ui/meaning.h"
#include "ui/plainlabel.h"
#include "ui/roomybutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace vzaps {

namespace {

constexpr int pictureSize = 72;
constexpr int textWidth = 320;

} // namespace

PlaceholderPage::PlaceholderPage(QWidget *parent)
    : QWidget(parent)
    , m_picture(new PlainLabel(this))
    , m_title(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_button(new RoomyButton(this))
    , m_other(new RoomyButton(this))
{
    setObjectName(QStringLiteral("placeholderPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(QStringLiteral("placeholderTitleLabel"));
    m_sentence->setObjectName(QStringLiteral("placeholderSentenceLabel"));
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.25);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    for (PlainLabel *label : {m_title, m_sentence}) {
        label->setFixedWidth(textWidth);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_picture->setAlignment(Qt::AlignCenter);
    m_button->setAutoDefault(true);
    m_other->setAutoDefault(true);
    connect(m_button, &QPushButton::clicked, this, &PlaceholderPage::chosen);
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT otherChosen(m_content.otherButtonName); });

    auto *column = new QWidget(this);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(m_picture);
    inner->addSpacing(8);
    inner->addWidget(m_title, 0, Qt::AlignHCenter);
    inner->addWidget(m_sentence, 0, Qt::AlignHCenter);
    inner->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    inner->addLayout(buttons);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column, 1, 1);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(2, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
}

void PlaceholderPage::setContent(const Placeholder &content)
{
    if (m_content == content)
        return;
    m_content = content;
    m_title->setText(content.title);
    m_sentence->setText(content.sentence);
    m_sentence->setVisible(!content.sentence.isEmpty());
    setButton(m_button, content.button, content.buttonName);
    setButton(m_other, content.otherButton, content.otherButtonName);
    drawPicture();
    if (isVisible())
        announce();
}

bool PlaceholderPage::takeFocus()
{
    // Also before the window is shown.
    if (m_button->isHidden())
        return false;
    m_button->setFocus();
    return true;
}

void PlaceholderPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        announce();
}

void PlaceholderPage::announce()
{
    // Whoever types in the search field does not come by here.
    vzaps::announce(this, m_title->text());
}

void PlaceholderPage::setButton(QPushButton *button, const QString &text, const QString &objectName)
{
    button->setText(text);
    button->setObjectName(objectName);
    // Roomier than a button in a dialog: it is the page's next step.
    button->setMinimumSize(button->fontMetrics().horizontalAdvance(text) + 40,
                           button->fontMetrics().height() + 14);
    button->setVisible(!text.isEmpty());
}

void PlaceholderPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawPicture();
}

void PlaceholderPage::drawPicture()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::ButtonText, meaningColour(Meaning::Quiet, palette()));
    if (m_content.icon.isEmpty())
        return;
    const QIcon icon = themedIcon(m_content.icon, quiet);
    m_picture->setPixmap(icon.pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

} // namespace vzaps

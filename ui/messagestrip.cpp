// SPDX-License-Identifier: MIT
#include "ui/messagestrip.h"

#include "ui/announcer.h"
#include "ui/plainlabel.h"
#include "ui/roomybutton.h"
#include "ui/signlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMetaMethod>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int signSize = 16;
constexpr int gap = 8;
constexpr int sideBySideFrom = 680;
constexpr int longestLine = 800;
constexpr int detailLines = 6;

QColor blended(const QColor &over, const QColor &base, qreal share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {mix(over.red(), base.red()), mix(over.green(), base.green()), mix(over.blue(), base.blue())};
}

QString displayLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = displayText(line, longestLine);
    return lines.join(u'\n');
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_sign(new SignLabel(signSize, this))
    , m_text(new PlainLabel(this))
    , m_line(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_said(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_folded(new QWidget(this))
    , m_details(new QPlainTextEdit(m_folded))
{
    setObjectName(u"messageStrip"_s);
    m_text->setObjectName(u"stripTextLabel"_s);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(120);
    m_text->makeSelectable();
    m_sign->setFixedSize(signSize, std::max(signSize, fontMetrics().height()));
    build();
    buildDetails();
    hide();
}

void MessageStrip::build()
{
    m_said->setSpacing(gap);
    m_said->addWidget(m_sign, 0, Qt::AlignTop);
    m_said->addWidget(m_text, 1);
    m_buttons->setSpacing(gap);
    m_buttons->addStretch(1);
    m_line->setSpacing(gap);
    m_line->addLayout(m_said, 1);
    m_line->addLayout(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, gap, 12, gap);
    layout->setSpacing(gap);
    layout->addLayout(m_line);
    layout->addWidget(m_folded);
}

void MessageStrip::buildDetails()
{
    m_details->setObjectName(u"detailsPlainTextEdit"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * detailLines + 12);
    auto *layout = new QHBoxLayout(m_folded);
    layout->setContentsMargins(signSize + gap, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_details, 1);
    m_folded->hide();
}

void MessageStrip::show(Meaning meaning, const QString &sentence)
{
    takeButtons();
    unfold(false);
    m_meaning = meaning;
    m_text->setText(displayLines(sentence));
    setAccessibleName(m_text->text());
    m_sign->setMeaning(meaning);
    arrange();
    setVisible(true);
    update();
    announce(this, m_text->text());
}

void MessageStrip::show(const ApiError &error)
{
    show(Meaning::Bad, userText(error));
    setDetails(technicalText(error));
}

void MessageStrip::setDetails(const QString &technical)
{
    m_details->setPlainText(technical);
    QPushButton *details = addButton(tr("&Details"), u"detailsPushButton"_s, [] {});
    details->setCheckable(true);
    connect(details, &QPushButton::toggled, this, &MessageStrip::unfold);
    // Made only now: a dialog would take a button that is there from the start for its default.
    m_copy = new RoomyButton(tr("Cop&y"), m_folded);
    m_copy->setObjectName(u"copyDetailsPushButton"_s);
    m_copy->setAccessibleName(tr("Copy"));
    connect(m_copy, &QPushButton::clicked, this, &MessageStrip::copyDetails);
    m_folded->layout()->addWidget(m_copy);
    m_folded->layout()->setAlignment(m_copy, Qt::AlignTop);
}

QPushButton *MessageStrip::addButton(const QString &text, const QString &objectName,
                                     std::function<void()> action)
{
    auto *button = new RoomyButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(u'&'));
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    // Before the stretch, and before "Details": the way on comes first.
    int at = m_buttons->count() - 1;
    if (at > 0 && m_buttons->itemAt(at - 1)->widget()->objectName() == "detailsPushButton"_L1)
        --at;
    m_buttons->insertWidget(at, button);
    button->setVisible(true);
    arrange();
    return button;
}

void MessageStrip::clear()
{
    takeButtons();
    unfold(false);
    m_text->clear();
    setAccessibleName({});
    hide();
}

void MessageStrip::takeFocus()
{
    if (m_buttons->count() > 1)
        m_buttons->itemAt(0)->widget()->setFocus();
}

QString MessageStrip::sentence() const
{
    return m_text->text();
}

void MessageStrip::takeButtons()
{
    delete m_copy;
    while (m_buttons->count() > 1) {
        QLayoutItem *item = m_buttons->takeAt(0);
        // It may be the one whose click is being handled.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
}

void MessageStrip::unfold(bool wanted)
{
    m_folded->setVisible(wanted);
}

void MessageStrip::copyDetails()
{
    if (isSignalConnected(QMetaMethod::fromSignal(&MessageStrip::copyRequested)))
        Q_EMIT copyRequested(m_details->toPlainText());
    else
        QGuiApplication::clipboard()->setText(m_details->toPlainText());
}

void MessageStrip::arrange()
{
    const bool sideBySide = width() >= sideBySideFrom;
    m_line->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttons->setContentsMargins(sideBySide ? 0 : signSize + gap, 0, 0, 0);
    // The first line of the sentence stands beside the middle of the buttons.
    const bool hasButtons = m_buttons->count() > 1;
    const int taller = hasButtons ? m_buttons->sizeHint().height() - m_sign->height() : 0;
    m_said->setContentsMargins(0, sideBySide ? std::max(0, taller / 2) : 0, 0, 0);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const QColor colour = meaningColour(m_meaning, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(colour, palette().color(QPalette::Window), 0.12));
    painter.drawRoundedRect(rect(), 4, 4);
}

void MessageStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

} // namespace vzaps

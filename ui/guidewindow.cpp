// SPDX-License-Identifier: MIT
#include "ui/guidewindow.h"

#include "ui/announcer.h"
#include "ui/dialogparts.h"
#include "ui/guidebrowser.h"
#include "ui/plainlabel.h"
#include "ui/resources.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int chapterLevel = 2;

} // namespace

GuideWindow::GuideWindow(const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_chapters(new QListWidget(this))
    , m_text(new GuideBrowser(this))
    , m_search(new QLineEdit(this))
    , m_previous(makeButton(tr("&Previous"), u"previousPushButton"_s, this))
    , m_next(makeButton(tr("&Next"), u"nextPushButton"_s, this))
    , m_note(new PlainLabel(this))
{
    initResources();
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("User guide"));
    QFile file(fileFor(locale));
    if (file.open(QIODevice::ReadOnly))
        m_text->setGuide(QString::fromUtf8(file.readAll()));
    build();
    fillChapters();
    connect(m_chapters, &QListWidget::currentRowChanged, this, &GuideWindow::goToChapter);
    // The one that is current already leads back to its heading too.
    connect(m_chapters, &QListWidget::itemClicked, this, [this] { goToChapter(m_chapters->currentRow()); });
    connect(m_next, &QPushButton::clicked, this, [this] { find(false); });
    connect(m_previous, &QPushButton::clicked, this, [this] { find(true); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_search, &QLineEdit::textChanged, m_note, &QWidget::hide);
}

QString GuideWindow::fileFor(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Portuguese:
        return u":/vzaps/guide/pt_BR.md"_s;
    case QLocale::Spanish:
        return u":/vzaps/guide/es.md"_s;
    default:
        return u":/vzaps/guide/en.md"_s;
    }
}

void GuideWindow::build()
{
    m_chapters->setObjectName(u"chaptersListWidget"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFixedWidth(200);
    m_chapters->setWordWrap(true);
    m_text->setObjectName(u"guideTextBrowser"_s);
    m_text->setAccessibleName(tr("User guide"));
    m_search->setObjectName(u"guideSearchLineEdit"_s);
    m_search->setAccessibleName(tr("Search in the guide"));
    m_search->setPlaceholderText(tr("Search in the guide"));
    m_search->setClearButtonEnabled(true);
    m_note->setObjectName(u"guideNoteLabel"_s);
    m_note->hide();
    // Enter belongs to the search.
    for (QPushButton *button : {m_previous, m_next})
        button->setAutoDefault(false);
    auto *toSearch = new QAction(this);
    toSearch->setShortcut(QKeySequence::Find);
    connect(toSearch, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    addAction(toSearch);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_previous);
    top->addWidget(m_next);
    auto *body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(m_chapters);
    body->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addLayout(body, 1);
    // So wide that pictures have their own size, where the screen has room.
    resize(QSize(1000, 700).boundedTo(screen()->availableSize() * 0.9).expandedTo({760, 520}));
    m_text->setFocus();
}

void GuideWindow::fillChapters()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != chapterLevel)
            continue;
        auto *item = new QListWidgetItem(block.text(), m_chapters);
        item->setData(Qt::UserRole, block.position());
    }
}

void GuideWindow::goToChapter(int row)
{
    const QListWidgetItem *item = m_chapters->item(row);
    if (!item)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(item->data(Qt::UserRole).toInt());
    m_text->setTextCursor(cursor);
    // The heading belongs to the top, not merely into sight.
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect().top()
                                          - 8);
}

void GuideWindow::find(bool backwards)
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty())
        return;
    const QTextDocument::FindFlags how = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    m_note->hide();
    if (m_text->find(wanted, how))
        return;
    // Once around.
    const QTextCursor before = m_text->textCursor();
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    if (m_text->find(wanted, how))
        return;
    m_text->setTextCursor(before);
    m_note->setText(tr("\"%1\" does not occur in the guide.").arg(displayText(wanted, 60)));
    m_note->show();
    announce(this, m_note->text());
}

} // namespace vzaps

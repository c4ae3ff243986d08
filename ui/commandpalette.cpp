// SPDX-License-Identifier: MIT
#include "ui/commandpalette.h"

#include "ui/announcer.h"
#include "ui/palettedelegate.h"
#include "ui/plainlabel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int paletteWidth = 620;
constexpr int paletteHeight = 380;

} // namespace

CommandPalette::CommandPalette(const QList<PaletteEntry> &entries, PaletteModel::Instances instances,
                               QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new PlainLabel(this))
    , m_focusBefore(QApplication::focusWidget())
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Command palette"));
    setWindowFlag(Qt::FramelessWindowHint);
    m_model.setInstances(std::move(instances));
    m_model.setEntries(entries);
    build();
    filter();
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::announceCurrent);
}

void CommandPalette::build()
{
    m_edit->setObjectName(u"paletteLineEdit"_s);
    m_edit->setAccessibleName(tr("Action or instance"));
    m_edit->setPlaceholderText(tr("Type an action, or an instance's name, ID or phone number"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"paletteListView"_s);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The keyboard stays in the field: arrows are handed on from there.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_note->setObjectName(u"paletteNoteLabel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    QSize size(paletteWidth, paletteHeight);
    if (const QWidget *window = parentWidget()) {
        size = size.boundedTo(window->size() - QSize(80, 120));
        move(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, 60)));
    }
    resize(size);
    m_edit->setFocus();
}

void CommandPalette::filter()
{
    m_model.setQuery(m_edit->text());
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_list->scrollToTop();
    const int matches = m_model.matchCount();
    if (matches == 0)
        say(tr("No action and no loaded instance matches \"%1\".").arg(displayText(m_edit->text(), 60)),
            true);
    else if (m_model.isCut() && matches > PaletteModel::mostRows)
        say(tr("The first %1 of %Ln match(es) or more. Type more to narrow them down.", nullptr, matches)
                .arg(PaletteModel::mostRows),
            false);
    else if (matches > PaletteModel::mostRows)
        say(tr("The first %1 of %Ln match(es). Type more to narrow them down.", nullptr, matches)
                .arg(PaletteModel::mostRows),
            false);
    else
        say(tr("%Ln match(es)", nullptr, matches), false);
}

void CommandPalette::say(const QString &sentence, bool alert)
{
    m_note->setText(sentence);
    if (!alert)
        return;
    announce(this, sentence);
}

void CommandPalette::announceCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    // The focus is in the field all the time: readers are told of the line as if it were there.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model.entryAt(index.row());
    if (!entry.reason.isEmpty()) {
        say(tr("%1 is not possible: %2.", "action: reason").arg(entry.title, entry.reason), true);
        return;
    }
    accept();
    if (entry.action)
        QMetaObject::invokeMethod(entry.action, &QAction::trigger, Qt::QueuedConnection);
    else
        Q_EMIT instanceWanted(entry.instanceId);
}

void CommandPalette::done(int result)
{
    QDialog::done(result);
    if (m_focusBefore) {
        m_focusBefore->window()->activateWindow();
        m_focusBefore->setFocus();
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    // A click beside it is a change of mind.
    if (m_wasActive && !isActiveWindow() && isVisible())
        reject();
    m_wasActive = isActiveWindow();
}

} // namespace vzaps

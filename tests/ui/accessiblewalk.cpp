// SPDX-License-Identifier: MIT
#include "accessiblewalk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

namespace vzaps::test {

namespace {

constexpr int besides = 24; // pixels between a sign and its word
constexpr int illustration = 32; // a picture of this size is no sign

bool isControl(QAccessibleInterface *node)
{
    switch (node->role()) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    case QAccessible::Window:
    case QAccessible::Dialog:
    case QAccessible::Cell:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
        return false;
    default:
        return node->state().focusable;
    }
}

//! A part of a composed control, which speaks for it; or a scroll bar, which the keyboard has no need of.
bool isPart(QAccessibleInterface *node)
{
    const QObject *object = node->object();
    return object && object->objectName().startsWith(QLatin1String("qt_"))
        && object->objectName() != QLatin1String("qt_dockwidget_closebutton")
        && object->objectName() != QLatin1String("qt_dockwidget_floatbutton");
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

bool isSign(const QLabel *label)
{
    const QPixmap pixmap = label->pixmap(Qt::ReturnByValue);
    return !pixmap.isNull() && pixmap.deviceIndependentSize().height() < illustration;
}

bool standsBeside(const QLabel *sign, const QLabel *word)
{
    if (word->text().isEmpty() || !word->isVisible() || word->window() != sign->window())
        return false;
    const QRect at = placeOf(sign);
    const QRect there = placeOf(word);
    const bool sameLine = there.top() <= at.bottom() && there.bottom() >= at.top();
    const int gap =
        sign->layoutDirection() == Qt::RightToLeft ? at.left() - there.right() : there.left() - at.right();
    return sameLine && gap >= 0 && gap <= besides;
}

QString keyOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

QStringList sharedKeys(const QStringList &texts)
{
    QHash<QString, QString> taken;
    QStringList shared;
    for (const QString &text : texts) {
        const QString key = keyOf(text);
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            shared
                << QStringLiteral("%1 is the key of \"%2\" and of \"%3\"").arg(key, taken.value(key), text);
        taken.insert(key, text);
    }
    return shared;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            texts << action->text();
    }
    return texts;
}

} // namespace

AccessibleWalk::AccessibleWalk(const QWidget *window)
    : m_window(window)
{
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(window));
    if (!root) {
        m_faults << QStringLiteral("the window is not in the tree at all");
        return;
    }
    if (root->text(QAccessible::Name).isEmpty())
        m_faults << QStringLiteral("the window has no name");
    walk(root);
    lookAtSigns();
    lookAtMnemonics();
}

QString AccessibleWalk::describe(QAccessibleInterface *node)
{
    static const QMetaEnum roles = QMetaEnum::fromType<QAccessible::Role>();
    const QObject *object = node->object();
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QLatin1String(roles.valueToKey(node->role())),
             object ? QLatin1String(object->metaObject()->className()) : QLatin1String("(no object)"),
             object ? object->objectName() : QString());
}

void AccessibleWalk::walk(QAccessibleInterface *node)
{
    if (node->state().invisible)
        return;
    if (isControl(node) && !isPart(node)) {
        ++m_controls;
        if (node->text(QAccessible::Name).trimmed().isEmpty())
            m_faults << QStringLiteral("no name: ") + describe(node);
    }
    // Without one of its own, Qt gives the tooltip for it, with the markup that keeps it plain.
    if (node->text(QAccessible::Description).contains(u'<'))
        m_faults << QStringLiteral("markup in the description: ") + describe(node);
    if (node->tableInterface()) {
        lookAtTable(node);
        return;
    }
    for (int i = 0; i < node->childCount(); ++i) {
        QAccessibleInterface *child = node->child(i);
        // A dialog is a child of its parent window, and looked at by itself.
        if (child && child->isValid() && !(child->window() && child->role() == QAccessible::Dialog))
            walk(child);
    }
}

void AccessibleWalk::lookAtTable(QAccessibleInterface *node)
{
    QAccessibleTableInterface *table = node->tableInterface();
    for (int column = 0; column < table->columnCount(); ++column) {
        const bool isTable = table->columnCount() > 1;
        if (isTable && table->columnDescription(column).isEmpty())
            m_faults << QStringLiteral("column %1 has no name: ").arg(column) + describe(node);
    }
    const int rows = std::min(table->rowCount(), 50);
    for (int row = 0; row < rows; ++row) {
        QAccessibleInterface *cell = table->cellAt(row, 0);
        if (!cell || cell->text(QAccessible::Name).isEmpty())
            m_faults << QStringLiteral("row %1 has no name: ").arg(row) + describe(node);
    }
}

void AccessibleWalk::lookAtSigns()
{
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->window() != m_window || !isSign(label))
            continue;
        const bool told = std::any_of(labels.begin(), labels.end(), [label](const QLabel *word) {
            return word != label && standsBeside(label, word);
        });
        if (!told && label->accessibleName().isEmpty())
            m_faults << QStringLiteral("a sign without a word in %1 \"%2\"")
                            .arg(QLatin1String(label->parentWidget()->metaObject()->className()),
                                 label->parentWidget()->objectName());
    }
}

void AccessibleWalk::lookAtMnemonics()
{
    QStringList texts;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != m_window)
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (label && label->buddy())
            texts << label->text();
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            texts << group->title();
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            texts << textsOf(bar->actions());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
    }
    m_faults << sharedKeys(texts);
    const auto menus = m_window->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        // Some fill themselves only when they open.
        Q_EMIT menu->aboutToShow();
        m_faults << sharedKeys(textsOf(menu->actions()));
    }
}

} // namespace vzaps::test

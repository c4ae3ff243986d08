// SPDX-License-Identifier: MIT
#include "guidriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTableView>

namespace vzaps {

namespace {

void press(QWidget *target, const QPoint &at)
{
    const QPointF local(at);
    const QPointF global(target->mapToGlobal(at));
    QMouseEvent down(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(target, &up);
}

void key(QWidget *target, int code, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, code, modifiers, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, code, modifiers, text);
    QApplication::sendEvent(target, &up);
}

QTableView *table(const QString &windowTitle, const QString &tableName)
{
    return qobject_cast<QTableView *>(GuiDriver::widget(GuiDriver::window(windowTitle), tableName));
}

QModelIndex cell(const QTableView *view, const QString &text)
{
    if (!view || !view->model() || view->model()->rowCount() == 0)
        return {};
    return view->model()
        ->match(view->model()->index(0, 0), Qt::DisplayRole, text, 1,
                Qt::MatchExactly | Qt::MatchCaseSensitive)
        .value(0);
}

} // namespace

QWidget *GuiDriver::window(const QString &title)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window->windowTitle() == title)
            return window;
    }
    return nullptr;
}

QWidget *GuiDriver::widget(const QWidget *window, const QString &accessibleName)
{
    if (!window)
        return nullptr;
    const QList<QWidget *> children = window->findChildren<QWidget *>();
    for (QWidget *child : children) {
        const auto *button = qobject_cast<QAbstractButton *>(child);
        const QString shown = button ? button->text().remove(u'&') : QString();
        const bool named = child->accessibleName() == accessibleName
            || (child->accessibleName().isEmpty() && shown == accessibleName);
        if (named && child->isVisible() && child->window() == window)
            return child;
    }
    return nullptr;
}

bool GuiDriver::click(const QString &windowTitle, const QString &accessibleName)
{
    QWidget *target = widget(window(windowTitle), accessibleName);
    if (!target || !target->isEnabled())
        return false;
    // A check box may be wider than what can be clicked of it.
    const bool wide = qobject_cast<QCheckBox *>(target) != nullptr;
    press(target, wide ? QPoint(8, target->height() / 2) : target->rect().center());
    return true;
}

bool GuiDriver::type(const QString &windowTitle, const QString &accessibleName, const QString &text)
{
    QWidget *target = widget(window(windowTitle), accessibleName);
    if (!target || !target->isEnabled())
        return false;
    // A field made of several widgets names the part that is typed into as its proxy.
    while (target->focusProxy())
        target = target->focusProxy();
    target->setFocus(Qt::OtherFocusReason);
    key(target, Qt::Key_A, Qt::ControlModifier, {});
    key(target, Qt::Key_Delete, Qt::NoModifier, {});
    for (const QChar c : text)
        key(target, 0, Qt::NoModifier, QString(c));
    return true;
}

bool GuiDriver::selectRow(const QString &windowTitle, const QString &tableName, const QString &text)
{
    QTableView *view = table(windowTitle, tableName);
    const QModelIndex index = cell(view, text);
    if (!index.isValid())
        return false;
    view->scrollTo(index);
    press(view->viewport(), view->visualRect(index).center());
    return true;
}

bool GuiDriver::hasRow(const QString &windowTitle, const QString &tableName, const QString &text)
{
    return cell(table(windowTitle, tableName), text).isValid();
}

int GuiDriver::rowCount(const QString &windowTitle, const QString &tableName)
{
    const QTableView *view = table(windowTitle, tableName);
    return view && view->model() ? view->model()->rowCount() : 0;
}

} // namespace vzaps

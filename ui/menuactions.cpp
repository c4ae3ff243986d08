// SPDX-License-Identifier: MIT
#include "ui/menuactions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QVariant>

#include <algorithm>

namespace vzaps {

namespace {

constexpr char reasonProperty[] = "vzapsReason";

void collect(const QMenu &menu, const QString &name, QList<MenuAction> &actions)
{
    const QList<QAction *> entries = menu.actions();
    for (QAction *entry : entries) {
        if (entry->isSeparator() || !entry->isVisible())
            continue;
        if (const QMenu *inner = entry->menu())
            collect(*inner, plainMenuText(entry->text()), actions);
        else if (std::none_of(actions.cbegin(), actions.cend(),
                              [entry](const MenuAction &known) { return known.action == entry; }))
            actions.append({entry, name});
    }
}

} // namespace

QList<MenuAction> menuActions(const QMenuBar &bar)
{
    QList<MenuAction> actions;
    const QList<QAction *> menus = bar.actions();
    for (const QAction *entry : menus) {
        if (const QMenu *menu = entry->menu())
            collect(*menu, plainMenuText(entry->text()), actions);
    }
    return actions;
}

QString plainMenuText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // "&&" is an ampersand.
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        plain += text.at(i);
    }
    return plain;
}

QString disabledReason(const QAction &action)
{
    return action.property(reasonProperty).toString();
}

void setDisabledReason(QAction &action, const QString &reason)
{
    action.setProperty(reasonProperty, reason);
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/filterpanel.h"

#include "ui/accountmenu.h"
#include "ui/plainlabel.h"
#include "ui/savedviews.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vzaps {

void FilterPanel::buildViews()
{
    connect(m_viewsButton->menu(), &QMenu::aboutToShow, this, &FilterPanel::fillViewsMenu);
}

void FilterPanel::addViews(QMenu &menu)
{
    const QStringList names = m_views.names();
    for (const QString &name : names) {
        QAction *action = menu.addAction(withoutMnemonic(displayText(name, 60)));
        action->setCheckable(true);
        action->setChecked(m_views.filter(name) == m_filter);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT viewChosen(m_views.filter(name)); });
    }
}

void FilterPanel::fillViewsMenu()
{
    QMenu *menu = m_viewsButton->menu();
    menu->clear();
    addViews(*menu);
    const QStringList names = m_views.names();
    if (names.isEmpty())
        menu->addAction(tr("No views yet"))->setEnabled(false);
    menu->addSeparator();
    QAction *save = menu->addAction(tr("&Save this view…"), this, &FilterPanel::saveViewWanted);
    save->setObjectName(u"saveViewAction"_s);
    save->setEnabled(!m_filter.isEmpty());
    QMenu *removal = menu->addMenu(tr("&Delete view"));
    removal->setEnabled(!names.isEmpty());
    for (const QString &name : names)
        removal->addAction(withoutMnemonic(displayText(name, 60)), this,
                           [this, name] { m_views.remove(name); });
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/announcer.h"

#include "ui/announcement.h"

#include <QAccessible>
#include <QWidget>

namespace vzaps {

void announce(QWidget *about, const QString &sentence)
{
    if (sentence.isEmpty() || !about->window()->isVisible())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(about, sentence);
    QAccessible::updateAccessibility(&event);
#else
    QWidget *window = about->window();
    auto *announcement = window->findChild<Announcement *>({}, Qt::FindDirectChildrenOnly);
    if (!announcement)
        announcement = new Announcement(window);
    announcement->say(sentence);
#endif
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/announcement.h"

#include <QAccessibleWidget>

#include <chrono>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

using namespace std::chrono_literals;

// Also time for what else changes with it to pass by: Orca leaves out what comes in a flood of events.
constexpr auto together = 400ms;
constexpr auto lifetime = 4s;

QAccessibleInterface *asNotification(const QString &, QObject *object)
{
    auto *announcement = qobject_cast<Announcement *>(object);
    return announcement ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

} // namespace

Announcement::Announcement(QWidget *window)
    : QWidget(window)
{
    static const bool installed = [] {
        QAccessible::installFactory(asNotification);
        return true;
    }();
    Q_UNUSED(installed);
    setObjectName(u"announcementWidget"_s);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1);
    hide();
    m_gather.setSingleShot(true);
    m_gather.setInterval(together);
    connect(&m_gather, &QTimer::timeout, this, &Announcement::comeIntoSight);
    m_over.setSingleShot(true);
    m_over.setInterval(lifetime);
    connect(&m_over, &QTimer::timeout, this, &QWidget::hide);
}

void Announcement::say(const QString &sentence)
{
    if (!m_sentences.contains(sentence))
        m_sentences << sentence;
    m_gather.start();
}

void Announcement::comeIntoSight()
{
    hide();
    setAccessibleName(m_sentences.join(u'\n'));
    m_sentences.clear();
    show();
    m_over.start();
}

} // namespace vzaps

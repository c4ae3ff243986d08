// SPDX-License-Identifier: MIT
#include "ui/traywatch.h"

#include "fleet/activeaccount.h"
#include "fleet/fleetloader.h"
#include "fleet/instancetablemodel.h"
#include "operations/operationrunner.h"
#include "settings/preferencesstore.h"
#include "settings/quiethours.h"

#include "ui/desktop.h"
#include "ui/tray.h"

#include <QGuiApplication>

#include <chrono>
#include <utility>

namespace vzaps {

namespace {

using namespace std::chrono_literals;

//! What happens within this time is one message.
constexpr auto together = 400ms;

} // namespace

TrayWatch::TrayWatch(Tray &tray, const PreferencesStore &preferences, const Desktop &desktop, QObject *parent)
    : QObject(parent)
    , m_tray(tray)
    , m_preferences(preferences)
    , m_desktop(desktop)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(together);
    connect(&m_gather, &QTimer::timeout, this, &TrayWatch::tell);
    connect(&m_preferences, &PreferencesStore::changed, this, &TrayWatch::follow);
    follow();
}

bool TrayWatch::isOn() const
{
    return m_preferences.current().tray && m_tray.isAvailable();
}

void TrayWatch::follow()
{
    m_tray.setShown(m_preferences.current().tray);
    look();
    m_dropped = 0;
    Q_EMIT switched();
}

void TrayWatch::setAccount(ActiveAccount *account)
{
    if (m_account) {
        m_account->loader().disconnect(this);
        m_account->operations().disconnect(this);
    }
    m_account = account;
    m_drops.forget();
    m_settled.clear();
    m_gather.stop();
    m_dropped = m_done = m_openEnds = 0;
    if (account) {
        connect(&account->loader(), &FleetLoader::passEnded, this, &TrayWatch::onPassEnded);
        connect(&account->loader(), &FleetLoader::stateChanged, this, &TrayWatch::showCount);
        connect(&account->operations(), &OperationRunner::changed, this, &TrayWatch::onOperation);
    }
    look();
}

void TrayWatch::setSeen(bool seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    m_gather.stop();
    m_dropped = m_done = m_openEnds = 0;
    if (seen || !m_account)
        return;
    // What was there to be seen is no news.
    look();
    m_dropped = 0;
    const auto records = m_account->operations().records();
    for (const OperationRecord &record : records) {
        if (record.isSettled())
            m_settled.insert(record.id);
    }
}

void TrayWatch::onPassEnded()
{
    look();
    if (!m_seen && m_dropped > 0)
        m_gather.start();
}

void TrayWatch::look()
{
    if (m_account && m_preferences.current().tray) {
        m_account->model().flush();
        const int dropped = m_drops.look(m_account->model().knownStates());
        m_dropped += m_seen ? 0 : dropped;
    }
    showCount();
}

void TrayWatch::onOperation(QUuid id)
{
    const auto record = m_account->operations().find(id);
    if (m_seen || !isOn() || !record || !record->isSettled() || m_settled.contains(id))
        return;
    m_settled.insert(id);
    ++(record->outcome == Outcome::Done ? m_done : m_openEnds);
    m_gather.start();
}

void TrayWatch::showCount()
{
    QStringList lines{QGuiApplication::applicationDisplayName()};
    if (m_account && m_account->loader().state() == LoadState::Failed)
        lines << tr("The list could not be refreshed");
    else if (m_account && m_account->loader().lastRefreshed().isValid())
        lines << tr("%Ln instance(s) disconnected", nullptr, m_drops.disconnected());
    m_tray.setToolTip(lines.join(u'\n'));
}

void TrayWatch::tell()
{
    const int dropped = std::exchange(m_dropped, 0);
    const int done = std::exchange(m_done, 0);
    const int openEnds = std::exchange(m_openEnds, 0);
    const QDateTime now = m_desktop.now().toLocalTime();
    if (!isOn() || isQuietAt(m_preferences.current().quietHours, now))
        return;
    QStringList lines;
    if (dropped > 0)
        lines << tr("%Ln instance(s) lost the connection", nullptr, dropped);
    if (done > 0)
        lines << tr("%Ln operation(s) done", nullptr, done);
    if (openEnds > 0)
        lines << tr("%Ln operation(s) want a look", nullptr, openEnds);
    if (lines.isEmpty())
        return;
    m_tray.showMessage(QGuiApplication::applicationDisplayName(), lines.join(u'\n'));
}

} // namespace vzaps

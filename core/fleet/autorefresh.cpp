// SPDX-License-Identifier: MIT
#include "fleet/autorefresh.h"

#include "fleet/fleetloader.h"

#include <utility>

namespace vzaps {

AutoRefresh::AutoRefresh(FleetLoader &loader, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
{
    // A minute more or less does not matter: the system may wake up for several things at once.
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AutoRefresh::onDue);
    connect(&m_loader, &FleetLoader::stateChanged, this, &AutoRefresh::onLoaderState);
}

void AutoRefresh::setMinutes(int minutes)
{
    setMilliseconds(minutes * 60 * 1000);
}

void AutoRefresh::setMilliseconds(int milliseconds)
{
    m_timer.stop();
    if (milliseconds < 60'000)
        m_timer.setTimerType(Qt::PreciseTimer);
    if (milliseconds > 0)
        m_timer.start(milliseconds);
}

void AutoRefresh::setHidden(bool hidden)
{
    m_hidden = hidden;
    if (!hidden && m_overdue)
        onDue();
}

void AutoRefresh::onDue()
{
    m_overdue = m_hidden;
    if (m_hidden || hasGivenUp() || m_loader.isPausedByUser())
        return;
    const LoadState state = m_loader.state();
    if (state == LoadState::Complete || state == LoadState::Failed)
        m_loader.refresh();
}

void AutoRefresh::onLoaderState()
{
    // A search tells of itself by the same signal.
    const LoadState before = std::exchange(m_lastState, m_loader.state());
    if (before == m_lastState)
        return;
    if (m_lastState == LoadState::Failed)
        setFailures(m_failures + 1);
    else if (m_lastState == LoadState::Complete)
        setFailures(0);
}

void AutoRefresh::setFailures(int failures)
{
    const bool before = hasGivenUp();
    m_failures = failures;
    if (before != hasGivenUp())
        Q_EMIT givenUpChanged();
}

} // namespace vzaps

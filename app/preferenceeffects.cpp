// SPDX-License-Identifier: MIT
#include "preferenceeffects.h"

#include "log/loglevel.h"
#include "settings/networkpreferences.h"

#include <QScopedValueRollback>

namespace vzaps {

PreferenceEffects::PreferenceEffects(PreferencesStore &store, const QStringList &command, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_network(std::make_shared<NetworkSetup>())
{
    if (!command.isEmpty())
        m_autostart = Autostart::ofThisSystem(command);
    // The desktop has a list of its own where this can be switched off: what is the case counts.
    if (m_autostart)
        noteAutostart();
    connect(&m_store, &PreferencesStore::changed, this, &PreferenceEffects::onChanged);
}

void PreferenceEffects::applyAll()
{
    const Preferences &preferences = m_store.current();
    applyLogLevel(preferences.logLevel);
    m_theme.apply(preferences.theme);
    applyNetwork();
}

void PreferenceEffects::applyNetwork()
{
    const NetworkPreferences network = networkOf(m_store.current());
    m_network->set(network.settings);
    if (!network.problem.isEmpty())
        Q_EMIT failed(
            tr("The extra CA file is not in use. %1", "what is wrong with it").arg(network.problem));
}

void PreferenceEffects::onChanged(const Preferences &before)
{
    applyAll();
    const bool wanted = m_store.current().startOnLogin;
    if (!m_autostart || m_noting || wanted == before.startOnLogin)
        return;
    if (const auto done = m_autostart->setOn(wanted); !done) {
        Q_EMIT failed(done.error());
        noteAutostart();
    }
}

void PreferenceEffects::noteAutostart()
{
    Preferences preferences = m_store.current();
    preferences.startOnLogin = m_autostart->isOn();
    if (preferences == m_store.current())
        return;
    // It is so already: nothing is to be switched.
    const QScopedValueRollback noting(m_noting, true);
    (void)m_store.save(preferences);
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "settings/autostart.h"
#include "settings/preferencesstore.h"
#include "ui/theme.h"

#include <QObject>

#include <memory>

namespace vzaps {

//! Makes what was chosen in the preferences come true: colours, proxy, trust, log, start on login. The
//! language counts at the next start, the refresh interval is the window's.
class PreferenceEffects final : public QObject {
    Q_OBJECT

public:
    //! store must outlive this; load() was called. command starts this program with the same data folder;
    //! empty: it can't be started on login.
    PreferenceEffects(PreferencesStore &store, const QStringList &command, QObject *parent = nullptr);

    //! Everything once, as it stands in the store.
    void applyAll();

    //! For the clients; follows the preferences.
    [[nodiscard]] std::shared_ptr<const NetworkSetup> network() const { return m_network; }
    [[nodiscard]] bool canStartOnLogin() const { return m_autostart != nullptr; }

Q_SIGNALS:
    //! Something chosen did not come true; a sentence for the user, translated.
    void failed(const QString &sentence);

private:
    void applyNetwork();
    //! Writes down whether this is started on login.
    void noteAutostart();
    void onChanged(const Preferences &before);

    PreferencesStore &m_store;
    ThemeSwitch m_theme;
    std::shared_ptr<NetworkSetup> m_network;
    std::unique_ptr<Autostart> m_autostart;
    bool m_noting = false;
};

} // namespace vzaps

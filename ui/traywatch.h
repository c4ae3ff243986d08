// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/dropwatch.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUuid>

namespace vzaps {

class ActiveAccount;
class Desktop;
class PreferencesStore;
class Tray;

//! Keeps an eye on the account while nobody sees the window, and says in the tray what happened: one message
//! for what came together, with counts and without names; nothing during quiet hours.
class TrayWatch final : public QObject {
    Q_OBJECT

public:
    //! All must outlive this.
    TrayWatch(Tray &tray, const PreferencesStore &preferences, const Desktop &desktop,
              QObject *parent = nullptr);

    //! The program goes on without its window: it is wanted, and there is a tray to come back from.
    [[nodiscard]] bool isOn() const;
    //! nullptr: none.
    void setAccount(ActiveAccount *account);
    void setSeen(bool seen);

Q_SIGNALS:
    //! What isOn() says may have changed.
    void switched();

private:
    void follow();
    void onPassEnded();
    void onOperation(QUuid id);
    void look();
    void showCount();
    void tell();

    Tray &m_tray;
    const PreferencesStore &m_preferences;
    const Desktop &m_desktop;
    ActiveAccount *m_account = nullptr;
    DropWatch m_drops;
    QSet<QUuid> m_settled; //!< operations that were counted, or seen in the window
    QTimer m_gather;
    bool m_seen = true;
    int m_dropped = 0;
    int m_done = 0;
    int m_openEnds = 0; //!< operations that came to another end than done
};

} // namespace vzaps

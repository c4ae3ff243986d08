// SPDX-License-Identifier: MIT
#pragma once

#include "richtextwatch.h"
#include "scripteddesktop.h"
#include "scriptedtray.h"

#include "accounts/accountmanager.h"
#include "fleet/fleetcache.h"
#include "guidriver.h"
#include "operations/operationjournal.h"
#include "sandbox/sandbox.h"
#include "settings/preferencesstore.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QSize>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace vzaps::test {

//! The real main window on a sandbox, in a folder of its own. Secrets stay in memory. Every label painted
//! meanwhile is looked at: the test fails at the end if one was not plain text.
class WindowFixture final {
public:
    explicit WindowFixture(const sandbox::Options &fleet = smallFleet());
    ~WindowFixture();

    [[nodiscard]] static sandbox::Options smallFleet();

    //! Shows the window, without an account.
    void open();
    //! Closes the window and opens it anew on the same folder and the same secrets.
    void reopen();
    //! Goes through the connect dialog. False if the list does not come up.
    [[nodiscard]] bool connectAccount(const QString &name = QStringLiteral("Client A"));
    //! Adds one more account with a server of its own, the last of others. The current account stays.
    QUuid addOtherAccount(const QString &name, int instances, unsigned seed);
    //! Takes an account's credentials out of the keychain behind the program's back.
    void forgetCredentials(QUuid account);
    //! Fills in the connect dialog, which has to be open, and presses "Connect".
    [[nodiscard]] bool fillConnectDialog(const QString &name, const QString &token, const QString &secret,
                                         const QString &address);

    //! The sandbox's id and name of an instance with this billing status and no end scheduled.
    [[nodiscard]] sandbox::InstanceRecord instanceWith(const std::string &billing, bool ending = false) const;
    //! Selects an instance and presses a button of the main window.
    [[nodiscard]] bool choose(const QString &instanceName, const QString &button);
    //! Presses a button once it is there and enabled. Presses it once, which QTRY_VERIFY would not.
    [[nodiscard]] static bool clickSoon(const QString &windowTitle, const QString &button);
    //! All texts of the visible labels of a window, a line each.
    [[nodiscard]] static QString textsOf(const QString &windowTitle);
    [[nodiscard]] bool did(sandbox::Effect::Kind kind, const std::string &id) const;
    [[nodiscard]] QUrl address() const;

    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<sandbox::Sandbox> sandbox;
    std::vector<std::unique_ptr<sandbox::Sandbox>> others; //!< servers of further accounts
    ScriptedDesktop desktop;
    ScriptedTray tray; //!< not available unless a test says so
    UpdateCheck *updates = nullptr;
    ClientOptions options;
    const LogFile *log = nullptr;
    std::unique_ptr<FleetCache> cache; //!< null: no last known list is kept
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<OperationJournal> journal;
    std::unique_ptr<PreferencesStore> preferences;
    SecretStore *keychain = nullptr; //!< of accounts
    std::unique_ptr<AccountManager> accounts;
    std::unique_ptr<MainWindow> window;
    RichTextWatch watch;
    QSize size{1200, 700}; //!< of the window when it opens
};

inline const QString mainTitle = QStringLiteral("VZaps Manager");
inline const QString tableName = QStringLiteral("Instances");

} // namespace vzaps::test

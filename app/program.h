// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

#include <QObject>
#include <QSessionManager>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <tl/expected.hpp>

namespace vzaps {

class AccountManager;
class Desktop;
class FleetCache;
class LogFile;
class MainWindow;
class MessageHandler;
class OperationJournal;
class PreferenceEffects;
class PreferencesStore;
class Redactor;
class SingleInstance;
class StartProblemDialog;
class SystemTray;
class Tour;
class Translations;
class UpdateCheck;

namespace sandbox {
class Sandbox;
}

//! The wiring: data folder, sandbox, accounts, window. Owns all of it.
class Program final : public QObject {
    Q_OBJECT

public:
    //! messages and translations must outlive this; redactor is the one that messages uses.
    Program(const CommandLine &commandLine, std::shared_ptr<Redactor> redactor, MessageHandler &messages,
            Translations &translations);
    ~Program() override;

    //! Builds everything and shows the window, or one that says why not. A number: the program ends with it
    //! before any event loop.
    [[nodiscard]] std::optional<int> start();

private:
    struct StartProblem {
        QString whatHappened;
        QString whatNext;
    };

    [[nodiscard]] tl::expected<void, StartProblem> prepareDataDir();
    //! Nothing: this is the one that goes on. A number: another one does.
    [[nodiscard]] tl::expected<std::optional<int>, StartProblem> claimDataDir();
    [[nodiscard]] std::optional<int> giveUp(const StartProblem &problem);
    void startLog();
    //! instances is how many the demo service shows.
    [[nodiscard]] bool startSandbox(int instances);
    void announceSandbox();
    void openPreferences();
    void openWindow();
    void openCache();
    void openUpdateCheck();
    void connectWindow();
    void showDemo();
    void keepForTheSession(QSessionManager &session) const;
    [[nodiscard]] QStringList startCommand() const;
    void addDemoAccount();
    void startTour();

    CommandLine m_commandLine;
    QStringList m_arguments; //!< as they were given
    std::shared_ptr<Redactor> m_redactor;
    MessageHandler &m_messages;
    Translations &m_translations;
    std::unique_ptr<QTemporaryDir> m_temporaryDir; //!< the demo's data, unless a folder was given
    QString m_dataDir;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<SingleInstance> m_singleInstance;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<PreferencesStore> m_preferences;
    std::unique_ptr<PreferenceEffects> m_effects;
    QStringList m_problems; //!< to be said once there is a window
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<OperationJournal> m_journal;
    std::unique_ptr<AccountManager> m_accounts;
    std::unique_ptr<FleetCache> m_cache;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<SystemTray> m_tray;
    std::unique_ptr<UpdateCheck> m_updates; //!< null: not built in
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tour> m_tour;
    std::unique_ptr<StartProblemDialog> m_problem; //!< there is nothing else then
};

} // namespace vzaps

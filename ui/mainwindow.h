// SPDX-License-Identifier: MIT
#pragma once

#include "api/clientoptions.h"
#include "ui/connectdialog.h"
#include "ui/preferencespage.h"

#include <QMainWindow>

#include <memory>

class QSettings;

namespace vzaps {

class AccountManager;
class Desktop;
class FleetCache;
class LogFile;
class OperationJournal;
class PreferencesStore;
class Tray;
class UpdateCheck;

//! The main window: accounts, toolbar, table, details, activity, and every dialog opened from them.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    //! What the window works with; everything must outlive it.
    struct Services {
        AccountManager &accounts;
        OperationJournal &journal;
        Desktop &desktop;
        QSettings &settings; //!< window and column state
        ConnectDefaults connectDefaults;
        ClientOptions client;
        const LogFile *log = nullptr; //!< for reports of problems; null: there is none
        PreferencesStore *preferences = nullptr; //!< null: there are none to be changed here
        bool canStartOnLogin = false;
        bool canShowDemo = false; //!< somebody answers demoRequested()
        FleetCache *cache = nullptr; //!< the last known list of each account; null: none is kept
        Tray *tray = nullptr; //!< null: closing the window ends the program
        UpdateCheck *updates = nullptr; //!< null: nobody asks for new versions
        PreferenceChoices::UpdateCheck updateChoice = PreferenceChoices::UpdateCheck::Absent;
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Says something that the user should know, above the list, until it is dismissed.
    void showNotices(const QStringList &sentences);
    //! Brings the window before the user, from wherever it is.
    void bringUp();

Q_SIGNALS:
    //! The user wants to try the program without an account.
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    std::unique_ptr<class MainWindowPrivate> d;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "api/clientoptions.h"
#include "ui/connectdialog.h"

#include <QMainWindow>

#include <memory>

class QSettings;

namespace vzaps {

class AccountManager;
class Desktop;
class LogFile;
class OperationJournal;

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
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    std::unique_ptr<class MainWindowPrivate> d;
};

} // namespace vzaps

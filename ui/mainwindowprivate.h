// SPDX-License-Identifier: MIT
#pragma once

#include "ui/mainwindow.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QDockWidget;
class QMenu;

namespace vzaps {

class AccountDialogs;
class AccountMenu;
class AccountSession;
class ActionSet;
class ActiveAccount;
class ActivityPanel;
class CloseDialog;
class DetailsPanel;
class FleetView;
class MainToolBar;
class StatusLine;
class WorkArea;

//! Puts the main window together and lets its parts know of each other.
class MainWindowPrivate final : public QObject {
    Q_OBJECT

public:
    MainWindowPrivate(MainWindow &window, const MainWindow::Services &services);
    ~MainWindowPrivate() override;

    //! Opens the current account.
    void start();
    //! Whether the window may close now; if not, the user is being asked.
    [[nodiscard]] bool mayClose();
    //! Keeps the arrangement of window and columns.
    void store();

private:
    void build();
    void buildActivity();
    void buildMenus();
    void buildViewMenu();
    void connectActions();
    void connectParts();
    void connectSession();
    void restore();

    void letGo();
    void attach(ActiveAccount &account);
    void onSessionChanged();
    void updateDetailsVisible();
    void showVacancy();
    void onLoaderState();
    void onOperationsChanged();
    void onSelectionChanged();
    void updateActions();
    void onInstanceWanted(const QString &id);
    void onPlaceholderChosen(const QString &buttonName);

    void showLocked();
    void showLoaderError();
    void showRefused();
    void addTryAgain(std::function<void()> action);
    void addEnterAgain();
    void clearStrip();
    void showNotices(const QStringList &sentences);

    void switchTo(const QUuid &accountId);
    void connectAccount(QWidget *parent);
    void enterCredentials(const QUuid &accountId, QWidget *parent);
    void manageAccounts();
    void showDiagnostics();
    void goToDetails();
    void showActivity();
    void copyFromSelection(bool names);
    [[nodiscard]] QString selectedId() const;
    [[nodiscard]] ActiveAccount *account() const;

    MainWindow &q;
    MainWindow::Services m_services;
    ActionSet *m_actions;
    AccountMenu *m_accountMenu;
    MainToolBar *m_toolBar;
    FleetView *m_fleet;
    DetailsPanel *m_details;
    WorkArea *m_work;
    StatusLine *m_status;
    ActivityPanel *m_activity;
    QDockWidget *m_activityDock;
    QMenu *m_instanceMenu = nullptr;
    AccountDialogs *m_dialogs;
    std::unique_ptr<AccountSession> m_session;
    ActiveAccount *m_attached = nullptr;
    QPointer<CloseDialog> m_closeDialog;
    QPointer<QDialog> m_connectDialog;
    QPointer<QDialog> m_accountsDialog;
    bool m_closeAnyway = false;
    bool m_refused = false;
};

} // namespace vzaps

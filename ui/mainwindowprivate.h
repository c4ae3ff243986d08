// SPDX-License-Identifier: MIT
#pragma once

#include "ui/mainwindow.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QDockWidget;
class QMenu;
class QStackedWidget;
class QTimer;

namespace vzaps {

class AccountDialogs;
class AccountMenu;
class AccountSession;
class ActionSet;
class ActiveAccount;
class ActivityPanel;
class AllAccounts;
class AllAccountsView;
class CloseDialog;
class DetailsPanel;
class FilterPanel;
class FleetView;
class InstanceTable;
class MainToolBar;
class MessageStrip;
class SavedViews;
class SortMenu;
class StatusLine;
class TrayWatch;
class WindowTools;
class WorkArea;
struct PaletteEntry;
struct Preferences;
struct FleetFilter;
struct InstanceRef;
struct VettedUrl;

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
    //! Closing the window now only hides it.
    [[nodiscard]] bool staysInTray() const;
    //! The window was closed for good, and may have been hidden before.
    void endWithoutWindow();
    //! The window was shown, hidden or minimized: nobody needs a list read that nobody sees.
    void setSeen(bool seen);
    //! Keeps the arrangement of window and columns.
    void store();
    void showNotices(const QStringList &sentences);

    //! Notices that the whole program is to end, as the desktop asks at the end of its session.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildActivity();
    void buildFilter();
    void buildMenus();
    void buildViewMenu();
    void buildHelpMenu();
    //! The named views as they are now, in the menu; without any it is not there.
    void fillViewsMenu();
    void buildTools();
    void buildTray();
    void quit();
    //! Whether nothing typed would be lost by closing; if it would, its user is being asked.
    [[nodiscard]] bool nothingTyped();
    //! The question whether to close goes away once what it is about is over.
    void followClosing(QUuid id);
    void offerUpdate();
    void askToOpen(const VettedUrl &page);
    void openUpdatePage(const QUrl &page);
    void connectActions();
    void connectParts();
    void connectSession();
    void restore();

    void applyFilter(const FleetFilter &filter);
    void showFilter(const FleetFilter &filter);
    void clearFilter();
    void updateCounts();
    void saveView();
    void rememberView();
    void recallView(QUuid accountId);
    void forgetView(QUuid accountId);
    void exportList();

    void buildPages();
    void buildAllAccounts();
    [[nodiscard]] bool showsAll() const;
    void showAllAccounts(bool wanted);
    void onProfilesChanged();
    void onAllChanged();
    void openFromAll(const InstanceRef &ref);
    void selectWanted();
    void exportAll();
    void copyFromAll(bool names);
    void updateSeen();
    void refreshTimes();
    void reflectFilter();
    void reflectAccount();

    void letGo();
    void attach(ActiveAccount &account);
    void onSessionChanged();
    void updatePanelsVisible();
    //! Takes the filter out of sight while there is no list, and brings it back as it was.
    void setFilterAway(bool away);
    void showVacancy();
    void onLoaderState();
    void onSelectionChanged();
    void updateActions();
    void onInstanceWanted(const QString &id);
    void onPlaceholderChosen(const QString &buttonName);

    void showLocked();
    void showLoaderError();
    void showRefused();
    void addTryAgain(std::function<void()> action);
    void addEnterAgain();
    void addTestConnection();
    void clearStrip();
    void showDemoMark();

    void onPreferencesChanged(const Preferences &before);
    //! Goes on with the list if its reading failed.
    void retryFailed();
    void applyRefreshInterval();
    [[nodiscard]] QList<PaletteEntry> paletteInstances(const QByteArrayList &words) const;

    void switchTo(QUuid accountId);
    void connectAccount(QWidget *parent);
    void enterCredentials(QUuid accountId, QWidget *parent, KeepWhere keep = KeepWhere::Keychain);
    void manageAccounts();
    void showDiagnostics();
    void goToDetails();
    void showActivity();
    void copyFromSelection(bool names);
    //! Copies names or IDs and says so.
    void copy(const QStringList &lines, bool names);
    [[nodiscard]] QString selectedId() const;
    //! The list in front.
    [[nodiscard]] InstanceTable &table() const;
    [[nodiscard]] ActiveAccount *account() const;

    MainWindow &q;
    MainWindow::Services m_services;
    ActionSet *m_actions;
    AccountMenu *m_accountMenu;
    MainToolBar *m_toolBar;
    std::unique_ptr<SavedViews> m_views;
    FilterPanel *m_filter; //!< made before the list: Tab goes by the order of making
    FleetView *m_fleet;
    DetailsPanel *m_details;
    WorkArea *m_work;
    AllAccountsView *m_allView;
    MessageStrip *m_updateMark; //!< says that there is a newer version
    MessageStrip *m_noticeStrip;
    QStackedWidget *m_pages; //!< one account, or all of them
    StatusLine *m_status;
    ActivityPanel *m_activity;
    QDockWidget *m_activityDock;
    QDockWidget *m_filterDock;
    QMenu *m_instanceMenu = nullptr;
    QMenu *m_viewsMenu = nullptr;
    SortMenu *m_sort = nullptr;
    AccountDialogs *m_dialogs;
    WindowTools *m_tools = nullptr;
    TrayWatch *m_trayWatch = nullptr; //!< null: this window has no tray
    std::unique_ptr<AccountSession> m_session;
    std::unique_ptr<AllAccounts> m_all; //!< from the first time they are shown
    std::unique_ptr<InstanceRef> m_wanted; //!< to be selected once its account is there
    ActiveAccount *m_attached = nullptr;
    QPointer<CloseDialog> m_closeDialog;
    QPointer<QDialog> m_connectDialog;
    QPointer<QDialog> m_accountsDialog;
    QTimer *m_minute; //!< runs while the window is seen
    bool m_seen = true;
    bool m_closeAnyway = false;
    bool m_quitting = false; //!< the program is to end, not only the window
    bool m_sessionEnds = false; //!< Qt is closing every window, as at the end of the desktop's session
    QStringList m_notices; //!< not dismissed yet
    bool m_refused = false;
    bool m_filterAway = false;
    bool m_filterWanted = true; //!< while it is away
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "api/operation.h"

#include <QObject>

class QAction;
class QWidget;

namespace vzaps {

//! What decides which actions are possible.
struct ActionContext {
    bool ready = false; //!< an account is in use
    int selected = 0;
    const Instance *instance = nullptr; //!< the selected one, if it is one; used during update() only
    bool stale = false; //!< the list is from an earlier run
    bool gone = false; //!< the server does not know the instance any more
    bool busy = false; //!< an operation of it is under way
    bool filtered = false; //!< something is searched for, or chosen in the filter
    bool checkoutOpen = false; //!< its payment page is still open
    bool allAccounts = false; //!< the list of all accounts is shown, in which nothing is changed
};

//! The main window's actions. What is not possible is disabled, and its tooltip says why.
class ActionSet final : public QObject {
    Q_OBJECT

public:
    //! The actions belong to window.
    explicit ActionSet(QWidget *window);

    QAction *const newInstance;
    QAction *const edit;
    QAction *const restart;
    QAction *const remove;
    QAction *const subscribe;
    QAction *const resume;
    QAction *const cancel;
    QAction *const copyId;
    QAction *const copyName;
    QAction *const exportList;
    QAction *const refresh;
    QAction *const search;
    QAction *const clearFilter; //!< takes back what was searched for and chosen in the filter
    QAction *const details; //!< brings the details to the keyboard
    QAction *const showDetails; //!< checkable: the panel is there
    QAction *const console;
    QAction *const allAccounts; //!< checkable: one list of all accounts is shown
    QAction *const addAccount;
    QAction *const manageAccounts;
    QAction *const preferences;
    QAction *const quit;
    QAction *const palette; //!< finds any action or instance by typing
    QAction *const guide;
    QAction *const shortcuts;
    QAction *const diagnostics;
    QAction *const about;

    //! Enables what the context allows, and says why of what it does not.
    void update(const ActionContext &context);

    //! Why an operation makes no sense for what is known of an instance, beginning with a small letter; empty
    //! if it does.
    [[nodiscard]] static QString reasonAgainst(Operation operation, const Instance &instance);

private:
    [[nodiscard]] QString commonReason(const ActionContext &context) const;
};

} // namespace vzaps

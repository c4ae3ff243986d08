// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "api/operation.h"
#include "api/rawrequest.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUuid>

#include <optional>

class QDialog;
class QWidget;

namespace vzaps {

class ActiveAccount;
class Desktop;

//! Opens the dialogs that act on the account in use, at most one of each kind for one instance.
class AccountDialogs final : public QObject {
    Q_OBJECT

public:
    //! window becomes the dialogs' parent; desktop must outlive this.
    AccountDialogs(QWidget *window, Desktop &desktop);

    //! The dialogs close by themselves when their account goes away.
    void setAccount(ActiveAccount *account);

    void newInstance();
    //! Nothing happens if the instance is not known (any more).
    void edit(const QString &instanceId);
    //! Asks and carries out. A subscription whose payment page is still open shows that page instead.
    void confirm(Operation operation, const QString &instanceId);
    //! Shows the payment page that is still open for this instance; opens nothing by itself.
    void showPaymentPage(const QString &instanceId);
    //! With what was typed there for this account before, which is kept in memory only.
    void showConsole();
    //! The account is gone, or has other credentials or another server: what was typed in its console
    //! goes, too, and the console closes. A secret never meets an address that it was not given for.
    void forget(QUuid accountId);

Q_SIGNALS:
    //! An instance was created or changed: it is to be selected.
    void instanceWanted(const QString &instanceId);

private:
    void subscribePaymentPage(const Instance &instance, const Checkout &checkout, bool open);
    void rereadSoon(const QString &instanceId);
    [[nodiscard]] bool raise(const QString &key);
    void keep(const QString &key, QDialog *dialog, bool modal);
    [[nodiscard]] std::optional<Instance> instanceOf(const QString &id) const;

    QWidget *m_window;
    Desktop &m_desktop;
    QPointer<ActiveAccount> m_account;
    QHash<QString, QPointer<QDialog>> m_dialogs;
    QHash<QUuid, RawRequest> m_typed; //!< in the console, by account
};

} // namespace vzaps

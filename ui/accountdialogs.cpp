// SPDX-License-Identifier: MIT
#include "ui/accountdialogs.h"

#include "fleet/activeaccount.h"
#include "fleet/instancetablemodel.h"
#include "operations/operationrunner.h"

#include "ui/confirmdialog.h"
#include "ui/instancedialog.h"
#include "ui/paymentpagedialog.h"
#include "ui/rawconsole.h"

#include <QTimer>

#include <chrono>

namespace vzaps {

namespace {

//! A restart or a change of billing shows in the instance only a moment after its answer.
constexpr std::chrono::seconds rereadAfter(3);

const QLatin1String consoleKey("console");

QString keyOf(Operation operation, const QString &instanceId)
{
    return QLatin1String(infoOf(operation).name) + QLatin1Char(' ') + instanceId;
}

QString paymentKey(const QString &instanceId)
{
    return QStringLiteral("payment ") + instanceId;
}

} // namespace

AccountDialogs::AccountDialogs(QWidget *window, Desktop &desktop)
    : QObject(window)
    , m_window(window)
    , m_desktop(desktop)
{
}

void AccountDialogs::setAccount(ActiveAccount *account)
{
    m_account = account;
    m_dialogs.clear();
}

void AccountDialogs::newInstance()
{
    const QString key = keyOf(Operation::CreateInstance, {});
    if (!m_account || raise(key))
        return;
    auto *dialog = new InstanceDialog(*m_account, m_window);
    connect(dialog, &InstanceDialog::succeeded, this,
            [this](const Instance &created) { Q_EMIT instanceWanted(created.id); });
    keep(key, dialog, true);
}

void AccountDialogs::edit(const QString &instanceId)
{
    const QString key = keyOf(Operation::UpdateInstance, instanceId);
    const auto instance = instanceOf(instanceId);
    if (!instance || raise(key))
        return;
    auto *dialog = new InstanceDialog(*m_account, *instance, m_window);
    connect(dialog, &InstanceDialog::succeeded, this, [this](const Instance &changed) {
        Q_EMIT instanceWanted(changed.id);
        rereadSoon(changed.id);
    });
    keep(key, dialog, true);
}

void AccountDialogs::confirm(Operation operation, const QString &instanceId)
{
    const QString key = keyOf(operation, instanceId);
    const auto instance = instanceOf(instanceId);
    if (!instance || raise(key))
        return;
    if (operation == Operation::Subscribe && m_account->operations().openCheckout(instanceId)) {
        showPaymentPage(instanceId);
        return;
    }
    auto *dialog = new ConfirmDialog(*m_account, operation, *instance, m_window);
    connect(dialog, &ConfirmDialog::checkoutReady, this,
            [this](const Instance &paying, const Checkout &checkout) {
                subscribePaymentPage(paying, checkout, true);
            });
    if (operation != Operation::DeleteInstance)
        connect(dialog, &ConfirmDialog::succeeded, this, [this, instanceId] { rereadSoon(instanceId); });
    keep(key, dialog, true);
}

void AccountDialogs::showPaymentPage(const QString &instanceId)
{
    const auto checkout = m_account ? m_account->operations().openCheckout(instanceId) : std::nullopt;
    const auto instance = instanceOf(instanceId);
    if (checkout && instance)
        subscribePaymentPage(*instance, *checkout, false);
}

void AccountDialogs::subscribePaymentPage(const Instance &instance, const Checkout &checkout, bool open)
{
    const QString key = paymentKey(instance.id);
    if (!m_account || raise(key))
        return;
    auto *dialog = new PaymentPageDialog(*m_account, m_desktop, instance, checkout, m_window);
    connect(dialog, &PaymentPageDialog::paid, this, [this](const Instance &paid) {
        if (m_account)
            m_account->reread(paid.id);
    });
    keep(key, dialog, false);
    if (open)
        dialog->openPage();
}

void AccountDialogs::showConsole()
{
    if (!m_account || raise(consoleKey))
        return;
    const QUuid id = m_account->profile().id;
    auto *dialog = new RawConsole(*m_account, m_desktop, m_typed.value(id), m_window);
    // Once: what was forgotten meanwhile does not come back when the account goes, too.
    connect(
        dialog, &QDialog::finished, this, [this, dialog, id] { m_typed.insert(id, dialog->request()); },
        Qt::SingleShotConnection);
    keep(consoleKey, dialog, false);
}

void AccountDialogs::forget(QUuid accountId)
{
    QDialog *console = m_dialogs.value(consoleKey);
    // Closing it tells what is typed there.
    if (console && m_account && m_account->profile().id == accountId)
        console->done(QDialog::Rejected);
    m_typed.remove(accountId);
}

void AccountDialogs::rereadSoon(const QString &instanceId)
{
    // The account is the context: if it goes away before, nothing is read.
    if (m_account)
        QTimer::singleShot(rereadAfter, m_account,
                           [account = m_account, instanceId] { account->reread(instanceId); });
}

bool AccountDialogs::raise(const QString &key)
{
    QDialog *dialog = m_dialogs.value(key);
    if (!dialog || !dialog->isVisible())
        return false;
    dialog->raise();
    dialog->activateWindow();
    return true;
}

void AccountDialogs::keep(const QString &key, QDialog *dialog, bool modal)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialogs.insert(key, dialog);
    if (modal)
        dialog->open();
    else
        dialog->show();
}

std::optional<Instance> AccountDialogs::instanceOf(const QString &id) const
{
    if (!m_account)
        return {};
    if (auto instance = m_account->model().find(id))
        return instance;
    // Not in the table, as while a search hides it: what its last operation told.
    const auto records = m_account->operations().records();
    for (const OperationRecord &record : records) {
        if (record.instanceId != id)
            continue;
        Instance known = record.instance.value_or(Instance());
        known.id = id;
        if (known.name.isEmpty())
            known.name = record.instanceName;
        return known;
    }
    return {};
}

} // namespace vzaps

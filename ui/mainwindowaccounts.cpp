// SPDX-License-Identifier: MIT
#include "ui/mainwindowprivate.h"

#include "accounts/accountmanager.h"
#include "fleet/activeaccount.h"
#include "fleet/allaccounts.h"
#include "fleet/fleetloader.h"

#include "ui/accountsdialog.h"
#include "ui/accountsession.h"
#include "ui/connectdialog.h"
#include "ui/connectiontestdialog.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"
#include "ui/workarea.h"

#include <QPushButton>

namespace vzaps {

namespace {

bool isAboutCredentials(ErrorKind kind)
{
    return kind == ErrorKind::BadCredentials || kind == ErrorKind::MissingCredentials
        || kind == ErrorKind::Unauthorized;
}

//! Brings a dialog that is open already to the front.
bool raise(QDialog *dialog)
{
    if (!dialog || !dialog->isVisible())
        return false;
    dialog->raise();
    dialog->activateWindow();
    return true;
}

} // namespace

void MainWindowPrivate::switchTo(QUuid accountId)
{
    showAllAccounts(false);
    if (const auto done = m_services.accounts.setCurrent(accountId); !done)
        showNotices({done.error().sentence});
}

void MainWindowPrivate::connectAccount(QWidget *parent)
{
    if (raise(m_connectDialog))
        return;
    auto *dialog =
        new ConnectDialog(m_services.accounts, m_services.connectDefaults, m_services.client, parent);
    m_connectDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::connected, this, [this](QUuid id) {
        if (id == m_services.accounts.currentId())
            m_session->ensureOpen();
        else
            switchTo(id);
    });
    dialog->open();
}

void MainWindowPrivate::enterCredentials(QUuid accountId, QWidget *parent, KeepWhere keep)
{
    const auto profile = m_services.accounts.profile(accountId);
    if (!profile || raise(m_connectDialog))
        return;
    auto *dialog = new ConnectDialog(m_services.accounts, *profile, m_services.client, parent);
    dialog->setKeepWhere(keep);
    m_connectDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::connected, this, [this](QUuid id) {
        if (id == m_services.accounts.currentId())
            m_session->open();
        if (m_all)
            m_all->reopen(id);
    });
    dialog->open();
}

void MainWindowPrivate::manageAccounts()
{
    if (raise(m_accountsDialog))
        return;
    auto *dialog = new AccountsDialog(m_services.accounts, &q);
    m_accountsDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountsDialog::addRequested, this, [this, dialog] { connectAccount(dialog); });
    connect(dialog, &AccountsDialog::credentialsRequested, this,
            [this, dialog](QUuid id) { enterCredentials(id, dialog); });
    dialog->open();
}

void MainWindowPrivate::showLocked()
{
    const auto profile = m_session->profile();
    const auto &error = m_session->error();
    if (!profile || !error)
        return;
    m_work->strip().show(Meaning::Attention, sentence(*error));
    if (!error->technical.isEmpty())
        m_work->strip().setDetails(error->technical);
    addTryAgain([this] { m_session->open(); });
    addEnterAgain();
    m_work->strip().addButton(
        tr("&Keep for this session only"), QStringLiteral("sessionOnlyPushButton"),
        [this] { enterCredentials(m_services.accounts.currentId(), &q, KeepWhere::SessionOnly); });
}

void MainWindowPrivate::showLoaderError()
{
    const auto &error = account()->loader().error();
    if (!error)
        return;
    m_work->strip().show(*error);
    addTryAgain([this] {
        if (account())
            account()->loader().retry();
    });
    if (m_refused || isAboutCredentials(error->kind))
        addEnterAgain();
    else if (connectionTestHelps(error->kind))
        addTestConnection();
}

void MainWindowPrivate::showRefused()
{
    // The list's own error says the same, and more.
    if (account()->loader().state() == LoadState::Failed) {
        showLoaderError();
        return;
    }
    m_work->strip().show(Meaning::Bad,
                         tr("The server refused the credentials of account \"%1\". What is shown may be "
                            "out of date.")
                             .arg(displayText(account()->profile().name, 80)));
    addEnterAgain();
}

void MainWindowPrivate::addTryAgain(std::function<void()> action)
{
    m_work->strip().addButton(tr("&Try again"), QStringLiteral("tryAgainPushButton"), std::move(action));
}

void MainWindowPrivate::addEnterAgain()
{
    m_work->strip().addButton(tr("&Enter again"), QStringLiteral("enterAgainPushButton"),
                              [this] { enterCredentials(m_services.accounts.currentId(), &q); });
}

void MainWindowPrivate::clearStrip()
{
    m_work->strip().clear();
}

void MainWindowPrivate::showNotices(const QStringList &sentences)
{
    // What was not dismissed yet is still to be read.
    for (const QString &sentence : sentences) {
        if (!m_notices.contains(sentence))
            m_notices << sentence;
    }
    if (m_notices.isEmpty())
        return;
    MessageStrip &strip = *m_noticeStrip;
    strip.show(Meaning::Attention, m_notices.join(QLatin1Char('\n')));
    strip.addButton(tr("Di&smiss"), QStringLiteral("dismissNoticePushButton"), [this, &strip] {
        m_notices.clear();
        strip.clear();
    });
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/mainwindowprivate.h"

#include "fleet/activeaccount.h"
#include "operations/operationrunner.h"

#include "ui/closedialog.h"
#include "ui/typedtext.h"

#include <QDialog>
#include <QEvent>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace vzaps {

namespace {

//! Closes the dialogs in which nothing was typed and that would keep this one from being answered.
void closeAbove(const QDialog &dialog)
{
    const auto above = dialog.findChildren<QDialog *>();
    for (QDialog *each : above) {
        if (each->isVisible())
            each->close();
    }
}

} // namespace

bool MainWindowPrivate::eventFilter(QObject *watched, QEvent *event)
{
    // Qt closes the windows next. One that only hid itself would call the end off, and on macOS the logout
    // too.
    if (watched == qApp && event->type() == QEvent::Quit) {
        m_sessionEnds = true;
        // If this runs at all, the end was called off.
        QMetaObject::invokeMethod(
            this, [this] { m_sessionEnds = false; }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void MainWindowPrivate::quit()
{
    m_quitting = true;
    q.close();
}

bool MainWindowPrivate::nothingTyped()
{
    auto dialogs = q.findChildren<QDialog *>();
    // What is above another dialog comes after it in the list, and keeps it from being answered.
    std::reverse(dialogs.begin(), dialogs.end());
    for (QDialog *dialog : std::as_const(dialogs)) {
        auto *typed = dynamic_cast<TypedText *>(dialog);
        if (!typed || !dialog->isVisible() || !typed->hasTypedText())
            continue;
        q.bringUp();
        closeAbove(*dialog);
        dialog->raise();
        dialog->activateWindow();
        const bool quitting = std::exchange(m_quitting, false) || m_sessionEnds;
        const auto goOn = [this, quitting] {
            m_quitting = quitting;
            q.close();
        };
        // The dialog goes first, and with it what was typed.
        typed->askToDiscard([this, goOn] { QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection); });
        return false;
    }
    return true;
}

bool MainWindowPrivate::mayClose()
{
    if (m_closeAnyway)
        return true;
    if (!nothingTyped())
        return false;
    const int running = account() ? account()->operations().inFlightCount() : 0;
    if (running == 0)
        return true;
    // One that was closed may not be gone yet.
    if (!m_closeDialog || !m_closeDialog->isVisible()) {
        m_closeDialog = new CloseDialog(&q);
        m_closeDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_closeDialog, &QDialog::rejected, this, [this] { m_quitting = false; });
        connect(m_closeDialog, &CloseDialog::closeAnyway, this, [this] {
            m_closeAnyway = true;
            m_closeDialog->close();
            q.close();
        });
    }
    m_closeDialog->setRunning(running, account()->profile().name);
    if (!q.isVisible())
        q.bringUp();
    m_closeDialog->open();
    return false;
}

void MainWindowPrivate::followClosing(QUuid id)
{
    if (!m_closeDialog || !m_closeDialog->isVisible() || !account())
        return;
    const int running = account()->operations().inFlightCount();
    m_closeDialog->setRunning(running, account()->profile().name);
    const auto record = account()->operations().find(id);
    if (record && record->isSettled() && record->outcome != Outcome::Done) {
        // The window does not go away over something that its user has to know.
        m_closeDialog->close();
        showActivity();
        return;
    }
    if (running > 0)
        return;
    // What the user waited for is over.
    m_closeDialog->close();
    QMetaObject::invokeMethod(this, &MainWindowPrivate::quit, Qt::QueuedConnection);
}

} // namespace vzaps

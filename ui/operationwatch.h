// SPDX-License-Identifier: MIT
#pragma once

#include "operations/operationrecord.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUuid>

class QPushButton;

namespace vzaps {

class ActiveAccount;
class BusyButton;
class MessageStrip;
class OperationRunner;

//! Accompanies one approved operation in a dialog: shows that it runs, how it ended and what can be done
//! then. Keeps the operation's id and nothing else of it.
class OperationWatch final : public QObject {
    Q_OBJECT

public:
    //! The dialog's own words for its operation.
    struct Words {
        QString running; //!< on the confirming button ("Creating…")
        QString checkAgain; //!< reads an unknown outcome again ("&Check again")
        QString approveAnew; //!< approves a second time after an unknown outcome ("Create &anyway"); empty:
                             //!< no way
    };
    //! The dialog's widgets, which must outlive the watch.
    struct Parts {
        MessageStrip &strip;
        BusyButton &confirm;
        QPushButton &close;
    };

    //! If account goes away, nothing more is told.
    OperationWatch(ActiveAccount &account, const Parts &parts, const Words &words, QObject *parent);

    //! The user's approval: starts the operation. Does nothing while one is under way.
    void approve(const OperationRequest &request);

    //! Why a second try makes no sense, as far as the dialog knows; empty: it may. "Approve anew" says so.
    void setAgainst(const QString &reason);

    //! True from approval until it is known whether it had an effect; also for an outcome that stays unknown.
    [[nodiscard]] bool isOpen() const { return m_open; }
    //! The user wants to close the dialog. False: waiting for the answer was given up, and what that means is
    //! shown first.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    //! isOpen() changed: while it is true, what was typed must not change.
    void openChanged(bool open);
    //! It had its effect.
    void done(const vzaps::OperationRecord &record);
    //! It had no effect: rejected, not sent or cancelled.
    void refused(const vzaps::OperationRecord &record);
    //! The record of an operation that is done was read anew.
    void verified(const vzaps::OperationRecord &record);

private:
    void onChanged(QUuid id);
    void update(const OperationRecord &record);
    void showChecking(const OperationRecord &record);
    //! refusal: why a further try was not approved; or empty.
    void showUnknown(const OperationRecord &record, const QString &refusal);
    void addApproveAnew(QUuid idempotencyKey);
    void showRefused(const OperationRecord &record);
    void setOpen(bool open);
    void startPause(int seconds);
    void countDown();

    QPointer<OperationRunner> m_operations;
    Parts m_parts;
    Words m_words;
    OperationRequest m_request;
    QUuid m_id;
    QString m_against;
    QPointer<QPushButton> m_again; //!< "Approve anew", while it is offered
    QTimer m_ticker;
    QDeadlineTimer m_pause; //!< until the server allows the next try
    bool m_open = false;
    bool m_stopped = false; //!< the user gave up waiting
    bool m_settled = false;
};

} // namespace vzaps

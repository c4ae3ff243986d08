// SPDX-License-Identifier: MIT
#pragma once

#include "operations/operationrecord.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
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

    //! The user's approval: starts the operation. Does nothing while one is under way. If it is not known how
    //! the same one ended before, as after a restart of the program, that is shown first.
    void approve(const OperationRequest &request);
    //! Shows how the same operation of before stands if nobody knows how it ended, and goes on from there;
    //! false if there is none. A second try is then offered with request.
    bool takeUp(const OperationRequest &request);

    //! Why a second try makes no sense, as far as the dialog knows; empty: it may. "Approve anew" says so.
    void setAgainst(const QString &reason);

    //! True from approval until it was told whether it had an effect; also for an outcome that stays unknown.
    [[nodiscard]] bool isOpen() const { return m_open; }
    //! The user wants to close the dialog. False: waiting for the answer was given up, and what that means is
    //! shown first.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    //! isOpen() changed: while it is true, what was typed must not change.
    void openChanged(bool open);
    //! It had its effect. Not before the second press of a double click would be over: what is below a
    //! dialog that closes is not meant by it.
    void done(const vzaps::OperationRecord &record);
    //! It had no effect: rejected, not sent or cancelled.
    void refused(const vzaps::OperationRecord &record);
    //! The record of an operation that is done was read anew.
    void verified(const vzaps::OperationRecord &record);

private:
    void begin(QUuid id, const OperationRequest &request);
    void tellDone();
    void onChanged(QUuid id);
    void update(const OperationRecord &record);
    void showChecking(const OperationRecord &record);
    //! refusal: why a further try was not approved; or empty.
    void showUnknown(const OperationRecord &record, const QString &refusal);
    void addApproveAnew(const OperationRecord &record);
    void showRefused(const OperationRecord &record);
    void setOpen(bool open);
    void startPause(int seconds);
    void countDown();

    QPointer<OperationRunner> m_operations;
    Parts m_parts;
    Words m_words;
    QString m_closeText; //!< of the closing button, while nothing is waited for
    OperationRequest m_request;
    QUuid m_id;
    QString m_against;
    QPointer<QPushButton> m_again; //!< "Approve anew", while it is offered
    QElapsedTimer m_pressed; //!< since the approval
    QTimer m_doneSoon;
    QTimer m_ticker;
    QDeadlineTimer m_pause; //!< until the server allows the next try
    bool m_open = false;
    bool m_stopped = false; //!< the user gave up waiting
    bool m_settled = false;
    bool m_ofBefore = false; //!< not approved here
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/dropwatch.h"

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

#include <functional>

class QToolButton;

namespace vzaps {

class ActiveAccount;
class Desktop;
class ElidedLabel;
class PlainLabel;

//! The line at the bottom: how much is shown and how old it is, what is under way, what is not known.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    //! desktop must outlive this.
    explicit StatusLine(const Desktop &desktop, QWidget *parent = nullptr);

    //! Tells of another account; nullptr: none.
    void setAccount(ActiveAccount *account);
    //! Tells this in place of the account's counts and age, until it is empty again. It is not read out
    //! before it is settled.
    void setInstead(const QString &text, std::function<bool()> isSettled);
    void setOperationCounts(int inFlight, int unknown);
    //! How old what is shown is, anew: a time of day is of today alone.
    void showAge();
    //! A secret is on the clipboard and will be taken away.
    void startClipboardCountdown(int seconds);
    //! Has the counts read out once they are settled, as after something was searched.
    void announceCountsSoon();
    //! Says something for a few seconds.
    void say(const QString &sentence);

Q_SIGNALS:
    void activityWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCounts();
    void announceCounts();
    [[nodiscard]] bool isSettled() const;
    void onLoaderState();
    void onPassEnded();
    [[nodiscard]] QString countText() const;
    //! How far the first reading of the list got.
    [[nodiscard]] QString progressText() const;
    void tint();
    void showPause();
    void onPause();
    void countDown();

    const Desktop &m_desktop;
    QPointer<ActiveAccount> m_account;
    PlainLabel *m_counts;
    PlainLabel *m_age;
    ElidedLabel *m_note;
    QToolButton *m_pause;
    QToolButton *m_running;
    QToolButton *m_unknown;
    QTimer m_clipboardTimer;
    QTimer m_noteTimer;
    QTimer m_announceTimer;
    DropWatch m_drops;
    bool m_wasComplete = false; //!< of this account
    int m_clipboardSeconds = 0;
    QString m_instead;
    std::function<bool()> m_insteadIsSettled;
};

} // namespace vzaps

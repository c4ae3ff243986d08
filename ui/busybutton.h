// SPDX-License-Identifier: MIT
#pragma once

#include "ui/roomybutton.h"

#include <QPointer>

namespace vzaps {

//! The confirming button of a dialog: shows what goes on while it is busy, and why it can't be pressed while
//! something is missing; then no press reaches it, not even one begun before. Its accessible name stays the
//! action's. Without autoDefault, Enter does not
//! press it even where the style would; with it, the keyboard comes back to the button after it was busy.
class BusyButton final : public RoomyButton {
    Q_OBJECT

public:
    //! text may have a mnemonic; the accessible name is the text without it.
    BusyButton(const QString &text, const QString &objectName, QWidget *parent);

    //! What goes on ("Creating…"); empty: nothing any more.
    void setBusy(const QString &progress);
    //! Why it can't be pressed, shown as tooltip; empty: it can.
    void setBlocked(const QString &reason);
    [[nodiscard]] bool isBusy() const { return !m_progress.isEmpty(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void apply();
    void giveFocusBack();

    QString m_text;
    QString m_progress;
    QString m_reason;
    QPointer<QWidget> m_focusWentTo; //!< null: the keyboard was not here when it became busy
};

} // namespace vzaps

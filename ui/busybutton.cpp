// SPDX-License-Identifier: MIT
#include "ui/busybutton.h"

#include "ui/plaintooltip.h"
#include "ui/spokendescription.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace vzaps {

BusyButton::BusyButton(const QString &text, const QString &objectName, QWidget *parent)
    : RoomyButton(text, parent)
    , m_text(text)
{
    setObjectName(objectName);
    setAccessibleName(QString(text).remove(u'&'));
}

void BusyButton::setBusy(const QString &progress)
{
    const bool before = isBusy();
    const bool focused = isEnabled() && window()->focusWidget() == this;
    m_progress = progress;
    apply();
    if (isBusy() && !before)
        m_focusWentTo = focused ? window()->focusWidget() : nullptr;
    else if (!isBusy() && before)
        giveFocusBack();
}

void BusyButton::giveFocusBack()
{
    // Qt hands the focus of what is disabled to whatever comes next, often "Close". What Enter is not to
    // press does not get the keyboard unasked.
    const QPointer<QWidget> wentTo = std::exchange(m_focusWentTo, nullptr);
    if (wentTo && isEnabled() && isVisible() && autoDefault() && window()->focusWidget() == wentTo)
        setFocus(Qt::OtherFocusReason);
}

void BusyButton::setBlocked(const QString &reason)
{
    m_reason = reason;
    apply();
}

void BusyButton::apply()
{
    // The row of buttons must not jump while the text changes.
    if (isBusy())
        setMinimumWidth(std::max(minimumWidth(), width()));
    setText(isBusy() ? m_progress : m_text);
    setEnabled(!isBusy() && m_reason.isEmpty());
    if (isBusy()) {
        setToolTip({});
        setDescription(*this, m_progress);
    } else {
        setPlainToolTip(*this, m_reason);
    }
}

void BusyButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !autoDefault() && !isDefault())
        event->ignore();
    else
        RoomyButton::keyPressEvent(event);
}

void BusyButton::timerEvent(QTimerEvent *event)
{
    // A press by a mnemonic or an assistive tool clicks 100 ms later, also on what is disabled by then.
    const QSignalBlocker blocker(isEnabled() ? nullptr : this);
    RoomyButton::timerEvent(event);
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/busybutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace vzaps;

namespace {

//! Counts the times that the button's own clock ran out.
class TimerWatch final : public QObject {
public:
    int ticks = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Timer)
            ++ticks;
        return false;
    }
};

} // namespace

class TestBusyButton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! A mnemonic and an assistive tool press in this way: the click comes later.
    void aDelayedPressClicks()
    {
        BusyButton button(QStringLiteral("&Check"), QStringLiteral("checkPushButton"), nullptr);
        const QSignalSpy clicked(&button, &BusyButton::clicked);
        button.animateClick();
        QTRY_COMPARE(clicked.count(), 1);
    }

    void aPressThatWasBegunBeforeItIsBlockedDoesNothing()
    {
        BusyButton button(QStringLiteral("&Check"), QStringLiteral("checkPushButton"), nullptr);
        TimerWatch watch;
        button.installEventFilter(&watch);
        const QSignalSpy clicked(&button, &BusyButton::clicked);
        button.animateClick();
        button.setBlocked(QStringLiteral("It is done."));
        QTRY_VERIFY(watch.ticks > 0);
        button.setBlocked({});
        QCOMPARE(clicked.count(), 0);
        button.animateClick();
        QTRY_COMPARE(clicked.count(), 1);
    }

    void aPressThatWasBegunBeforeItIsBusyDoesNothing()
    {
        BusyButton button(QStringLiteral("&Check"), QStringLiteral("checkPushButton"), nullptr);
        TimerWatch watch;
        button.installEventFilter(&watch);
        const QSignalSpy clicked(&button, &BusyButton::clicked);
        button.animateClick();
        button.setBusy(QStringLiteral("Checking…"));
        QTRY_VERIFY(watch.ticks > 0);
        QCOMPARE(clicked.count(), 0);
    }
};

QTEST_MAIN(TestBusyButton)
#include "tst_busybutton.moc"

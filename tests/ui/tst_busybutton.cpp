// SPDX-License-Identifier: MIT
#include "ui/busybutton.h"

#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

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

    void keyboardComesBackAfterItWasBusy_data()
    {
        QTest::addColumn<bool>("autoDefault");
        QTest::addColumn<bool>("comesBack");
        QTest::addRow("harmless") << true << true;
        QTest::addRow("money or destruction") << false << false;
    }

    //! Else Enter, pressed once more, would close the dialog and lose what was typed.
    void keyboardComesBackAfterItWasBusy()
    {
        QFETCH(bool, autoDefault);
        QFETCH(bool, comesBack);
        QDialog dialog;
        QVBoxLayout layout(&dialog);
        auto *button = new BusyButton(QStringLiteral("&Check"), QStringLiteral("checkPushButton"), &dialog);
        auto *close = new QPushButton(QStringLiteral("Close"), &dialog);
        layout.addWidget(button);
        layout.addWidget(close);
        button->setAutoDefault(autoDefault);
        dialog.show();
        button->setFocus();
        button->setBusy(QStringLiteral("Checking…"));
        QCOMPARE(dialog.focusWidget(), close);
        button->setBusy({});
        QCOMPARE(dialog.focusWidget(), comesBack ? static_cast<QWidget *>(button) : close);
    }

    void keyboardStaysWhereTheUserPutItMeanwhile()
    {
        QDialog dialog;
        QVBoxLayout layout(&dialog);
        auto *button = new BusyButton(QStringLiteral("&Check"), QStringLiteral("checkPushButton"), &dialog);
        layout.addWidget(button);
        layout.addWidget(new QPushButton(QStringLiteral("Close"), &dialog));
        auto *edit = new QLineEdit(&dialog);
        layout.addWidget(edit);
        dialog.show();
        button->setFocus();
        button->setBusy(QStringLiteral("Checking…"));
        edit->setFocus();
        button->setBusy({});
        QCOMPARE(dialog.focusWidget(), edit);
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

// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace vzaps;
using namespace vzaps::test;
using namespace Qt::StringLiterals;

namespace {

//! Keeps the test itself from ending.
class QuitStop final : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::Quit; }
};

} // namespace

//! The program ends when its user or the desktop wants it to, and not before they know what that would lose.
class TestClosing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void quitAsksBeforeTypedTextIsLost_data();
    void quitAsksBeforeTypedTextIsLost();
    void quitAsksBeforeChosenPreferencesAreLost();
    void quitDoesNotAskAboutWhatWasAnswered();
    void quitAsksInTheDialogOnTop_data();
    void quitAsksInTheDialogOnTop();
    void endOfTheSessionIsNotCalledOff();
    void endOfTheSessionAsksWhatIsToBeWaitedFor_data();
    void endOfTheSessionAsksWhatIsToBeWaitedFor();
    void endThatWasCalledOffIsForgotten();

private:
    //! Whether closing the window only hides it.
    void wantTray(bool wanted);
    //! A dialog of the window, by its action.
    [[nodiscard]] QDialog *open(const QString &action, const QString &dialog);
    [[nodiscard]] static bool asks(const QDialog *dialog)
    {
        const auto buttons = dialog->findChildren<QPushButton *>(u"discardPushButton"_s);
        // The dialogs above it belong to it, too.
        return std::any_of(buttons.begin(), buttons.end(),
                           [dialog](const QPushButton *button) { return button->window() == dialog; });
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestClosing::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->tray.available = true;
    m_fixture->open();
}

void TestClosing::wantTray(bool wanted)
{
    Preferences preferences = m_fixture->preferences->current();
    preferences.tray = wanted;
    QVERIFY(m_fixture->preferences->save(preferences));
}

QDialog *TestClosing::open(const QString &action, const QString &dialog)
{
    m_fixture->window->findChild<QAction *>(action)->trigger();
    return m_fixture->window->findChild<QDialog *>(dialog);
}

void TestClosing::quitAsksBeforeTypedTextIsLost_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("field");
    QTest::addRow("a new instance") << u"newInstanceAction"_s << u"nameLineEdit"_s;
    QTest::addRow("an account's name") << u"manageAccountsAction"_s << u"accountNameLineEdit"_s;
    QTest::addRow("a request") << u"consoleAction"_s << u"pathLineEdit"_s;
}

void TestClosing::quitAsksBeforeTypedTextIsLost()
{
    QFETCH(QString, action);
    QFETCH(QString, field);
    QVERIFY(m_fixture->connectAccount());
    wantTray(true);
    m_fixture->window->findChild<QAction *>(action)->trigger();
    auto *edit = m_fixture->window->findChild<QLineEdit *>(field);
    QVERIFY(edit);
    QTest::keyClicks(edit, u"Padaria"_s);
    const auto press = [edit](const QString &button) {
        edit->window()->findChild<QPushButton *>(button)->click();
    };
    Q_EMIT m_fixture->tray.quitWanted();
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(edit->window()->isVisible());
    press(u"keepEditingPushButton"_s);
    QVERIFY(edit->text().contains(u"Padaria"_s));
    // Called off: closing the window is again what it was before.
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!m_fixture->window->isVisible());
    Q_EMIT m_fixture->tray.quitWanted();
    QVERIFY(m_fixture->window->isVisible());
    press(u"discardPushButton"_s);
    QTRY_VERIFY(!m_fixture->window->isVisible());
}

void TestClosing::quitAsksBeforeChosenPreferencesAreLost()
{
    const QPointer<QDialog> dialog = open(u"preferencesAction"_s, u"preferencesDialog"_s);
    QVERIFY(dialog);
    auto *onLogin = dialog->findChild<QCheckBox *>(u"startOnLoginCheckBox"_s);
    QVERIFY(onLogin && !onLogin->isChecked());
    onLogin->click();
    Q_EMIT m_fixture->tray.quitWanted();
    QVERIFY(asks(dialog));
    // Escape answers the question, not the dialog.
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(!asks(dialog));
    QVERIFY(onLogin->isChecked());
    Q_EMIT m_fixture->tray.quitWanted();
    dialog->findChild<QPushButton *>(u"discardPushButton"_s)->click();
    QTRY_VERIFY(!m_fixture->window->isVisible());
    QVERIFY(!m_fixture->preferences->current().startOnLogin);
}

void TestClosing::quitDoesNotAskAboutWhatWasAnswered()
{
    QVERIFY(m_fixture->connectAccount());
    const QPointer<QDialog> console = open(u"consoleAction"_s, u"requestConsoleDialog"_s);
    QVERIFY(console);
    QTest::keyClicks(console->findChild<QLineEdit *>(u"pathLineEdit"_s), u"/billing/plans"_s);
    console->findChild<QPushButton *>(u"sendPushButton"_s)->click();
    QTRY_VERIFY(console->findChild<QPushButton *>(u"copyAnswerPushButton"_s)->isEnabled());
    Q_EMIT m_fixture->tray.quitWanted();
    QVERIFY(!m_fixture->window->isVisible());
}

void TestClosing::quitAsksInTheDialogOnTop_data()
{
    QTest::addColumn<bool>("typedOnTop");
    QTest::addRow("in which something was typed") << true;
    QTest::addRow("which has nothing to ask and goes") << false;
}

void TestClosing::quitAsksInTheDialogOnTop()
{
    QFETCH(bool, typedOnTop);
    QVERIFY(m_fixture->connectAccount());
    wantTray(true);
    const QPointer<QDialog> below = open(u"manageAccountsAction"_s, u"accountsDialog"_s);
    QVERIFY(below);
    QTest::keyClicks(below->findChild<QLineEdit *>(u"accountNameLineEdit"_s), u"Padaria"_s);
    below->findChild<QPushButton *>(u"addPushButton"_s)->click();
    const QPointer<QDialog> above = below->findChild<QDialog *>(u"connectDialog"_s);
    QVERIFY(above);
    if (typedOnTop)
        QTest::keyClicks(above->findChild<QLineEdit *>(u"clientTokenLineEdit"_s), u"pasted"_s);
    Q_EMIT m_fixture->tray.quitWanted();
    if (typedOnTop) {
        QVERIFY(asks(above));
        QVERIFY(!asks(below));
        above->findChild<QPushButton *>(u"discardPushButton"_s)->click();
    }
    QTRY_VERIFY(!above);
    QTRY_VERIFY(asks(below));
    QVERIFY(m_fixture->window->isVisible());
    below->findChild<QPushButton *>(u"discardPushButton"_s)->click();
    QTRY_VERIFY(!m_fixture->window->isVisible());
}

void TestClosing::endOfTheSessionIsNotCalledOff()
{
    QuitStop stop;
    // Before the window, so that it is asked after the window's own filter.
    qApp->installEventFilter(&stop);
    m_fixture->reopen();
    wantTray(true);
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!m_fixture->window->isVisible());
    // What the desktop sends, after which Qt closes every window and goes on only if all of them do.
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    QVERIFY(m_fixture->window->close());
}

void TestClosing::endOfTheSessionAsksWhatIsToBeWaitedFor_data()
{
    QTest::addColumn<bool>("tray");
    QTest::addRow("with a tray") << true;
    QTest::addRow("without") << false;
}

void TestClosing::endOfTheSessionAsksWhatIsToBeWaitedFor()
{
    QFETCH(bool, tray);
    QVERIFY(m_fixture->connectAccount());
    wantTray(tray);
    const QString name = QString::fromStdString(m_fixture->instanceWith("ACTIVE").name);
    QVERIFY(m_fixture->choose(name, u"Restart"_s));
    const QPointer<QDialog> restart = m_fixture->window->findChild<QDialog *>(u"restartDialog"_s);
    QVERIFY(restart);
    m_fixture->sandbox->setLatency(1000);
    QVERIFY(WindowFixture::clickSoon(u"Restart?"_s, u"Restart"_s));
    QTRY_VERIFY(m_fixture->sandbox->requestCount("restartInstance") > 0);
    // Waiting for the answer is given up, and the dialog closed: how it ended is still being looked up.
    restart->reject();
    restart->reject();
    QTRY_VERIFY(!restart);
    const QString close = u"Close?"_s;
    Q_EMIT m_fixture->tray.quitWanted();
    QVERIFY(GuiDriver::window(close));
    // Qt closes the question first.
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(GuiDriver::window(close));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(GuiDriver::window(close));
    QVERIFY(GuiDriver::click(close, u"Close anyway"_s));
    QVERIFY(!m_fixture->window->isVisible());
}

void TestClosing::endThatWasCalledOffIsForgotten()
{
    QVERIFY(m_fixture->connectAccount());
    wantTray(true);
    const QPointer<QDialog> console = open(u"consoleAction"_s, u"requestConsoleDialog"_s);
    QVERIFY(console);
    m_fixture->sandbox->setLatency(1000);
    QTest::keyClicks(console->findChild<QLineEdit *>(u"pathLineEdit"_s), u"/billing/plans"_s);
    console->findChild<QPushButton *>(u"sendPushButton"_s)->click();
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!m_fixture->window->isVisible());
    // A dialog that waits for an answer does not close at the first time.
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    QVERIFY(console && console->isVisible());
    QCoreApplication::sendPostedEvents();
    Q_EMIT m_fixture->tray.openWanted();
    QVERIFY(m_fixture->window->isVisible());
    // Closing the window is what it was before.
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!m_fixture->window->isVisible());
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"

// SPDX-License-Identifier: MIT
#include "sceneparts.h"

#include "stagehand.h"
#include "ui/startproblemdialog.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vzaps::test {

namespace {

QWidget *consoleAnswered(WindowFixture &fixture)
{
    QWidget *dialog = fromTheMenu(u"consoleAction"_s, u"requestConsoleDialog"_s)(fixture);
    const QString path = u"/instances/"_s + QString::fromStdString(fixture.sandbox->instanceIds().front())
        + u"/session/status"_s;
    return when(StageHand::type(dialog, u"pathLineEdit"_s, path)
                    && StageHand::press(dialog, u"sendPushButton"_s) && QTest::qWaitFor([dialog] {
                           const QWidget *copy = StageHand::part(dialog, u"copyAnswerPushButton"_s);
                           return copy && copy->isEnabled();
                       }),
                dialog);
}

QWidget *guideWithPictures(WindowFixture &fixture)
{
    constexpr int subscribeChapter = 10;
    QWidget *guide = fromTheMenu(u"guideAction"_s, u"guideWindow"_s)(fixture);
    auto *chapters = qobject_cast<QListWidget *>(StageHand::part(guide, u"chaptersListWidget"_s));
    if (chapters)
        chapters->setCurrentRow(subscribeChapter);
    return chapters ? guide : nullptr;
}

QWidget *closing(WindowFixture &fixture)
{
    StageHand hand(fixture);
    if (!hand.showInstance("ACTIVE"))
        return nullptr;
    fixture.sandbox->setLatency(60000);
    QWidget *dialog = hand.open(u"restartAction"_s, u"restartDialog"_s);
    if (!StageHand::press(dialog, u"restartPushButton"_s))
        return nullptr;
    fixture.window->close();
    return StageHand::windowSoon(u"closeDialog"_s);
}

QWidget *preferencesPage(WindowFixture &fixture, int page)
{
    QWidget *dialog = fromTheMenu(u"preferencesAction"_s, u"preferencesDialog"_s)(fixture);
    auto *pages = qobject_cast<QListWidget *>(StageHand::part(dialog, u"pagesListWidget"_s));
    if (pages)
        pages->setCurrentRow(page);
    return pages ? dialog : nullptr;
}

//! The steps of the connection test, all of them over.
QWidget *connectionTest(WindowFixture &fixture, bool reachable)
{
    QWidget *preferences = preferencesPage(fixture, 2);
    if (!reachable)
        fixture.sandbox->stop();
    QWidget *dialog =
        when(StageHand::press(preferences, u"testConnectionPushButton"_s), u"connectionTestDialog"_s);
    const auto over = [dialog] {
        const QWidget *again = StageHand::part(dialog, u"testAgainPushButton"_s);
        return again && again->isEnabled();
    };
    return when(dialog && QTest::qWaitFor(over, 15000), dialog);
}

QWidget *paletteOfInstances(WindowFixture &fixture)
{
    QWidget *palette = fromTheMenu(u"paletteAction"_s, u"commandPalette"_s)(fixture);
    return when(StageHand::type(palette, u"paletteLineEdit"_s, u"padaria"_s), palette);
}

QWidget *startProblem(WindowFixture &fixture)
{
    fixture.open();
    const auto said = [](const char *text) { return QCoreApplication::translate("vzaps::Program", text); };
    auto *dialog =
        new StartProblemDialog(said("Another VZaps Manager uses the folder \"%1\" and does not answer.")
                                   .arg(u"/home/ana/.local/share/vzaps-manager"_s),
                               said("End it, then start again."), fixture.window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

QList<Scene> toolScenes()
{
    return {
        {u"preferences-general"_s, u"language, theme and refresh"_s,
         [](WindowFixture &fixture) { return preferencesPage(fixture, 0); }, true},
        {u"preferences-messages"_s, u"tray and quiet hours"_s,
         [](WindowFixture &fixture) {
             fixture.tray.available = true;
             return preferencesPage(fixture, 1);
         },
         true},
        {u"preferences-no-tray"_s, u"a desktop without a tray"_s,
         [](WindowFixture &fixture) { return preferencesPage(fixture, 1); }, true},
        {u"preferences-network"_s, u"the way to the server"_s,
         [](WindowFixture &fixture) { return preferencesPage(fixture, 2); }, true},
        {u"connection-test"_s, u"every step of a connection"_s,
         [](WindowFixture &fixture) { return connectionTest(fixture, true); }, true},
        {u"connection-test-failed"_s, u"the step that failed"_s,
         [](WindowFixture &fixture) { return connectionTest(fixture, false); }, true},
        {u"preferences-data"_s, u"where data and log are"_s,
         [](WindowFixture &fixture) { return preferencesPage(fixture, 3); }, true},
        {u"palette"_s, u"commands and instances by typing"_s,
         fromTheMenu(u"paletteAction"_s, u"commandPalette"_s), true},
        {u"palette-instances"_s, u"instances by their name"_s, paletteOfInstances, true},
        {u"shortcuts"_s, u"the keys"_s, fromTheMenu(u"shortcutsAction"_s, u"shortcutsDialog"_s), true},
        {u"guide"_s, u"the user guide"_s, fromTheMenu(u"guideAction"_s, u"guideWindow"_s), true},
        {u"guide-pictures"_s, u"a chapter with pictures"_s, guideWithPictures, true},
        {u"export"_s, u"writing the list to a file"_s, fromTheMenu(u"exportAction"_s, u"exportDialog"_s),
         true},
        {u"console"_s, u"the request console"_s, fromTheMenu(u"consoleAction"_s, u"requestConsoleDialog"_s),
         true},
        {u"console-answered"_s, u"an answer in the request console"_s, consoleAnswered, true},
        {u"diagnostics"_s, u"a report to read before it is sent"_s,
         fromTheMenu(u"diagnosticsAction"_s, u"diagnosticsDialog"_s), true},
        {u"start-problem"_s, u"the program did not start"_s, startProblem, true},
        {u"about"_s, u"about the program"_s, fromTheMenu(u"aboutAction"_s, u"aboutDialog"_s), true},
        {u"close"_s, u"closing while an operation runs asks"_s, closing, true},
    };
}

} // namespace vzaps::test

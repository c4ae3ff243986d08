// SPDX-License-Identifier: MIT
#include "ui/announcer.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
QStringList announced;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

QStringList spoken()
{
    return announced;
}
#else
QStringList announced; // stays empty: there is no such event yet

void listen(QAccessibleEvent *) { }

//! The notifications that are in sight.
QStringList spoken()
{
    QStringList sentences;
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        if (widget->objectName() == QLatin1String("announcementWidget") && widget->isVisible())
            sentences << widget->accessibleName();
    }
    return sentences;
}
#endif

const QString tableObject = QStringLiteral("instancesTableView");

bool isSpoken(const QString &text)
{
    const QStringList sentences = spoken();
    return std::any_of(sentences.cbegin(), sentences.cend(),
                       [&text](const QString &each) { return each.contains(text); });
}

} // namespace

//! What screen readers are told beyond where the focus is.
class TestAnnouncer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsSaidTogetherIsOne();
    void aHiddenWindowSaysNothing();
    void resultOfASearchIsSaid();
    void outcomeIsSaidAfterTheQuestionIsClosed();
    void droppedConnectionsAreSaid();

private:
    QAccessible::UpdateHandler m_before = nullptr;
};

void TestAnnouncer::init()
{
    announced.clear();
    m_before = QAccessible::installUpdateHandler(listen);
}

void TestAnnouncer::cleanup()
{
    QAccessible::installUpdateHandler(m_before);
}

void TestAnnouncer::whatIsSaidTogetherIsOne()
{
    QWidget window;
    QWidget part(&window);
    window.show();
    announce(&part, QStringLiteral("One."));
    announce(&window, QStringLiteral("Two."));
    announce(&part, QStringLiteral("One."));
    QTRY_VERIFY(isSpoken(QStringLiteral("Two.")));
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QCOMPARE(spoken(), QStringList{QStringLiteral("One.\nTwo.")});
    // Nobody comes across it later.
    QTRY_VERIFY_WITH_TIMEOUT(spoken().isEmpty(), 10'000);
#endif
}

void TestAnnouncer::aHiddenWindowSaysNothing()
{
    QWidget window;
    announce(&window, QStringLiteral("Hello"));
    QVERIFY(window.children().isEmpty());
}

void TestAnnouncer::resultOfASearchIsSaid()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.connectAccount());
    const QString all = QStringLiteral("Showing %1 of %1").arg(fixture.sandbox->instanceCount());
    QTRY_VERIFY(isSpoken(all));
    QVERIFY(GuiDriver::type(mainTitle, QStringLiteral("Search instances"), QStringLiteral("zzzz")));
    QTRY_VERIFY2(isSpoken(QStringLiteral("Showing 0 of")), qPrintable(spoken().join(u'|')));
}

void TestAnnouncer::outcomeIsSaidAfterTheQuestionIsClosed()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.connectAccount());
    const QString name = QString::fromStdString(fixture.instanceWith("ACTIVE").name);
    QVERIFY(fixture.choose(name, QStringLiteral("Restart")));
    QVERIFY(WindowFixture::clickSoon(QStringLiteral("Restart?"), QStringLiteral("Restart")));
    QTRY_VERIFY(isSpoken(QStringLiteral("The server accepted the restart of \"%1\"").arg(name)));
}

void TestAnnouncer::droppedConnectionsAreSaid()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.connectAccount());
    QTRY_VERIFY(isSpoken(QStringLiteral("Showing")));
    const sandbox::InstanceRecord record = fixture.instanceWith("ACTIVE");
    auto *refresh = fixture.window->findChild<QAction *>(QStringLiteral("refreshAction"));
    const QAbstractItemModel *model = fixture.window->findChild<QTableView *>(tableObject)->model();
    const auto shown = [model, &record] {
        const QModelIndex row = model
                                    ->match(model->index(0, 0), Qt::DisplayRole,
                                            QString::fromStdString(record.name), 1, Qt::MatchExactly)
                                    .value(0);
        return row.siblingAtColumn(1).data().toString();
    };
    for (const bool connected : {true, false}) {
        QVERIFY(fixture.sandbox->setConnected(record.id, connected));
        refresh->trigger();
        QTRY_COMPARE(shown(), connected ? QStringLiteral("Connected") : QStringLiteral("Disconnected"));
        QTRY_VERIFY(!WindowFixture::textsOf(mainTitle).contains(QStringLiteral("refreshing")));
    }
    QTRY_VERIFY2(isSpoken(QStringLiteral("1 instance(s) lost the connection")),
                 qPrintable(spoken().join(u'|')));
}

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"

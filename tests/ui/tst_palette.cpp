// SPDX-License-Identifier: MIT
#include "ui/commandpalette.h"
#include "ui/menuactions.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace vzaps;

namespace {

PaletteEntry command(const QString &title, QAction *action, const QString &reason = {})
{
    PaletteEntry entry;
    entry.title = title;
    entry.detail = QStringLiteral("Instance");
    entry.reason = reason;
    entry.action = action;
    return entry;
}

PaletteEntry instance(const QString &name, const QString &id, const QString &phone)
{
    PaletteEntry entry;
    entry.title = name;
    entry.detail = id;
    entry.alsoFoundBy = phone;
    entry.instanceId = id;
    return entry;
}

QStringList titlesOf(const PaletteModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, 0).data().toString();
    return titles;
}

} // namespace

class TestPalette final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutTypingOnlyActionsAreThere();
    void typingFilters_data();
    void typingFilters();
    void actionsComeBeforeInstancesAndBeginningsFirst();
    void largeFleetsAreCut();
    void instancesAreAskedForByTheWordsTyped();
    void linesAreSpokenWithTheirReason();
    void enterRunsTheChosenAction();
    void arrowsChoose();
    void whatIsNotPossibleSaysWhy();
    void instanceIsTold();
    void escapeClosesAndGivesTheFocusBack();
    void noMatchIsSaid();
    void actionThatWentAwayIsHarmless();
    void menusAreReadAsTheyAre();

private:
    [[nodiscard]] QList<PaletteEntry> entries();
    void type(const QString &text) const { QTest::keyClicks(m_edit, text); }
    void key(Qt::Key pressed) const { QTest::keyClick(m_edit, pressed); }
    void openPalette();

    std::unique_ptr<QMainWindow> m_window;
    QAction *m_restart = nullptr;
    QAction *m_remove = nullptr;
    QPointer<CommandPalette> m_palette;
    QLineEdit *m_edit = nullptr;
};

void TestPalette::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_restart = new QAction(QStringLiteral("&Restart"), m_window.get());
    m_remove = new QAction(QStringLiteral("&Delete"), m_window.get());
    m_window->setCentralWidget(new QLineEdit);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->centralWidget()->setFocus();
}

QList<PaletteEntry> TestPalette::entries()
{
    return {command(QStringLiteral("Restart"), m_restart),
            command(QStringLiteral("Delete"), m_remove, QStringLiteral("no instance is selected")),
            command(QStringLiteral("Subscribe"), m_remove),
            instance(QStringLiteral("Padaria São João"), QStringLiteral("VZ4H7J"),
                     QStringLiteral("5511987654321")),
            instance(QStringLiteral("Clínica Norte"), QStringLiteral("VZREST9"),
                     QStringLiteral("+55 (21) 3333-4444")),
            instance(QStringLiteral("Straße 7"), QStringLiteral("VZ0001"), {})};
}

void TestPalette::openPalette()
{
    m_palette = new CommandPalette(entries(), {}, m_window.get());
    m_palette->setAttribute(Qt::WA_DeleteOnClose);
    m_palette->show();
    m_palette->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_palette));
    m_edit = m_palette->findChild<QLineEdit *>();
}

void TestPalette::withoutTypingOnlyActionsAreThere()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries());
    QCOMPARE(titlesOf(model),
             (QStringList{QStringLiteral("Restart"), QStringLiteral("Delete"), QStringLiteral("Subscribe")}));
}

void TestPalette::typingFilters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QStringList none;
    const QString padaria = QStringLiteral("Padaria São João");
    const QString clinica = QStringLiteral("Clínica Norte");
    QTest::addRow("beginning") << QStringLiteral("pad") << QStringList{padaria};
    QTest::addRow("upper case") << QStringLiteral("PAD") << QStringList{padaria};
    QTest::addRow("without accents") << QStringLiteral("sao joao") << QStringList{padaria};
    QTest::addRow("with accents") << QStringLiteral("SÃO") << QStringList{padaria};
    QTest::addRow("decomposed") << QStringLiteral("cli\u0301nica") << QStringList{clinica};
    QTest::addRow("two beginnings in any order") << QStringLiteral("jo pad") << QStringList{padaria};
    QTest::addRow("not inside of a word") << QStringLiteral("aria") << none;
    QTest::addRow("id") << QStringLiteral("vz4h") << QStringList{padaria};
    QTest::addRow("phone") << QStringLiteral("55119") << QStringList{padaria};
    QTest::addRow("end of a phone") << QStringLiteral("4321") << QStringList{padaria};
    QTest::addRow("phone in another writing") << QStringLiteral("2133334444") << QStringList{clinica};
    QTest::addRow("two digits are too few") << QStringLiteral("87") << none;
    QTest::addRow("all words have to fit") << QStringLiteral("pad norte") << none;
    QTest::addRow("a menu's name") << QStringLiteral("instance del") << QStringList{QStringLiteral("Delete")};
    QTest::addRow("blanks") << QStringLiteral("  norte  ") << QStringList{clinica};
    QTest::addRow("signs") << QStringLiteral("(norte)") << QStringList{clinica};
}

void TestPalette::typingFilters()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    PaletteModel model;
    model.setEntries(entries());
    model.setQuery(typed);
    QCOMPARE(titlesOf(model), found);
    QCOMPARE(model.matchCount(), found.size());
}

void TestPalette::actionsComeBeforeInstancesAndBeginningsFirst()
{
    PaletteModel model;
    model.setEntries(entries()
                     + QList<PaletteEntry>{instance(QStringLiteral("Bar Restinga"), QStringLiteral("a"), {}),
                                           instance(QStringLiteral("Restaurante"), QStringLiteral("b"), {})});
    model.setQuery(QStringLiteral("rest"));
    QCOMPARE(titlesOf(model),
             (QStringList{QStringLiteral("Restart"), QStringLiteral("Restaurante"),
                          QStringLiteral("Bar Restinga")}));
}

void TestPalette::largeFleetsAreCut()
{
    QList<PaletteEntry> many;
    for (int i = 0; i < 5000; ++i)
        many << instance(QStringLiteral("Loja %1").arg(i), QStringLiteral("VZ%1").arg(i), {});
    PaletteModel model;
    model.setEntries(many);
    QBENCHMARK_ONCE
    {
        model.setQuery(QStringLiteral("loja"));
    }
    QCOMPARE(model.rowCount(), PaletteModel::mostRows);
    QCOMPARE(model.matchCount(), 5000);
    model.setQuery(QStringLiteral("loja 4999"));
    QCOMPARE(titlesOf(model), QStringList{QStringLiteral("Loja 4999")});
}

void TestPalette::instancesAreAskedForByTheWordsTyped()
{
    PaletteModel model;
    QList<QByteArrayList> asked;
    model.setInstances([&asked](const QByteArrayList &words) {
        asked << words;
        QList<PaletteEntry> found;
        for (int i = 0; i < (words.size() == 1 ? PaletteModel::mostInstances : 2); ++i)
            found << instance(QStringLiteral("Loja %1").arg(i), QStringLiteral("VZ%1").arg(i), {});
        return found;
    });
    model.setEntries(entries());
    const int actions = model.rowCount();
    QVERIFY(asked.isEmpty());
    model.setQuery(QStringLiteral("LOJA"));
    QCOMPARE(asked.last(), QByteArrayList{"loja"});
    QVERIFY(model.isCut());
    QCOMPARE(model.rowCount(), PaletteModel::mostRows);
    model.setQuery(QStringLiteral("loja 1"));
    QCOMPARE(titlesOf(model), QStringList{QStringLiteral("Loja 1")});
    QVERIFY(!model.isCut());
    model.setQuery({});
    QCOMPARE(asked.size(), 2);
    QCOMPARE(model.rowCount(), actions);
}

void TestPalette::linesAreSpokenWithTheirReason()
{
    PaletteModel model;
    model.setEntries(entries());
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Restart, Instance"));
    const QString spoken = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(QStringLiteral("not possible")));
    QVERIFY(spoken.contains(QStringLiteral("no instance is selected")));
}

void TestPalette::enterRunsTheChosenAction()
{
    QSignalSpy triggered(m_restart, &QAction::triggered);
    openPalette();
    type(QStringLiteral("res"));
    key(Qt::Key_Return);
    QTRY_COMPARE(triggered.size(), 1);
    QTRY_VERIFY(!m_palette);
}

void TestPalette::arrowsChoose()
{
    QSignalSpy triggered(m_remove, &QAction::triggered);
    openPalette();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Up);
    key(Qt::Key_Down);
    QCOMPARE(m_palette->findChild<QListView *>()->currentIndex().row(), 2);
    key(Qt::Key_Enter);
    QTRY_COMPARE(triggered.size(), 1);
}

void TestPalette::whatIsNotPossibleSaysWhy()
{
    QSignalSpy triggered(m_remove, &QAction::triggered);
    openPalette();
    type(QStringLiteral("del"));
    key(Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
    const auto *note = m_palette->findChild<QLabel *>(QStringLiteral("paletteNoteLabel"));
    QVERIFY(note->text().contains(QStringLiteral("no instance is selected")));
    QTest::qWait(20);
    QCOMPARE(triggered.size(), 0);
}

void TestPalette::instanceIsTold()
{
    openPalette();
    QSignalSpy wanted(m_palette.data(), &CommandPalette::instanceWanted);
    type(QStringLiteral("norte"));
    key(Qt::Key_Return);
    QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("VZREST9"));
}

void TestPalette::escapeClosesAndGivesTheFocusBack()
{
    openPalette();
    QTRY_VERIFY(m_edit->hasFocus());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_palette);
    QTRY_VERIFY(m_window->centralWidget()->hasFocus());
}

void TestPalette::noMatchIsSaid()
{
    openPalette();
    type(QStringLiteral("qqq"));
    const auto *note = m_palette->findChild<QLabel *>(QStringLiteral("paletteNoteLabel"));
    QVERIFY(note->text().contains(QStringLiteral("qqq")));
    key(Qt::Key_Return); // nothing to run, nothing happens
    QVERIFY(m_palette->isVisible());
}

void TestPalette::actionThatWentAwayIsHarmless()
{
    openPalette();
    type(QStringLiteral("restart"));
    delete m_restart;
    QSignalSpy wanted(m_palette.data(), &CommandPalette::instanceWanted);
    key(Qt::Key_Return);
    QTest::qWait(20);
    QVERIFY(wanted.isEmpty() || wanted.value(0).value(0).toString().isEmpty());
}

void TestPalette::menusAreReadAsTheyAre()
{
    QMenu *file = m_window->menuBar()->addMenu(QStringLiteral("&File"));
    file->addAction(QStringLiteral("&Open…"));
    file->addSeparator();
    file->addAction(QStringLiteral("Hidden"))->setVisible(false);
    QMenu *inner = file->addMenu(QStringLiteral("A&ccounts"));
    inner->addAction(QStringLiteral("Bed && Breakfast"));
    QStringList read;
    for (const MenuAction &entry : menuActions(*m_window->menuBar()))
        read << entry.menu + u'/' + plainMenuText(entry.action->text());
    QCOMPARE(read, (QStringList{QStringLiteral("File/Open…"), QStringLiteral("Accounts/Bed & Breakfast")}));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"

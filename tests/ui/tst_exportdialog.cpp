// SPDX-License-Identifier: MIT
#include "ui/exportdialog.h"

#include "guidriver.h"
#include "richtextwatch.h"
#include "scripteddesktop.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vzaps;
using namespace vzaps::test;

namespace {

const QString title = u"Export instances"_s;

ExportRows rowsOf(qsizetype count, const QString &name)
{
    ExportRows rows;
    rows.count = count;
    rows.at = [name](qsizetype index) {
        Instance instance;
        instance.id = u"VZ%1"_s.arg(index);
        instance.name = name;
        instance.token = u"canary-token"_s;
        return std::optional(instance);
    };
    return rows;
}

} // namespace

class TestExportDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void exportsWhatIsShown();
    void exportsWhatIsSelected();
    void exportsJson();
    void exportsOnlyTheColumnsOfTheList();
    void theMainWindowOffersTheColumnsOfItsList();
    void aFormulaInANameIsDefusedUnlessRawIsChosen();
    void cancelKeepsTheOldFileAndIsSaid();
    void escapeCancelsFirstAndClosesThen();
    void aFailureIsSaidWithDetailsAndCanBeTriedAgain();
    void nothingToExportIsSaid();
    void theKeyboardIsEnough();
    void theAccountsAreNamed();
    void everythingHasANameAndNoMarkup();

private:
    [[nodiscard]] static ExportSource sourceOf(qsizetype shown, qsizetype selected);
    void open(const ExportSource &source);
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] static QFileDialog *chooser();
    //! Presses "Export" and gives the file chooser this path.
    [[nodiscard]] bool exportTo(const QString &path);
    [[nodiscard]] static bool answerChooser(const QString &path);
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] static QByteArray contentOf(const QString &path);
    template <class T> [[nodiscard]] T *part(const QString &objectName) const
    {
        return m_dialog->findChild<T *>(objectName);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ScriptedDesktop m_desktop;
    std::unique_ptr<ExportDialog> m_dialog;
    std::unique_ptr<RichTextWatch> m_watch;
};

void TestExportDialog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_desktop = {};
    m_watch = std::make_unique<RichTextWatch>();
}

void TestExportDialog::cleanup()
{
    m_dialog.reset();
    QCOMPARE(m_watch->violations(), QStringList());
}

ExportSource TestExportDialog::sourceOf(qsizetype shown, qsizetype selected)
{
    ExportSource source;
    source.accounts = {AccountProfile{QUuid::createUuid(), u"Client <b>A</b>"_s,
                                      QUrl(u"https://api.example"_s), u"#0b5fc0"_s}};
    source.shown = shown;
    source.selected = selected;
    source.shownRows = [shown] { return rowsOf(shown, u"shown"_s); };
    source.selectedRows = [selected] { return rowsOf(selected, u"=selected"_s); };
    return source;
}

void TestExportDialog::open(const ExportSource &source)
{
    m_dialog = std::make_unique<ExportDialog>(source, m_desktop);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QFileDialog *TestExportDialog::chooser()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->objectName() == u"exportFileDialog"_s && window->isVisible())
            return qobject_cast<QFileDialog *>(window);
    }
    return nullptr;
}

bool TestExportDialog::answerChooser(const QString &path)
{
    if (!QTest::qWaitFor([] { return chooser(); }))
        return false;
    auto *name = chooser()->findChild<QLineEdit *>();
    if (!name)
        return false;
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([] { return !chooser(); });
}

bool TestExportDialog::exportTo(const QString &path)
{
    return GuiDriver::click(title, u"Export"_s) && answerChooser(path);
}

QString TestExportDialog::outcome() const
{
    const auto *strip = part<QWidget>(u"outcomeMessageStrip"_s);
    return strip->isVisible() ? strip->accessibleName() : QString();
}

QByteArray TestExportDialog::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
}

void TestExportDialog::exportsWhatIsShown()
{
    open(sourceOf(1234, 1));
    QVERIFY(part<QRadioButton>(u"shownRadioButton"_s)->isChecked());
    QCOMPARE(part<QRadioButton>(u"shownRadioButton"_s)->text(), u"&Shown in the list (1,234)"_s);
    QVERIFY(exportTo(path(u"a.csv"_s)));
    QTRY_VERIFY2(outcome().contains(path(u"a.csv"_s)), qPrintable(outcome()));
    QVERIFY2(outcome().contains(u"1,234"_s), qPrintable(outcome()));
    const QByteArray csv = contentOf(path(u"a.csv"_s));
    QCOMPARE(csv.count('\n'), 1235);
    QVERIFY(csv.contains("\"VZ1233\",\"shown\""));
    QVERIFY(!csv.contains("canary"));

    QVERIFY(GuiDriver::click(title, u"Copy path"_s));
    QCOMPARE(m_desktop.copiedTexts, QStringList{path(u"a.csv"_s)});
    QCOMPARE(m_dialog->focusWidget(), part<QPushButton>(u"closePushButton"_s));
}

void TestExportDialog::exportsWhatIsSelected()
{
    open(sourceOf(1234, 3));
    QVERIFY(part<QRadioButton>(u"selectedRadioButton"_s)->isChecked());
    QVERIFY(exportTo(path(u"a.csv"_s)));
    QTRY_VERIFY(!outcome().isEmpty());
    QCOMPARE(contentOf(path(u"a.csv"_s)).count('\n'), 4);
}

void TestExportDialog::exportsJson()
{
    open(sourceOf(3, 0));
    QVERIFY(!part<QRadioButton>(u"selectedRadioButton"_s)->isEnabled());
    QVERIFY(GuiDriver::click(title, u"JSON"_s));
    // The file gets its ending where none was typed.
    QVERIFY(exportTo(path(u"fleet"_s)));
    QTRY_VERIFY(!outcome().isEmpty());
    QCOMPARE(QJsonDocument::fromJson(contentOf(path(u"fleet.json"_s))).array().size(), 3);
}

void TestExportDialog::exportsOnlyTheColumnsOfTheList()
{
    ExportSource source = sourceOf(1, 0);
    source.columns = {ExportColumn::Name, ExportColumn::State};
    open(source);
    QVERIFY(GuiDriver::click(title, u"CSV for programs"_s));
    QVERIFY(GuiDriver::click(title, u"Only those the list shows"_s));
    QVERIFY(exportTo(path(u"a.csv"_s)));
    QTRY_VERIFY(!outcome().isEmpty());
    QCOMPARE(contentOf(path(u"a.csv"_s)),
             QByteArray("\"id\",\"name\",\"state\"\r\n\"VZ0\",\"shown\",\"unknown\"\r\n"));
}

void TestExportDialog::theMainWindowOffersTheColumnsOfItsList()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.connectAccount());
    fixture.window->findChild<QAction *>(u"exportAction"_s)->trigger();
    QTRY_VERIFY(GuiDriver::window(title));
    QVERIFY(GuiDriver::click(title, u"CSV for programs"_s));
    QVERIFY(GuiDriver::click(title, u"Only those the list shows"_s));
    QVERIFY(exportTo(path(u"a.csv"_s)));
    const QByteArray head =
        "\"id\",\"name\",\"state\",\"billing_status\",\"ends_at\",\"phone\",\"push_name\",\"webhook\"\r\n";
    QTRY_VERIFY2(contentOf(path(u"a.csv"_s)).startsWith(head), contentOf(path(u"a.csv"_s)).constData());
}

void TestExportDialog::aFormulaInANameIsDefusedUnlessRawIsChosen()
{
    open(sourceOf(5, 2));
    QVERIFY(exportTo(path(u"a.csv"_s)));
    QTRY_VERIFY(!outcome().isEmpty());
    QVERIFY(contentOf(path(u"a.csv"_s)).contains("\"'=selected\""));
    QVERIFY(GuiDriver::click(title, u"CSV for programs"_s));
    QVERIFY(exportTo(path(u"b.csv"_s)));
    QTRY_VERIFY(outcome().contains(path(u"b.csv"_s)));
    QVERIFY(contentOf(path(u"b.csv"_s)).contains("\"=selected\""));
}

void TestExportDialog::cancelKeepsTheOldFileAndIsSaid()
{
    open(sourceOf(2'000'000, 0));
    QVERIFY(exportTo(path(u"a.csv"_s)));
    auto *bar = part<QProgressBar>(u"exportProgressBar"_s);
    QTRY_VERIFY(bar->isVisible() && bar->value() > 1000);
    QVERIFY(bar->text().contains(u"2,000,000"_s));
    QVERIFY(!part<QPushButton>(u"exportPushButton"_s)->isEnabled());
    QVERIFY(!part<QRadioButton>(u"jsonRadioButton"_s)->isEnabled());
    QCOMPARE(m_dialog->focusWidget(), part<QPushButton>(u"cancelPushButton"_s));
    QVERIFY(GuiDriver::click(title, u"Cancel"_s));
    QTRY_VERIFY2(outcome().contains(u"cancelled"_s), qPrintable(outcome()));
    QVERIFY(!bar->isVisible());
    QVERIFY(part<QPushButton>(u"exportPushButton"_s)->isEnabled());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestExportDialog::escapeCancelsFirstAndClosesThen()
{
    open(sourceOf(2'000'000, 0));
    QVERIFY(exportTo(path(u"a.csv"_s)));
    QTRY_VERIFY(part<QProgressBar>(u"exportProgressBar"_s)->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(outcome().contains(u"cancelled"_s));
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestExportDialog::aFailureIsSaidWithDetailsAndCanBeTriedAgain()
{
    open(sourceOf(5, 0));
    QVERIFY(GuiDriver::click(title, u"Export"_s));
    QTRY_VERIFY(chooser());
    // The folder goes while the chooser is open.
    QVERIFY(QDir(m_dir->path()).mkdir(u"gone"_s));
    chooser()->setDirectory(path(u"gone"_s));
    const QString target = path(u"gone/a.csv"_s);
    QVERIFY(QDir(path(u"gone"_s)).removeRecursively());
    Q_EMIT chooser()->fileSelected(target);
    chooser()->close();
    QTRY_VERIFY2(outcome().contains(u"does not exist"_s), qPrintable(outcome()));
    QVERIFY(GuiDriver::click(title, u"Details"_s));
    QVERIFY(exportTo(path(u"a.csv"_s)));
    QTRY_VERIFY2(outcome().contains(u"exported"_s) && QFile::exists(path(u"a.csv"_s)), qPrintable(outcome()));
}

void TestExportDialog::nothingToExportIsSaid()
{
    open(sourceOf(0, 0));
    const auto *confirm = part<QPushButton>(u"exportPushButton"_s);
    QVERIFY(!confirm->isEnabled());
    QVERIFY(confirm->toolTip().contains(u"nothing to export"_s));
    QVERIFY(!GuiDriver::click(title, u"Export"_s));
}

void TestExportDialog::theKeyboardIsEnough()
{
    open(sourceOf(7, 1));
    QVERIFY(part<QRadioButton>(u"shownRadioButton"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(part<QRadioButton>(u"selectedRadioButton"_s)->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(part<QRadioButton>(u"spreadsheetRadioButton"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(part<QRadioButton>(u"jsonRadioButton"_s)->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(answerChooser(path(u"a"_s)));
    QTRY_VERIFY(!outcome().isEmpty());
    QCOMPARE(QJsonDocument::fromJson(contentOf(path(u"a.json"_s))).array().size(), 1);
    // What a window manager does when the chooser closes.
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void TestExportDialog::theAccountsAreNamed()
{
    ExportSource source = sourceOf(3, 0);
    source.accounts.clear();
    for (int number = 1; number <= 7; ++number)
        source.accounts << AccountProfile{QUuid::createUuid(), u"Account %1"_s.arg(number),
                                          QUrl(u"https://api%1.example"_s.arg(number)), u"#0b5fc0"_s};
    open(source);
    const QString said = WindowFixture::textsOf(title);
    QVERIFY(said.contains(u"Account 1"_s) && said.contains(u"api1.example"_s));
    QVERIFY(said.contains(u"Account 4"_s) && !said.contains(u"Account 5"_s));
    QVERIFY2(said.contains(u"and 3 other account"_s), qPrintable(said));
}

void TestExportDialog::everythingHasANameAndNoMarkup()
{
    ExportSource source = sourceOf(7, 1);
    source.notice = u"2,300 of 5,000 are loaded: <b>the others</b> will be missing."_s;
    source.columns = {ExportColumn::Name};
    open(source);
    const QList<QAbstractButton *> buttons = m_dialog->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
    bool noticeSeen = false;
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        noticeSeen = noticeSeen || (label->isVisible() && label->text() == source.notice);
    }
    QVERIFY(noticeSeen);
    QVERIFY(GuiDriver::click(title, u"Selected"_s));
    for (const QLabel *label : labels)
        QVERIFY(!label->isVisible() || label->text() != source.notice);
}

int main(int argc, char *argv[])
{
    // The chooser has to be one that the test can drive.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QApplication application(argc, argv);
    TestExportDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exportdialog.moc"

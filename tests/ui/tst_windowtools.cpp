// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "ui/guidebrowser.h"
#include "ui/guidewindow.h"
#include "ui/menuactions.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace vzaps;
using namespace vzaps::test;

namespace {

QAction *actionNamed(const WindowFixture &fixture, const char *name)
{
    return fixture.window->findChild<QAction *>(QLatin1String(name));
}

bool isShown(const QString &title)
{
    return GuiDriver::window(title) != nullptr;
}

} // namespace

//! What helps with the window: reached by menu and key, in the real window.
class TestWindowTools final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void emptyWindowOffersAccountAndDemoAlike();
    void demoIsMarkedAndCanBeLeft();
    void demoIsNeverOnDisk();
    void keysOpenTheTools_data();
    void keysOpenTheTools();
    void paletteGoesToAnInstance();
    void paletteKeepsTheQuestionsBeforeDestruction();
    void anActionOfTwoMenusIsListedOnce();
    void everyShortcutIsOnThePage();
    void guideIsThereInThreeLanguages_data();
    void guideIsThereInThreeLanguages();
    void guideLoadsItsPicturesOnly_data();
    void guideLoadsItsPicturesOnly();
    void picturesAreNoWiderThanTheText();
    void guideFindsWords();
    void failedConnectionLeadsToTheTest();
    void connectionTestSignsIn();

private:
    QTemporaryDir m_outside;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowTools::emptyWindowOffersAccountAndDemoAlike()
{
    m_fixture->open();
    QSignalSpy wanted(m_fixture->window.get(), &MainWindow::demoRequested);
    const QWidget *window = GuiDriver::window(mainTitle);
    const QWidget *connect = GuiDriver::widget(window, QStringLiteral("Connect account"));
    const QWidget *demo = GuiDriver::widget(window, QStringLiteral("Try the demo"));
    QVERIFY(connect && demo);
    QCOMPARE(demo->height(), connect->height());
    QCOMPARE(demo->y(), connect->y());
    QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Try the demo")));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_fixture->sandbox->requestCount("/"), 0);
}

void TestWindowTools::demoIsMarkedAndCanBeLeft()
{
    m_fixture->open();
    QVERIFY(!WindowFixture::textsOf(mainTitle).contains(QStringLiteral("Nothing here is real")));
    AccountProfile demo;
    demo.id = demoAccountId;
    demo.name = QStringLiteral("Demo");
    demo.serverAddress = m_fixture->address();
    const Credentials credentials{QString::fromStdString(m_fixture->sandbox->clientToken()),
                                  QString::fromStdString(m_fixture->sandbox->clientSecret())};
    (void)m_fixture->accounts->add(demo, credentials, KeepWhere::SessionOnly, this);
    QTRY_COMPARE(GuiDriver::rowCount(mainTitle, tableName), 40);
    QVERIFY(WindowFixture::textsOf(mainTitle).contains(QStringLiteral("Nothing here is real")));
    QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Leave the demo")));
    QTRY_VERIFY(GuiDriver::widget(GuiDriver::window(mainTitle), QStringLiteral("Try the demo")));
    QVERIFY(!WindowFixture::textsOf(mainTitle).contains(QStringLiteral("Nothing here is real")));
    QVERIFY(m_fixture->accounts->profiles().isEmpty());
}

void TestWindowTools::demoIsNeverOnDisk()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const QUuid real = m_fixture->accounts->currentId();
    AccountProfile demo;
    demo.id = demoAccountId;
    demo.name = QStringLiteral("Demo");
    demo.serverAddress = m_fixture->address();
    (void)m_fixture->accounts->add(demo, {QStringLiteral("a"), QStringLiteral("b")}, KeepWhere::SessionOnly,
                                   this);
    QTRY_VERIFY(m_fixture->accounts->profile(demoAccountId));
    QVERIFY(m_fixture->accounts->setCurrent(demoAccountId));
    ProfileStore next(m_fixture->dir->path());
    next.load();
    QCOMPARE(next.profiles().size(), 1);
    QCOMPARE(next.profiles().first().id, real);
    QCOMPARE(next.currentId(), real);
    QVERIFY(next.notices().isEmpty());
}

void TestWindowTools::keysOpenTheTools_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::addColumn<QString>("title");
    QTest::addRow("preferences") << int(Qt::Key_Comma) << true << QStringLiteral("Preferences");
    QTest::addRow("palette") << int(Qt::Key_K) << true << QStringLiteral("Command palette");
    QTest::addRow("guide") << int(Qt::Key_F1) << false << QStringLiteral("User guide");
}

void TestWindowTools::keysOpenTheTools()
{
    QFETCH(int, key);
    QFETCH(bool, control);
    QFETCH(QString, title);
    m_fixture->open();
    QWidget *window = GuiDriver::window(mainTitle);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key(key), control ? Qt::ControlModifier : Qt::NoModifier);
    QTRY_VERIFY(isShown(title));
    QWidget *opened = GuiDriver::window(title);
    QTest::keyClick(opened->focusWidget() ? opened->focusWidget() : opened, Qt::Key_Escape);
    QTRY_VERIFY(!isShown(title));
}

void TestWindowTools::paletteGoesToAnInstance()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("ACTIVE");
    actionNamed(*m_fixture, "paletteAction")->trigger();
    QVERIFY(GuiDriver::type(QStringLiteral("Command palette"), QStringLiteral("Action or instance"),
                            QString::fromStdString(record.id)));
    QWidget *palette = GuiDriver::window(QStringLiteral("Command palette"));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(QString::fromStdString(record.id)));
    const auto *table =
        qobject_cast<QTableView *>(GuiDriver::widget(GuiDriver::window(mainTitle), tableName));
    QCOMPARE(table->selectionModel()->selectedRows().value(0).data().toString(),
             QString::fromStdString(record.name));
}

void TestWindowTools::paletteKeepsTheQuestionsBeforeDestruction()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    const auto record = m_fixture->instanceWith("ACTIVE");
    QVERIFY(GuiDriver::selectRow(mainTitle, tableName, QString::fromStdString(record.name)));
    QTRY_VERIFY(actionNamed(*m_fixture, "deleteAction")->isEnabled());
    actionNamed(*m_fixture, "paletteAction")->trigger();
    QVERIFY(GuiDriver::type(QStringLiteral("Command palette"), QStringLiteral("Action or instance"),
                            QStringLiteral("delete")));
    QWidget *palette = GuiDriver::window(QStringLiteral("Command palette"));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(isShown(QStringLiteral("Delete?")));
    QVERIFY(m_fixture->sandbox->effects().empty());
}

void TestWindowTools::anActionOfTwoMenusIsListedOnce()
{
    m_fixture->open();
    const QAction *add = actionNamed(*m_fixture, "addAccountAction");
    QVERIFY(add->associatedObjects().size() >= 2);
    QList<const QAction *> listed;
    for (const MenuAction &entry : menuActions(*m_fixture->window->menuBar())) {
        QVERIFY2(!listed.contains(entry.action), qPrintable(entry.action->text()));
        listed << entry.action;
    }
    QVERIFY(listed.contains(add));
}

void TestWindowTools::everyShortcutIsOnThePage()
{
    m_fixture->open();
    QStringList wanted;
    for (const MenuAction &entry : menuActions(*m_fixture->window->menuBar())) {
        if (!entry.action->shortcut().isEmpty())
            wanted << plainMenuText(entry.action->text());
    }
    QVERIFY(wanted.size() >= 8);
    actionNamed(*m_fixture, "shortcutsAction")->trigger();
    const QWidget *page = GuiDriver::window(QStringLiteral("Keyboard shortcuts"));
    QVERIFY(page);
    const auto *table = page->findChild<QTableWidget *>();
    QStringList listed;
    for (int row = 0; row < table->rowCount(); ++row) {
        QVERIFY(!table->item(row, 0)->text().isEmpty());
        listed << table->item(row, 1)->text();
    }
    QCOMPARE(listed, wanted);
    QVERIFY(listed.contains(QStringLiteral("Command palette…")));
}

void TestWindowTools::guideIsThereInThreeLanguages_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("word");
    QTest::addRow("English") << QLocale(QLocale::English) << QStringLiteral("Test connection");
    QTest::addRow("Portuguese") << QLocale(QLocale::Portuguese, QLocale::Brazil)
                                << QStringLiteral("Testar conexão");
    QTest::addRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Mexico)
                             << QStringLiteral("Probar conexión");
    QTest::addRow("another") << QLocale(QLocale::Japanese) << QStringLiteral("Test connection");
}

void TestWindowTools::guideIsThereInThreeLanguages()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, word);
    const GuideWindow guide(locale);
    const auto *text = guide.findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(word));
    // The same chapters in each.
    const GuideWindow english{QLocale(QLocale::English)};
    QVERIFY(english.findChild<QListWidget *>()->count() > 10);
    QCOMPARE(guide.findChild<QListWidget *>()->count(), english.findChild<QListWidget *>()->count());
    QFile file(GuideWindow::fileFor(locale));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    QVERIFY(!source.contains(QStringLiteral("http")) && !source.contains(QStringLiteral("<img")));
    // Nothing to follow; pictures of its own language, each with words for who does not see it.
    const QRegularExpression link(QStringLiteral(R"((!?)\[([^\]]*)\]\(([^)]*)\))"));
    QStringList pictures;
    for (const QRegularExpressionMatch &match : link.globalMatch(source)) {
        QCOMPARE(match.captured(1), QStringLiteral("!"));
        QVERIFY(match.captured(2).size() > 30);
        QVERIFY2(text->toPlainText().contains(u'\n' + match.captured(2) + u'\n'),
                 qPrintable(match.captured(2)));
        pictures << match.captured(3);
    }
    QCOMPARE(pictures.size(), 7);
    const QString language = QFileInfo(file).completeBaseName();
    for (const QString &picture : std::as_const(pictures)) {
        QVERIFY(picture.startsWith(QStringLiteral("pictures/%1/").arg(language)));
        QVERIFY2(QFile::exists(QStringLiteral(":/vzaps/guide/") + picture), qPrintable(picture));
    }
}

void TestWindowTools::guideLoadsItsPicturesOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("loaded");
    const QString own = QStringLiteral("pictures/en/list.png");
    QTest::addRow("relative") << own << true;
    QTest::addRow("whole") << QStringLiteral("qrc:/vzaps/guide/") + own << true;
    const QString outside = m_outside.filePath(QStringLiteral("outside.png"));
    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(outside));
    QFile file(outside);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString data = QString::fromLatin1(file.readAll().toBase64());
    QTest::addRow("a file") << QUrl::fromLocalFile(outside).toString() << false;
    QTest::addRow("a path") << outside << false;
    QTest::addRow("up to the files") << QStringLiteral("../../../../../../../..") + outside << false;
    QTest::addRow("another host") << QStringLiteral("http://example.com/list.png") << false;
    QTest::addRow("https") << QStringLiteral("https://example.com/vzaps/guide/") + own << false;
    QTest::addRow("a host without scheme") << QStringLiteral("//example.com/vzaps/guide/") + own << false;
    QTest::addRow("a host in qrc") << QStringLiteral("qrc://vzaps/guide/") + own << false;
    QTest::addRow("data") << QStringLiteral("data:image/png;base64,") + data << false;
    QTest::addRow("another resource") << QStringLiteral("qrc:/vzaps/icons/app-icon.svg") << false;
    QTest::addRow("up") << QStringLiteral("../icons/app-icon.svg") << false;
    QTest::addRow("up and down") << QStringLiteral("pictures/../../icons/app-icon.svg") << false;
    QTest::addRow("up, written otherwise") << QStringLiteral("%2e%2e/icons/app-icon.svg") << false;
    QTest::addRow("a slash written otherwise") << QStringLiteral("..%2ficons%2fapp-icon.svg") << false;
    QTest::addRow("old spelling") << QStringLiteral(":/vzaps/icons/app-icon.svg") << false;
    QTest::addRow("a text") << QStringLiteral("en.md") << false;
    QTest::addRow("nothing") << QString() << false;
}

void TestWindowTools::guideLoadsItsPicturesOnly()
{
    QFETCH(QString, name);
    QFETCH(bool, loaded);
    GuideBrowser browser;
    browser.resize(600, 400);
    const auto picture = browser.loadResource(QTextDocument::ImageResource, QUrl(name)).value<QPixmap>();
    QCOMPARE(picture.width() > 100, loaded);
    // Not by another way either, such as Qt's own search for a file.
    browser.setGuide(QStringLiteral("![something else](%1)").arg(name));
    browser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&browser));
    const auto held = browser.document()->resource(QTextDocument::ImageResource, QUrl(name));
    QCOMPARE(held.value<QPixmap>().width() > 100, loaded);
    // And nothing but pictures.
    for (const int type : {QTextDocument::HtmlResource, QTextDocument::StyleSheetResource})
        QVERIFY(browser.loadResource(type, QUrl(name)).value<QPixmap>().width() <= 1);
}

void TestWindowTools::picturesAreNoWiderThanTheText()
{
    GuideWindow guide{QLocale(QLocale::English)};
    guide.resize(700, 500);
    guide.show();
    QVERIFY(QTest::qWaitForWindowExposed(&guide));
    const auto *text = guide.findChild<QTextBrowser *>();
    const auto fits = [text] {
        return text->document()->size().width() <= text->viewport()->width()
            && !text->horizontalScrollBar()->isVisible();
    };
    QVERIFY(fits());
    const double narrow = text->document()->size().height();
    guide.resize(1200, 500);
    QTRY_VERIFY(text->document()->size().height() < narrow);
    QVERIFY(fits());
    guide.resize(600, 500);
    QTRY_VERIFY(fits());
}

void TestWindowTools::guideFindsWords()
{
    GuideWindow guide{QLocale(QLocale::English)};
    guide.show();
    auto *search = guide.findChild<QLineEdit *>(QStringLiteral("guideSearchLineEdit"));
    const auto *text = guide.findChild<QTextBrowser *>();
    QTest::keyClicks(search, QStringLiteral("firewall"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(guide.isVisible());
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("firewall"));
    const int place = text->textCursor().position();
    QTest::keyClick(search, Qt::Key_Return); // the only one: once around
    QCOMPARE(text->textCursor().position(), place);
    search->clear();
    QTest::keyClicks(search, QStringLiteral("xylophone"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(WindowFixture::textsOf(QStringLiteral("User guide")).contains(QStringLiteral("xylophone")));
    auto *chapters = guide.findChild<QListWidget *>();
    chapters->setCurrentRow(6);
    QVERIFY(text->textCursor().block().text() == chapters->item(6)->text());
}

void TestWindowTools::failedConnectionLeadsToTheTest()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    m_fixture->sandbox->stop();
    QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Refresh")));
    QVERIFY(WindowFixture::clickSoon(mainTitle, QStringLiteral("Test connection")));
    const QString title = QStringLiteral("Test connection");
    QTRY_VERIFY(WindowFixture::textsOf(title).contains(QStringLiteral("The way ends at: Connection")));
    QVERIFY(WindowFixture::textsOf(title).contains(QStringLiteral("Client A")));
    // Repaired, it says so.
    QVERIFY(m_fixture->sandbox->start());
    QVERIFY(WindowFixture::clickSoon(title, QStringLiteral("Test again")));
    QTRY_VERIFY(WindowFixture::textsOf(title).contains(QStringLiteral("sign-in included")));
}

void TestWindowTools::connectionTestSignsIn()
{
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
    actionNamed(*m_fixture, "preferencesAction")->trigger();
    QWidget *dialog = GuiDriver::window(QStringLiteral("Preferences"));
    QVERIFY(dialog);
    dialog->findChild<QListWidget *>(QStringLiteral("pagesListWidget"))->setCurrentRow(2);
    QVERIFY(GuiDriver::click(QStringLiteral("Preferences"), QStringLiteral("Test connection")));
    QTRY_VERIFY(WindowFixture::textsOf(QStringLiteral("Test connection"))
                    .contains(QStringLiteral("sign-in included")));
    QVERIFY(!WindowFixture::textsOf(QStringLiteral("Test connection"))
                 .contains(QString::fromStdString(m_fixture->sandbox->clientSecret())));
}

QTEST_MAIN(TestWindowTools)
#include "tst_windowtools.moc"

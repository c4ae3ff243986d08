// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;
using namespace Qt::StringLiterals;

namespace {

const QString body = u"{\"webhook\": \"https://typed.example\"}"_s;
constexpr QSize smallScreen(1024, 640);
const QString token = u"typed-instance-token"_s;

} // namespace

//! What is typed in the request console is there again, and nowhere else.
class TestRawConsole final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void fitsOnASmallScreen();
    void errorWithDetailsHasItsRoom();
    void typedRequestIsThereAgain();
    void everyAccountHasItsOwn();
    void typedRequestIsOnNoDisk();
    void typedRequestGoesWithItsAccount();
    void typedRequestIsNotOfferedToAnotherServer_data();
    void typedRequestIsNotOfferedToAnotherServer();

private:
    //! The console, opened.
    [[nodiscard]] QDialog *console();
    void type(QDialog *dialog);
    void close(QDialog *dialog);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestRawConsole::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(m_fixture->connectAccount());
}

QDialog *TestRawConsole::console()
{
    m_fixture->window->findChild<QAction *>(u"consoleAction"_s)->trigger();
    return m_fixture->window->findChild<QDialog *>(u"requestConsoleDialog"_s);
}

void TestRawConsole::type(QDialog *dialog)
{
    dialog->findChild<QComboBox *>(u"methodComboBox"_s)->setCurrentText(u"PATCH"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"pathLineEdit"_s), u"/instances/1"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"instanceTokenLineEdit"_s), token);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"bodyPlainTextEdit"_s), body);
}

void TestRawConsole::close(QDialog *dialog)
{
    const QPointer<QDialog> closing(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!closing);
}

void TestRawConsole::fitsOnASmallScreen()
{
    QDialog *dialog = console();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    if (dialog->screen()->size() != smallScreen)
        QSKIP("the screen is another one");
    // With its frame, and a panel of the desktop.
    QVERIFY2(dialog->height() <= smallScreen.height() - 60, qPrintable(QString::number(dialog->height())));
    dialog->resize(480, 100);
    QTRY_VERIFY(dialog->height() <= 420);
}

void TestRawConsole::errorWithDetailsHasItsRoom()
{
    QDialog *dialog = console();
    m_fixture->sandbox->stop();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"pathLineEdit"_s), u"/instances/1"_s);
    dialog->findChild<QPushButton *>(u"sendPushButton"_s)->click();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"detailsPushButton"_s));
    dialog->findChild<QPushButton *>(u"detailsPushButton"_s)->click();
    dialog->resize(480, 100);
    const auto *details = dialog->findChild<QPlainTextEdit *>(u"detailsPlainTextEdit"_s);
    QTRY_VERIFY(details->isVisible());
    QTRY_VERIFY(dialog->height() >= dialog->minimumSizeHint().height());
    QVERIFY2(dialog->height() <= smallScreen.height() - 60, qPrintable(QString::number(dialog->height())));
}

void TestRawConsole::typedRequestIsThereAgain()
{
    QDialog *dialog = console();
    QVERIFY(dialog);
    type(dialog);
    close(dialog);
    dialog = console();
    QCOMPARE(dialog->findChild<QComboBox *>(u"methodComboBox"_s)->currentText(), u"PATCH"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"pathLineEdit"_s)->text(), u"/instances/1"_s);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"bodyPlainTextEdit"_s)->toPlainText(), body);
    const auto *secret = dialog->findChild<QLineEdit *>(u"instanceTokenLineEdit"_s);
    QCOMPARE(secret->text(), token);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void TestRawConsole::everyAccountHasItsOwn()
{
    const QUuid first = m_fixture->accounts->currentId();
    const QUuid second = m_fixture->addOtherAccount(u"Client B"_s, 3, 7);
    type(console());
    QVERIFY(m_fixture->accounts->setCurrent(second));
    const auto *action = m_fixture->window->findChild<QAction *>(u"consoleAction"_s);
    QTRY_VERIFY(!m_fixture->window->findChild<QDialog *>(u"requestConsoleDialog"_s) && action->isEnabled());
    QDialog *dialog = console();
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"bodyPlainTextEdit"_s)->toPlainText(), QString());
    close(dialog);
    QVERIFY(m_fixture->accounts->setCurrent(first));
    QTRY_VERIFY(action->isEnabled());
    QCOMPARE(console()->findChild<QPlainTextEdit *>(u"bodyPlainTextEdit"_s)->toPlainText(), body);
}

void TestRawConsole::typedRequestIsOnNoDisk()
{
    QDialog *dialog = console();
    type(dialog);
    close(dialog);
    m_fixture->reopen();
    int files = 0;
    QDirIterator all(m_fixture->dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(token.toUtf8()) && !content.contains("typed.example"),
                 qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

void TestRawConsole::typedRequestGoesWithItsAccount()
{
    const QUuid id = m_fixture->accounts->currentId();
    const std::optional<AccountProfile> profile = m_fixture->accounts->profile(id);
    type(console());
    (void)m_fixture->accounts->remove(id, this);
    QTRY_VERIFY(!m_fixture->window->findChild<QDialog *>(u"requestConsoleDialog"_s));
    QCoreApplication::processEvents();
    // The same account, connected anew.
    const Credentials credentials{QString::fromStdString(m_fixture->sandbox->clientToken()),
                                  QString::fromStdString(m_fixture->sandbox->clientSecret())};
    (void)m_fixture->accounts->add(*profile, credentials, KeepWhere::SessionOnly, this);
    QTRY_VERIFY(m_fixture->window->findChild<QAction *>(u"consoleAction"_s)->isEnabled());
    QCOMPARE(m_fixture->accounts->currentId(), id);
    QCOMPARE(console()->findChild<QPlainTextEdit *>(u"bodyPlainTextEdit"_s)->toPlainText(), QString());
}

void TestRawConsole::typedRequestIsNotOfferedToAnotherServer_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addRow("while it is open") << true;
    QTest::addRow("after it was closed") << false;
}

void TestRawConsole::typedRequestIsNotOfferedToAnotherServer()
{
    QFETCH(bool, isOpen);
    QPointer<QDialog> dialog = console();
    type(dialog);
    if (!isOpen)
        close(dialog);
    sandbox::Sandbox other(WindowFixture::smallFleet());
    QVERIFY(other.start());
    AccountProfile profile = *m_fixture->accounts->profile(m_fixture->accounts->currentId());
    profile.serverAddress = QUrl(QString::fromStdString(other.baseUrl()) + u'/');
    const Credentials credentials{QString::fromStdString(other.clientToken()),
                                  QString::fromStdString(other.clientSecret())};
    (void)m_fixture->accounts->update(profile, credentials, KeepWhere::SessionOnly, this);
    QTRY_VERIFY(!dialog && other.requestCount("listInstances") > 0);
    dialog = console();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"instanceTokenLineEdit"_s)->text(), QString());
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"bodyPlainTextEdit"_s)->toPlainText(), QString());
    m_fixture->window.reset();
}

int main(int argc, char *argv[])
{
    // The platform reads its screens from a file.
    const QJsonObject screen{{u"name"_s, u"small"_s},
                             {u"x"_s, 0},
                             {u"y"_s, 0},
                             {u"width"_s, smallScreen.width()},
                             {u"height"_s, smallScreen.height()},
                             {u"logicalDpi"_s, 96},
                             {u"dpr"_s, 1}};
    QTemporaryDir folder;
    QFile file(folder.filePath(u"screens.json"_s));
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen" && file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{screen}}}).toJson());
        file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    }
    QApplication application(argc, argv);
    TestRawConsole test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rawconsole.moc"

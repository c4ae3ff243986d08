// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "api/redactor.h"
#include "log/logfile.h"
#include "log/messagehandler.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include <unistd.h>

using namespace vzaps;
using namespace vzaps::test;

namespace {

//! Every secret of the scenario holds this, each with its own ending.
const QByteArray canary = "CaNaRy";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Sends what is written to the terminal to a file while it lives.
class TerminalCapture final {
public:
    explicit TerminalCapture(const QString &path)
        : m_err(dup(STDERR_FILENO))
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
            qFatal("no file for the terminal's text");
        dup2(file.handle(), STDERR_FILENO);
    }
    ~TerminalCapture()
    {
        dup2(m_err, STDERR_FILENO);
        close(m_err);
    }
    Q_DISABLE_COPY_MOVE(TerminalCapture)

private:
    int m_err;
};

//! Everything that can be read off the screen.
QString textsInSight()
{
    QStringList texts;
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName()
              << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->displayText();
        else if (const auto *view = qobject_cast<const QTableView *>(widget)) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    for (int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                        texts << view->model()->index(row, column).data(role).toString();
                }
            }
        }
    }
    return texts.join(u'\n');
}

} // namespace

//! A marker in every secret, the log at its fullest, the whole scenario: afterwards the marker is nowhere but
//! where the user asked for it.
class TestCanaries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreNowhereAfterwards();

private:
    void markInstances();
    void useEverything(const QString &name);
    void makeErrorsThatEchoSecrets(const QString &name);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestCanaries::markInstances()
{
    for (const std::string &id : m_fixture->sandbox->instanceIds()) {
        auto record = *m_fixture->sandbox->instance(id);
        record.token = "CaNaRy-instance-token-" + id;
        m_fixture->sandbox->putInstance(record);
    }
}

void TestCanaries::useEverything(const QString &name)
{
    QVERIFY(m_fixture->choose(name, QStringLiteral("Restart")));
    QVERIFY(WindowFixture::clickSoon(QStringLiteral("Restart?"), QStringLiteral("Restart")));
    QTRY_COMPARE(m_fixture->sandbox->requestCount("restartInstance"), 1);
    QTRY_VERIFY(!GuiDriver::window(QStringLiteral("Restart?")));
    QVERIFY(m_fixture->choose(name, QStringLiteral("Subscribe")));
    QVERIFY(WindowFixture::clickSoon(QStringLiteral("Subscribe?"), QStringLiteral("Subscribe")));
    QTRY_COMPARE(m_fixture->sandbox->requestCount("subscribeInstance"), 1);
    QTRY_VERIFY(GuiDriver::window(QStringLiteral("Payment page")));
}

void TestCanaries::makeErrorsThatEchoSecrets(const QString &name)
{
    sandbox::Fault echo;
    echo.status = 400;
    echo.body = R"({"error":"bad CaNaRy-client-secret and CaNaRy-client-token","token":"CaNaRy-x"})";
    m_fixture->sandbox->failNext("listInstances", echo);
    QVERIFY(WindowFixture::clickSoon(mainTitle, QStringLiteral("Refresh")));
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(QLatin1String("bad [redacted]")));
    m_fixture->sandbox->failNext("updateInstance", echo);
    QVERIFY(m_fixture->choose(name, QStringLiteral("Edit")));
    const QString title = QStringLiteral("Edit instance");
    QTRY_VERIFY(GuiDriver::type(title, QStringLiteral("Name"), QStringLiteral("Another name")));
    QVERIFY(WindowFixture::clickSoon(title, QStringLiteral("Save")));
    QTRY_VERIFY(WindowFixture::textsOf(title).contains(QLatin1String("[redacted]")));
}

void TestCanaries::secretsAreNowhereAfterwards()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    sandbox::Options options = WindowFixture::smallFleet();
    options.clientToken = "CaNaRy-client-token";
    options.clientSecret = "CaNaRy-client-secret";
    m_fixture = std::make_unique<WindowFixture>(options);
    markInstances();
    const QString terminal = m_fixture->dir->filePath(QStringLiteral("terminal.txt"));
    const auto redactor = std::make_shared<Redactor>();
    LogFile log(m_fixture->dir->filePath(QStringLiteral("program.log")), 64 << 20);
    m_fixture->options.redactor = redactor;
    m_fixture->log = &log;
    QString inSight;
    {
        const TerminalCapture capture(terminal);
        MessageHandler messages(redactor);
        messages.setFile(&log);
        qWarning("the log is on");
        m_fixture->open();
        QVERIFY(m_fixture->connectAccount());
        const QString name = QString::fromStdString(m_fixture->instanceWith("TRIALING").name);
        useEverything(name);
        makeErrorsThatEchoSecrets(name);
        inSight = textsInSight();
        m_fixture->window.reset();
    }
    QVERIFY(m_fixture->sandbox->log().size() > 6);
    QVERIFY2(!inSight.contains(QLatin1String(canary)), qPrintable(inSight));
    QVERIFY(contentOf(terminal).contains("the log is on"));
    QVERIFY(contentOf(log.path()).contains("POST instances/list"));

    int files = 0;
    QDirIterator found(m_fixture->dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        const QByteArray content = contentOf(path);
        QVERIFY2(!content.contains(canary), qPrintable(path));
        for (const auto &request : m_fixture->sandbox->log()) {
            const auto header = request.headers.find("authorization");
            if (header != request.headers.end())
                QVERIFY2(!content.contains(QByteArray::fromStdString(header->second).mid(7)),
                         qPrintable(path));
        }
        ++files;
    }
    QVERIFY(files >= 5); // log, terminal, accounts, window, operations
    QVERIFY(!contentOf(QStringLiteral("/proc/self/cmdline")).contains(canary));
    QVERIFY(!contentOf(QStringLiteral("/proc/self/environ")).contains(canary));
    QLoggingCategory::setFilterRules({});
}

QTEST_MAIN(TestCanaries)
#include "tst_canaries.moc"

// SPDX-License-Identifier: MIT
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

//! How often two programs are started at once, unless VZAPS_TEST_STARTS says otherwise.
int rounds()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("VZAPS_TEST_STARTS", &isNumber);
    return isNumber ? wanted : 50;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Waits for the window that says what went wrong, and closes it as its user would.
const QString desktopScript = QStringLiteral(R"("$PROGRAM" --data-dir "$FOLDER" & program=$!
window=$(timeout 20 xdotool search --sync --onlyvisible --name "did not start" | head -n 1)
[ -n "$window" ] || exit 1
xdotool key --window "$window" Escape
wait "$program"
echo "ended with $?")");

} // namespace

//! The program itself, started as a user starts it.
class TestStarts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofTwoAtOnceOneStays();
    void versionNeedsNoDisplay();
    void missingDisplayIsSaid();
    void desktopMayRestoreItsSession();
    void unknownArgumentIsSaid();
    void folderThatCannotBeUsedIsSaid();
    void folderWithoutWritingIsSaid();
    void startedFromADesktopTheProblemIsAWindow();

private:
    void start(QProcess &program, const QStringList &arguments);
    //! Without a display.
    static void setBare(QProcess &program);
    void checkRound(int round);

    QTemporaryDir m_dir;
};

void TestStarts::start(QProcess &program, const QStringList &arguments)
{
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(VZAPS_PROGRAM), arguments);
}

void TestStarts::ofTwoAtOnceOneStays()
{
    for (int round = 1; round <= rounds(); ++round) {
        checkRound(round);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestStarts::checkRound(int round)
{
    const QStringList arguments{QStringLiteral("--data-dir"), m_dir.path()};
    QProcess first;
    QProcess second;
    start(first, arguments);
    start(second, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(first.state() == QProcess::NotRunning || second.state() == QProcess::NotRunning,
                             20'000);
    QProcess &gone = first.state() == QProcess::NotRunning ? first : second;
    QProcess &staying = &gone == &first ? second : first;
    const QByteArray said = gone.readAll();
    QVERIFY2(gone.exitStatus() == QProcess::NormalExit && gone.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("already running"), said.constData());
    // Only the one that owns the folder writes the log: it opened exactly one window a round.
    const QString log = m_dir.filePath(QStringLiteral("log/vzaps-manager.log"));
    QTRY_COMPARE(contentOf(log).count("vzaps-manager "), round);
    QCOMPARE(staying.state(), QProcess::Running);
    // Killed, it leaves its lock behind, which must not keep the next round out.
    staying.kill();
    QVERIFY(staying.waitForFinished());
}

void TestStarts::setBare(QProcess &program)
{
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    bare.remove(QStringLiteral("QT_QPA_PLATFORM"));
    bare.remove(QStringLiteral("DISPLAY"));
    bare.remove(QStringLiteral("WAYLAND_DISPLAY"));
    program.setProcessEnvironment(bare);
}

void TestStarts::versionNeedsNoDisplay()
{
    QProcess program;
    setBare(program);
    start(program, {QStringLiteral("--version")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAll().startsWith("vzaps-manager "));
}

void TestStarts::missingDisplayIsSaid()
{
    QProcess program;
    setBare(program);
    start(program, {QStringLiteral("--data-dir"), m_dir.path()});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAll().contains("needs a display"));
}

void TestStarts::desktopMayRestoreItsSession()
{
    QProcess program;
    start(program,
          {QStringLiteral("-session"), QStringLiteral("10d5_1700000000_42"), QStringLiteral("--version")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAll().startsWith("vzaps-manager "));
}

void TestStarts::unknownArgumentIsSaid()
{
    QProcess program;
    start(program, {QStringLiteral("--nonsense")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAll().contains("--nonsense"));
}

void TestStarts::folderThatCannotBeUsedIsSaid()
{
    QFile file(m_dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QProcess program;
    start(program, {QStringLiteral("--data-dir"), file.fileName()});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAll().contains("can't be used"));
}

void TestStarts::folderWithoutWritingIsSaid()
{
    // Where not even root makes a file.
    const QString folder = QStringLiteral("/proc/self");
    if (!QFile::exists(folder))
        QSKIP("this system has no such folder");
    QProcess program;
    start(program, {QStringLiteral("--data-dir"), folder});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAll().contains("Nothing can be written"));
}

void TestStarts::startedFromADesktopTheProblemIsAWindow()
{
    if (QStandardPaths::findExecutable(QStringLiteral("xvfb-run")).isEmpty()
        || QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty())
        QSKIP("needs xvfb-run and xdotool");
    QFile file(m_dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QProcess desktop;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("PROGRAM"), QStringLiteral(VZAPS_PROGRAM));
    environment.insert(QStringLiteral("FOLDER"), file.fileName());
    desktop.setProcessEnvironment(environment);
    desktop.setProcessChannelMode(QProcess::MergedChannels);
    desktop.start(QStringLiteral("xvfb-run"),
                  {QStringLiteral("-a"), QStringLiteral("sh"), QStringLiteral("-c"), desktopScript});
    QVERIFY(desktop.waitForFinished(30'000));
    const QByteArray said = desktop.readAll();
    QVERIFY2(said.contains("can't be used"), said.constData());
    QVERIFY2(said.contains("ended with 1"), said.constData());
    QCOMPARE(desktop.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestStarts)
#include "tst_starts.moc"

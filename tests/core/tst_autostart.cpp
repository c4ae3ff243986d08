// SPDX-License-Identifier: MIT
#include "settings/autostartfile.h"
#include "settings/autostartregistry.h"

#include "support/testfiles.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace vzaps;
using namespace vzaps::test;

class TestAutostart final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void entryIsWrittenAndRemoved();
    void whatTheDesktopSwitchedOffIsOff();
    void commandSurvivesOddPaths();
    void launchAgentIsAPropertyList();
    void registryValueIsWrittenAndRemoved();
    void whatTheTaskManagerSwitchedOffIsOff();
    void windowsTakesTheCommandLineApartAgain_data();
    void windowsTakesTheCommandLineApartAgain();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAutostart::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestAutostart::entryIsWrittenAndRemoved()
{
    const QString folder = m_dir->filePath(QStringLiteral("config/autostart"));
    AutostartFile autostart(AutostartFile::desktopEntry(folder, {QStringLiteral("/usr/bin/vzaps-manager")}));
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.setOn(false)); // nothing there is no trouble
    QVERIFY(autostart.setOn(true));
    QVERIFY(autostart.isOn());
    const QString validator = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
    if (!validator.isEmpty()) {
        QProcess check;
        check.start(validator, {autostart.filePath()});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAll().constData());
    }
    QVERIFY(autostart.setOn(false));
    QVERIFY(!QFile::exists(autostart.filePath()));
    QVERIFY(write(m_dir->filePath(QStringLiteral("file")), "x"));
    AutostartFile blocked(AutostartFile::desktopEntry(m_dir->filePath(QStringLiteral("file/autostart")),
                                                      {QStringLiteral("x")}));
    const auto refused = blocked.setOn(true);
    QVERIFY(!refused && refused.error().contains(QStringLiteral("could not be written")));
}

void TestAutostart::whatTheDesktopSwitchedOffIsOff()
{
    AutostartFile autostart(
        AutostartFile::desktopEntry(m_dir->path(), {QStringLiteral("/usr/bin/vzaps-manager")}));
    QVERIFY(autostart.setOn(true));
    for (const char *line : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        QVERIFY(autostart.setOn(true));
        QVERIFY(write(autostart.filePath(), contentOf(autostart.filePath()) + line));
        QVERIFY(!autostart.isOn());
    }
}

//! By the rules of the Desktop Entry Specification, read back by hand: string escapes, then quoting.
void TestAutostart::commandSurvivesOddPaths()
{
    const QString odd = QStringLiteral("/opt/a b/\"c\"/$d/`e`/f\\g/100%/vzaps");
    AutostartFile autostart(AutostartFile::desktopEntry(m_dir->path(), {odd}));
    QVERIFY(autostart.setOn(true));
    QString line;
    for (const QByteArray &each : contentOf(autostart.filePath()).split('\n')) {
        if (each.startsWith("Exec="))
            line = QString::fromUtf8(each.mid(5));
    }
    line.replace(QLatin1String("\\\\"), QString(QChar(0x1)));
    QVERIFY(!line.contains(u'\\')); // every backslash of the string was a pair
    line.replace(QChar(0x1), QLatin1String("\\"));
    QVERIFY(line.startsWith(u'"') && line.endsWith(u'"'));
    QString read;
    for (qsizetype i = 1; i < line.size() - 1; ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else
            QVERIFY2(line.at(i) != u'"' && line.at(i) != u'$' && line.at(i) != u'`', qPrintable(line));
        read += line.at(i);
    }
    QCOMPARE(read.replace(QLatin1String("%%"), QLatin1String("%")), odd);
}

void TestAutostart::launchAgentIsAPropertyList()
{
    const QString odd = QStringLiteral("/Applications/<a> & \"b\"/c");
    AutostartFile autostart(
        AutostartFile::launchAgent(m_dir->path(), {odd, QStringLiteral("--data-dir"), QStringLiteral("ä")}));
    QVERIFY(autostart.setOn(true));
    QVERIFY(autostart.isOn());
    QVERIFY(autostart.filePath().endsWith(QLatin1String("/com.vzaps.Manager.plist")));
    const QByteArray content = contentOf(autostart.filePath());
    QXmlStreamReader xml(content);
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            texts << xml.text().toString();
    }
    QVERIFY2(!xml.hasError(), content.constData());
    const QStringList expected{QStringLiteral("Label"),
                               QStringLiteral("com.vzaps.Manager"),
                               QStringLiteral("AssociatedBundleIdentifiers"),
                               QStringLiteral("com.vzaps.Manager"),
                               QStringLiteral("ProgramArguments"),
                               odd,
                               QStringLiteral("--data-dir"),
                               QStringLiteral("ä"),
                               QStringLiteral("RunAtLoad"),
                               QStringLiteral("ProcessType"),
                               QStringLiteral("Interactive")};
    QCOMPARE(texts, expected);
    QVERIFY(autostart.setOn(false));
    QVERIFY(!autostart.isOn());
}

void TestAutostart::registryValueIsWrittenAndRemoved()
{
    const AutostartRegistry::Places places{m_dir->filePath(QStringLiteral("run.ini")),
                                           m_dir->filePath(QStringLiteral("approved.ini")),
                                           QSettings::IniFormat};
    const QStringList command{QStringLiteral("C:\\Program Files\\VZaps Manager\\bin\\vzaps-manager.exe")};
    AutostartRegistry autostart(places, command);
    const auto value = [&places] {
        return QSettings(places.run, places.format).value(QStringLiteral("VZaps Manager")).toString();
    };
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.setOn(false));
    QVERIFY(autostart.setOn(true));
    QVERIFY(autostart.isOn());
    QCOMPARE(value(), u'"' + command.first() + u'"');
    QVERIFY(autostart.setOn(false));
    QVERIFY(!autostart.isOn());
    QCOMPARE(value(), QString());
    // A key that can't be written: below a file there is no folder.
    AutostartRegistry blocked({places.run + QStringLiteral("/run.ini"), places.approved, places.format},
                              command);
    const auto refused = blocked.setOn(true);
    QVERIFY(!refused && refused.error().contains(QStringLiteral("could not be written")));
}

void TestAutostart::whatTheTaskManagerSwitchedOffIsOff()
{
    const AutostartRegistry::Places places{m_dir->filePath(QStringLiteral("run.ini")),
                                           m_dir->filePath(QStringLiteral("approved.ini")),
                                           QSettings::IniFormat};
    AutostartRegistry autostart(places, {QStringLiteral("x")});
    QVERIFY(autostart.setOn(true));
    const auto note = [&places](char16_t first) {
        // As QSettings reads binary values of the registry.
        QSettings(places.approved, places.format)
            .setValue(QStringLiteral("VZaps Manager"), QString(QChar(first)) + QChar(u'\0'));
    };
    note(u'\x3');
    QVERIFY(!autostart.isOn());
    note(u'\x2');
    QVERIFY(autostart.isOn());
    note(u'\x3');
    QVERIFY(autostart.setOn(true));
    QVERIFY(autostart.isOn());
}

void TestAutostart::windowsTakesTheCommandLineApartAgain_data()
{
    // The pairs of Microsoft's "Parsing C command-line arguments".
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("line");
    QTest::addRow("plain") << QStringLiteral("a") << QStringLiteral("\"a\"");
    QTest::addRow("empty") << QString() << QStringLiteral("\"\"");
    QTest::addRow("space") << QStringLiteral("C:\\a b\\c") << QStringLiteral("\"C:\\a b\\c\"");
    QTest::addRow("backslash at the end") << QStringLiteral("D:\\") << QStringLiteral("\"D:\\\\\"");
    QTest::addRow("quotation mark") << QStringLiteral("a\"b") << QStringLiteral("\"a\\\"b\"");
    QTest::addRow("backslash before it") << QStringLiteral("a\\\"b") << QStringLiteral("\"a\\\\\\\"b\"");
}

void TestAutostart::windowsTakesTheCommandLineApartAgain()
{
    QFETCH(QString, argument);
    QFETCH(QString, line);
    QCOMPARE(AutostartRegistry::commandLine({argument}), line);
    QCOMPARE(AutostartRegistry::commandLine({QStringLiteral("x"), argument}),
             QStringLiteral("\"x\" ") + line);
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"

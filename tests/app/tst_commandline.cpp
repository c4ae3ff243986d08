// SPDX-License-Identifier: MIT
#include "commandline.h"

#include <QDir>
#include <QTest>

using namespace vzaps;
using namespace Qt::StringLiterals;

class TestCommandLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsSoAgain_data();
    void startsSoAgain();
    void foldersAreFoundFromElsewhere();
    void nothingGivenIsNothingSaid();
};

void TestCommandLine::startsSoAgain_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addRow("nothing") << QStringList();
    QTest::addRow("demo") << QStringList{u"--demo=7"_s};
    QTest::addRow("folder") << QStringList{u"--data-dir"_s, u"/tmp/a folder"_s};
    QTest::addRow("folder that looks like an option") << QStringList{u"--data-dir=/tmp/--demo"_s};
    QTest::addRow("address") << QStringList{u"--api-url"_s, u"https://api.example.test/v2/"_s};
    QTest::addRow("all") << QStringList{u"--demo"_s, u"--data-dir"_s, u"/tmp/x"_s, u"--tour"_s, u"/tmp/y"_s};
    QTest::addRow("restored before") << QStringList{u"--demo=7"_s, u"-session"_s, u"10d5_42"_s};
}

void TestCommandLine::startsSoAgain()
{
    QFETCH(QStringList, given);
    const auto first = parseCommandLine(given);
    QVERIFY(first);
    const auto again = parseCommandLine(argumentsOf(*first));
    QVERIFY(again);
    QCOMPARE(again->demoInstances, first->demoInstances);
    QCOMPARE(again->dataDir, first->dataDir);
    QCOMPARE(again->tourDir, first->tourDir);
    QCOMPARE(again->serverAddress, first->serverAddress);
}

void TestCommandLine::foldersAreFoundFromElsewhere()
{
    CommandLine line = *parseCommandLine({u"--data-dir"_s, u"here"_s});
    QCOMPARE(argumentsOf(line), (QStringList{u"--data-dir"_s, QDir::current().absoluteFilePath(u"here"_s)}));
}

void TestCommandLine::nothingGivenIsNothingSaid()
{
    QCOMPARE(argumentsOf(*parseCommandLine({})), QStringList());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

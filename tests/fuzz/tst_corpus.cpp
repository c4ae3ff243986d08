// SPDX-License-Identifier: MIT
#include "properties.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vzaps::fuzz;

//! Every input of the corpus keeps every property of its reader.
class TestCorpus final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReaderHasInputs_data();
    void everyReaderHasInputs();
    void everyFolderHasAReader();
    void propertiesHold_data();
    void propertiesHold();
    void brokenPropertyIsFound();

private:
    [[nodiscard]] static QDir folderOf(const char *target)
    {
        return QDir(QStringLiteral(VZAPS_FUZZ_CORPUS "/") + QLatin1String(target));
    }
};

void TestCorpus::everyReaderHasInputs_data()
{
    QTest::addColumn<QString>("folder");
    for (const Target &target : targets())
        QTest::newRow(target.name) << folderOf(target.name).path();
}

void TestCorpus::everyReaderHasInputs()
{
    QFETCH(QString, folder);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    QVERIFY2(files.size() >= 5, qPrintable(folder));
    for (const QFileInfo &file : files)
        QVERIFY2(file.size() <= 128 * 1024, qPrintable(file.filePath()));
}

void TestCorpus::everyFolderHasAReader()
{
    QStringList names;
    for (const Target &target : targets())
        names << QString::fromLatin1(target.name);
    names.sort();
    QCOMPARE(QDir(QStringLiteral(VZAPS_FUZZ_CORPUS)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
             names);
}

void TestCorpus::propertiesHold_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("path");
    for (int i = 0; i < targets().size(); ++i) {
        const QDir folder = folderOf(targets().at(i).name);
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            QTest::addRow("%s: %s", targets().at(i).name, qPrintable(name)) << i << folder.filePath(name);
        // Nothing at all is an input too, and one that no file is needed for.
        QTest::addRow("%s: empty", targets().at(i).name) << i << QString();
    }
}

void TestCorpus::propertiesHold()
{
    QFETCH(int, target);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(path.isEmpty() || file.open(QIODevice::ReadOnly));
    const QByteArray input = path.isEmpty() ? QByteArray() : file.readAll();
    Findings findings;
    targets().at(target).check(input, findings);
    QVERIFY2(findings.isEmpty(), qPrintable(findings.broken().join(u'\n')));
}

void TestCorpus::brokenPropertyIsFound()
{
    Findings findings;
    findings.expect(true, "one");
    QVERIFY(findings.isEmpty());
    findings.expect(false, "two", QStringLiteral("three"));
    QCOMPARE(findings.broken(), QStringList{QStringLiteral("two: three")});
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"

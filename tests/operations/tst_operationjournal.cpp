// SPDX-License-Identifier: MIT
#include "operations/operationjournal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vzaps;

namespace {

JournalEntry sample(Operation operation = Operation::UpdateInstance)
{
    JournalEntry entry;
    entry.id = QUuid::createUuid();
    entry.operation = operation;
    entry.accountId = QUuid::createUuid();
    entry.accountName = QStringLiteral("Client A");
    entry.instanceId = QStringLiteral("VZ1");
    entry.instanceName = QStringLiteral("Padaria");
    entry.approvedAt = QDateTime::fromString(QStringLiteral("2026-07-02T12:00:00.123Z"), Qt::ISODateWithMs);
    entry.baselineIds = QStringList{QStringLiteral("VZ7")};
    InstanceChanges changes;
    changes.webhook = QStringLiteral("https://hooks.example.org/?key=canary-secret");
    entry.wanted = digestsOf(changes);
    entry.wasActive = true;
    return entry;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOperationJournal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void entriesSurviveAReopening();
    void everyChangingOperationIsStored();
    void fileIsForItsOwnerAlone();
    void holdsNoWantedValueInClear();
    void removedEntriesStayRemoved();
    void garbageIsKeptAsideAndSaid();
    void garbageThatCannotBeKeptAsideIsNotWrittenOver();
    void oneOddEntrySpoilsOnlyItself();
    void unwritableFolderIsAnErrorAndKeepsNothing();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("operations.json")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestOperationJournal::entriesSurviveAReopening()
{
    const JournalEntry first = sample();
    const JournalEntry second = sample(Operation::Subscribe);
    {
        OperationJournal journal(path());
        QVERIFY(journal.add(first));
        QVERIFY(journal.add(second));
    }
    const OperationJournal journal(path());
    QCOMPARE(journal.entries(), (QList<JournalEntry>{first, second}));
    QCOMPARE(journal.entriesOf(second.accountId), QList<JournalEntry>{second});
    QVERIFY(journal.notice().isEmpty());
}

void TestOperationJournal::everyChangingOperationIsStored()
{
    int changing = 0;
    for (int i = 0; i <= int(Operation::RawChange); ++i) {
        if (infoOf(Operation(i)).effect != Effect::Changes)
            continue;
        ++changing;
        const JournalEntry entry = sample(Operation(i));
        const auto decoded = decodeJournal(encodeJournal({entry}));
        QVERIFY(decoded);
        QCOMPARE(decoded->entries, QList<JournalEntry>{entry});
    }
    QCOMPARE(changing, 8);
}

void TestOperationJournal::fileIsForItsOwnerAlone()
{
    OperationJournal journal(path());
    QVERIFY(journal.add(sample()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
    QVERIFY(QFile::permissions(path()) & QFile::ReadOwner);
}

void TestOperationJournal::holdsNoWantedValueInClear()
{
    OperationJournal journal(path());
    QVERIFY(journal.add(sample()));
    const QByteArray content = contentOf(path());
    QVERIFY(content.contains("Padaria"));
    QVERIFY(!content.contains("canary-secret"));
}

void TestOperationJournal::removedEntriesStayRemoved()
{
    const JournalEntry entry = sample();
    OperationJournal journal(path());
    QVERIFY(journal.add(entry));
    journal.remove(entry.id);
    QVERIFY(OperationJournal(path()).entries().isEmpty());
}

void TestOperationJournal::garbageIsKeptAsideAndSaid()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":1,\"open\":[{\"id\"");
    file.close();
    const OperationJournal journal(path());
    QVERIFY(journal.entries().isEmpty());
    QVERIFY(!journal.notice().isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("operations.json.corrupt-*")}).size(), 1);
}

void TestOperationJournal::garbageThatCannotBeKeptAsideIsNotWrittenOver()
{
    const QByteArray garbage = "{\"version\":1,\"open\":[{\"id\"";
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(garbage);
    file.close();
    OperationJournal journal(path(), [](const QString &, const QString &) { return false; });
    QVERIFY(journal.notice().contains(QStringLiteral("nothing that changes something is sent")));
    QVERIFY(!journal.add(sample()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), garbage);
}

void TestOperationJournal::oneOddEntrySpoilsOnlyItself()
{
    const JournalEntry good = sample();
    QByteArray content = encodeJournal({sample(), good});
    content.replace(content.indexOf("update"), 6, "unknwn");
    const auto decoded = decodeJournal(content);
    QVERIFY(decoded);
    QCOMPARE(decoded->entries, QList<JournalEntry>{good});
    QCOMPARE(decoded->unreadable, 1);
}

void TestOperationJournal::unwritableFolderIsAnErrorAndKeepsNothing()
{
    // A file where the folder should be: unwritable for root, too.
    QFile blocker(m_dir->filePath(QStringLiteral("blocked")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    OperationJournal journal(blocker.fileName() + QStringLiteral("/operations.json"));
    QVERIFY(!journal.add(sample()));
    QVERIFY(journal.entries().isEmpty());
}

QTEST_GUILESS_MAIN(TestOperationJournal)
#include "tst_operationjournal.moc"

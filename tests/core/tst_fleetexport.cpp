// SPDX-License-Identifier: MIT
#include "fleet/fleetexport.h"

#include "fleet/secretfree.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace vzaps;

namespace {

using Table = QList<QStringList>;

constexpr int longWait = 30'000;

Instance sample(int number)
{
    Instance instance;
    instance.id = u"VZ%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    instance.name = u"Padaria São João %1"_s.arg(number);
    instance.token = u"canary-token-%1"_s.arg(number);
    instance.url = u"https://app.vzaps.example/canary-url/%1"_s.arg(number);
    instance.webhook = u"https://h%1.example/hook?a=1&b=2"_s.arg(number % 7);
    instance.events = {u"Message"_s, u"Connected"_s};
    instance.connected = number % 2 == 0;
    instance.jid = u"55119%1@s.whatsapp.net"_s.arg(number, 8, 10, QLatin1Char('0'));
    instance.pushName = u"João"_s;
    instance.billingStatus = u"PAST_DUE"_s;
    instance.createdAt = QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::OffsetFromUTC, -3 * 3600);
    instance.cancelAt = QDateTime(QDate(2026, 12, 24), QTime(0, 0), Qt::UTC);
    return instance;
}

ExportRows rowsOf(const QList<Instance> &instances)
{
    ExportRows rows;
    rows.count = instances.size();
    rows.at = [instances](qsizetype index) { return std::optional(instances.at(index)); };
    return rows;
}

ExportRows manyRows(qsizetype count)
{
    ExportRows rows;
    rows.count = count;
    rows.at = [](qsizetype index) { return std::optional(sample(static_cast<int>(index))); };
    return rows;
}

ExportEncoder::Layout layoutOf(ExportFormat format, const QList<ExportColumn> &columns = allExportColumns())
{
    ExportEncoder::Layout layout;
    layout.format = format;
    layout.columns = columns;
    return layout;
}

//! As RFC 4180 has it, and nothing else: every cell quoted, lines end with CR LF. Empty if it is not so.
Table strictTable(const QString &text)
{
    Table table;
    QStringList line;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at) != u'"')
            return {};
        QString cell;
        for (++at; at < text.size(); ++at) {
            if (text.at(at) != u'"') {
                cell += text.at(at);
            } else if (text.mid(at, 2) == u"\"\""_s) {
                cell += u'"';
                ++at;
            } else {
                break;
            }
        }
        line << cell;
        ++at;
        if (text.mid(at, 2) == u"\r\n"_s) {
            table << std::exchange(line, {});
            at += 2;
        } else if (text.mid(at, 1) == u","_s) {
            ++at;
        } else {
            return {};
        }
    }
    return line.isEmpty() ? table : Table();
}

//! As Python's csv module reads the file.
Table pythonTable(const QString &python, const QString &path)
{
    const QString program =
        u"import csv, json, sys\n"
        "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), strict=True))\n"
        "sys.stdout.write(json.dumps(rows))\n"_s;
    QProcess process;
    process.start(python, {u"-c"_s, program, path});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    Table table;
    const QJsonArray lines = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    for (const QJsonValue &line : lines) {
        QStringList cells;
        const QJsonArray values = line.toArray();
        for (const QJsonValue &value : values)
            cells << value.toString();
        table << cells;
    }
    return table;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
}

QByteArray encoded(const ExportEncoder::Layout &layout, const Instance &instance)
{
    ExportEncoder encoder(layout);
    return encoder.begin() + encoder.row(instance, {}) + encoder.end();
}

} // namespace

class TestFleetExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void formulasAreDefused_data();
    void formulasAreDefused();
    void innocentTextsStayAsTheyAre_data();
    void innocentTextsStayAsTheyAre();
    void anotherSeparatorStartsNoFormula();
    void rawKeepsEveryCharacter();

    void csvComesBackFromAReader_data();
    void csvComesBackFromAReader();
    void onlySpreadsheetsGetAByteOrderMark();
    void jsonHasStableKeysAndNulls();
    void columnsAreChosenAndTheIdIsAlwaysThere();
    void severalAccountsAreTold();
    void timesAreUtc();

    void noSecretIsInTheFile_data();
    void noSecretIsInTheFile();
    void secretsInOtherFieldsAreHidden();

    void writesInSlicesAndReportsProgress();
    void theFileIsForItsOwnerAlone();
    void cancelLeavesTheOldFile();
    void destroyingItLeavesTheOldFile();
    void whatIsGoneIsLeftOutAndSaid();
    void nothingIsAnEmptyTable();
    void saysWhyAFileCannotBeWritten_data();
    void saysWhyAFileCannotBeWritten();
    void aDiskThatTakesNoMoreLeavesTheOldFile();

private:
    [[nodiscard]] QString path(const QString &name = u"out.csv"_s) const { return m_dir->filePath(name); }
    [[nodiscard]] QStringList filesInFolder() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] static ExportOutcome run(FleetExport &job)
    {
        QSignalSpy finished(&job, &FleetExport::finished);
        job.start();
        if (finished.isEmpty() && !finished.wait(longWait))
            return {ExportOutcome::Kind::Failed, 0, 0, u"the test gave up waiting"_s, {}};
        return finished.first().first().value<ExportOutcome>();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFleetExport::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestFleetExport::formulasAreDefused_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("equals") << u"=1+1"_s;
    QTest::newRow("phone number") << u"+5511999998888"_s;
    QTest::newRow("minus") << u"-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s;
    QTest::newRow("tab alone") << u"\tx"_s;
    QTest::newRow("carriage return") << u"\r=1"_s;
    QTest::newRow("line feed") << u"\nx"_s;
    QTest::newRow("behind a quote") << u"\"=1"_s;
    QTest::newRow("behind an apostrophe") << u"'=1"_s;
    QTest::newRow("behind a space") << u" =1"_s;
    QTest::newRow("behind spaces and a line feed") << u"  \nx"_s;
    QTest::newRow("behind a no-break space") << u"\u00a0=1"_s;
    QTest::newRow("behind a zero-width space") << u"\u200b=1"_s;
    QTest::newRow("behind a byte order mark") << u"\ufeff=1"_s;
    QTest::newRow("behind a right-to-left mark") << u"\u200f=1"_s;
    QTest::newRow("full-width equals") << u"\uff1d1"_s;
    QTest::newRow("full-width plus") << u"\uff0b1"_s;
    QTest::newRow("full-width minus") << u"\uff0d1"_s;
    QTest::newRow("full-width at") << u"\uff20x"_s;
    QTest::newRow("command") << u"=cmd|' /C calc'!A0"_s;
}

void TestFleetExport::formulasAreDefused()
{
    QFETCH(QString, text);

    QVERIFY(formulaSafe(text, u',').startsWith(u'\''));
    Instance instance = sample(1);
    instance.name = text;
    const QString csv = QString::fromUtf8(encoded(layoutOf(ExportFormat::SpreadsheetCsv), instance));
    const Table table = strictTable(csv);
    QCOMPARE(table.size(), 2);
    QCOMPARE(table.at(1).at(1).at(0), u'\'');
    QVERIFY(table.at(1).at(1).size() > text.size());
}

void TestFleetExport::innocentTextsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("only spaces") << u"   "_s;
    QTest::newRow("name") << u"Padaria São João"_s;
    QTest::newRow("formula sign inside") << u"a=b+c-d@e"_s;
    QTest::newRow("quotes") << u"\"Loja\" do 'Zé'"_s;
    QTest::newRow("commas") << u"Loja A, -10% hoje, +1"_s;
    QTest::newRow("lines") << u"one\ntwo\r\n\tthree"_s;
    QTest::newRow("emoji") << u"🍞 Padaria 👩‍🍳"_s;
    QTest::newRow("right to left") << u"מאפייה של יוסי"_s;
}

void TestFleetExport::innocentTextsStayAsTheyAre()
{
    QFETCH(QString, text);

    QCOMPARE(formulaSafe(text, u','), text);
}

void TestFleetExport::anotherSeparatorStartsNoFormula()
{
    // A spreadsheet that expects semicolons sees a quoted cell end where ours goes on.
    QCOMPARE(formulaSafe(u"x;=1+1"_s, u','), u"x;'=1+1"_s);
    QCOMPARE(formulaSafe(u"x; \"=1+1"_s, u','), u"x;' \"=1+1"_s);
    QCOMPARE(formulaSafe(u"x\n=1+1"_s, u','), u"x\n'=1+1"_s);
    QCOMPARE(formulaSafe(u"x\t@a"_s, u','), u"x\t'@a"_s);
    QCOMPARE(formulaSafe(u"x,=1+1"_s, u';'), u"x,'=1+1"_s);
    QCOMPARE(formulaSafe(u"x;=1+1"_s, u';'), u"x;=1+1"_s);

    ExportEncoder::Layout layout = layoutOf(ExportFormat::SpreadsheetCsv, {ExportColumn::State});
    layout.separator = u';';
    QCOMPARE(encoded(layout, sample(2)),
             QByteArray("\xef\xbb\xbf\"id\";\"state\"\r\n\"VZ000002\";\"connected\"\r\n"));
    layout.format = ExportFormat::RawCsv;
    QCOMPARE(encoded(layout, sample(2)), QByteArray("\"id\",\"state\"\r\n\"VZ000002\",\"connected\"\r\n"));
}

void TestFleetExport::rawKeepsEveryCharacter()
{
    Instance instance = sample(1);
    instance.name = u"=1+1;\n@x"_s;
    const Table table = strictTable(QString::fromUtf8(encoded(layoutOf(ExportFormat::RawCsv), instance)));
    QCOMPARE(table.size(), 2);
    QCOMPARE(table.at(1).at(1), instance.name);
    QCOMPARE(table.at(1).at(5), u"+5511900000001"_s);
}

void TestFleetExport::csvComesBackFromAReader_data()
{
    QTest::addColumn<ExportFormat>("format");

    QTest::newRow("for spreadsheets") << ExportFormat::SpreadsheetCsv;
    QTest::newRow("raw") << ExportFormat::RawCsv;
}

void TestFleetExport::csvComesBackFromAReader()
{
    QFETCH(ExportFormat, format);

    const QStringList names{u"a,b;c"_s,
                            u"one\ntwo\r\nthree\rfour"_s,
                            u"say \"hi\", \"\""_s,
                            u"🍞 Padaria 👩‍🍳"_s,
                            u"מאפייה של יוסי"_s,
                            u"مخبز"_s,
                            u"\u202eevil\u202c"_s,
                            u"\\n \\\""_s,
                            QString(),
                            u"\""_s,
                            u"São João"_s,
                            u"x\u2028y\u0085z"_s};
    QList<Instance> instances;
    for (const QString &name : names) {
        instances << sample(static_cast<int>(instances.size()));
        instances.last().name = name;
        instances.last().pushName = u"zero\0zero"_s;
    }
    FleetExport job(rowsOf(instances), layoutOf(format), path());
    QCOMPARE(run(job).kind, ExportOutcome::Kind::Done);

    const QByteArray bytes = contentOf(path());
    QCOMPARE(bytes.startsWith("\xef\xbb\xbf"), format == ExportFormat::SpreadsheetCsv);
    // Drops the byte order mark.
    const Table own = strictTable(QString::fromUtf8(bytes));
    QCOMPARE(own.size(), names.size() + 1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        QCOMPARE(own.at(i + 1).size(), 11);
        QCOMPARE(own.at(i + 1).at(0), instances.at(i).id);
        QCOMPARE(own.at(i + 1).at(1), names.at(i));
        QCOMPARE(own.at(i + 1).at(6), u"zerozero"_s);
        QCOMPARE(own.at(i + 1).at(8), u"Message, Connected"_s);
    }
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (!python.isEmpty())
        QCOMPARE(pythonTable(python, path()), own);
}

void TestFleetExport::onlySpreadsheetsGetAByteOrderMark()
{
    QVERIFY(
        encoded(layoutOf(ExportFormat::SpreadsheetCsv), sample(1)).startsWith("\xef\xbb\xbf\"id\",\"name\""));
    QVERIFY(encoded(layoutOf(ExportFormat::RawCsv), sample(1)).startsWith("\"id\",\"name\""));
    QVERIFY(encoded(layoutOf(ExportFormat::Json), sample(1)).startsWith("[\n{"));
}

void TestFleetExport::jsonHasStableKeysAndNulls()
{
    Instance bare;
    bare.id = u"VZ-BARE"_s;
    FleetExport job(rowsOf({sample(2), bare}), layoutOf(ExportFormat::Json), path());
    QCOMPARE(run(job).kind, ExportOutcome::Kind::Done);

    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(path()), &problem);
    QCOMPARE(problem.error, QJsonParseError::NoError);
    const QJsonArray array = document.array();
    QCOMPARE(array.size(), 2);
    const QJsonObject full{{u"id"_s, u"VZ000002"_s},
                           {u"name"_s, u"Padaria São João 2"_s},
                           {u"state"_s, u"connected"_s},
                           {u"billing_status"_s, u"PAST_DUE"_s},
                           {u"ends_at"_s, u"2026-12-24T00:00:00Z"_s},
                           {u"phone"_s, u"+5511900000002"_s},
                           {u"push_name"_s, u"João"_s},
                           {u"webhook"_s, u"https://h2.example/hook?a=1&b=2"_s},
                           {u"events"_s, QJsonArray{u"Message"_s, u"Connected"_s}},
                           {u"created_at"_s, u"2026-03-01T12:30:00Z"_s},
                           {u"updated_at"_s, QJsonValue()}};
    QCOMPARE(array.at(0).toObject(), full);
    const QJsonObject empty = array.at(1).toObject();
    QCOMPARE(empty.keys(), full.keys());
    QCOMPARE(empty.value(u"state"_s), QJsonValue(u"unknown"_s));
    QCOMPARE(empty.value(u"events"_s), QJsonValue(QJsonArray()));
    for (const QString &key : {u"name"_s, u"billing_status"_s, u"ends_at"_s, u"phone"_s, u"webhook"_s})
        QVERIFY2(empty.value(key).isNull(), qPrintable(key));
}

void TestFleetExport::columnsAreChosenAndTheIdIsAlwaysThere()
{
    const QByteArray csv =
        encoded(layoutOf(ExportFormat::RawCsv, {ExportColumn::Webhook, ExportColumn::Name}), sample(1));
    QCOMPARE(csv,
             QByteArray("\"id\",\"webhook\",\"name\"\r\n\"VZ000001\",\"https://h1.example/hook?a=1&b=2\","
                        "\"Padaria S\xc3\xa3o Jo\xc3\xa3o 1\"\r\n"));
    QCOMPARE(encoded(layoutOf(ExportFormat::RawCsv, {}), sample(1)),
             QByteArray("\"id\"\r\n\"VZ000001\"\r\n"));
}

void TestFleetExport::severalAccountsAreTold()
{
    ExportRows rows = rowsOf({sample(1), sample(2)});
    rows.accountName = [](qsizetype index) { return index == 0 ? u"=Client A"_s : u"Client B"_s; };
    FleetExport csv(rows, layoutOf(ExportFormat::SpreadsheetCsv, {}), path());
    QCOMPARE(run(csv).kind, ExportOutcome::Kind::Done);
    QCOMPARE(contentOf(path()),
             QByteArray("\xef\xbb\xbf\"id\",\"account\"\r\n\"VZ000001\",\"'=Client A\"\r\n"
                        "\"VZ000002\",\"Client B\"\r\n"));
    FleetExport json(rows, layoutOf(ExportFormat::Json, {}), path());
    QCOMPARE(run(json).kind, ExportOutcome::Kind::Done);
    QCOMPARE(contentOf(path()),
             QByteArray("[\n{\"account\":\"=Client A\",\"id\":\"VZ000001\"},\n"
                        "{\"account\":\"Client B\",\"id\":\"VZ000002\"}\n]\n"));
}

void TestFleetExport::timesAreUtc()
{
    const QByteArray csv = encoded(
        layoutOf(ExportFormat::RawCsv, {ExportColumn::Created, ExportColumn::Ends, ExportColumn::Updated}),
        sample(1));
    QVERIFY2(csv.endsWith("\"2026-03-01T12:30:00Z\",\"2026-12-24T00:00:00Z\",\"\"\r\n"), csv.constData());
}

void TestFleetExport::noSecretIsInTheFile_data()
{
    QTest::addColumn<ExportFormat>("format");

    QTest::newRow("for spreadsheets") << ExportFormat::SpreadsheetCsv;
    QTest::newRow("raw") << ExportFormat::RawCsv;
    QTest::newRow("json") << ExportFormat::Json;
}

void TestFleetExport::noSecretIsInTheFile()
{
    QFETCH(ExportFormat, format);

    Instance instance = sample(1);
    instance.webhook = u"https://bob:hidden-pass@h.example/?token=canary-token-1&x=1"_s;
    instance.name = u"my canary-token-1"_s;
    instance.events << instance.token;
    const QByteArray bytes = encoded(layoutOf(format), instance);
    QVERIFY(bytes.contains("https://bob:***@h.example/?token=***&x=1"));
    QVERIFY(bytes.contains("my ***"));
    QVERIFY(!bytes.contains("canary"));
    QVERIFY(!bytes.contains("hidden-pass"));
}

void TestFleetExport::secretsInOtherFieldsAreHidden()
{
    const auto webhookAfter = [](const QString &webhook) {
        Instance instance;
        instance.webhook = webhook;
        return withoutSecrets(instance).webhook;
    };
    QCOMPARE(webhookAfter(u"https://a:b:c@h.example/x@y"_s), u"https://a:***@h.example/x@y"_s);
    QCOMPARE(webhookAfter(u"https://a:b@c@h.example"_s), u"https://a:***@h.example"_s);
    QCOMPARE(webhookAfter(u"https://h.example:8080/a:b@c"_s), u"https://h.example:8080/a:b@c"_s);
    QCOMPARE(webhookAfter(u"https://[::1]:8080/?q=a@b"_s), u"https://[::1]:8080/?q=a@b"_s);
    QCOMPARE(webhookAfter(u"not a url"_s), u"not a url"_s);
    QCOMPARE(webhookAfter(u"://"_s), u"://"_s);

    // A masked or a very short token would be found in texts that have nothing to do with it.
    Instance instance;
    instance.name = u"abc ********"_s;
    instance.token = u"********"_s;
    QCOMPARE(withoutSecrets(instance).name, instance.name);
    instance.token = u"abc"_s;
    QCOMPARE(withoutSecrets(instance).name, instance.name);
    QCOMPARE(withoutSecrets(instance).token, QString());

    instance.token = u"long-enough-token"_s;
    instance.labels = {{u"team"_s, u"x"_s}};
    QCOMPARE(withoutSecrets(instance).labels, instance.labels);
    instance.labels = {{u"team"_s, QJsonArray{u"long-enough-token"_s}}};
    QCOMPARE(withoutSecrets(instance).labels, QJsonObject());
}

void TestFleetExport::writesInSlicesAndReportsProgress()
{
    FleetExport job(manyRows(1200), layoutOf(ExportFormat::RawCsv), path());
    QSignalSpy progress(&job, &FleetExport::progress);
    const ExportOutcome outcome = run(job);
    QCOMPARE(outcome.kind, ExportOutcome::Kind::Done);
    QCOMPARE(outcome.written, 1200);
    QVERIFY2(outcome.sentence.contains(u"1,200"_s) && outcome.sentence.contains(path()),
             qPrintable(outcome.sentence));
    QVERIFY(progress.size() >= 3);
    qsizetype before = 0;
    for (const QVariantList &step : std::as_const(progress)) {
        const auto written = step.at(0).value<qsizetype>();
        QVERIFY(written > before && written - before <= 500);
        QCOMPARE(step.at(1).value<qsizetype>(), 1200);
        before = written;
    }
    QCOMPARE(before, 1200);
    QCOMPARE(strictTable(QString::fromUtf8(contentOf(path()))).size(), 1201);
    QVERIFY(!job.isRunning());
}

void TestFleetExport::theFileIsForItsOwnerAlone()
{
#ifdef Q_OS_UNIX
    const auto mode = [this] {
        struct stat info = {};
        return ::stat(QFile::encodeName(path()).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
    };
    QFile open(path());
    QVERIFY(open.open(QIODevice::WriteOnly));
    open.close();
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0644), 0);
    FleetExport job(manyRows(700), layoutOf(ExportFormat::RawCsv), path());
    connect(&job, &FleetExport::progress, this, [this] {
        // While it is being written, too.
        const QStringList names = filesInFolder();
        for (const QString &name : names) {
            struct stat info = {};
            if (name != u"out.csv"_s && ::stat(QFile::encodeName(path(name)).constData(), &info) == 0)
                QCOMPARE(info.st_mode & 07777, 0600U);
        }
    });
    const mode_t before = ::umask(0);
    const ExportOutcome outcome = run(job);
    ::umask(before);
    QCOMPARE(outcome.kind, ExportOutcome::Kind::Done);
    QCOMPARE(mode(), 0600U);
#else
    QSKIP("Modes are a matter of Unix");
#endif
}

void TestFleetExport::cancelLeavesTheOldFile()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    FleetExport job(manyRows(100'000), layoutOf(ExportFormat::Json), path());
    connect(&job, &FleetExport::progress, &job, [&job](qsizetype written) {
        if (written >= 1000)
            job.cancel();
    });
    const ExportOutcome outcome = run(job);
    QCOMPARE(outcome.kind, ExportOutcome::Kind::Cancelled);
    QVERIFY(!outcome.sentence.isEmpty());
    QCOMPARE(contentOf(path()), QByteArray("old"));
    QCOMPARE(filesInFolder(), QStringList{u"out.csv"_s});
    QVERIFY(!job.isRunning());
}

void TestFleetExport::destroyingItLeavesTheOldFile()
{
    auto job = std::make_unique<FleetExport>(manyRows(100'000), layoutOf(ExportFormat::Json), path());
    QSignalSpy progress(job.get(), &FleetExport::progress);
    job->start();
    QTRY_VERIFY(progress.size() >= 2);
    job.reset();
    QCOMPARE(filesInFolder(), QStringList());
}

void TestFleetExport::whatIsGoneIsLeftOutAndSaid()
{
    ExportRows rows = manyRows(10);
    rows.at = [](qsizetype index) {
        return index % 5 == 0 ? std::nullopt : std::optional(sample(static_cast<int>(index)));
    };
    FleetExport job(rows, layoutOf(ExportFormat::RawCsv), path());
    const ExportOutcome outcome = run(job);
    QCOMPARE(outcome.kind, ExportOutcome::Kind::Done);
    QCOMPARE(outcome.written, 8);
    QCOMPARE(outcome.gone, 2);
    QVERIFY2(outcome.sentence.contains(u'8') && outcome.sentence.contains(u'2'),
             qPrintable(outcome.sentence));
    QCOMPARE(strictTable(QString::fromUtf8(contentOf(path()))).size(), 9);
}

void TestFleetExport::nothingIsAnEmptyTable()
{
    FleetExport csv(manyRows(0), layoutOf(ExportFormat::RawCsv, {}), path());
    QCOMPARE(run(csv).kind, ExportOutcome::Kind::Done);
    QCOMPARE(contentOf(path()), QByteArray("\"id\"\r\n"));
    FleetExport json(manyRows(0), layoutOf(ExportFormat::Json), path());
    QCOMPARE(run(json).kind, ExportOutcome::Kind::Done);
    QCOMPARE(QJsonDocument::fromJson(contentOf(path())), QJsonDocument(QJsonArray()));
}

void TestFleetExport::saysWhyAFileCannotBeWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");

    QTest::newRow("folder missing") << u"nowhere/out.csv"_s << u"does not exist"_s;
    QTest::newRow("is a folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("below a file") << u"file/out.csv"_s << u"does not exist"_s;
}

void TestFleetExport::saysWhyAFileCannotBeWritten()
{
    QFETCH(QString, name);
    QFETCH(QString, words);

    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    FleetExport job(manyRows(10), layoutOf(ExportFormat::RawCsv), path(name));
    const ExportOutcome outcome = run(job);
    QCOMPARE(outcome.kind, ExportOutcome::Kind::Failed);
    QVERIFY2(outcome.sentence.contains(words), qPrintable(outcome.sentence));
    QVERIFY(outcome.technical.contains(path(name)));
}

void TestFleetExport::aDiskThatTakesNoMoreLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{64 * 1024, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    FleetExport job(manyRows(5000), layoutOf(ExportFormat::Json), path());
    const ExportOutcome outcome = run(job);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(outcome.kind, ExportOutcome::Kind::Failed);
    QVERIFY2(outcome.sentence.contains(u"could not be written"_s), qPrintable(outcome.sentence));
    QCOMPARE(outcome.written, 0);
    QCOMPARE(contentOf(path()), QByteArray("old"));
    QCOMPARE(filesInFolder(), QStringList{u"out.csv"_s});
#else
    QSKIP("Limits of file sizes are a matter of Unix");
#endif
}

QTEST_GUILESS_MAIN(TestFleetExport)
#include "tst_fleetexport.moc"

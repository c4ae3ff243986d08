// SPDX-License-Identifier: MIT
#include "api/redactor.h"
#include "log/diagnostics.h"

#include <QDir>
#include <QTest>

using namespace vzaps;

class TestDiagnostics final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void personalDataGoes_data();
    void personalDataGoes();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void reportTellsWhatHelpsAndNoNames();
};

namespace {

const QString home = QStringLiteral("/home/maria");

} // namespace

void TestDiagnostics::personalDataGoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const char *text, const char *clean) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(clean);
    };
    row("phone with plus", "call +5511987654321 now", "call [phone] now");
    row("phone without plus", "5511987654321", "[phone]");
    row("phone in groups", "+55 (11) 98765-4321", "[phone]");
    row("phone at the end of a sentence", "it is 5511987654321.", "it is [phone].");
    row("session address", "5511987654321@s.whatsapp.net", "[e-mail]");
    row("e-mail", "to maria.silva+x@example.com.br!", "to [e-mail]!");
    row("home", "/home/maria/.local/share", "~/.local/share");
}

void TestDiagnostics::personalDataGoes()
{
    QFETCH(QString, text);
    QTEST(withoutPersonalData(text, home), "clean");
}

void TestDiagnostics::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2026-11-23T00:12:01.123Z info vzaps.api: 200, 340 bytes, 12 ms", "Qt 6.4.2",
                             "6f1c1f0e-9a7f-4c55-8d6e-1234567890ab", "VZ4H7J2K9M1N5P8Q3R6S0TUVWX",
                             "127.0.0.1:40123", "port 443, 1048576 bytes", "VZ12345678901234"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestDiagnostics::ordinaryTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(withoutPersonalData(text, home), text);
}

void TestDiagnostics::reportTellsWhatHelpsAndNoNames()
{
    AccountProfile account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Padaria do Centro");
    account.serverAddress = QUrl(QStringLiteral("https://api.vzaps.com/"));
    JournalEntry entry;
    entry.id = QUuid::createUuid();
    entry.operation = Operation::RestartInstance;
    entry.accountName = account.name;
    entry.instanceId = QStringLiteral("VZ1");
    entry.instanceName = QStringLiteral("Loja da Maria");
    entry.approvedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    Redactor redactor;
    redactor.addSecret(QStringLiteral("canary-secret-0001"));
    const QString text = diagnosticsText(
        {{QStringLiteral("Qt 6.4.2")},
         {account},
         {entry},
         {QStringLiteral("said canary-secret-0001"), QDir::homePath() + QStringLiteral("/file")}},
        redactor);
    for (const char *there :
         {"Qt 6.4.2", "api.vzaps.com", "restart", "VZ1", "2026-01-02T03:04:05Z", "said [redacted]", "~/file"})
        QVERIFY2(text.contains(QLatin1String(there)), there);
    for (const char *gone : {"Padaria", "Maria", "canary"})
        QVERIFY2(!text.contains(QLatin1String(gone)), gone);
    QVERIFY(text.contains(account.id.toString(QUuid::WithoutBraces)));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"

// SPDX-License-Identifier: MIT
#include "core/scriptedaccount.h"

#include "api/oneshotbody.h"
#include "api/redactor.h"
#include "log/logcategories.h"
#include "log/logfile.h"
#include "log/messagehandler.h"
#include "support/scriptedserver.h"
#include "support/waiting.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

//! What ends up in the log: who asked what, and nothing secret, however much is logged.
class TestMessageHandler final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void messageHasTimeLevelAndCategory();
    void liveSecretsAndShapesAreTakenOut();
    void noteOnSeekingIsLeftOut();
    void exchangesAreLoggedWithoutSecretsAtFullVerbosity();
    void queryOfAPathIsNotLogged();
    void nothingIsWrittenAfterTheFileIsTakenBack();

private:
    [[nodiscard]] QString logged() const { return m_log->lastLines(100'000).join(u'\n'); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<Redactor> m_redactor;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<MessageHandler> m_handler;
};

void TestMessageHandler::init()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    m_dir = std::make_unique<QTemporaryDir>();
    m_redactor = std::make_shared<Redactor>();
    m_log = std::make_unique<LogFile>(m_dir->filePath(QStringLiteral("a.log")), 64 << 20);
    m_handler = std::make_unique<MessageHandler>(m_redactor);
    m_handler->setFile(m_log.get());
}

void TestMessageHandler::cleanup()
{
    m_handler.reset();
    QLoggingCategory::setFilterRules({});
}

void TestMessageHandler::messageHasTimeLevelAndCategory()
{
    qCInfo(lcOperations) << "hello";
    const QString line = logged();
    QVERIFY2(line.endsWith(QLatin1String("Z info vzaps.operations: hello")), qPrintable(line));
    QVERIFY(QDateTime::fromString(line.section(u' ', 0, 0), Qt::ISODateWithMs).isValid());
}

void TestMessageHandler::liveSecretsAndShapesAreTakenOut()
{
    m_redactor->addSecret(QStringLiteral("canary-secret-0001"));
    qWarning("a canary-secret-0001 b Bearer CANARY c");
    QVERIFY(logged().contains(QLatin1String("a [redacted] b Bearer [redacted] c")));
}

void TestMessageHandler::noteOnSeekingIsLeftOut()
{
    OneShotBody body("{}", nullptr);
    QVERIFY(!body.seek(0)); // where Qt itself says so, in its own words
    QVERIFY2(m_log->lastLines(1).isEmpty(), qPrintable(logged()));
}

void TestMessageHandler::exchangesAreLoggedWithoutSecretsAtFullVerbosity()
{
    ScriptedServer server(withToken([](const SeenRequest &request) {
        return answer(
            request.path == "/instances/get" ? 200 : 503,
            R"({"id":"VZ1","token":"CANARY-instance-token","checkout_url":"https://x/cs_live_CANARY"})",
            {{"X-Canary", "CANARY-header"}, {"Set-Cookie", "CANARY-cookie"}});
    }));
    ClientOptions options(quickLimits());
    options.redactor = m_redactor;
    const Credentials credentials{QStringLiteral("CANARY-client-token"),
                                  QStringLiteral("CANARY-client-secret")};
    ApiClient client(server.url(), credentials, options);
    (void)waitFor(client.instances().get(QStringLiteral("VZ1"), this));
    (void)waitFor(
        client.instances().restart(QStringLiteral("VZ1"), QStringLiteral("CANARY-instance-token"), this));
    (void)waitFor(client.billing().subscribe(QStringLiteral("VZ1"), this));

    const QString text = logged();
    QVERIFY2(!text.contains(QLatin1String("CANARY")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("scripted-access-token"))); // what withToken() hands out
    for (const char *there :
         {"POST token (read)", "POST instances/get (read)", "POST instances/VZ1/restart (change)", ": 503,",
          "X-Canary: [redacted]", "Authorization: [redacted]", "Content-Type: application/json"})
        QVERIFY2(text.contains(QLatin1String(there)), qPrintable(QLatin1String(there) + u'\n' + text));
}

void TestMessageHandler::queryOfAPathIsNotLogged()
{
    ScriptedServer server(withToken([](const SeenRequest &) { return answer(200, "{}"); }));
    ApiClient client(server.url(), canaryCredentials(), quickLimits());
    RawRequest request;
    request.verb = QStringLiteral("GET");
    request.path = QStringLiteral("/instances?pin=CANARY");
    (void)waitFor(client.raw(request, this));
    QVERIFY(logged().contains(QLatin1String("GET instances?[redacted]")));
    QVERIFY(!logged().contains(QLatin1String("CANARY")));
}

void TestMessageHandler::nothingIsWrittenAfterTheFileIsTakenBack()
{
    m_handler->setFile(nullptr);
    qInfo("lost");
    QVERIFY(m_log->lastLines(1).isEmpty());
}

QTEST_GUILESS_MAIN(TestMessageHandler)
#include "tst_messagehandler.moc"

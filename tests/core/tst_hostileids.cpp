// SPDX-License-Identifier: MIT
#include "api/operation.h"
#include "api/serveraddress.h"
#include "api/transport.h"
#include "core/clients.h"
#include "support/scriptedserver.h"
#include "support/waiting.h"

#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

//! An id comes from the server and goes into paths: it must name an instance, not another place.
class TestHostileIds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idOfDotsIsNotSent_data();
    void idOfDotsIsNotSent();
    void idWithDotsInsideIsSent();
};

void TestHostileIds::idOfDotsIsNotSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("once");
    for (const char *id : {".", "..", "../token", "a/../../token", "..\\..", "%2e%2e"}) {
        const QString text = QString::fromLatin1(id);
        QTest::addRow("%s, read", id) << text << false;
        QTest::addRow("%s, change", id) << text << true;
    }
}

void TestHostileIds::idOfDotsIsNotSent()
{
    QFETCH(QString, id);
    QFETCH(bool, once);
    ScriptedServer server([](const SeenRequest &) { return answer(200, "{}"); });
    Transport transport(server.url(), quickLimits());
    WireRequest wire = wireRequestFor(Operation::DeleteInstance, quickLimits());
    wire.path = pathOf(Operation::DeleteInstance, id);
    const auto result = waitFor(once ? transport.sendOnce(wire, this) : transport.send(wire, this));
    // Whatever is sent all the same has its id in one piece.
    for (const SeenRequest &request : server.requests()) {
        QCOMPARE(request.path.count('/'), 2);
        QCOMPARE(QByteArray::fromPercentEncoding(request.path.split('/').last()), id.toUtf8());
        QVERIFY(id != QLatin1String(".") && id != QLatin1String(".."));
    }
    if (server.requests().isEmpty()) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InvalidAddress);
        QCOMPARE(outcomeOf(result.error()), Outcome::NotSent);
    }
}

void TestHostileIds::idWithDotsInsideIsSent()
{
    const QUrl server(QStringLiteral("https://api.example.org/v1/"));
    for (const char *id : {"a.b", "...", "..a", "a.."}) {
        const QUrl url = urlBelow(server, pathOf(Operation::DeleteInstance, QString::fromLatin1(id)));
        QCOMPARE(url.toEncoded(), QByteArray("https://api.example.org/v1/instances/") + id);
    }
}

QTEST_GUILESS_MAIN(TestHostileIds)
#include "tst_hostileids.moc"

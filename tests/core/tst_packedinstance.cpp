// SPDX-License-Identifier: MIT
#include "fleet/packedinstance.h"

#include <QTest>

using namespace vzaps;

//! What is packed comes out as it went in.
class TestPackedInstance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesSurvive_data();
    void timesSurvive();
    void eventsSurvive_data();
    void eventsSurvive();
    void urlThatCantBePackedIsLeftOut();
};

void TestPackedInstance::timesSurvive_data()
{
    QTest::addColumn<QString>("time");
    for (const char *time :
         {"1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z", "0001-01-01T00:00:00.000Z",
          "6429-10-17T02:45:55.328Z", "9999-12-31T23:59:59.999Z"})
        QTest::newRow(time) << QString::fromLatin1(time);
}

void TestPackedInstance::timesSurvive()
{
    QFETCH(QString, time);
    Instance instance;
    instance.id = QStringLiteral("VZ1");
    instance.expiredAt = QDateTime::fromString(time, Qt::ISODateWithMs);
    instance.createdAt = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
    QVERIFY(instance.expiredAt.isValid());
    const PackedInstance packed(instance);
    QCOMPARE(packed.unpacked().expiredAt, instance.expiredAt);
    QCOMPARE(packed.endsAt(), instance.expiredAt.toMSecsSinceEpoch());
    QCOMPARE(packed.createdAt(), 1);
}

void TestPackedInstance::eventsSurvive_data()
{
    QTest::addColumn<QStringList>("events");
    QTest::newRow("none") << QStringList();
    QTest::newRow("documented") << knownEvents();
    QTest::newRow("in another order") << QStringList{knownEvents().at(3), knownEvents().at(1)};
    QTest::newRow("unknown") << QStringList{QStringLiteral("Reaction"), knownEvents().at(1)};
    QTest::newRow("with a line break") << QStringList{QStringLiteral("a\nb"), QStringLiteral("c\"d\\")};
}

void TestPackedInstance::eventsSurvive()
{
    QFETCH(QStringList, events);
    Instance instance;
    instance.id = QStringLiteral("VZ1");
    instance.events = events;
    QCOMPARE(PackedInstance(instance).unpacked().events, events);
}

void TestPackedInstance::urlThatCantBePackedIsLeftOut()
{
    Instance instance;
    instance.id = QStringLiteral("VZ1");
    instance.url = QStringLiteral("https://app.vzaps.com/instances/VZ1");
    QCOMPARE(PackedInstance(instance).unpacked(), instance);
    instance.url = QStringLiteral("https://app.vzaps.com/\u0001/VZ1");
    const Instance unpacked = PackedInstance(instance).unpacked();
    QCOMPARE(unpacked.url, QString());
    QVERIFY(unpacked.odd);
}

QTEST_GUILESS_MAIN(TestPackedInstance)
#include "tst_packedinstance.moc"

// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

namespace {

const std::string hostile = "<img src=\"/nowhere/red.png\" width=4000><b>x</b>\xE2\x80\xAE"
                            "evil";

//! What the first label or tooltip in sight does with the server's markup, if anything.
QString richTextInSight()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->text().contains(QLatin1String("img")) && label->textFormat() != Qt::PlainText)
            return QStringLiteral("label ") + label->objectName();
        const QString tip = widget->toolTip();
        if (tip.contains(QLatin1String("<img")) || tip.contains(QLatin1String("<b>x")))
            return QStringLiteral("tooltip of ") + widget->objectName();
        if (label && label->sizeHint().width() > 4000)
            return QStringLiteral("width of ") + label->objectName();
    }
    return {};
}

} // namespace

//! Markup in what the server says stays text, in every window.
class TestPlainText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAndErrorsAreNeverMarkup();
};

void TestPlainText::namesAndErrorsAreNeverMarkup()
{
    WindowFixture fixture;
    auto record = fixture.instanceWith("TRIALING");
    record.name = hostile;
    record.pushName = hostile;
    record.webhook = "https://x.example/<b>x</b>";
    record.connected = true;
    fixture.sandbox->putInstance(record);
    fixture.open();
    QVERIFY(fixture.connectAccount(QStringLiteral("<b>x</b><img src=y>")));
    const QString name = QString::fromStdString(hostile);
    QVERIFY(GuiDriver::selectRow(mainTitle, tableName, name));
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(QString::fromStdString(record.id)));
    QCOMPARE(richTextInSight(), QString());
    for (const auto &[button, title] :
         {std::pair("Edit", "Edit instance"), std::pair("Restart", "Restart?"),
          std::pair("Delete", "Delete?"), std::pair("Subscribe", "Subscribe?")}) {
        QVERIFY(fixture.choose(name, QLatin1String(button)));
        QTRY_VERIFY(GuiDriver::window(QLatin1String(title)));
        QCOMPARE(richTextInSight(), QString());
        QVERIFY(!WindowFixture::textsOf(QLatin1String(title)).contains(QChar(0x202e)));
        QVERIFY(GuiDriver::click(QLatin1String(title), QStringLiteral("Close")));
        QTRY_VERIFY(!GuiDriver::window(QLatin1String(title)));
    }
    sandbox::Fault fault;
    fault.status = 400;
    fault.body = R"({"error":"<img src=\"/nowhere/red.png\" width=4000>"})";
    fixture.sandbox->failNext("listInstances", fault);
    QVERIFY(GuiDriver::click(mainTitle, QStringLiteral("Refresh")));
    QTRY_VERIFY(WindowFixture::textsOf(mainTitle).contains(QStringLiteral("red.png")));
    QCOMPARE(richTextInSight(), QString());
    QVERIFY(fixture.watch.labelsSeen() > 20); // the watch over all windows does watch
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"

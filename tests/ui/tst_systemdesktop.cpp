// SPDX-License-Identifier: MIT
#include "ui/systemdesktop.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace vzaps;

namespace {

const QString secret = QStringLiteral("instance-token-of-a-client");

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

//! A secret on the clipboard: marked as one, gone soon, and nobody else's text is touched.
class TestSystemDesktop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }
    void secretIsMarkedForClipboardManagers();
    void secretIsGoneAfterItsTime();
    void secretIsGoneAtTheEnd();
    void whatTheUserCopiedMeanwhileStays();
    void aSecondSecretGetsItsOwnTime();
    void ordinaryTextStaysUnmarked();
};

void TestSystemDesktop::secretIsMarkedForClipboardManagers()
{
    SystemDesktop desktop;
    desktop.copySecret(secret);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), secret);
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(data->hasFormat(QStringLiteral("application/x-nspasteboard-concealed-type")));
    QVERIFY(data->hasFormat(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")));
    if (QGuiApplication::clipboard()->supportsSelection())
        QVERIFY(QGuiApplication::clipboard()->text(QClipboard::Selection) != secret);
}

void TestSystemDesktop::secretIsGoneAfterItsTime()
{
    SystemDesktop desktop(1);
    QCOMPARE(desktop.secretSeconds(), 1);
    desktop.copySecret(secret);
    QCOMPARE(clipboardText(), secret);
    QTRY_COMPARE(clipboardText(), QString());
}

void TestSystemDesktop::secretIsGoneAtTheEnd()
{
    {
        SystemDesktop desktop;
        desktop.copySecret(secret);
        QCOMPARE(clipboardText(), secret);
    }
    QCOMPARE(clipboardText(), QString());
}

void TestSystemDesktop::whatTheUserCopiedMeanwhileStays()
{
    {
        SystemDesktop desktop(1);
        desktop.copySecret(secret);
        QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    }
    QCOMPARE(clipboardText(), QStringLiteral("a shopping list"));
}

void TestSystemDesktop::aSecondSecretGetsItsOwnTime()
{
    SystemDesktop desktop(1);
    desktop.copySecret(secret);
    const QString second = secret + u'2';
    desktop.copySecret(second);
    QCOMPARE(clipboardText(), second);
    QTRY_COMPARE(clipboardText(), QString());
}

void TestSystemDesktop::ordinaryTextStaysUnmarked()
{
    {
        SystemDesktop desktop(1);
        desktop.copyText(QStringLiteral("VZ1"));
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(
            QStringLiteral("x-kde-passwordManagerHint")));
    }
    QCOMPARE(clipboardText(), QStringLiteral("VZ1"));
}

QTEST_MAIN(TestSystemDesktop)
#include "tst_systemdesktop.moc"

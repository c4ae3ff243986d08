// SPDX-License-Identifier: MIT
#include "accessiblewalk.h"
#include "focuswalk.h"
#include "scenes.h"
#include "stagehand.h"
#include "translations.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace vzaps;
using namespace vzaps::test;

//! Every window can be used with the keyboard alone and read by a screen reader, in every language.
class TestAccessibility final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyScene_data();
    void everyScene();
    void windowsOfTheMenus_data();
    void windowsOfTheMenus();

private:
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<ThemeSwitch> m_themes;
};

const QStringList languages{QStringLiteral("en"), QStringLiteral("pt_BR"), QStringLiteral("es")};
//! One with each language: what shows the focus depends on them.
const QList<Theme> themes{Theme::Light, Theme::Dark, Theme::HighContrast};

void TestAccessibility::initTestCase()
{
    QAccessible::setActive(true);
    m_themes = std::make_unique<ThemeSwitch>();
}

void TestAccessibility::cleanup()
{
    m_fixture.reset();
    m_translations.reset();
}

void TestAccessibility::everyScene_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("language");
    const QList<Scene> all = scenes();
    for (const QString &language : languages) {
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%s, %s", qPrintable(all.at(i).name), qPrintable(language))
                << static_cast<int>(i) << language;
    }
}

void TestAccessibility::everyScene()
{
    QFETCH(int, scene);
    QFETCH(QString, language);
    m_translations = std::make_unique<Translations>();
    (void)m_translations->load(language);
    m_themes->apply(themes.at(languages.indexOf(language)));
    const Scene wanted = scenes().at(scene);
    m_fixture = std::make_unique<WindowFixture>();
    const QPointer<QWidget> window = wanted.open(*m_fixture);
    QVERIFY2(window, "the window did not come up");
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QCoreApplication::processEvents();

    const AccessibleWalk walk(window);
    QVERIFY(walk.controlCount() > 0);
    const FocusWalk focus(window);
    QVERIFY(!focus.order().isEmpty());
    const QStringList faults = walk.faults() + focus.faults();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    if (!wanted.closes)
        return;
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.data(), Qt::Key_Escape);
    QTRY_VERIFY2(!window || !window->isVisible(), "Esc does not close it");
}

void TestAccessibility::windowsOfTheMenus_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::addRow("%s", qPrintable(language)) << language;
}

//! What the scenes do not know yet is looked at all the same.
void TestAccessibility::windowsOfTheMenus()
{
    QFETCH(QString, language);
    m_translations = std::make_unique<Translations>();
    (void)m_translations->load(language);
    m_fixture = std::make_unique<WindowFixture>();
    StageHand hand(*m_fixture);
    QVERIFY(hand.showInstance("TRIALING"));
    const auto actions = hand.main()->findChildren<QAction *>(QRegularExpression(QStringLiteral("Action$")));
    int opened = 0;
    for (const QPointer<QAction> action : actions) {
        if (!action || !action->isEnabled() || action->isCheckable()
            || action->objectName() == QLatin1String("quitAction"))
            continue;
        action->trigger();
        QTest::qWait(50);
        const auto windows = hand.main()->findChildren<QDialog *>();
        for (QDialog *dialog : windows) {
            if (!dialog->isVisible() || !dialog->objectName().endsWith(QLatin1String("Dialog")))
                continue;
            ++opened;
            const QStringList faults = AccessibleWalk(dialog).faults() + FocusWalk(dialog).faults();
            QVERIFY2(faults.isEmpty(), qPrintable(dialog->objectName() + u'\n' + faults.join(u'\n')));
            dialog->close();
        }
    }
    QVERIFY(opened >= 8);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"

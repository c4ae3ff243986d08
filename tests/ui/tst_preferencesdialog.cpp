// SPDX-License-Identifier: MIT
#include "scripteddesktop.h"

#include "guidriver.h"
#include "settings/preferencesstore.h"
#include "ui/preferencesdialog.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace vzaps;
using namespace vzaps::test;

namespace {

const QString title = QStringLiteral("Preferences");
const PreferenceChoices everything{true, true, PreferenceChoices::UpdateCheck::Offered};

} // namespace

class TestPreferencesDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatIsInUse();
    void nothingChangesBeforeOkOrApply();
    void applyKeepsItOpenAndWaitsForAChange();
    void okSavesAndCloses();
    void whatHasNoPlaceHereIsKept();
    void languageSaysWhenItCounts();
    void proxyFieldsAreForAManualProxy();
    void wrongProxyHostIsSaidAtItsField();
    void fileThatIsNoCertificateIsSaidAtOnce();
    void dataFolderCanBeOpened();
    void folderThatDoesNotOpenIsSaid();
    void startOnLoginIsOnlyOfferedWhereItWorks();
    void trayAndQuietHoursAreSaved();
    void withoutTrayTheChoiceSaysSo();
    void updateCheckIsOffUntilItIsChosen();
    void updateCheckIsLeftToTheSystem();
    void diskThatRefusesIsSaid();
    void testGetsWhatIsTyped();
    void everythingIsReachedByKeyboardAndHasAName();

private:
    template <class T> T *field(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void choose(const char *box, const QVariant &data) const;
    [[nodiscard]] QString note(const char *fieldName) const;
    void click(const char *button) const { field<QAbstractButton>(button)->click(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PreferencesStore> m_store;
    ScriptedDesktop m_desktop;
    std::unique_ptr<PreferencesDialog> m_dialog;
};

void TestPreferencesDialog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<PreferencesStore>(m_dir->path());
    m_desktop = ScriptedDesktop();
    m_dialog = std::make_unique<PreferencesDialog>(*m_store, m_desktop, everything);
    m_dialog->show();
}

void TestPreferencesDialog::cleanup()
{
    m_dialog.reset();
    m_store.reset();
    m_dir.reset();
}

//! As a person would: the signals of a choice, not only its value.
void TestPreferencesDialog::choose(const char *box, const QVariant &data) const
{
    auto *combo = field<QComboBox>(box);
    const int index = combo->findData(data);
    QVERIFY2(index >= 0, box);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

QString TestPreferencesDialog::note(const char *fieldName) const
{
    const auto *label = field<QLabel>((QByteArray(fieldName) + "NoteLabel").constData());
    return label && !label->isHidden() ? label->text() : QString();
}

void TestPreferencesDialog::showsWhatIsInUse()
{
    Preferences preferences;
    preferences.theme = Theme::Dark;
    preferences.refreshMinutes = 15;
    preferences.proxyMode = ProxyMode::Manual;
    preferences.proxyKind = ProxyKind::Socks5;
    preferences.proxyHost = QStringLiteral("proxy.example.test");
    preferences.proxyPort = 1080;
    preferences.logLevel = LogLevel::Detailed;
    QVERIFY(m_store->save(preferences));
    PreferencesDialog dialog(*m_store, m_desktop, everything);
    QCOMPARE(dialog.chosen(), preferences);
    QVERIFY(!dialog.findChild<QAbstractButton *>(QStringLiteral("applyPushButton"))->isEnabled());
}

void TestPreferencesDialog::nothingChangesBeforeOkOrApply()
{
    QSignalSpy changed(m_store.get(), &PreferencesStore::changed);
    choose("themeComboBox", int(Theme::Dark));
    click("cancelPushButton");
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_store->current(), Preferences());
    QCOMPARE(changed.size(), 0);
    QVERIFY(!QFile::exists(m_store->filePath()));
}

void TestPreferencesDialog::applyKeepsItOpenAndWaitsForAChange()
{
    auto *apply = field<QAbstractButton>("applyPushButton");
    QVERIFY(!apply->isEnabled());
    choose("themeComboBox", int(Theme::Dark));
    QVERIFY(apply->isEnabled());
    choose("themeComboBox", int(Theme::System));
    QVERIFY(!apply->isEnabled()); // as before
    choose("themeComboBox", int(Theme::HighContrast));
    apply->click();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!apply->isEnabled());
    QCOMPARE(m_store->current().theme, Theme::HighContrast);
}

void TestPreferencesDialog::okSavesAndCloses()
{
    choose("refreshComboBox", 1);
    choose("logLevelComboBox", int(LogLevel::Warnings));
    click("startOnLoginCheckBox");
    click("okPushButton");
    QVERIFY(!m_dialog->isVisible());
    PreferencesStore next(m_dir->path());
    next.load();
    QCOMPARE(next.current().refreshMinutes, 1);
    QCOMPARE(next.current().logLevel, LogLevel::Warnings);
    QVERIFY(next.current().startOnLogin);
}

void TestPreferencesDialog::whatHasNoPlaceHereIsKept()
{
    Preferences preferences;
    preferences.tray = true;
    preferences.updateCheck = true;
    preferences.quietHours = {true, QTime(1, 2), QTime(3, 4)};
    QVERIFY(m_store->save(preferences));
    PreferencesDialog dialog(*m_store, m_desktop, everything);
    dialog.findChild<QAbstractButton *>(QStringLiteral("okPushButton"))->click();
    QCOMPARE(m_store->current(), preferences);
}

void TestPreferencesDialog::languageSaysWhenItCounts()
{
    QVERIFY(note("languageComboBox").isEmpty());
    choose("languageComboBox", QStringLiteral("pt_BR"));
    QVERIFY(note("languageComboBox").contains(QStringLiteral("next start")));
    choose("languageComboBox", QString());
    QVERIFY(note("languageComboBox").isEmpty());
    choose("languageComboBox", QStringLiteral("es"));
    click("okPushButton");
    QCOMPARE(m_store->current().language, QStringLiteral("es"));
}

void TestPreferencesDialog::proxyFieldsAreForAManualProxy()
{
    m_dialog->showPage(PreferencesDialog::Page::Network);
    for (const ProxyMode mode : {ProxyMode::System, ProxyMode::None, ProxyMode::Manual}) {
        choose("proxyModeComboBox", int(mode));
        const bool wanted = mode == ProxyMode::Manual;
        QCOMPARE(field<QComboBox>("proxyKindComboBox")->isEnabled(), wanted);
        QCOMPARE(field<QLineEdit>("proxyHostLineEdit")->isEnabled(), wanted);
        QCOMPARE(field<QSpinBox>("proxyPortSpinBox")->isEnabled(), wanted);
    }
    QTest::keyClicks(field<QLineEdit>("proxyHostLineEdit"), QStringLiteral("proxy.example.test"));
    field<QSpinBox>("proxyPortSpinBox")->setValue(3128);
    click("okPushButton");
    QCOMPARE(m_store->current().proxyMode, ProxyMode::Manual);
    QCOMPARE(m_store->current().proxyHost, QStringLiteral("proxy.example.test"));
    QCOMPARE(m_store->current().proxyPort, quint16(3128));
}

void TestPreferencesDialog::wrongProxyHostIsSaidAtItsField()
{
    m_dialog->showPage(PreferencesDialog::Page::Network);
    choose("proxyModeComboBox", int(ProxyMode::Manual));
    QTest::keyClicks(field<QLineEdit>("proxyHostLineEdit"), QStringLiteral("http://proxy:3128"));
    // From another page, too, the user is led to it.
    m_dialog->showPage(PreferencesDialog::Page::General);
    click("okPushButton");
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(field<QListWidget>("pagesListWidget")->currentRow(), int(PreferencesDialog::Page::Network));
    QVERIFY(note("proxyHostLineEdit").contains(QStringLiteral("http://")));
    QCOMPARE(m_store->current(), Preferences());
    QTest::keyClicks(field<QLineEdit>("proxyHostLineEdit"), QStringLiteral("x"));
    QVERIFY(note("proxyHostLineEdit").isEmpty());
}

void TestPreferencesDialog::fileThatIsNoCertificateIsSaidAtOnce()
{
    m_dialog->showPage(PreferencesDialog::Page::Network);
    QFile file(m_dir->filePath(QStringLiteral("no-certificate.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    auto *edit = field<QLineEdit>("extraCaFileLineEdit");
    edit->setFocus();
    QTest::keyClicks(edit, file.fileName());
    QTest::keyClick(edit, Qt::Key_Tab);
    Q_EMIT edit->editingFinished();
    QVERIFY(note("extraCaFileLineEdit").contains(QStringLiteral("no certificate")));
    click("okPushButton");
    QVERIFY(m_dialog->isVisible());
    edit->clear();
    Q_EMIT edit->editingFinished();
    QVERIFY(note("extraCaFileLineEdit").isEmpty());
    click("okPushButton");
    QVERIFY(!m_dialog->isVisible());
}

void TestPreferencesDialog::dataFolderCanBeOpened()
{
    m_dialog->showPage(PreferencesDialog::Page::Data);
    QCOMPARE(QDir::fromNativeSeparators(field<QLineEdit>("dataFolderLineEdit")->text()), m_dir->path());
    click("openFolderPushButton");
    QCOMPARE(m_desktop.openedUrls, QList<QUrl>{QUrl::fromLocalFile(m_dir->path())});
}

void TestPreferencesDialog::folderThatDoesNotOpenIsSaid()
{
    m_desktop.browserWorks = false;
    m_dialog->showPage(PreferencesDialog::Page::Data);
    click("openFolderPushButton");
    QVERIFY(note("dataFolderLineEdit").contains(QStringLiteral("did not open")));
}

void TestPreferencesDialog::startOnLoginIsOnlyOfferedWhereItWorks()
{
    QVERIFY(field<QAbstractButton>("startOnLoginCheckBox")->isVisible());
    PreferencesDialog other(*m_store, m_desktop, {});
    other.show();
    QVERIFY(!other.findChild<QAbstractButton *>(QStringLiteral("startOnLoginCheckBox"))->isVisible());
}

void TestPreferencesDialog::trayAndQuietHoursAreSaved()
{
    m_dialog->showPage(PreferencesDialog::Page::Notices);
    QVERIFY(!field<QCheckBox>("trayCheckBox")->isChecked());
    QVERIFY(!field<QCheckBox>("quietHoursCheckBox")->isEnabled());
    click("trayCheckBox");
    QVERIFY(!field<QTimeEdit>("quietFromTimeEdit")->isEnabled());
    click("quietHoursCheckBox");
    QVERIFY(field<QTimeEdit>("quietFromTimeEdit")->isEnabled());
    field<QTimeEdit>("quietFromTimeEdit")->setTime(QTime(21, 30));
    field<QTimeEdit>("quietToTimeEdit")->setTime(QTime(6, 15));
    click("okPushButton");
    QVERIFY(m_store->current().tray);
    QCOMPARE(m_store->current().quietHours, (QuietHours{true, QTime(21, 30), QTime(6, 15)}));
}

void TestPreferencesDialog::withoutTrayTheChoiceSaysSo()
{
    PreferencesDialog other(*m_store, m_desktop, {});
    other.show();
    other.showPage(PreferencesDialog::Page::Notices);
    const auto *choice = other.findChild<QCheckBox *>(QStringLiteral("trayCheckBox"));
    QVERIFY(choice->isVisible() && !choice->isEnabled());
    const auto *about = other.findChild<QLabel *>(QStringLiteral("trayAboutLabel"));
    QVERIFY(about->isVisible());
    QVERIFY(about->text().contains(QStringLiteral("no tray")));
}

void TestPreferencesDialog::updateCheckIsOffUntilItIsChosen()
{
    QVERIFY(!field<QCheckBox>("updateCheckCheckBox")->isChecked());
    click("updateCheckCheckBox");
    click("okPushButton");
    QVERIFY(m_store->current().updateCheck);
    PreferencesDialog absent(*m_store, m_desktop, {});
    absent.show();
    QVERIFY(!absent.findChild<QCheckBox *>(QStringLiteral("updateCheckCheckBox"))->isVisible());
}

void TestPreferencesDialog::updateCheckIsLeftToTheSystem()
{
    PreferenceChoices packaged;
    packaged.updateCheck = PreferenceChoices::UpdateCheck::LeftToTheSystem;
    PreferencesDialog other(*m_store, m_desktop, packaged);
    other.show();
    const auto *choice = other.findChild<QCheckBox *>(QStringLiteral("updateCheckCheckBox"));
    QVERIFY(choice->isVisible() && !choice->isEnabled());
    const auto *about = other.findChild<QLabel *>(QStringLiteral("updateCheckAboutLabel"));
    QVERIFY(about->isVisible() && about->text().contains(QStringLiteral("packages")));
}

void TestPreferencesDialog::diskThatRefusesIsSaid()
{
    PreferencesStore blocked(QStringLiteral("/proc/no/such/place"));
    PreferencesDialog dialog(blocked, m_desktop, everything);
    dialog.show();
    auto *theme = dialog.findChild<QComboBox *>(QStringLiteral("themeComboBox"));
    theme->setCurrentIndex(2);
    dialog.findChild<QAbstractButton *>(QStringLiteral("okPushButton"))->click();
    QVERIFY(dialog.isVisible());
    const auto *strip = dialog.findChild<QWidget *>(QStringLiteral("preferencesMessageStrip"));
    QVERIFY(strip->isVisible());
    QVERIFY(strip->accessibleName().contains(QStringLiteral("could not be saved")));
}

void TestPreferencesDialog::testGetsWhatIsTyped()
{
    QSignalSpy wanted(m_dialog.get(), &PreferencesDialog::testWanted);
    m_dialog->showPage(PreferencesDialog::Page::Network);
    choose("proxyModeComboBox", int(ProxyMode::Manual));
    click("testConnectionPushButton"); // without a host there is nothing to be tested
    QCOMPARE(wanted.size(), 0);
    QTest::keyClicks(field<QLineEdit>("proxyHostLineEdit"), QStringLiteral("proxy"));
    click("testConnectionPushButton");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Preferences>().proxyHost, QStringLiteral("proxy"));
    QCOMPARE(m_store->current(), Preferences()); // tested, not saved
}

void TestPreferencesDialog::everythingIsReachedByKeyboardAndHasAName()
{
    for (int page = 0; page < 4; ++page) {
        m_dialog->showPage(static_cast<PreferencesDialog::Page>(page));
        if (page == int(PreferencesDialog::Page::Notices)) {
            field<QCheckBox>("trayCheckBox")->setChecked(true);
            field<QCheckBox>("quietHoursCheckBox")->setChecked(true);
        }
        if (page == int(PreferencesDialog::Page::Network))
            choose("proxyModeComboBox", int(ProxyMode::Manual));
        QSet<QWidget *> reached;
        QWidget *at = m_dialog->focusWidget();
        for (int step = 0; step < 40 && at; ++step) {
            reached.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
            at = m_dialog->focusWidget();
        }
        const QList<QWidget *> all = m_dialog->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const bool inner = qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
                || qobject_cast<QComboBox *>(widget->parentWidget());
            if (!widget->isVisible() || !widget->isEnabled() || inner || widget->focusProxy()
                || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"

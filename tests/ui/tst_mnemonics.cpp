// SPDX-License-Identifier: MIT
#include <QFile>
#include <QHash>
#include <QKeySequence>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    QString source;
    QString shown;
};

//! What may be on screen in one window at the same time: the texts of these contexts, but for those that are
//! entries of menus, and of every group of alternatives one. All by their English text.
struct Window {
    QString name;
    QStringList contexts;
    QStringList inMenus = {};
    QList<QStringList> alternatives = {};
};

QList<Window> mainAndAccounts()
{
    return {
        {u"main window"_s,
         {u"MainWindowPrivate"_s, u"ActivityPanel"_s, u"FilterPanel"_s, u"DetailsPanel"_s, u"MessageStrip"_s},
         {u"Activity"_s, u"Columns"_s, u"Filter"_s, u"Save this view…"_s, u"Delete view"_s,
          u"Saved views"_s}},
        {u"connect"_s, {u"ConnectDialog"_s, u"ConnectForm"_s, u"MessageStrip"_s}},
        {u"accounts"_s, {u"AccountsDialog"_s, u"MessageStrip"_s}},
        {u"close"_s, {u"CloseDialog"_s}},
    };
}

QList<Window> instanceWindows()
{
    return {
        {u"instance"_s,
         {u"InstanceDialog"_s, u"InstanceForm"_s, u"OperationWatch"_s, u"MessageStrip"_s},
         {},
         {{u"Save"_s, u"Create"_s, u"Save again"_s, u"Create anyway"_s}, {u"Close"_s, u"Stop waiting"_s}}},
        {u"confirm"_s,
         {u"ConfirmDialog"_s, u"OperationWatch"_s, u"MessageStrip"_s},
         {},
         {{u"Restart"_s, u"Delete"_s, u"Subscribe"_s, u"Resume subscription"_s, u"Cancel subscription"_s,
           u"Restart again"_s, u"Delete again"_s, u"Subscribe again"_s, u"Resume again"_s, u"Cancel again"_s},
          {u"Check again"_s, u"Check status"_s},
          {u"Close"_s, u"Stop waiting"_s}}},
        {u"payment page"_s, {u"PaymentPageDialog"_s, u"MessageStrip"_s}},
        {u"console"_s, {u"RawConsole"_s, u"MessageStrip"_s}},
    };
}

QList<Window> toolWindows()
{
    return {
        {u"preferences, general"_s, {u"PreferencesDialog"_s, u"GeneralPage"_s, u"MessageStrip"_s}},
        {u"preferences, messages"_s, {u"PreferencesDialog"_s, u"NoticesPage"_s, u"MessageStrip"_s}},
        {u"preferences, network"_s, {u"PreferencesDialog"_s, u"NetworkPage"_s, u"MessageStrip"_s}},
        {u"preferences, data"_s, {u"PreferencesDialog"_s, u"DataPage"_s, u"MessageStrip"_s}},
        {u"connection test"_s, {u"ConnectionTestDialog"_s, u"MessageStrip"_s}},
        {u"export"_s, {u"ExportDialog"_s, u"MessageStrip"_s}},
        {u"diagnostics"_s, {u"DiagnosticsDialog"_s, u"MessageStrip"_s}},
        {u"shortcuts"_s, {u"ShortcutsDialog"_s}},
        {u"view name"_s, {u"ViewNameDialog"_s}},
        {u"guide"_s, {u"GuideWindow"_s}},
        {u"about"_s, {u"AboutDialog"_s}},
        {u"start problem"_s, {u"StartProblemDialog"_s}},
        {u"tray"_s, {u"SystemTray"_s}},
    };
}

//! The entries of menus are looked at where the menus are: in tst_accessibility.
const QStringList menuContexts{u"AccountMenu"_s,     u"AccountStates"_s, u"ActionSet"_s,
                               u"AllAccountsView"_s, u"InstanceTable"_s, u"SortMenu"_s};
const QStringList languages{u"en"_s, u"pt_BR"_s, u"es"_s};

QList<Window> windows()
{
    return mainAndAccounts() + instanceWindows() + toolWindows();
}

QString plain(const QString &text)
{
    return QString(text).remove(u'&');
}

//! The texts with a mnemonic, by context. English is what the sources say.
QHash<QString, QList<Text>> textsIn(const QString &language)
{
    QHash<QString, QList<Text>> texts;
    const bool english = language == "en"_L1;
    QFile file(QStringLiteral(VZAPS_TRANSLATIONS "/vzaps_%1.ts").arg(english ? u"es"_s : language));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText().section(u"::"_s, -1);
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            const QString own = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            const QString shown = english ? source : own;
            if (!QKeySequence::mnemonic(source).isEmpty() || !QKeySequence::mnemonic(shown).isEmpty())
                texts[context].append({source, shown});
        }
    }
    return texts;
}

bool exclude(const Window &window, const Text &one, const Text &other)
{
    for (const QStringList &group : window.alternatives) {
        if (group.contains(plain(one.source)) && group.contains(plain(other.source)))
            return true;
    }
    return false;
}

} // namespace

//! Alt and a letter does one thing in a window: also in the states of it that are hard to come by.
class TestMnemonics final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noTwoControlsShareAKey_data();
    void noTwoControlsShareAKey();
    void everyContextBelongsToAWindow();
    void aTranslationKeepsTheKey();
};

void TestMnemonics::noTwoControlsShareAKey_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("window");
    const QList<Window> all = windows();
    for (const QString &language : languages) {
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%s, %s", qPrintable(all.at(i).name), qPrintable(language))
                << language << static_cast<int>(i);
    }
}

void TestMnemonics::noTwoControlsShareAKey()
{
    QFETCH(QString, language);
    QFETCH(int, window);
    const Window looked = windows().at(window);
    const auto all = textsIn(language);
    QList<Text> texts;
    for (const QString &context : looked.contexts)
        texts += all.value(context);
    QVERIFY(!texts.isEmpty());
    QStringList shared;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QKeySequence key = QKeySequence::mnemonic(texts.at(i).shown);
        if (key.isEmpty() || looked.inMenus.contains(plain(texts.at(i).source)))
            continue;
        for (qsizetype j = 0; j < i; ++j) {
            if (QKeySequence::mnemonic(texts.at(j).shown) == key
                && !looked.inMenus.contains(plain(texts.at(j).source))
                && !exclude(looked, texts.at(i), texts.at(j)))
                shared << u"%1: \"%2\" and \"%3\""_s.arg(key.toString(), texts.at(j).shown,
                                                         texts.at(i).shown);
        }
    }
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
}

//! A new window has to be told here.
void TestMnemonics::everyContextBelongsToAWindow()
{
    QSet<QString> known(menuContexts.begin(), menuContexts.end());
    for (const Window &window : windows())
        known.unite(QSet<QString>(window.contexts.begin(), window.contexts.end()));
    const QStringList contexts = textsIn(u"es"_s).keys();
    QVERIFY(!contexts.isEmpty());
    for (const QString &context : contexts)
        QVERIFY2(known.contains(context), qPrintable(context + u" is in no window of this test"_s));
}

//! It may have one where the source could not.
void TestMnemonics::aTranslationKeepsTheKey()
{
    for (const QString &language : languages) {
        const auto all = textsIn(language);
        for (const QList<Text> &texts : all) {
            for (const Text &text : texts)
                QVERIFY2(QKeySequence::mnemonic(text.source).isEmpty()
                             || !QKeySequence::mnemonic(text.shown).isEmpty(),
                         qPrintable(text.source + u" -> "_s + text.shown));
        }
    }
}

QTEST_GUILESS_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"

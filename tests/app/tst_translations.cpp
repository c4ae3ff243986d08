// SPDX-License-Identifier: MIT
#include "translations.h"

#include "settings/preferencesstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vzaps;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; //!< one, or one for each plural form
    QString type; //!< "unfinished", "vanished" or "obsolete"; empty: it is in use
    bool isPlural = false;

    [[nodiscard]] QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

QString path(const QString &language)
{
    return QDir(QStringLiteral(VZAPS_TRANSLATIONS)).filePath(u"vzaps_%1.ts"_s.arg(language));
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    if (!message.isPlural) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

//! Nothing: the file is missing or no translation file.
QList<Message> messagesOf(const QString &language)
{
    QFile file(path(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else
                messages << readMessage(xml, context);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

//! "%1", "%L2", "%n" ..., each as often as it is there.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(n|\\d+)"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

int mnemonics(QString text)
{
    return static_cast<int>(text.remove("&&"_L1).count(u'&'));
}

//! The white space before and after, and the sign of punctuation that ends the text.
QString edges(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\s*).*?([.…:?!]?)(\\s*)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    return match.captured(1) + u'|' + match.captured(2) + u'|' + match.captured(3);
}

QString text(const char *context, const char *source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

} // namespace

//! The translations as they are in the repository, and how the program picks one.
class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void translationFitsItsText_data() { languages(); }
    void translationFitsItsText();
    void languagesHaveTheSameTexts();
    void languageIsLoaded();
    void languageReplacesTheOneBefore();
    void systemLanguageIsFound_data();
    void systemLanguageIsFound();
    void datesFollowTheLanguage_data();
    void datesFollowTheLanguage();
    void chosenLanguageIsRead();
    void terminalSpeaksTheSystemsLanguage();
    void programSpeaksTheChosenLanguage();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "pt_BR"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    Translations translations;
    QVERIFY(translations.load(language));
    QTranslator compiled;
    QVERIFY(compiled.load(u":/i18n/vzaps_%1.qm"_s.arg(language)));
    const QList<Message> messages = messagesOf(language);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        const QByteArray where = message.key().toUtf8();
        QVERIFY2(message.type.isEmpty(), where.constData());
        QCOMPARE(message.forms.size(), message.isPlural ? 2 : 1);
        QVERIFY2(!message.forms.contains(QString()), where.constData());
        const QString found =
            compiled.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                               message.comment.toUtf8().constData(), message.isPlural ? 1 : -1);
        QVERIFY2(message.forms.constFirst() == found, where.constData());
    }
}

void TestTranslations::translationFitsItsText()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            const QByteArray where = (message.source + " -> "_L1 + form).toUtf8();
            QVERIFY2(placeholders(form) == placeholders(message.source), where.constData());
            QVERIFY2(mnemonics(form) == mnemonics(message.source), where.constData());
            QVERIFY2(edges(form) == edges(message.source), where.constData());
        }
    }
}

void TestTranslations::languagesHaveTheSameTexts()
{
    const auto keys = [](const QString &language, bool pluralsOnly) {
        QStringList found;
        const QList<Message> messages = messagesOf(language);
        for (const Message &message : messages) {
            if (message.isPlural || !pluralsOnly)
                found << message.key();
        }
        found.sort();
        return found;
    };
    QCOMPARE(keys(u"es"_s, false), keys(u"pt_BR"_s, false));
    QCOMPARE(keys(u"en"_s, true), keys(u"pt_BR"_s, true));
}

void TestTranslations::languageIsLoaded()
{
    const char *const selected = "%Ln instance(s) selected";
    Translations translations;
    QVERIFY(translations.load(u"pt_BR"_s));
    QCOMPARE(translations.language(), u"pt_BR"_s);
    QCOMPARE(text("vzaps::ActionSet", "&Quit"), u"&Sair"_s);
    QCOMPARE(text("vzaps::DetailsPanel", selected, 1), u"1 instância selecionada"_s);
    QCOMPARE(text("vzaps::DetailsPanel", selected, 1234), u"1.234 instâncias selecionadas"_s);
    // Qt's own texts too.
    QCOMPARE(text("QPlatformTheme", "Discard"), u"Descartar"_s);
    QCOMPARE(QLocale().toString(QDate(2026, 11, 23), u"MMMM"_s), u"novembro"_s);

    QVERIFY(translations.load(u"es"_s));
    QCOMPARE(text("vzaps::ActionSet", "&Quit"), u"&Salir"_s);
    QCOMPARE(text("vzaps::DetailsPanel", selected, 1), u"1 instancia seleccionada"_s);
    QCOMPARE(text("QPlatformTheme", "Discard"), u"Descartar"_s);
    QCOMPARE(QLocale().toString(QDate(2026, 11, 23), u"MMMM"_s), u"noviembre"_s);
}

void TestTranslations::languageReplacesTheOneBefore()
{
    {
        Translations translations;
        QVERIFY(translations.load(u"es"_s));
        QVERIFY(translations.load(u"en"_s));
        QCOMPARE(text("vzaps::ActionSet", "&Quit"), u"&Quit"_s);
        QCOMPARE(text("QPlatformTheme", "Discard"), u"Discard"_s);
        QCOMPARE(text("vzaps::DetailsPanel", "%Ln instance(s) selected", 1), u"1 instance selected"_s);
        QVERIFY(translations.load(u"es"_s));
    }
    QCOMPARE(text("vzaps::ActionSet", "&Quit"), u"&Quit"_s);
}

void TestTranslations::systemLanguageIsFound_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("Brazil") << QStringList{u"pt-BR"_s, u"pt"_s} << u"pt_BR"_s;
    QTest::newRow("Portugal") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
    QTest::newRow("Mexico") << QStringList{u"es-MX"_s, u"es"_s} << u"es"_s;
    QTest::newRow("England") << QStringList{u"en-GB"_s, u"es"_s} << u"en"_s;
    QTest::newRow("second choice") << QStringList{u"ca-ES"_s, u"es-ES"_s, u"en"_s} << u"es"_s;
    QTest::newRow("none of them") << QStringList{u"de-DE"_s, u"ja"_s} << u"en"_s;
    QTest::newRow("neutral") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void TestTranslations::systemLanguageIsFound()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, language);
    QCOMPARE(Translations::languageFor(wanted), language);
}

void TestTranslations::datesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QLocale>("used");
    const QLocale mexico(QLocale::Spanish, QLocale::Mexico);
    const QLocale brazil(QLocale::Portuguese, QLocale::Brazil);
    const QLocale germany(QLocale::German, QLocale::Germany);
    QTest::newRow("as the system") << u"es"_s << mexico << mexico;
    QTest::newRow("chosen, of the country")
        << u"en"_s << germany << QLocale(QLocale::English, QLocale::Germany);
    QTest::newRow("chosen, unknown in the country") << u"pt_BR"_s << germany << brazil;
    QTest::newRow("neutral stays") << u"en"_s << QLocale::c() << QLocale::c();
    QTest::newRow("chosen on a neutral system") << u"pt_BR"_s << QLocale::c() << brazil;
}

void TestTranslations::datesFollowTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QLocale, system);
    QFETCH(QLocale, used);
    QCOMPARE(Translations::localeFor(language, system), used);
}

void TestTranslations::chosenLanguageIsRead()
{
    const QTemporaryDir dir;
    QCOMPARE(Translations::chosenIn(dir.path()), QString());
    PreferencesStore store(dir.path());
    store.load();
    Preferences preferences;
    preferences.language = u"es"_s;
    QVERIFY(store.save(preferences));
    QCOMPARE(Translations::chosenIn(dir.path()), u"es"_s);

    QFile file(store.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no JSON");
    file.close();
    QCOMPARE(Translations::chosenIn(dir.path()), QString());
    QVERIFY2(file.exists(), "only the program that owns the folder puts a damaged file aside");
}

void TestTranslations::terminalSpeaksTheSystemsLanguage()
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"pt_BR.UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, u"pt_BR"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(VZAPS_PROGRAM), {u"--help"_s});
    QVERIFY(program.waitForFinished());
    const QByteArray said = program.readAll();
    QVERIFY2(said.startsWith("Uso: vzaps-manager"), said.constData());
}

void TestTranslations::programSpeaksTheChosenLanguage()
{
    const QTemporaryDir dir;
    PreferencesStore store(dir.path());
    Preferences preferences;
    preferences.language = u"es"_s;
    QVERIFY(store.save(preferences));
    const QStringList arguments{u"--data-dir"_s, dir.path()};
    QProcess first;
    first.start(QStringLiteral(VZAPS_PROGRAM), arguments);
    // The log begins when the folder is the program's own.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dir.filePath(u"log/vzaps-manager.log"_s)), 20'000);
    QProcess second;
    second.setProcessChannelMode(QProcess::MergedChannels);
    second.start(QStringLiteral(VZAPS_PROGRAM), arguments);
    QVERIFY(second.waitForFinished());
    const QByteArray said = second.readAll();
    first.kill();
    QVERIFY(first.waitForFinished());
    QVERIFY2(said.contains("ya está en ejecución"), said.constData());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

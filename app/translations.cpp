// SPDX-License-Identifier: MIT
#include "translations.h"

#include "settings/preferences.h"
#include "settings/preferencesstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

// Outside of the namespace, as Q_INIT_RESOURCE demands.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace vzaps {

namespace {

//! Where Qt's own translations may be: in Qt, or with a copy of Qt beside the program.
QStringList qtFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {QLibraryInfo::path(QLibraryInfo::TranslationsPath), program.filePath(u"translations"_s),
            program.filePath(u"../translations"_s), program.filePath(u"../Resources/translations"_s)};
}

} // namespace

Translations::~Translations()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

bool Translations::load(const QString &language)
{
    registerTranslations();
    const QLocale system = QLocale::system();
    m_language = languageFor(language.isEmpty() ? system.uiLanguages() : QStringList(language));
    QLocale::setDefault(localeFor(m_language, system));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const bool hasQt = loadQt();
    if (hasQt)
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too, for its plurals.
    const bool hasOwn = m_own.load(":/i18n/vzaps_%1.qm"_L1.arg(m_language));
    if (hasOwn)
        QCoreApplication::installTranslator(&m_own);
    return hasOwn && (hasQt || m_language == "en"_L1);
}

bool Translations::loadQt()
{
    if (m_language == "en"_L1)
        return false;
    // windeployqt puts all of Qt's files of a language into one, named qt_*.
    for (const QString &folder : qtFolders()) {
        for (const QLatin1String prefix : {"qtbase_"_L1, "qt_"_L1}) {
            if (m_qt.load(prefix + m_language, folder))
                return true;
        }
    }
    return false;
}

QString Translations::chosenIn(const QString &dataDir)
{
    Preferences preferences;
    QFile file(PreferencesStore(dataDir).filePath());
    if (file.open(QIODevice::ReadOnly))
        (void)fromJson(file.readAll(), preferences);
    return preferences.language;
}

QString Translations::languageFor(const QStringList &uiLanguages)
{
    for (const QString &tag : uiLanguages) {
        switch (QLocale(tag).language()) {
        case QLocale::English:
            return u"en"_s;
        case QLocale::Portuguese:
            return u"pt_BR"_s;
        case QLocale::Spanish:
            return u"es"_s;
        default:
            break;
        }
    }
    return u"en"_s;
}

QLocale Translations::localeFor(const QString &language, const QLocale &system)
{
    const QLocale wanted(language);
    const bool neutral = system.language() == QLocale::C && wanted.language() == QLocale::English;
    if (neutral || system.language() == wanted.language())
        return system;
    const QLocale there(wanted.language(), system.territory());
    return there.language() == wanted.language() && there.territory() == system.territory() ? there : wanted;
}

} // namespace vzaps

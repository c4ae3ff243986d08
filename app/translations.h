// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace vzaps {

//! The language of the program: its own texts, those of Qt (buttons and menus of fields and file dialogs),
//! and the locale in which dates and numbers are written. It is installed for as long as this lives; texts
//! that were made before load() keep the language they were made in, so call it before there is a window.
class Translations final {
public:
    Translations() = default;
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    //! language: "en", "pt_BR", "es", or empty for the system's. False: a file is missing, and what it
    //! would translate stays English.
    bool load(const QString &language);
    //! The one in use: "en", "pt_BR" or "es". Empty before load().
    [[nodiscard]] QString language() const { return m_language; }

    //! The language chosen in the preferences kept in dataDir, or empty. Reads and changes nothing else: it
    //! may be asked before it is known whether this program owns the folder.
    [[nodiscard]] static QString chosenIn(const QString &dataDir);
    //! The first of these tags (as QLocale::uiLanguages() gives them) that the program speaks, else "en".
    //! Every Portuguese is taken for the Brazilian one: it is closer than English.
    [[nodiscard]] static QString languageFor(const QStringList &uiLanguages);
    //! How dates and numbers are written: as the system does if it speaks the language, else as people who
    //! speak it do where the system is at home.
    [[nodiscard]] static QLocale localeFor(const QString &language, const QLocale &system);

private:
    bool loadQt();

    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace vzaps

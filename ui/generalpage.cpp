// SPDX-License-Identifier: MIT
#include "ui/generalpage.h"

#include "ui/combobox.h"
#include "ui/dialogparts.h"
#include "ui/fieldnote.h"
#include "ui/quietlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

GeneralPage::GeneralPage(const PreferenceChoices &choices, QWidget *parent)
    : PreferencesPage(parent)
    , m_language(new ComboBox(this))
    , m_theme(new ComboBox(this))
    , m_refresh(new ComboBox(this))
    , m_startOnLogin(new QCheckBox(tr("&Start when I log in"), this))
    , m_updateCheck(new QCheckBox(tr("&Tell me when there is a new version"), this))
{
    setObjectName(u"generalPage"_s);
    m_language->setObjectName(u"languageComboBox"_s);
    m_theme->setObjectName(u"themeComboBox"_s);
    m_refresh->setObjectName(u"refreshComboBox"_s);
    m_startOnLogin->setObjectName(u"startOnLoginCheckBox"_s);
    m_startOnLogin->setAccessibleName(tr("Start when I log in"));
    m_updateCheck->setObjectName(u"updateCheckCheckBox"_s);
    m_updateCheck->setAccessibleName(tr("Tell me when there is a new version"));
    fill();
    build(choices);
    setFocusProxy(m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this, &GeneralPage::onLanguageChosen);
    for (QComboBox *box : {m_language, m_theme, m_refresh})
        connect(box, &QComboBox::activated, this, &GeneralPage::edited);
    for (QCheckBox *box : {m_startOnLogin, m_updateCheck})
        connect(box, &QCheckBox::clicked, this, &GeneralPage::edited);
}

void GeneralPage::fill()
{
    // Languages are named in themselves: who ended up in a wrong one has to find the way back.
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Português (Brasil)"_s, u"pt_BR"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_theme->addItem(tr("As the system"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->addItem(tr("High contrast"), int(Theme::HighContrast));
    for (const int minutes : refreshChoices()) {
        m_refresh->addItem(minutes == 0 ? tr("Only when I ask for it")
                                        : tr("Every %n minute(s)", nullptr, minutes),
                           minutes);
    }
}

void GeneralPage::build(const PreferenceChoices &choices)
{
    QGridLayout *grid = makeFieldGrid();
    m_languageNote = addField(grid, tr("&Language"), m_language);
    addField(grid, tr("&Colours"), m_theme);
    addField(grid, tr("&Refresh the list"), m_refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(grid);
    layout->addWidget(m_startOnLogin, 0, Qt::AlignLeft);
    m_startOnLogin->setVisible(choices.startOnLogin);
    const bool offered = choices.updateCheck == PreferenceChoices::UpdateCheck::Offered;
    auto *about = new QuietLabel(offered ? tr("Asks once a day, without credentials. Nothing is installed.")
                                         : tr("New versions come with the packages of this system."),
                                 this);
    about->setObjectName(u"updateCheckAboutLabel"_s);
    about->setWordWrap(true);
    auto *update = new QVBoxLayout;
    update->setSpacing(4);
    update->addWidget(m_updateCheck, 0, Qt::AlignLeft);
    update->addWidget(about);
    layout->addLayout(update);
    layout->addStretch(1);
    m_updateCheck->setEnabled(offered);
    for (QWidget *part : {static_cast<QWidget *>(m_updateCheck), static_cast<QWidget *>(about)})
        part->setVisible(choices.updateCheck != PreferenceChoices::UpdateCheck::Absent);
}

void GeneralPage::setPreferences(const Preferences &preferences)
{
    m_languageBefore = preferences.language;
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme)));
    m_refresh->setCurrentIndex(m_refresh->findData(preferences.refreshMinutes));
    m_startOnLogin->setChecked(preferences.startOnLogin);
    m_updateCheck->setChecked(preferences.updateCheck);
    m_languageNote->clear();
}

void GeneralPage::store(Preferences &preferences) const
{
    preferences.language = m_language->currentData().toString();
    preferences.theme = static_cast<Theme>(m_theme->currentData().toInt());
    preferences.refreshMinutes = m_refresh->currentData().toInt();
    preferences.startOnLogin = m_startOnLogin->isChecked();
    preferences.updateCheck = m_updateCheck->isChecked();
}

void GeneralPage::onLanguageChosen()
{
    if (m_language->currentData().toString() == m_languageBefore)
        m_languageNote->clear();
    else
        m_languageNote->say(Meaning::Info, tr("Takes effect at the next start of the program."));
}

} // namespace vzaps

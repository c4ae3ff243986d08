// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preferencespage.h"

class QCheckBox;
class QComboBox;

namespace vzaps {

class FieldNote;

//! Language, colours, refreshing, start on login, update check.
class GeneralPage final : public PreferencesPage {
    Q_OBJECT

public:
    //! What can't be had is not there, or says why.
    explicit GeneralPage(const PreferenceChoices &choices, QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;

private:
    void build(const PreferenceChoices &choices);
    void fill();
    void onLanguageChosen();

    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_refresh;
    QCheckBox *m_startOnLogin;
    QCheckBox *m_updateCheck;
    FieldNote *m_languageNote = nullptr;
    QString m_languageBefore;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preferencespage.h"

class QCheckBox;
class QComboBox;

namespace vzaps {

class FieldNote;

//! Language, colours, refreshing, start on login.
class GeneralPage final : public PreferencesPage {
    Q_OBJECT

public:
    //! canStartOnLogin false: that line is not there.
    explicit GeneralPage(bool canStartOnLogin, QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;

private:
    void build(bool canStartOnLogin);
    void fill();
    void onLanguageChosen();

    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_refresh;
    QCheckBox *m_startOnLogin;
    FieldNote *m_languageNote = nullptr;
    QString m_languageBefore;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preferencespage.h"

class QCheckBox;
class QGridLayout;
class QTimeEdit;

namespace vzaps {

//! The tray, and when it is to be quiet.
class NoticesPage final : public PreferencesPage {
    Q_OBJECT

public:
    //! hasTray false: the choice can't be made, and says why.
    explicit NoticesPage(bool hasTray, QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;

private:
    void build(bool hasTray);
    [[nodiscard]] QGridLayout *timeGrid();
    void updateEnabled();

    QCheckBox *m_tray;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    bool m_hasTray;
};

} // namespace vzaps

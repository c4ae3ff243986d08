// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preferencespage.h"

class QComboBox;

namespace vzaps {

class Desktop;

//! Where the data is, and how much the log tells.
class DataPage final : public PreferencesPage {
    Q_OBJECT

public:
    //! desktop must outlive this.
    DataPage(const QString &folder, Desktop &desktop, QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;

private:
    void build(const QString &folder, Desktop &desktop);

    QComboBox *m_logLevel;
};

} // namespace vzaps

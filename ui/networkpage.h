// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preferencespage.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace vzaps {

class FieldNote;

//! The proxy, an extra CA file, and the test of both.
class NetworkPage final : public PreferencesPage {
    Q_OBJECT

public:
    explicit NetworkPage(QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;
    [[nodiscard]] bool check() override;

Q_SIGNALS:
    //! The connection is to be tested with what stands here now; it was checked.
    void testWanted();

private:
    void build();
    void fill();
    void updateEnabled();
    void checkFile();
    void chooseFile();
    [[nodiscard]] bool isManual() const;

    QComboBox *m_mode;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QPushButton *m_test;
    FieldNote *m_hostNote = nullptr;
    FieldNote *m_fileNote = nullptr;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QFileDialog;
class QPlainTextEdit;

namespace vzaps {

class Desktop;
class MessageStrip;

//! Shows a report of a problem as it will be saved or copied, so that it can be read before it is sent.
class DiagnosticsDialog final : public QDialog {
    Q_OBJECT

public:
    //! desktop must outlive this.
    DiagnosticsDialog(const QString &report, Desktop &desktop, QWidget *parent = nullptr);

    //! Lines on the program, Qt, the system and its screens, in English.
    [[nodiscard]] static QStringList systemFacts();

private:
    void build();
    void chooseFile();
    void save(const QString &path);

    Desktop &m_desktop;
    MessageStrip *m_strip;
    QPlainTextEdit *m_report;
};

} // namespace vzaps

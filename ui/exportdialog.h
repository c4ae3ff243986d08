// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"
#include "fleet/fleetexport.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QProgressBar;
class QPushButton;

namespace vzaps {

class BusyButton;
class Desktop;
class FieldNote;
class MessageStrip;

//! What there is to export, and how to get at it.
struct ExportSource {
    QList<AccountProfile> accounts; //!< whose instances these are
    qsizetype shown = 0; //!< rows of the list as it is filtered
    qsizetype selected = 0;
    //! Asked for when the export starts. What they give may be used as long as the dialog is there.
    std::function<ExportRows()> shownRows;
    std::function<ExportRows()> selectedRows;
    QList<ExportColumn> columns; //!< those the list shows; all of them or none: no question about columns
    QString notice; //!< why the rows shown may not be all, e.g. that the list is still loading; or empty
};

//! Asks what to export and how, then where to, and does it. Stays open with the outcome.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    //! desktop must outlive this.
    ExportDialog(ExportSource source, Desktop &desktop, QWidget *parent = nullptr);

    //! While an export runs, Esc and "Close" cancel it; the dialog stays to say so.
    void reject() override;

private:
    void build();
    void showNotice(FieldNote *note);
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeRowChoice();
    [[nodiscard]] QWidget *makeFormatChoice();
    [[nodiscard]] QWidget *makeProgress();
    void chooseFile();
    void start(const QString &path);
    void showProgress(qsizetype written, qsizetype total);
    void showOutcome(const ExportOutcome &outcome);
    void setRunning(bool running);
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] ExportEncoder::Layout layoutWanted() const;
    [[nodiscard]] QString suffix() const;

    ExportSource m_source;
    Desktop &m_desktop;
    QWidget *m_choices;
    QButtonGroup *m_rows;
    QButtonGroup *m_formats;
    QCheckBox *m_onlyShown;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel;
    MessageStrip *m_strip;
    BusyButton *m_confirm;
    QPushButton *m_close;
    QPointer<FleetExport> m_export;
    QString m_folder; //!< where the last file went
};

} // namespace vzaps

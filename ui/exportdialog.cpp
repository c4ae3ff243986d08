// SPDX-License-Identifier: MIT
#include "ui/exportdialog.h"

#include "ui/busybutton.h"
#include "ui/desktop.h"
#include "ui/dialogheader.h"
#include "ui/dialogparts.h"
#include "ui/fieldnote.h"
#include "ui/heightfitter.h"
#include "ui/messagestrip.h"
#include "ui/plaintooltip.h"
#include "ui/quietlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int dialogWidth = 520;

enum RowChoice { ShownRows, SelectedRows };

//! A button no wider than its text, so that a click beside it does nothing.
QRadioButton *addRadio(const QString &text, const QString &objectName, QButtonGroup *group, int id,
                       QWidget *parent)
{
    auto *radio = new QRadioButton(text, parent);
    radio->setObjectName(objectName);
    radio->setAccessibleName(QString(text).remove(u'&'));
    group->addButton(radio, id);
    parent->layout()->addWidget(radio);
    parent->layout()->setAlignment(radio, Qt::AlignLeft);
    return radio;
}

void addHint(QRadioButton *radio, const QString &text)
{
    QWidget *parent = radio->parentWidget();
    auto *hint = new QuietLabel(text, parent);
    hint->setWordWrap(true);
    const int indent = radio->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, radio)
        + radio->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, radio);
    hint->setContentsMargins(indent, 0, 0, 4);
    radio->setAccessibleDescription(text);
    parent->layout()->addWidget(hint);
}

QWidget *makeChoice(const QString &accessibleName, QWidget *parent)
{
    auto *choice = new QWidget(parent);
    choice->setAccessibleName(accessibleName);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    return choice;
}

//! What spreadsheets of this system expect: a semicolon where the comma is the decimal sign.
QChar spreadsheetSeparator()
{
    return QLocale::system().decimalPoint() == ","_L1 ? u';' : u',';
}

} // namespace

ExportDialog::ExportDialog(ExportSource source, Desktop &desktop, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_desktop(desktop)
    , m_choices(new QWidget(this))
    , m_rows(new QButtonGroup(this))
    , m_formats(new QButtonGroup(this))
    , m_onlyShown(new QCheckBox(tr("&Only those the list shows"), m_choices))
    , m_cancel(makeButton(tr("Ca&ncel"), u"cancelPushButton"_s, this))
    , m_strip(new MessageStrip(this))
    , m_confirm(new BusyButton(tr("&Export…"), u"exportPushButton"_s, this))
    , m_close(makeButton(tr("C&lose"), u"closePushButton"_s, this))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    build();
    connect(m_confirm, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    connect(m_strip, &MessageStrip::copyRequested, this,
            [this](const QString &text) { m_desktop.copyText(text); });
}

void ExportDialog::build()
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export instances"));
    m_confirm->setAccessibleName(tr("Export"));
    m_strip->setObjectName(u"outcomeMessageStrip"_s);
    m_onlyShown->setObjectName(u"onlyShownColumnsCheckBox"_s);
    m_onlyShown->setAccessibleName(tr("Only those the list shows"));

    QGridLayout *grid = makeFieldGrid();
    m_choices->setLayout(grid);
    FieldNote *note = addField(grid, tr("Instances"), makeRowChoice());
    if (!m_source.notice.isEmpty())
        showNotice(note);
    addField(grid, tr("Format"), makeFormatChoice());
    if (m_source.columns.isEmpty() || m_source.columns.size() >= allExportColumns().size())
        m_onlyShown->hide();
    else
        addField(grid, tr("Columns"), m_onlyShown);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_choices);
    layout->addWidget(makeProgress());
    layout->addWidget(m_strip);
    layout->addLayout(makeButtonRow(m_confirm, m_close));
    resize(dialogWidth, sizeHint().height());
    setMinimumWidth(400);
    new HeightFitter(this);
    m_confirm->setDefault(true);
    if (m_source.shown == 0 && m_source.selected == 0)
        m_confirm->setBlocked(tr("There is nothing to export."));
    m_rows->checkedButton()->setFocus();
}

// Selected rows are complete whatever else is still missing.
void ExportDialog::showNotice(FieldNote *note)
{
    const auto update = [this, note] {
        if (m_rows->checkedId() == ShownRows)
            note->say(Meaning::Attention, m_source.notice);
        else
            note->clear();
    };
    connect(m_rows, &QButtonGroup::idToggled, note, update);
    update();
}

QWidget *ExportDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new DialogHeader(tr("Write instances to a file"), m_source.accounts, head));
    layout->addWidget(makeText(tr("Tokens are never exported. Nobody but you can read the file, unless you "
                                  "change that or pass it on."),
                               u"introLabel"_s, head));
    return head;
}

QWidget *ExportDialog::makeRowChoice()
{
    const QLocale locale;
    QWidget *choice = makeChoice(tr("Instances"), m_choices);
    QRadioButton *shown = addRadio(tr("&Shown in the list (%1)").arg(locale.toString(m_source.shown)),
                                   u"shownRadioButton"_s, m_rows, ShownRows, choice);
    QRadioButton *selected = addRadio(tr("Sele&cted (%1)").arg(locale.toString(m_source.selected)),
                                      u"selectedRadioButton"_s, m_rows, SelectedRows, choice);
    shown->setAccessibleName(tr("Shown in the list"));
    shown->setAccessibleDescription(locale.toString(m_source.shown));
    selected->setAccessibleName(tr("Selected"));
    selected->setAccessibleDescription(locale.toString(m_source.selected));
    shown->setEnabled(m_source.shown > 0);
    selected->setEnabled(m_source.selected > 0);
    if (m_source.selected == 0)
        setPlainToolTip(*selected, tr("No instance is selected."));
    // One row is selected most of the time without a thought; several are meant.
    const bool wantsSelected = m_source.selected > 1 || m_source.shown == 0;
    (wantsSelected && m_source.selected > 0 ? selected : shown)->setChecked(true);
    choice->setFocusProxy(m_rows->checkedButton());
    return choice;
}

QWidget *ExportDialog::makeFormatChoice()
{
    QWidget *choice = makeChoice(tr("Format"), m_choices);
    QRadioButton *spreadsheet = addRadio(tr("CSV for s&preadsheets"), u"spreadsheetRadioButton"_s, m_formats,
                                         static_cast<int>(ExportFormat::SpreadsheetCsv), choice);
    addHint(spreadsheet,
            tr("What a spreadsheet would take for a formula, phone numbers too, begins with an apostrophe."));
    QRadioButton *raw = addRadio(tr("CSV for p&rograms"), u"rawRadioButton"_s, m_formats,
                                 static_cast<int>(ExportFormat::RawCsv), choice);
    addHint(raw, tr("Every value as it is. Not for spreadsheets: a name could run as a formula."));
    QRadioButton *json =
        addRadio(tr("&JSON"), u"jsonRadioButton"_s, m_formats, static_cast<int>(ExportFormat::Json), choice);
    addHint(json, tr("A list of objects for programs."));
    spreadsheet->setChecked(true);
    choice->setFocusProxy(spreadsheet);
    return choice;
}

QWidget *ExportDialog::makeProgress()
{
    m_progressRow = new QWidget(this);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setObjectName(u"exportProgressBar"_s);
    m_progress->setAccessibleName(tr("Progress"));
    auto *layout = new QHBoxLayout(m_progressRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    m_progressRow->hide();
    return m_progressRow;
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_formats->checkedId());
}

QString ExportDialog::suffix() const
{
    return format() == ExportFormat::Json ? u"json"_s : u"csv"_s;
}

ExportEncoder::Layout ExportDialog::layoutWanted() const
{
    ExportEncoder::Layout layout;
    layout.format = format();
    layout.separator = spreadsheetSeparator();
    if (m_onlyShown->isChecked())
        layout.columns = m_source.columns;
    return layout;
}

void ExportDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Export instances to"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setObjectName(u"exportFileDialog"_s);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(format() == ExportFormat::Json ? tr("JSON files (*.json)")
                                                          : tr("CSV files (*.csv)"));
    chooser->setDefaultSuffix(suffix());
    chooser->setDirectory(m_folder);
    chooser->selectFile(
        u"vzaps-instances-%1.%2"_s.arg(m_desktop.now().toLocalTime().toString(u"yyyyMMdd-hhmm"_s), suffix()));
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::start);
    chooser->open();
}

void ExportDialog::start(const QString &path)
{
    if (m_export)
        return;
    m_folder = QFileInfo(path).absolutePath();
    const bool selected = m_rows->checkedId() == SelectedRows;
    m_export = new FleetExport(selected ? m_source.selectedRows() : m_source.shownRows(), layoutWanted(),
                               path, this);
    connect(m_export, &FleetExport::progress, this, &ExportDialog::showProgress);
    connect(m_export, &FleetExport::finished, this, &ExportDialog::showOutcome);
    m_strip->clear();
    showProgress(0, 0);
    setRunning(true);
    m_export->start();
}

void ExportDialog::showProgress(qsizetype written, qsizetype total)
{
    const QLocale locale;
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(written));
    m_progress->setFormat(tr("%1 of %2").arg(locale.toString(written), locale.toString(total)));
}

void ExportDialog::showOutcome(const ExportOutcome &outcome)
{
    const QString path = QDir::toNativeSeparators(m_export->path());
    m_export->deleteLater();
    m_export.clear();
    setRunning(false);
    switch (outcome.kind) {
    case ExportOutcome::Kind::Done:
        m_strip->show(Meaning::Good, outcome.sentence);
        m_strip->addButton(tr("Copy p&ath"), u"copyPathPushButton"_s,
                           [this, path] { m_desktop.copyText(path); });
        m_close->setFocus();
        break;
    case ExportOutcome::Kind::Cancelled:
        m_strip->show(Meaning::Info, outcome.sentence);
        m_confirm->setFocus();
        break;
    case ExportOutcome::Kind::Failed:
        m_strip->show(Meaning::Bad, outcome.sentence);
        m_strip->setDetails(outcome.technical);
        m_confirm->setFocus();
        break;
    }
}

void ExportDialog::setRunning(bool running)
{
    m_choices->setEnabled(!running);
    m_progressRow->setVisible(running);
    m_confirm->setBusy(running ? tr("Exporting…") : QString());
    if (running)
        m_cancel->setFocus();
}

void ExportDialog::reject()
{
    if (m_export)
        m_export->cancel();
    else
        QDialog::reject();
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/diagnosticsdialog.h"

#include "files/privatefile.h"

#include "ui/desktop.h"
#include "ui/dialogparts.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

DiagnosticsDialog::DiagnosticsDialog(const QString &report, Desktop &desktop, QWidget *parent)
    : QDialog(parent)
    , m_desktop(desktop)
    , m_strip(new MessageStrip(this))
    , m_report(new QPlainTextEdit(this))
{
    setObjectName(u"diagnosticsDialog"_s);
    setWindowTitle(tr("Diagnostics"));
    m_report->setPlainText(report);
    build();
    connect(m_strip, &MessageStrip::copyRequested, this,
            [this](const QString &text) { m_desktop.copyText(text); });
}

QStringList DiagnosticsDialog::systemFacts()
{
    QStringList facts{
        u"VZaps Manager %1"_s.arg(QLatin1String(VZAPS_VERSION)),
        u"Qt %1, platform %2"_s.arg(QLatin1String(qVersion()), QGuiApplication::platformName()),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Locale %1"_s.arg(QLocale().name()),
    };
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        facts << u"Screen %1 x %2 at %3"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    }
    return facts;
}

void DiagnosticsDialog::build()
{
    m_report->setObjectName(u"reportPlainTextEdit"_s);
    m_report->setAccessibleName(tr("Report"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_report->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QPushButton *save = makeButton(tr("&Save…"), u"savePushButton"_s, this);
    QPushButton *copy = makeButton(tr("&Copy"), u"copyPushButton"_s, this);
    QPushButton *close = makeButton(tr("C&lose"), u"closePushButton"_s, this);
    connect(save, &QPushButton::clicked, this, &DiagnosticsDialog::chooseFile);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_desktop.copyText(m_report->toPlainText());
        m_strip->show(Meaning::Info, tr("The report is on the clipboard."));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeText(tr("This is what a report of a problem needs. Please read it before you send "
                                  "it: credentials, names and phone numbers were taken out. Nothing is sent "
                                  "from here."),
                               u"introLabel"_s, this));
    layout->addWidget(m_strip);
    layout->addWidget(m_report, 1);
    layout->addLayout(makeButtonRow(save, close, {copy}));
    save->setDefault(true);
    resize(760, 520);
}

void DiagnosticsDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Save diagnostics"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setObjectName(u"saveDiagnosticsDialog"_s);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"txt"_s);
    chooser->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooser->selectFile(u"vzaps-manager-diagnostics-%1.txt"_s.arg(
        m_desktop.now().toLocalTime().toString(u"yyyyMMdd-hhmm"_s)));
    connect(chooser, &QFileDialog::fileSelected, this, &DiagnosticsDialog::save);
    chooser->open();
}

void DiagnosticsDialog::save(const QString &path)
{
    const auto written = writePrivateFile(path, m_report->toPlainText().toUtf8());
    const QString shownPath = displayText(QDir::toNativeSeparators(path));
    if (written) {
        m_strip->show(Meaning::Info, tr("Saved as \"%1\".").arg(shownPath));
    } else {
        m_strip->show(Meaning::Bad,
                      tr("The report could not be saved as \"%1\". Choose another folder.").arg(shownPath));
        m_strip->setDetails(written.error());
    }
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/networkpage.h"

#include "api/certificatefile.h"

#include "ui/combobox.h"
#include "ui/dialogparts.h"
#include "ui/fieldnote.h"
#include "ui/plainlabel.h"
#include "ui/quietlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int usualPort = 8080;

} // namespace

NetworkPage::NetworkPage(QWidget *parent)
    : PreferencesPage(parent)
    , m_mode(new ComboBox(this))
    , m_kind(new ComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_file(new QLineEdit(this))
    , m_choose(makeButton(tr("Choo&se…"), u"chooseCaFilePushButton"_s, this))
    , m_test(makeButton(tr("&Test connection"), u"testConnectionPushButton"_s, this))
{
    setObjectName(u"networkPage"_s);
    m_mode->setObjectName(u"proxyModeComboBox"_s);
    m_kind->setObjectName(u"proxyKindComboBox"_s);
    m_host->setObjectName(u"proxyHostLineEdit"_s);
    m_port->setObjectName(u"proxyPortSpinBox"_s);
    m_file->setObjectName(u"extraCaFileLineEdit"_s);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    fill();
    build();
    setFocusProxy(m_mode);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NetworkPage::updateEnabled);
    connect(m_host, &QLineEdit::textChanged, m_hostNote, &FieldNote::clear);
    connect(m_file, &QLineEdit::textChanged, m_fileNote, &FieldNote::clear);
    connect(m_file, &QLineEdit::editingFinished, this, &NetworkPage::checkFile);
    connect(m_choose, &QPushButton::clicked, this, &NetworkPage::chooseFile);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (check())
            Q_EMIT testWanted();
    });
    for (QComboBox *box : {m_mode, m_kind})
        connect(box, &QComboBox::activated, this, &NetworkPage::edited);
    connect(m_host, &QLineEdit::textEdited, this, &NetworkPage::edited);
    connect(m_file, &QLineEdit::textEdited, this, &NetworkPage::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkPage::edited);
}

void NetworkPage::fill()
{
    m_mode->addItem(tr("As the system"), int(ProxyMode::System));
    m_mode->addItem(tr("No proxy"), int(ProxyMode::None));
    m_mode->addItem(tr("This one"), int(ProxyMode::Manual));
    m_kind->addItem(u"HTTP"_s, int(ProxyKind::Http));
    m_kind->addItem(u"SOCKS5"_s, int(ProxyKind::Socks5));
    m_file->setPlaceholderText(tr("None"));
}

void NetworkPage::build()
{
    auto *file = new QWidget(this);
    file->setObjectName(u"extraCaFileField"_s);
    file->setFocusProxy(m_file);
    auto *fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->setSpacing(8);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    m_choose->setAccessibleName(tr("Choose extra CA file"));

    QGridLayout *grid = makeFieldGrid();
    addField(grid, tr("Pro&xy"), m_mode);
    addField(grid, tr("Ty&pe"), m_kind);
    m_hostNote = addField(grid, tr("&Host"), m_host);
    addField(grid, tr("P&ort"), m_port);
    m_fileNote = addField(grid, tr("&Extra CA file"), file);
    auto *about =
        new QuietLabel(tr("Certificates of your company, trusted besides those of this computer."), this);
    about->setObjectName(u"extraCaAboutLabel"_s);
    about->setWordWrap(true);
    grid->addWidget(about, grid->rowCount(), 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(grid);
    layout->addWidget(m_test, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

bool NetworkPage::isManual() const
{
    return m_mode->currentData().toInt() == int(ProxyMode::Manual);
}

void NetworkPage::updateEnabled()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_host, m_port})
        field->setEnabled(isManual());
    m_hostNote->clear();
}

void NetworkPage::setPreferences(const Preferences &preferences)
{
    // What is shown is not what was edited.
    const QSignalBlocker quiet(m_port);
    m_mode->setCurrentIndex(m_mode->findData(int(preferences.proxyMode)));
    m_kind->setCurrentIndex(m_kind->findData(int(preferences.proxyKind)));
    m_host->setText(preferences.proxyHost);
    m_port->setValue(preferences.proxyPort > 0 ? preferences.proxyPort : usualPort);
    m_file->setText(QDir::toNativeSeparators(preferences.extraCaFile));
    updateEnabled();
    checkFile();
}

void NetworkPage::store(Preferences &preferences) const
{
    preferences.proxyMode = static_cast<ProxyMode>(m_mode->currentData().toInt());
    preferences.proxyKind = static_cast<ProxyKind>(m_kind->currentData().toInt());
    preferences.proxyHost = m_host->text().trimmed();
    preferences.proxyPort = preferences.proxyHost.isEmpty() ? 0 : static_cast<quint16>(m_port->value());
    preferences.extraCaFile = QDir::fromNativeSeparators(m_file->text().trimmed());
}

bool NetworkPage::check()
{
    if (isManual() && !isProxyHost(m_host->text().trimmed()))
        m_hostNote->say(Meaning::Bad,
                        tr("Enter a name or an address, without \"http://\" and without a port."));
    checkFile();
    if (m_hostNote->isError())
        m_host->setFocus();
    else if (m_fileNote->isError())
        m_file->setFocus();
    return !m_hostNote->isError() && !m_fileNote->isError();
}

void NetworkPage::checkFile()
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path.isEmpty()) {
        m_fileNote->clear();
        return;
    }
    const auto file = readCertificateFile(path);
    if (!file) {
        m_fileNote->say(Meaning::Bad, file.error());
        return;
    }
    const QString until = QLocale().toString(file->validUntil.toLocalTime().date(), QLocale::ShortFormat);
    if (file->validUntil < QDateTime::currentDateTimeUtc())
        m_fileNote->say(Meaning::Attention, tr("A certificate in this file ended on %1.").arg(until));
    else
        m_fileNote->say(
            Meaning::Good,
            tr("%n certificate(s), the first one of \"%1\", valid until %2.", nullptr, file->count)
                .arg(displayText(file->firstName, 60), until));
}

void NetworkPage::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Extra CA file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setObjectName(u"chooseCaFileDialog"_s);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_file->setText(QDir::toNativeSeparators(path));
        checkFile();
        Q_EMIT edited();
    });
    chooser->open();
}

} // namespace vzaps

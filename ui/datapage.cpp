// SPDX-License-Identifier: MIT
#include "ui/datapage.h"

#include "ui/combobox.h"
#include "ui/desktop.h"
#include "ui/dialogparts.h"
#include "ui/fieldnote.h"
#include "ui/quietlabel.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vzaps {

DataPage::DataPage(const QString &folder, Desktop &desktop, QWidget *parent)
    : PreferencesPage(parent)
    , m_logLevel(new ComboBox(this))
{
    setObjectName(u"dataPage"_s);
    m_logLevel->setObjectName(u"logLevelComboBox"_s);
    m_logLevel->addItem(tr("Warnings only"), int(LogLevel::Warnings));
    m_logLevel->addItem(tr("Normal: a line for each request"), int(LogLevel::Normal));
    m_logLevel->addItem(tr("Detailed: for looking into a problem"), int(LogLevel::Detailed));
    build(folder, desktop);
    setFocusProxy(m_logLevel);
    connect(m_logLevel, &QComboBox::activated, this, &DataPage::edited);
}

void DataPage::build(const QString &folder, Desktop &desktop)
{
    auto *path = new QLineEdit(QDir::toNativeSeparators(folder), this);
    path->setObjectName(u"dataFolderLineEdit"_s);
    path->setReadOnly(true);
    path->setCursorPosition(0);
    auto *open = makeButton(tr("O&pen folder"), u"openFolderPushButton"_s, this);
    auto *field = new QWidget(this);
    field->setObjectName(u"dataFolderField"_s);
    field->setFocusProxy(path);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(path, 1);
    row->addWidget(open);

    QWidget::setTabOrder(path, open);
    QWidget::setTabOrder(open, m_logLevel);
    QGridLayout *grid = makeFieldGrid();
    FieldNote *note = addField(grid, tr("Data &folder"), field);
    addField(grid, tr("&Log"), m_logLevel);
    auto *about = new QuietLabel(tr("The log never holds credentials. It stays on this computer."), this);
    about->setObjectName(u"logAboutLabel"_s);
    about->setWordWrap(true);
    grid->addWidget(about, grid->rowCount(), 1);
    connect(open, &QPushButton::clicked, this, [folder, note, &desktop] {
        if (desktop.openUrl(QUrl::fromLocalFile(folder)))
            note->clear();
        else
            note->say(Meaning::Attention,
                      tr("The desktop did not open the folder. Its path can be copied from here."));
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(grid);
    layout->addStretch(1);
}

void DataPage::setPreferences(const Preferences &preferences)
{
    m_logLevel->setCurrentIndex(m_logLevel->findData(int(preferences.logLevel)));
}

void DataPage::store(Preferences &preferences) const
{
    preferences.logLevel = static_cast<LogLevel>(m_logLevel->currentData().toInt());
}

} // namespace vzaps

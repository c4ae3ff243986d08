// SPDX-License-Identifier: MIT
#include "ui/noticespage.h"

#include "ui/dialogparts.h"
#include "ui/quietlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

NoticesPage::NoticesPage(bool hasTray, QWidget *parent)
    : PreferencesPage(parent)
    , m_tray(new QCheckBox(tr("&Keep running in the tray when the window is closed"), this))
    , m_quiet(new QCheckBox(tr("&Quiet hours: no notifications"), this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_hasTray(hasTray)
{
    setObjectName(u"noticesPage"_s);
    m_tray->setObjectName(u"trayCheckBox"_s);
    m_tray->setAccessibleName(tr("Keep running in the tray when the window is closed"));
    m_quiet->setObjectName(u"quietHoursCheckBox"_s);
    m_quiet->setAccessibleName(tr("Quiet hours"));
    m_from->setObjectName(u"quietFromTimeEdit"_s);
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setObjectName(u"quietToTimeEdit"_s);
    m_to->setAccessibleName(tr("Quiet until"));
    build(hasTray);
    // Without a tray nothing here can be changed, and nothing takes the focus.
    if (hasTray)
        setFocusProxy(m_tray);
    connect(m_tray, &QCheckBox::toggled, this, &NoticesPage::updateEnabled);
    connect(m_quiet, &QCheckBox::toggled, this, &NoticesPage::updateEnabled);
    for (QCheckBox *box : {m_tray, m_quiet})
        connect(box, &QCheckBox::clicked, this, &NoticesPage::edited);
    for (QTimeEdit *edit : {m_from, m_to})
        connect(edit, &QTimeEdit::userTimeChanged, this, &NoticesPage::edited);
}

void NoticesPage::build(bool hasTray)
{
    auto *about = new QuietLabel(
        hasTray ? tr(
            "The list is then refreshed without the window too, and a notification says when instances lose "
            "their connection or an operation ends. It names nobody.")
                : tr("This desktop has no tray that a program could stay in."),
        this);
    about->setObjectName(u"trayAboutLabel"_s);
    about->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tray, 0, Qt::AlignLeft);
    layout->addWidget(about);
    layout->addSpacing(8);
    layout->addWidget(m_quiet, 0, Qt::AlignLeft);
    layout->addLayout(timeGrid());
    layout->addStretch(1);
}

QGridLayout *NoticesPage::timeGrid()
{
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(format);
        edit->setWrapping(true); // after midnight comes the morning
        edit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QGridLayout *grid = makeFieldGrid();
    addField(grid, tr("&From"), m_from);
    addField(grid, tr("&Until"), m_to);
    grid->setContentsMargins(24, 0, 0, 0);
    // The times stand beside their labels, not at the far side.
    grid->setColumnStretch(1, 0);
    grid->setColumnStretch(2, 1);
    return grid;
}

void NoticesPage::updateEnabled()
{
    m_tray->setEnabled(m_hasTray);
    const bool told = m_hasTray && m_tray->isChecked();
    m_quiet->setEnabled(told);
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setEnabled(told && m_quiet->isChecked());
}

void NoticesPage::setPreferences(const Preferences &preferences)
{
    // What is shown is not what was edited.
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_tray->setChecked(preferences.tray);
    m_quiet->setChecked(preferences.quietHours.enabled);
    m_from->setTime(preferences.quietHours.from);
    m_to->setTime(preferences.quietHours.to);
    updateEnabled();
}

void NoticesPage::store(Preferences &preferences) const
{
    preferences.tray = m_tray->isChecked();
    preferences.quietHours = {m_quiet->isChecked(), m_from->time(), m_to->time()};
}

} // namespace vzaps

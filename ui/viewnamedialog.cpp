// SPDX-License-Identifier: MIT
#include "ui/viewnamedialog.h"

#include "ui/busybutton.h"
#include "ui/dialogparts.h"
#include "ui/fieldnote.h"
#include "ui/plainlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int longestName = 60;

} // namespace

ViewNameDialog::ViewNameDialog(const QStringList &existing, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_confirm(new BusyButton(tr("&Save"), u"savePushButton"_s, this))
{
    setObjectName(u"viewNameDialog"_s);
    setWindowTitle(tr("Save view"));
    m_name->setObjectName(u"viewNameLineEdit"_s);
    m_name->setMaxLength(longestName);
    m_confirm->setDefault(true);
    QPushButton *close = makeButton(tr("C&lose"), u"closePushButton"_s, this);
    QGridLayout *grid = makeFieldGrid();
    FieldNote *note = addField(grid, tr("&Name"), m_name);
    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(
        makeText(tr("A view keeps the search text and what is checked in the filter, not the instances."),
                 u"introductionLabel"_s, this));
    layout->addLayout(grid);
    layout->addLayout(makeButtonRow(m_confirm, close));

    const auto check = [this, note, existing] {
        const QString name = m_name->text().trimmed();
        m_confirm->setBlocked(name.isEmpty() ? tr("Enter a name for the view.") : QString());
        if (existing.contains(name))
            note->say(Meaning::Info, tr("A view of this name exists and will be replaced."));
        else
            note->clear();
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_confirm, &QPushButton::clicked, this, &ViewNameDialog::submit);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    check();
    m_name->setFocus();
    setMinimumWidth(400);
}

void ViewNameDialog::submit()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    Q_EMIT named(name);
    accept();
}

} // namespace vzaps

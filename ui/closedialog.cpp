// SPDX-License-Identifier: MIT
#include "ui/closedialog.h"

#include "ui/dialogparts.h"
#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace vzaps {

CloseDialog::CloseDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new PlainLabel(this))
{
    setObjectName(QStringLiteral("closeDialog"));
    setWindowTitle(tr("Close?"));
    m_text->setObjectName(QStringLiteral("closeTextLabel"));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(380);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *stay = makeButton(tr("&Don't close"), QStringLiteral("stayPushButton"), this);
    buttons->addButton(stay, QDialogButtonBox::RejectRole);
    stay->setDefault(true);
    QPushButton *close = makeButton(tr("&Close anyway"), QStringLiteral("closeAnywayPushButton"), this);
    buttons->addButton(close, QDialogButtonBox::DestructiveRole);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(close, &QPushButton::clicked, this, &CloseDialog::closeAnyway);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    stay->setFocus();
}

void CloseDialog::setRunning(int operations, const QString &account)
{
    m_text->setText(
        tr("%Ln operation(s) of account \"%1\" still under way. This closes as soon as they are over. If you "
           "close now, nothing is sent again; the next start looks up how they ended.",
           nullptr, operations)
            .arg(displayText(account, 80)));
}

} // namespace vzaps

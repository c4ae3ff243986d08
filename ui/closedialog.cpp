// SPDX-License-Identifier: MIT
#include "ui/closedialog.h"

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
    QPushButton *wait = buttons->addButton(tr("&Wait"), QDialogButtonBox::RejectRole);
    wait->setObjectName(QStringLiteral("waitPushButton"));
    wait->setDefault(true);
    QPushButton *close = buttons->addButton(tr("&Close anyway"), QDialogButtonBox::DestructiveRole);
    close->setObjectName(QStringLiteral("closeAnywayPushButton"));
    connect(wait, &QPushButton::clicked, this, &QDialog::reject);
    connect(close, &QPushButton::clicked, this, &CloseDialog::closeAnyway);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    wait->setFocus();
}

void CloseDialog::setRunning(int operations)
{
    m_text->setText(tr("%Ln operation(s) still under way. If you close now, nothing is sent again; the next "
                       "start looks up how they ended.",
                       nullptr, operations));
}

} // namespace vzaps

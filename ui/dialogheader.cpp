// SPDX-License-Identifier: MIT
#include "ui/dialogheader.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QHBoxLayout>

namespace vzaps {

DialogHeader::DialogHeader(const AccountProfile &profile, QWidget *parent)
    : QWidget(parent)
{
    auto *dot = new PlainLabel(this);
    dot->setPixmap(accountDot(profile.colour).pixmap(12, 12));
    auto *name = new PlainLabel(tr("Account \"%1\"").arg(displayText(profile.name, 80)), this);
    name->setObjectName(QStringLiteral("accountNameLabel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(dot);
    layout->addWidget(name, 1);
}

} // namespace vzaps

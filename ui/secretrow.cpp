// SPDX-License-Identifier: MIT
#include "ui/secretrow.h"
#include "ui/plaintooltip.h"

#include "ui/desktop.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"

#include <QToolButton>

namespace vzaps {

SecretRow::SecretRow(Desktop &desktop, QWidget *parent)
    : ValueRow(Qt::ElideMiddle, parent)
    , m_desktop(desktop)
    , m_reveal(addButton(QStringLiteral("reveal"), tr("Show token"), "revealTokenToolButton"))
    , m_copy(addButton(QStringLiteral("copy"), tr("Copy token"), "copyTokenToolButton"))
{
    value().setObjectName(QStringLiteral("tokenLabel"));
    m_reveal->setCheckable(true);
    connect(m_reveal, &QToolButton::toggled, this, &SecretRow::show);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        m_desktop.copySecret(m_secret);
        Q_EMIT copied();
    });
    show(false);
}

void SecretRow::setSecret(const QString &secret, bool notKept)
{
    m_notKept = notKept;
    if (secret != m_secret)
        conceal();
    m_secret = secret;
    m_reveal->setVisible(!secret.isEmpty());
    m_copy->setVisible(!secret.isEmpty());
    show(m_reveal->isChecked());
}

void SecretRow::conceal()
{
    m_reveal->setChecked(false);
}

void SecretRow::hideEvent(QHideEvent *event)
{
    conceal();
    ValueRow::hideEvent(event);
}

void SecretRow::show(bool revealed)
{
    setThemedIcon(m_reveal, revealed ? QStringLiteral("conceal") : QStringLiteral("reveal"));
    const QString name = revealed ? tr("Hide token") : tr("Show token");
    m_reveal->setAccessibleName(name);
    m_reveal->setToolTip(name);
    if (m_secret.isEmpty())
        value().setWhole(m_notKept ? tr("Shown once the list was read") : tr("Not told by the server"));
    else if (revealed)
        value().setWhole(m_secret);
    else
        value().setWhole(QString(8, QChar(0x2022)));
    if (!revealed)
        setPlainToolTip(value(), {});
}

} // namespace vzaps

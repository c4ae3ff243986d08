// SPDX-License-Identifier: MIT
#include "ui/secretedit.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vzaps {

SecretEdit::SecretEdit(const QString &name, const QString &showName, const QString &hideName,
                       const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
    , m_showName(showName)
    , m_hideName(hideName)
{
    m_edit->setObjectName(objectName + "LineEdit"_L1);
    m_edit->setAccessibleName(name);
    m_reveal->setObjectName(objectName + "RevealToolButton"_L1);
    m_reveal->setCheckable(true);
    m_reveal->setAutoRaise(true);
    m_reveal->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_reveal);
    setFocusProxy(m_edit);
    connect(m_reveal, &QToolButton::toggled, this, &SecretEdit::show);
    show(false);
}

QString SecretEdit::secret() const
{
    return m_edit->text();
}

void SecretEdit::show(bool revealed)
{
    m_edit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    setThemedIcon(m_reveal, revealed ? u"conceal"_s : u"reveal"_s);
    m_reveal->setAccessibleName(revealed ? m_hideName : m_showName);
    m_reveal->setToolTip(m_reveal->accessibleName());
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "ui/valuerow.h"

#include "ui/elidedlabel.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace vzaps {

ValueRow::ValueRow(Qt::TextElideMode mode, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_value(new ElidedLabel(mode, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_value);
    m_layout->addStretch(1);
    setMinimumHeight(fontMetrics().height() + 4);
}

QToolButton *ValueRow::addButton(const QString &icon, const QString &name, const char *objectName,
                                 const QString &hint)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(name);
    button->setToolTip(hint.isEmpty() ? name : hint);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const int size = fontMetrics().height();
    button->setIconSize({size, size});
    // No taller than the text, so that rows with and without buttons keep the same distance.
    button->setFixedSize(size + 6, size + 4);
    setThemedIcon(button, icon);
    m_layout->insertWidget(m_layout->count() - 1, button);
    return button;
}

} // namespace vzaps

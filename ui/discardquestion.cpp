// SPDX-License-Identifier: MIT
#include "ui/discardquestion.h"

#include "ui/messagestrip.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vzaps {

DiscardQuestion::DiscardQuestion(const QString &keep, const QString &discard, QDialog *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_strip(new MessageStrip(dialog))
    , m_keep(keep)
    , m_discard(discard)
{
    m_strip->setObjectName(u"discardMessageStrip"_s);
}

void DiscardQuestion::ask(const std::function<void()> &then)
{
    remember();
    m_strip->show(Meaning::Info, tr("Discard what you typed?"));
    QPushButton *keep = m_strip->addButton(m_keep, u"keepEditingPushButton"_s, [this] { keepEditing(); });
    m_strip->addButton(m_discard, u"discardPushButton"_s, [this, then] {
        m_dialog->done(QDialog::Rejected);
        if (then)
            then();
    });
    keep->setFocus();
}

bool DiscardQuestion::isOpen() const
{
    return m_strip->isVisible();
}

void DiscardQuestion::withdraw()
{
    m_strip->clear();
}

void DiscardQuestion::keepEditing()
{
    m_strip->clear();
    Q_EMIT kept();
    goBack();
}

void DiscardQuestion::remember()
{
    if (isOpen())
        return;
    m_before = qobject_cast<QLineEdit *>(m_dialog->focusWidget());
    m_start = m_before ? m_before->selectionStart() : -1;
    m_length = m_before ? m_before->selectionLength() : 0;
}

void DiscardQuestion::goBack()
{
    if (!m_before || !m_before->isVisible() || !m_before->isEnabled())
        return;
    m_before->setFocus();
    // It goes with the focus, and what is typed would not take its place any more.
    if (m_length > 0)
        m_before->setSelection(m_start, m_length);
}

} // namespace vzaps

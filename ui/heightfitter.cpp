// SPDX-License-Identifier: MIT
#include "ui/heightfitter.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>

namespace vzaps {

HeightFitter::HeightFitter(QDialog *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
{
    dialog->installEventFilter(this);
}

bool HeightFitter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest:
    case QEvent::Resize:
    case QEvent::Show:
        fit();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void HeightFitter::fit()
{
    QLayout *layout = m_dialog->layout();
    if (m_fitting || !layout)
        return;
    m_fitting = true;
    layout->activate();
    const int width = m_dialog->width();
    const int wanted =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    if (m_dialog->minimumHeight() != wanted || m_dialog->maximumHeight() != wanted)
        m_dialog->setFixedHeight(wanted);
    m_fitting = false;
}

} // namespace vzaps

// SPDX-License-Identifier: MIT
#include "focuswalk.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QPixmap>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

namespace vzaps::test {

namespace {

constexpr int mostWidgets = 200;
constexpr int tolerance = 8;

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("(nothing)");
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

//! Whether Tab is to come here. Of radio buttons that belong together it comes to the one that is chosen.
bool isStop(const QWidget *widget, const QWidget *window)
{
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    const QWidget *parent = widget->parentWidget();
    const bool part =
        qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
    return widget->window() == window && widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() && !part
        && !(radio && !radio->isChecked());
}

bool isJump(const QWidget *from, const QWidget *to)
{
    const QRect a = placeOf(from);
    const QRect b = placeOf(to);
    const bool mirrored = from->layoutDirection() == Qt::RightToLeft;
    const bool behind = mirrored ? b.left() >= a.right() - tolerance : b.right() <= a.left() + tolerance;
    const bool ahead = mirrored ? b.right() <= a.left() + tolerance : b.left() >= a.right() - tolerance;
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    const bool sameLine = shared > std::min(a.height(), b.height()) / 2;
    const bool above = b.bottom() <= a.top() + tolerance;
    // A new column begins further up.
    return sameLine ? behind : above && !ahead;
}

} // namespace

FocusWalk::FocusWalk(QWidget *window)
    : m_window(window)
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window)) {
        m_faults << QStringLiteral("the window does not become active");
        return;
    }
    m_order = goRound(Qt::Key_Tab, Qt::NoModifier);
    lookForMissing();
    lookForJumps();
    lookForTheWayBack();
    lookForUnseen();
}

QList<QWidget *> FocusWalk::goRound(int key, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget *> order;
    if (!m_window->focusWidget())
        QTest::keyClick(m_window, Qt::Key(key), modifiers);
    QWidget *const first = m_window->focusWidget();
    for (QWidget *now = first; now && order.size() < mostWidgets;) {
        order << now;
        QTest::keyClick(now, Qt::Key(key), modifiers);
        if (m_window->focusWidget() == now && m_window->isVisible() && order.size() == 1)
            break; // the only one
        if (m_window->focusWidget() == now) {
            m_faults << QStringLiteral("the keyboard can't leave ") + nameOf(now);
            break;
        }
        now = m_window->focusWidget();
        if (now == first)
            break;
        if (order.contains(now)) {
            QStringList way;
            for (const QWidget *stop : std::as_const(order))
                way << nameOf(stop);
            m_faults << QStringLiteral("the keyboard goes in a circle: %1; and again %2")
                            .arg(way.join(u", "), nameOf(now));
            break;
        }
    }
    return order;
}

void FocusWalk::lookForMissing()
{
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (isStop(widget, m_window) && !m_order.contains(widget))
            m_faults << QStringLiteral("Tab does not reach ") + nameOf(widget);
    }
}

void FocusWalk::lookForJumps()
{
    if (m_order.isEmpty())
        return;
    int top = placeOf(m_order.first()).top();
    for (const QWidget *widget : std::as_const(m_order))
        top = std::min(top, placeOf(widget).top());
    // The widgets of a line are not all of one height.
    const auto first =
        std::min_element(m_order.begin(), m_order.end(), [top](const QWidget *a, const QWidget *b) {
            const bool one = placeOf(a).top() <= top + tolerance;
            const bool other = placeOf(b).top() <= top + tolerance;
            return one != other ? one : placeOf(a).left() < placeOf(b).left();
        });
    std::rotate(m_order.begin(), first, m_order.end());
    for (qsizetype i = 0; i + 1 < m_order.size(); ++i) {
        if (isJump(m_order.at(i), m_order.at(i + 1)))
            m_faults << QStringLiteral("Tab jumps back from %1 to %2")
                            .arg(nameOf(m_order.at(i)), nameOf(m_order.at(i + 1)));
    }
}

void FocusWalk::lookForTheWayBack()
{
    QList<QWidget *> back = goRound(Qt::Key_Backtab, Qt::ShiftModifier);
    if (back.isEmpty() || !m_order.contains(back.constFirst()))
        return;
    std::reverse(back.begin(), back.end());
    std::rotate(back.begin(), std::find(back.begin(), back.end(), m_order.constFirst()), back.end());
    if (back != m_order)
        m_faults << QStringLiteral("Shift+Tab does not lead back the way that Tab came");
}

void FocusWalk::lookForUnseen()
{
    if (m_order.size() < 2)
        return;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        QWidget *widget = m_order.at(i);
        // Rings may stand around the widget.
        const QRect around = placeOf(widget).adjusted(-4, -4, 4, 4) & m_window->rect();
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = m_window->grab(around).toImage();
        m_order.at((i + 1) % m_order.size())->setFocus(Qt::TabFocusReason);
        if (m_window->grab(around).toImage() == with)
            m_faults << QStringLiteral("nothing shows that the focus is at ") + nameOf(widget);
    }
}

} // namespace vzaps::test

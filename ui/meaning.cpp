// SPDX-License-Identifier: MIT
#include "ui/meaning.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace vzaps {

namespace {

struct Times {
    Q_DECLARE_TR_FUNCTIONS(vzaps::Times)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

void drawSign(QPainter *painter, Meaning meaning, const QColor &colour, const QRectF &box)
{
    const qreal size = std::min(box.width(), box.height());
    QRectF area(0, 0, size, size);
    area.moveCenter(box.center());
    const qreal line = std::max(1.0, size * 0.16);
    const QRectF inner = area.adjusted(line, line, -line, -line);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (meaning) {
    case Meaning::Good:
        painter->drawEllipse(inner);
        break;
    case Meaning::Attention: {
        QPainterPath triangle(QPointF(area.center().x(), area.top() + line / 2));
        triangle.lineTo(area.right() - line / 2, area.bottom() - line);
        triangle.lineTo(area.left() + line / 2, area.bottom() - line);
        triangle.closeSubpath();
        painter->drawPath(triangle);
        break;
    }
    case Meaning::Bad:
        painter->drawRect(inner);
        break;
    case Meaning::Info:
        painter->setPen(QPen(colour, line * 1.4));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(inner);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(area.center(), line * 0.8, line * 0.8);
        break;
    case Meaning::Quiet:
        painter->setPen(QPen(colour, line * 0.8));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(inner);
        break;
    }
    painter->restore();
}

//! Draws a sign at any size; on a selected row in the selection's text colour.
class SignEngine final : public QIconEngine {
public:
    SignEngine(Meaning meaning, const QPalette &palette)
        : m_meaning(meaning)
        , m_colour(meaningColour(meaning, palette))
        , m_selected(palette.color(QPalette::HighlightedText))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawSign(painter, m_meaning, mode == QIcon::Selected ? m_selected : m_colour, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new SignEngine(*this); }

private:
    Meaning m_meaning;
    QColor m_colour;
    QColor m_selected;
};

QString pastTime(qint64 seconds)
{
    // Nobody wakes up every second to count them.
    if (seconds < minute)
        return Times::tr("just now");
    if (seconds < hour)
        return Times::tr("%L1 min ago").arg(seconds / minute);
    if (seconds < day)
        return Times::tr("%L1 h ago").arg(seconds / hour);
    return Times::tr("%Ln day(s) ago", nullptr, static_cast<int>(seconds / day));
}

QString futureTime(qint64 seconds)
{
    if (seconds < minute)
        return Times::tr("in less than a minute");
    if (seconds < hour)
        return Times::tr("in %L1 min").arg(seconds / minute);
    if (seconds < day)
        return Times::tr("in %L1 h").arg(seconds / hour);
    return Times::tr("in %Ln day(s)", nullptr, static_cast<int>(seconds / day));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor meaningColour(Meaning meaning, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (meaning) {
    case Meaning::Good:
        return dark ? QColor(0x4c, 0xc2, 0x68) : QColor(0x1a, 0x7f, 0x37);
    case Meaning::Attention:
        return dark ? QColor(0xdf, 0xa6, 0x3a) : QColor(0x8a, 0x5a, 0x00);
    case Meaning::Bad:
        return dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc0, 0x22, 0x2c);
    case Meaning::Info:
        return dark ? QColor(0x6c, 0xb2, 0xff) : QColor(0x0b, 0x5f, 0xc0);
    case Meaning::Quiet:
        break;
    }
    return dark ? QColor(0xa0, 0xa8, 0xb2) : QColor(0x57, 0x60, 0x6a);
}

QIcon meaningIcon(Meaning meaning, const QPalette &palette)
{
    return QIcon(new SignEngine(meaning, palette));
}

QPixmap meaningPixmap(Meaning meaning, const QColor &colour, int size, qreal pixelRatio)
{
    QPixmap pixmap(QSizeF(size * pixelRatio, size * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSign(&painter, meaning, colour, QRectF(0, 0, size, size));
    return pixmap;
}

Meaning meaningOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connected:
        return Meaning::Good;
    case ConnectionState::Disconnected:
        return Meaning::Bad;
    case ConnectionState::Unknown:
        break;
    }
    return Meaning::Quiet;
}

Meaning meaningOfBilling(const Instance &instance, const QDateTime &now)
{
    const QString word = instance.billingStatus.toUpper();
    const QDateTime end = instance.endsAt();
    if (word == QLatin1String("ACTIVE"))
        return instance.cancelAt.isValid() ? Meaning::Attention : Meaning::Good;
    if (word == QLatin1String("TRIALING"))
        return end.isValid() && now.secsTo(end) < 3 * day ? Meaning::Attention : Meaning::Info;
    if (word == QLatin1String("PAST_DUE") || word == QLatin1String("UNPAID"))
        return Meaning::Bad;
    if (word == QLatin1String("INCOMPLETE") || word == QLatin1String("PAUSED"))
        return Meaning::Attention;
    return Meaning::Quiet;
}

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 ahead = now.secsTo(time);
    if (ahead > -7 * day && ahead <= 0)
        return pastTime(-ahead);
    if (ahead > 0 && ahead < 14 * day)
        return futureTime(ahead);
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

bool isToday(const QDateTime &time, const QDateTime &now)
{
    return time.toLocalTime().date() == now.toLocalTime().date();
}

QString timeOrDate(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    return isToday(time, now) ? QLocale().toString(local.time(), QLocale::ShortFormat)
                              : QLocale().toString(local, QLocale::ShortFormat);
}

QString exactTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace vzaps

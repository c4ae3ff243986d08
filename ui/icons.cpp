// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include "ui/resources.h"

#include <QAbstractButton>
#include <QAction>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>

namespace vzaps {

namespace {

constexpr char iconProperty[] = "vzapsIcon";

QString pathOf(const QString &name)
{
    return QStringLiteral(":/vzaps/icons/%1.svg").arg(name);
}

//! Draws an SVG as a stencil: its shape in a colour of the palette.
class StencilEngine final : public QIconEngine {
public:
    StencilEngine(const QString &path, const QPalette &palette)
        : m_renderer(std::make_shared<QSvgRenderer>(path))
        , m_palette(palette)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap shape = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        shape.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), shape);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        m_renderer->render(&painter, square(size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), colour(mode));
        return result;
    }

    QIconEngine *clone() const override { return new StencilEngine(*this); }

private:
    static QRectF square(const QSize &size)
    {
        const qreal side = std::min(size.width(), size.height());
        return {(size.width() - side) / 2, (size.height() - side) / 2, side, side};
    }

    QColor colour(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return m_palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_palette.color(QPalette::Active, QPalette::ButtonText);
    }

    std::shared_ptr<QSvgRenderer> m_renderer;
    QPalette m_palette;
};

//! A filled circle, or several in the same width.
class DotEngine final : public QIconEngine {
public:
    explicit DotEngine(const QList<QColor> &colours)
        : m_colours(colours)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal space = std::min(rect.width(), rect.height());
        const qreal side = space * (m_colours.size() > 1 ? 0.5 : 0.7);
        const qreal step = m_colours.size() > 1 ? (space - side) / qreal(m_colours.size() - 1) : 0;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        QRectF dot(0, 0, side, side);
        dot.moveCenter(QRectF(rect).center() - QPointF(step * qreal(m_colours.size() - 1) / 2, 0));
        for (const QColor &colour : m_colours) {
            painter->setBrush(colour);
            painter->drawEllipse(dot);
            dot.translate(step, 0);
        }
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, result.rect(), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new DotEngine(*this); }

private:
    QList<QColor> m_colours;
};

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    initResources();
    return QIcon(new StencilEngine(pathOf(name), palette));
}

QIcon applicationIcon()
{
    initResources();
    return QIcon(pathOf(QStringLiteral("app-icon")));
}

QIcon accountDot(const QString &colour)
{
    return QIcon(new DotEngine({QColor(colour)}));
}

QIcon accountDots(const QStringList &colours)
{
    constexpr qsizetype most = 3;
    QList<QColor> shown;
    for (const QString &colour : colours.mid(0, most))
        shown << QColor(colour);
    return QIcon(new DotEngine(shown));
}

void setThemedIcon(QAbstractButton *button, const QString &name)
{
    button->setProperty(iconProperty, name);
    button->setIcon(themedIcon(name, button->palette()));
}

void setThemedIcon(QAction *action, const QString &name, const QPalette &palette)
{
    action->setProperty(iconProperty, name);
    action->setIcon(themedIcon(name, palette));
}

void retintIcons(QWidget *root)
{
    // What is under root may not have taken over its palette yet.
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (const QString name = button->property(iconProperty).toString(); !name.isEmpty())
            button->setIcon(themedIcon(name, root->palette()));
    }
    const auto actions = root->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (const QString name = action->property(iconProperty).toString(); !name.isEmpty())
            action->setIcon(themedIcon(name, root->palette()));
    }
}

} // namespace vzaps

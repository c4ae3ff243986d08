// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include "ui/outlinestyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include <optional>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr auto fusion = "fusion"_L1;

//! The colours that a theme chooses; the rest follows from them.
struct Shades {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb placeholder;
    QRgb disabled;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb visited;
    QRgb lighter; //!< edges towards the light
    QRgb darker; //!< edges away from it
    QRgb shadow;
};

constexpr Shades lightShades{0xfff4f5f7, 0xffffffff, 0xfff7f8fa, 0xffeceef1, 0xff1b1f24,
                             0xff636b75, 0xff8f97a1, 0xff0b5fc0, 0xffffffff, 0xff0b5fc0,
                             0xff6a3fb5, 0xffffffff, 0xffb4bac2, 0xff7d858f};
constexpr Shades darkShades{0xff23272c, 0xff1b1e22, 0xff20242a, 0xff2f343b, 0xffe8eaed,
                            0xffa0a8b2, 0xff747c86, 0xff2a66b8, 0xffffffff, 0xff6cb2ff,
                            0xffc3a6ff, 0xff4a515a, 0xff14171a, 0xff0b0c0e};
// The outline of every field and button comes from darker and shadow: they have to be seen.
constexpr Shades contrastShades{0xff000000, 0xff000000, 0xff101010, 0xff1a1a1a, 0xffffffff,
                                0xffd0d0d0, 0xff9a9a9a, 0xffffe000, 0xff000000, 0xff7fd4ff,
                                0xffe0b0ff, 0xffffffff, 0xffb0b0b0, 0xffffffff};

const Shades &shadesOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return darkShades;
    case Theme::HighContrast:
        return contrastShades;
    case Theme::System:
    case Theme::Light:
        break;
    }
    return lightShades;
}

//! Styles that paint with the system's colours whatever the palette says.
bool followsPalette(const QString &style)
{
    return !style.startsWith(QLatin1String("windows"), Qt::CaseInsensitive)
        && style.compare(QLatin1String("macos"), Qt::CaseInsensitive) != 0;
}

//! Nothing: the style draws what is needed by itself.
std::optional<OutlineStyle::Edges> edgesFor(Theme theme, const QString &style)
{
    if (theme == Theme::HighContrast)
        return OutlineStyle::Edges::Strong;
    if (style.compare(fusion, Qt::CaseInsensitive) != 0)
        return {};
    // On a dark ground Fusion alone has no edges that could be seen.
    return theme == Theme::Dark ? OutlineStyle::Edges::Soft : OutlineStyle::Edges::Focus;
}

} // namespace

QPalette themePalette(Theme theme)
{
    if (theme == Theme::System)
        return {};
    const Shades &shades = shadesOf(theme);
    QPalette palette(QColor(shades.text), QColor(shades.button), QColor(shades.lighter),
                     QColor(shades.darker), QColor(shades.darker), QColor(shades.text),
                     QColor(shades.lighter), QColor(shades.base), QColor(shades.window));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::ButtonText, QColor(shades.text));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.button));
    palette.setColor(QPalette::ToolTipText, QColor(shades.text));
    palette.setColor(QPalette::PlaceholderText, QColor(shades.placeholder));
    palette.setColor(QPalette::Midlight, QColor(shades.button));
    palette.setColor(QPalette::Shadow, QColor(shades.shadow));
    palette.setColor(QPalette::Highlight, QColor(shades.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(shades.highlightedText));
    palette.setColor(QPalette::Link, QColor(shades.link));
    palette.setColor(QPalette::LinkVisited, QColor(shades.visited));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    // A field that takes nothing does not look as if it did.
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(shades.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.darker));
    return palette;
}

ThemeSwitch::ThemeSwitch()
    : m_platformStyle(QApplication::style()->objectName())
    , m_style(m_platformStyle)
{
    setStyleFor(m_theme);
}

void ThemeSwitch::apply(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    setStyleFor(theme);
    QApplication::setPalette(themePalette(theme));
}

void ThemeSwitch::setStyleFor(Theme theme)
{
    const bool own = theme == Theme::System || followsPalette(m_platformStyle);
    const QString name = own ? m_platformStyle : QString(fusion);
    const std::optional<OutlineStyle::Edges> edges = edgesFor(theme, name);
    const QString wanted = edges ? u"edges %1"_s.arg(static_cast<int>(*edges)) : name;
    if (wanted == m_style)
        return;
    m_style = wanted;
    if (edges)
        QApplication::setStyle(new OutlineStyle(*edges));
    else
        QApplication::setStyle(QStyleFactory::create(name));
}

} // namespace vzaps

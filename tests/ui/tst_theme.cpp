// SPDX-License-Identifier: MIT
#include "stagehand.h"

#include "ui/dialogheader.h"
#include "ui/meaning.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QSet>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <initializer_list>

using namespace vzaps;

namespace {

//! Relative luminance and contrast. Source: WCAG 2.1, 1.4.3.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair {
    const char *name;
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

constexpr Pair pairs[] = {
    {"text in windows", QPalette::WindowText, QPalette::Window},
    {"text in fields", QPalette::Text, QPalette::Base},
    {"text in every other row", QPalette::Text, QPalette::AlternateBase},
    {"text on buttons", QPalette::ButtonText, QPalette::Button},
    {"selected text", QPalette::HighlightedText, QPalette::Highlight},
    {"tooltips", QPalette::ToolTipText, QPalette::ToolTipBase},
    {"hints in fields", QPalette::PlaceholderText, QPalette::Base},
    {"links in fields", QPalette::Link, QPalette::Base},
    {"links in windows", QPalette::Link, QPalette::Window},
    {"visited links", QPalette::LinkVisited, QPalette::Base},
};

} // namespace

Q_DECLARE_METATYPE(vzaps::Theme)

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measureIsRight();
    void everyTextStandsOut_data();
    void everyTextStandsOut();
    void everyMeaningStandsOut_data() { everyTextStandsOut_data(); }
    void everyMeaningStandsOut();
    void highContrastIsHigher();
    void windowsFollowAndComeBack();
    void signsOfOpenDialogsFollow();
    void iconsOfTheWindowFollow();
    void fieldsHaveEdgesInHighContrast();
    void focusOfTheDefaultButtonIsSeen_data();
    void focusOfTheDefaultButtonIsSeen();
    void focusOfToolButtonsIsSeen_data() { focusOfTheDefaultButtonIsSeen_data(); }
    void focusOfToolButtonsIsSeen();
    void emptyBoxesCanBeSeen_data();
    void emptyBoxesCanBeSeen();
};

void TestTheme::measureIsRight()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // just too little
}

void TestTheme::everyTextStandsOut_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addRow("light") << Theme::Light;
    QTest::addRow("dark") << Theme::Dark;
    QTest::addRow("high contrast") << Theme::HighContrast;
}

void TestTheme::everyTextStandsOut()
{
    QFETCH(Theme, theme);
    const QPalette palette = themePalette(theme);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const Pair &pair : pairs) {
            const double found = contrast(palette.color(group, pair.text), palette.color(group, pair.ground));
            QVERIFY2(found >= 4.5,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.name)).arg(found)));
        }
    }
    // What is not possible is quieter, and can still be read.
    const double disabled = contrast(palette.color(QPalette::Disabled, QPalette::ButtonText),
                                     palette.color(QPalette::Disabled, QPalette::Button));
    QVERIFY2(disabled >= 2.4, qPrintable(QString::number(disabled)));
}

void TestTheme::everyMeaningStandsOut()
{
    QFETCH(Theme, theme);
    const QPalette palette = themePalette(theme);
    for (const Meaning meaning :
         {Meaning::Quiet, Meaning::Good, Meaning::Attention, Meaning::Bad, Meaning::Info}) {
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
            const double found = contrast(meaningColour(meaning, palette), palette.color(ground));
            QVERIFY2(
                found >= 4.5,
                qPrintable(
                    QStringLiteral("meaning %1 on %2: %3").arg(int(meaning)).arg(int(ground)).arg(found)));
        }
    }
}

void TestTheme::highContrastIsHigher()
{
    const QPalette palette = themePalette(Theme::HighContrast);
    for (const Pair &pair : pairs)
        QVERIFY2(contrast(palette.color(pair.text), palette.color(pair.ground)) >= 7, pair.name);
    QVERIFY(isDark(palette) && isDark(themePalette(Theme::Dark)) && !isDark(themePalette(Theme::Light)));
}

void TestTheme::windowsFollowAndComeBack()
{
    // Windows that are open follow while the application runs its event loop, which a test does not.
    const auto window = [] { return QWidget().palette().color(QPalette::Window); };
    const QString style = QApplication::style()->objectName();
    const QColor before = window();
    ThemeSwitch themes;
    themes.apply(Theme::Dark);
    QCOMPARE(window(), themePalette(Theme::Dark).color(QPalette::Window));
    themes.apply(Theme::HighContrast);
    QCOMPARE(window(), QColor(Qt::black));
    themes.apply(Theme::Light);
    QCOMPARE(window(), themePalette(Theme::Light).color(QPalette::Window));
    QCOMPARE(QApplication::style()->objectName(), style);
    themes.apply(Theme::HighContrast);
    themes.apply(Theme::System);
    QCOMPARE(window(), before);
    QCOMPARE(QApplication::style()->objectName(), style);
}

//! On black the style's own edges can't be seen.
void TestTheme::signsOfOpenDialogsFollow()
{
    AccountProfile profile;
    profile.name = QStringLiteral("Client A");
    DialogHeader header(QStringLiteral("Restart?"), profile);
    Instance instance;
    instance.connected = true;
    header.setInstance(instance);
    header.show();
    const auto painted = [&header] {
        QImage picture = header.grab().toImage();
        picture.convertTo(QImage::Format_RGB32);
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colours.insert(picture.pixel(x, y));
        }
        return colours;
    };
    for (const Theme wanted : {Theme::Light, Theme::Dark}) {
        header.setPalette(themePalette(wanted));
        QVERIFY(painted().contains(meaningColour(Meaning::Good, header.palette()).rgb()));
    }
}

void TestTheme::iconsOfTheWindowFollow()
{
    test::WindowFixture fixture;
    test::StageHand stage(fixture);
    QVERIFY(stage.showInstance("ACTIVE"));
    const auto colourOf = [&stage](const QString &name) {
        const auto *button = qobject_cast<QAbstractButton *>(test::StageHand::part(stage.main(), name));
        // What it is drawn in, wherever it is not transparent.
        const QImage icon = button ? button->icon().pixmap(32, 32).toImage() : QImage();
        for (int at = 0; at < icon.width() * icon.height(); ++at) {
            const QColor colour = icon.pixelColor(at % icon.width(), at / icon.width());
            if (colour.alpha() == 255)
                return colour;
        }
        return QColor();
    };
    for (const Theme theme : {Theme::Dark, Theme::Light, Theme::HighContrast, Theme::Dark}) {
        stage.main()->setPalette(themePalette(theme));
        const QColor wanted = themePalette(theme).color(QPalette::ButtonText);
        for (const char *name :
             {"copyIdToolButton", "copyTokenToolButton", "revealTokenToolButton", "refreshToolButton"})
            QCOMPARE(colourOf(QLatin1String(name)), wanted);
    }
}

void TestTheme::fieldsHaveEdgesInHighContrast()
{
    ThemeSwitch themes;
    themes.apply(Theme::HighContrast);
    QLineEdit field;
    field.resize(120, 28);
    const QImage picture = field.grab().toImage();
    QVERIFY(contrast(picture.pixelColor(60, 0), Qt::black) >= 3);
    QVERIFY(contrast(picture.pixelColor(0, 14), Qt::black) >= 3);
    themes.apply(Theme::System);
}

void TestTheme::focusOfTheDefaultButtonIsSeen_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addRow("system") << Theme::System;
    QTest::addRow("light") << Theme::Light;
    QTest::addRow("dark") << Theme::Dark;
    QTest::addRow("high contrast") << Theme::HighContrast;
}

void TestTheme::focusOfTheDefaultButtonIsSeen()
{
    QFETCH(Theme, theme);
    ThemeSwitch themes;
    themes.apply(theme);
    QStyleOptionButton option;
    option.palette = QApplication::palette();
    option.rect = QRect(0, 0, 80, 28);
    option.features = QStyleOptionButton::DefaultButton;
    const auto painted = [&option](QStyle::State state) {
        option.state = QStyle::State_Enabled | QStyle::State_Active | state;
        QImage picture(option.rect.size(), QImage::Format_RGB32);
        picture.fill(option.palette.color(QPalette::Window));
        QPainter painter(&picture);
        QApplication::style()->drawControl(QStyle::CE_PushButton, &option, &painter);
        return picture;
    };
    QVERIFY(painted(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange)
            != painted(QStyle::State_None));
    themes.apply(Theme::System);
}

void TestTheme::focusOfToolButtonsIsSeen()
{
    QFETCH(Theme, theme);
    ThemeSwitch themes;
    themes.apply(theme);
    QStyleOptionToolButton option;
    option.palette = QApplication::palette();
    option.rect = QRect(0, 0, 28, 24);
    option.features = QStyleOptionToolButton::None;
    option.subControls = QStyle::SC_ToolButton;
    option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_AutoRaise
        | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    QImage picture(option.rect.size(), QImage::Format_RGB32);
    const QColor ground = option.palette.color(QPalette::Window);
    picture.fill(ground);
    QPainter painter(&picture);
    QApplication::style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter);
    painter.end();
    QVERIFY(contrast(picture.pixelColor(14, 0), ground) >= 3);
    QVERIFY(contrast(picture.pixelColor(0, 12), ground) >= 3);
    themes.apply(Theme::System);
}

void TestTheme::emptyBoxesCanBeSeen_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addRow("dark") << Theme::Dark;
    QTest::addRow("high contrast") << Theme::HighContrast;
}

void TestTheme::emptyBoxesCanBeSeen()
{
    QFETCH(Theme, theme);
    ThemeSwitch themes;
    themes.apply(theme);
    QCheckBox box;
    QRadioButton radio;
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{&box, &radio}) {
        button->resize(24, 24);
        const QImage picture = button->grab().toImage();
        const QColor ground = themePalette(theme).color(QPalette::Window);
        double best = 1;
        // Across the middle, from the ground over the edge.
        for (int x = 0; x < picture.width(); ++x)
            best = std::max(best, contrast(picture.pixelColor(x, picture.height() / 2), ground));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }
    themes.apply(Theme::System);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

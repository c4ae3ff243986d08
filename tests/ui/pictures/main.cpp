// SPDX-License-Identifier: MIT
#include "gallery.h"
#include "guidepictures.h"
#include "pseudotranslator.h"

#include "translations.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStyleFactory>

#include <cstdio>

using namespace vzaps;
using namespace vzaps::test;
using namespace Qt::StringLiterals;

namespace {

Theme themeOf(const QString &name)
{
    if (name == "dark"_L1)
        return Theme::Dark;
    return name == "contrast"_L1 ? Theme::HighContrast : Theme::Light;
}

QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

GalleryStyle styleOf(const QCommandLineParser &line)
{
    GalleryStyle style;
    style.theme = line.value(u"theme"_s);
    style.language = line.value(u"language"_s);
    style.window = sizeOf(line.value(u"size"_s));
    style.only = line.value(u"only"_s);
    return style;
}

int takeGuidePictures(const QString &folder, const QString &language, const QString &only)
{
    GuidePictures pictures(QDir(folder).filePath(language));
    const QStringList faults = pictures.takeAll(only);
    for (const QString &fault : faults)
        std::fprintf(stderr, "%s: %s\n", qPrintable(language), qPrintable(fault));
    return faults.isEmpty() ? 0 : 1;
}

} // namespace

//! Pictures of every window in every state: vzaps-pictures [--theme T] [--language L] [--size WxH] [--guide]
//! FOLDER
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QCommandLineParser line;
    line.addOptions({{u"theme"_s, u"light, dark or contrast"_s, u"theme"_s, u"light"_s},
                     {u"language"_s, u"en, pt_BR, es, or pseudo: longer texts from right to left"_s,
                      u"language"_s, u"en"_s},
                     {u"size"_s, u"of the main window"_s, u"size"_s, u"1280x800"_s},
                     {u"guide"_s, u"the few pictures of the user guide instead"_s},
                     {u"only"_s, u"scenes whose name begins so"_s, u"name"_s, {}}});
    line.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    line.addHelpOption();
    line.process(application);
    const GalleryStyle style = styleOf(line);
    const QString folder = line.positionalArguments().value(0, u"."_s);
    if (style.window.isEmpty() || !QDir().mkpath(folder)) {
        std::fputs("That is no size, or the folder can't be made.\n", stderr);
        return 2;
    }
    Translations translations;
    const bool pseudo = style.language == "pseudo"_L1;
    (void)translations.load(pseudo ? u"en"_s : style.language);
    // "C" is nobody's way to write dates.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    PseudoTranslator longer;
    if (pseudo) {
        QCoreApplication::installTranslator(&longer);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ThemeSwitch themes;
    themes.apply(themeOf(style.theme));

    if (line.isSet(u"guide"_s))
        return takeGuidePictures(folder, style.language, style.only);
    Gallery gallery(style, folder);
    gallery.takeAll();
    const QStringList faults = gallery.faults();
    for (const QString &fault : faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::puts(qPrintable(gallery.summary()));
    return faults.isEmpty() ? 0 : 1;
}

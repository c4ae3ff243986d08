// SPDX-License-Identifier: MIT
#include "gallery.h"

#include "contrast.h"
#include "cuttexts.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QTest>

namespace vzaps::test {

Gallery::Gallery(const GalleryStyle &style, const QString &folder)
    : m_style(style)
    , m_folder(folder)
{
}

void Gallery::takeAll()
{
    const QList<Scene> all = scenes();
    for (const Scene &scene : all) {
        if (scene.name.startsWith(m_style.only))
            take(scene);
    }
}

void Gallery::take(const Scene &scene)
{
    WindowFixture fixture;
    fixture.size = m_style.window;
    QWidget *window = scene.open(fixture);
    if (window && QTest::qWaitForWindowExposed(window))
        look(scene, window);
    else
        m_faults << QStringLiteral("%1: the window did not come up").arg(scene.name);
}

void Gallery::look(const Scene &scene, QWidget *window)
{
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window);
    QCoreApplication::processEvents();
    const QPixmap picture = window->grab();
    if (!picture.save(fileOf(scene))) {
        m_faults << QStringLiteral("%1: the picture can't be saved").arg(fileOf(scene));
        return;
    }
    ++m_pictures;
    for (const QString &cut : cutTexts(window))
        m_faults << QStringLiteral("%1, %2, %3: %4")
                        .arg(scene.name, m_style.language)
                        .arg(m_style.window.width())
                        .arg(cut);
    // What one scale shows holds for the others.
    if (picture.devicePixelRatio() >= 2)
        measure(scene, window);
}

void Gallery::measure(const Scene &scene, QWidget *window)
{
    const QFont smooth = QApplication::font();
    QFont plain = smooth;
    plain.setStyleStrategy(QFont::NoAntialias);
    QApplication::setFont(plain);
    QCoreApplication::processEvents();
    const QImage image = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QApplication::setFont(smooth);
    const Contrast contrast(window, image);
    m_texts += contrast.textCount();
    m_lowest = std::min(m_lowest, contrast.lowest());
    const QStringList faults = contrast.faults();
    for (const QString &fault : faults)
        m_faults << QStringLiteral("%1, %2: contrast %3").arg(scene.name, m_style.theme, fault);
}

QString Gallery::fileOf(const Scene &scene) const
{
    const int percent = qRound(100 * qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble());
    return QDir(m_folder).filePath(QStringLiteral("%1-%2-%3-%4x%5-%6.png")
                                       .arg(scene.name, m_style.theme, m_style.language)
                                       .arg(m_style.window.width())
                                       .arg(m_style.window.height())
                                       .arg(percent));
}

QString Gallery::summary() const
{
    const QString count =
        QStringLiteral("%1 pictures, %2, %3").arg(m_pictures).arg(m_style.theme, m_style.language);
    if (m_texts == 0)
        return count;
    return QStringLiteral("%1; %2 texts, lowest contrast %3")
        .arg(count)
        .arg(m_texts)
        .arg(m_lowest, 0, 'f', 2);
}

} // namespace vzaps::test

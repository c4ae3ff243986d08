// SPDX-License-Identifier: MIT
#pragma once

#include "scenes.h"

#include <QString>
#include <QStringList>

namespace vzaps::test {

//! How the pictures of one run are to look. The scale is that of the process: QT_SCALE_FACTOR.
struct GalleryStyle {
    QString theme = QStringLiteral("light"); //!< light, dark or contrast
    QString language = QStringLiteral("en"); //!< en, pt_BR, es or pseudo
    QSize window{1280, 800}; //!< of the main window, in pixels of the layout
    QString only; //!< scenes whose name begins so; empty: all
};

//! Takes a picture of every scene.
class Gallery final {
public:
    Gallery(const GalleryStyle &style, const QString &folder);

    //! Goes on after a scene that fails. From a scale of 2 on contrast is measured, too.
    void takeAll();
    //! What went wrong, a line each.
    [[nodiscard]] QStringList faults() const { return m_faults; }
    [[nodiscard]] QString summary() const;

private:
    void take(const Scene &scene);
    void look(const Scene &scene, QWidget *window);
    void measure(const Scene &scene, QWidget *window);
    [[nodiscard]] QString fileOf(const Scene &scene) const;

    GalleryStyle m_style;
    QString m_folder;
    QStringList m_faults;
    int m_pictures = 0;
    int m_texts = 0;
    double m_lowest = 21;
};

} // namespace vzaps::test

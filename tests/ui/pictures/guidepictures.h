// SPDX-License-Identifier: MIT
#pragma once

#include "windowfixture.h"

#include <QSize>
#include <QStringList>

#include <functional>

namespace vzaps::test {

//! The pictures of the user guide: parts of windows, small in bytes, named as the guide's text calls them.
class GuidePictures final {
public:
    static constexpr int width = 700; //!< of the widest, in pixels
    static constexpr int mostBytes = 40 * 1024; //!< of one

    explicit GuidePictures(const QString &folder);

    //! Takes those whose name begins so, in the language of the application. What went wrong, a line each.
    [[nodiscard]] QStringList takeAll(const QString &only);

private:
    struct Picture {
        QString name;
        QSize window; //!< of the main window
        //! Brings it about and gives the widget to take, or nullptr.
        std::function<QWidget *(WindowFixture &)> open;
        QSize part{}; //!< to take from the upper left corner; empty: all of it
    };

    [[nodiscard]] static QList<Picture> pictures();
    void take(const Picture &picture);

    QString m_folder;
    QStringList m_faults;
};

} // namespace vzaps::test

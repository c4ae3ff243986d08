// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace vzaps {

//! The place on the desktop where programs stay without a window. A seam, so that tests can script it.
class Tray : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    //! Whether the desktop has such a place now.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    virtual void setShown(bool shown) = 0;
    //! All texts are plain; no secret and no name of an account or instance may be in them.
    virtual void setToolTip(const QString &text) = 0;
    virtual void showMessage(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void openWanted();
    void refreshWanted();
    void quitWanted();
};

} // namespace vzaps

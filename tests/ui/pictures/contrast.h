// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

namespace vzaps::test {

//! How far texts stand out from what is behind them, measured in a picture of their window. Its texts must
//! not be smoothed: strokes have their full colour only then.
class Contrast final {
public:
    static constexpr double wanted = 4.5;

    Contrast(const QWidget *window, const QImage &picture);

    //! The texts below what is wanted, a line each. What is disabled may be paler.
    [[nodiscard]] QStringList faults() const { return m_faults; }
    [[nodiscard]] int textCount() const { return m_texts; }
    [[nodiscard]] double lowest() const { return m_lowest; }

    //! By the formula of WCAG 2, from 1 to 21.
    [[nodiscard]] static double ratio(QRgb one, QRgb other);

private:
    void look(const QWidget *widget);
    void lookAtCells(const QWidget *widget);
    void measure(const QWidget *widget, const QRect &area, const QString &text);

    const QWidget *m_window;
    const QImage &m_picture;
    QStringList m_faults;
    int m_texts = 0;
    double m_lowest = 21;
};

} // namespace vzaps::test

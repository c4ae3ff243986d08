// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace vzaps {

//! A slim bar that moves while something is loading. Keeps its place while idle, so that nothing jumps.
class LoadingBar final : public QWidget {
    Q_OBJECT

public:
    explicit LoadingBar(QWidget *parent = nullptr);

    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool m_active = false;
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandbox.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace vzaps {

class MainWindow;
class TourDesktop;

//! Plays the main job in the real window against the sandbox, step by step. A step counts only once its
//! condition is true: what the window shows, and what the sandbox's own log of effects says. Saves a picture
//! of every step.
class Tour final : public QObject {
    Q_OBJECT

public:
    //! All of them must outlive the tour.
    Tour(MainWindow &window, sandbox::Sandbox &sandbox, TourDesktop &desktop, const QString &pictureDir);
    ~Tour() override;

    void start();

Q_SIGNALS:
    void finished(bool everythingHappened);

private:
    struct Step {
        QString name; //!< of the picture
        QString what; //!< for the terminal
        std::function<bool()> act; //!< tried until it is true
        std::function<bool()> happened; //!< waited for afterwards
    };

    void addConnectSteps();
    void addListSteps();
    void addEditSteps();
    void addBillingSteps();
    void addDeleteSteps();
    void addStep(const QString &name, const QString &what, std::function<bool()> act,
                 std::function<bool()> happened);
    void confirm(const QString &name, const QString &button, const QString &title, const QString &confirming,
                 sandbox::Effect::Kind effect);
    void advance();
    [[nodiscard]] bool takePicture(const Step &step);
    void end(bool everythingHappened);
    [[nodiscard]] bool did(sandbox::Effect::Kind kind) const;

    MainWindow &m_window;
    sandbox::Sandbox &m_sandbox;
    TourDesktop &m_desktop;
    QString m_pictureDir;
    QList<Step> m_steps;
    qsizetype m_current = 0;
    bool m_acted = false;
    int m_calmTicks = 0;
    QTimer m_ticks;
    QElapsedTimer m_sinceStep;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace vzaps {

enum class LoadState;
class FleetLoader;

//! Has a loader refresh every so many minutes, never while a pass is under way. After three failures in a row
//! it stops and says so, until a refresh by hand succeeds.
class AutoRefresh final : public QObject {
    Q_OBJECT

public:
    //! loader must outlive this. Off until setMinutes().
    explicit AutoRefresh(FleetLoader &loader, QObject *parent = nullptr);

    //! 0: never by itself.
    void setMinutes(int minutes);
    //! For tests: the same in milliseconds.
    void setMilliseconds(int milliseconds);
    //! Nobody looks: what falls due waits until somebody does.
    void setHidden(bool hidden);

    //! It gave up after failures.
    [[nodiscard]] bool hasGivenUp() const { return m_failures >= mostFailures; }

    static constexpr int mostFailures = 3;

Q_SIGNALS:
    //! hasGivenUp() is another.
    void givenUpChanged();

private:
    void onDue();
    void onLoaderState();
    void setFailures(int failures);

    FleetLoader &m_loader;
    QTimer m_timer;
    LoadState m_lastState{};
    int m_failures = 0;
    bool m_hidden = false;
    bool m_overdue = false;
};

} // namespace vzaps

// SPDX-License-Identifier: MIT
#pragma once

#include "windowfixture.h"

class QTableView;

namespace vzaps::test {

//! Sets a scene: finds windows and their parts by object name, which no translation changes, and waits for
//! them.
class StageHand final {
public:
    explicit StageHand(WindowFixture &fixture);

    //! The visible window of this name, or nullptr.
    [[nodiscard]] static QWidget *window(const QString &name);
    //! The same, waited for.
    [[nodiscard]] static QWidget *windowSoon(const QString &name);
    [[nodiscard]] static QWidget *part(const QWidget *window, const QString &name);

    //! Each waits until it is possible; false if it never is. A null window is none.
    [[nodiscard]] static bool press(QWidget *window, const QString &button);
    [[nodiscard]] static bool type(QWidget *window, const QString &field, const QString &text);
    //! Triggers an action of the main window.
    [[nodiscard]] bool act(const QString &action);
    //! Shows the main window with an account whose list has arrived, numbers of the filter included.
    [[nodiscard]] bool showList();
    //! Shows the list and selects an instance with this billing status.
    [[nodiscard]] bool showInstance(const std::string &billing, bool ending = false);
    //! The window that an action opens.
    [[nodiscard]] QWidget *open(const QString &action, const QString &window);

    [[nodiscard]] QWidget *main() const;
    [[nodiscard]] QTableView *table() const;
    //! The sum of the states' numbers in the filter.
    [[nodiscard]] int countedInstances() const;

private:
    WindowFixture &m_fixture;
};

} // namespace vzaps::test

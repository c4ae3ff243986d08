// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QAccessibleInterface;
class QWidget;

namespace vzaps::test {

//! Looks at a window as assistive tools see it, and says what they would miss.
class AccessibleWalk final {
public:
    explicit AccessibleWalk(const QWidget *window);

    //! Controls without a name; cells without the name of their column; signs without a word beside them;
    //! mnemonics that two controls share. A line each.
    [[nodiscard]] QStringList faults() const { return m_faults; }
    //! How many controls were looked at.
    [[nodiscard]] int controlCount() const { return m_controls; }

private:
    void walk(QAccessibleInterface *node);
    void lookAtTable(QAccessibleInterface *node);
    void lookAtSigns();
    void lookAtMnemonics();
    [[nodiscard]] static QString describe(QAccessibleInterface *node);

    const QWidget *m_window;
    QStringList m_faults;
    int m_controls = 0;
};

} // namespace vzaps::test

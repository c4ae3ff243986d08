// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vzaps::fuzz {

//! The properties that one input broke.
class Findings final {
public:
    //! property says what should hold, as in "a page has no more rows than its body".
    void expect(bool holds, const char *property);
    //! The same, with what was found instead.
    void expect(bool holds, const char *property, const QString &found);

    [[nodiscard]] bool isEmpty() const { return m_broken.isEmpty(); }
    [[nodiscard]] const QStringList &broken() const { return m_broken; }

private:
    QStringList m_broken;
};

} // namespace vzaps::fuzz

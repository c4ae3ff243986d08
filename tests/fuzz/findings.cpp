// SPDX-License-Identifier: MIT
#include "findings.h"

namespace vzaps::fuzz {

void Findings::expect(bool holds, const char *property)
{
    if (!holds)
        m_broken << QString::fromLatin1(property);
}

void Findings::expect(bool holds, const char *property, const QString &found)
{
    if (!holds)
        m_broken << QStringLiteral("%1: %2").arg(QString::fromLatin1(property), found.left(2000));
}

} // namespace vzaps::fuzz
